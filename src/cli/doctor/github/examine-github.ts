import type { CheckUp } from "../../../model/check-result.ts";
import type { Context } from "../../context.ts";
import { type ExitCode, exitCodes } from "../../exit-code.ts";
import { startProgress } from "../../services/progress.ts";
import type { DistrictToCheck } from "../district-to-check.ts";
import { type ChecksRun, runChecks } from "../run-checks.ts";
import { environmentChecks, repositoryChecks } from "./all-github-checks.ts";
import { token } from "./checks/token.ts";
import { connectForDoctor } from "./connect.ts";
import { DistrictSubject } from "./district-subject.ts";
import { GitHubSubject } from "./github-subject.ts";

const unasked: ChecksRun = {
  results: [
    {
      area: "GitHub",
      check: "answers",
      status: "not-checked",
      message: "not asked, because GitHub did not answer before: run this again, for this district",
    },
  ],
  exitCodes: [],
};

/** What one look came to, and the exit codes of what failed. */
export interface Examined {
  readonly checkUp: CheckUp;
  readonly exitCodes: readonly ExitCode[];
}

/**
 * Looks whether the repository and the environments of these districts are set up as they have to be; reads only.
 * @throws CommandFailure where the settings for GitHub are not complete
 */
export async function* examineGitHub(
  districts: readonly DistrictToCheck[],
  context: Context,
): AsyncGenerator<Examined> {
  const progress = startProgress(context);
  try {
    const subject = new GitHubSubject(await connectForDoctor(context), { context, progress });
    const { exitCodes: codes, results } = await runChecks(repositoryChecks, subject);
    const { owner, repository } = subject.github.settings;
    progress.end();
    yield { checkUp: { repository: `${owner}/${repository}`, results }, exitCodes: codes };
    // Of a thousand districts the last ones may be more than GitHub answers in an hour: asking on would only prolong that.
    let isAnswering = !codes.includes(exitCodes.unavailable);
    const isSeen = results.some(({ check, status }) => check === token.name && status === "fine");
    for (const { district, id } of isSeen ? districts : []) {
      if (id === undefined) continue;
      const own = isAnswering
        ? await runChecks(environmentChecks, new DistrictSubject(subject, id, district?.drivers))
        : unasked;
      isAnswering &&= !own.exitCodes.includes(exitCodes.unavailable);
      const name = district === undefined ? {} : { name: district.name };
      progress.end();
      yield { checkUp: { district: id, ...name, results: own.results }, exitCodes: own.exitCodes };
    }
  } finally {
    progress.end();
  }
}
