import { readTextFile } from "../../files/read-json.ts";
import { commentOpening } from "../../github/comment-opening.ts";
import type { CommitStatus } from "../../github/commit-status.ts";
import type { GitHub } from "../../github/github-client.ts";
import { jobWords } from "../../github/job-words.ts";
import { failedOf, type LookedUpJobs, lookUpJobs } from "../../github/looked-up-jobs.ts";
import { pullRequestByNumber } from "../../github/pull-requests.ts";
import { visibleText } from "../../render/escape.ts";
import { commentMarker } from "../../render/markdown/plan-comment.ts";
import { listSome } from "../../render/wording.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { connectForNames } from "../services/github.ts";
import { tellNewerHead } from "./planned-head.ts";
import { publishVerdict } from "./publish-verdict.ts";
import { conflictSection, notPlannedSection } from "./unplanned-sections.ts";

/** Why nothing was planned. */
type Unplanned =
  /** A file of the paths that git cannot merge, one a line. */
  | { readonly kind: "conflict"; readonly file: string }
  /** Jobs before the plans failed: GitHub is asked which. */
  | { readonly kind: "jobs" };

export interface UnplannedCommentOptions {
  readonly pullRequest: number;
  /** The head that was to be planned, in full. */
  readonly head: string;
  readonly why: Unplanned;
}

/** Tells a pull request, in its one comment and by a red status, why nothing was planned. The next plan takes their place. */
export async function commentWithoutPlan(
  { pullRequest: number, head, why }: UnplannedCommentOptions,
  context: Context,
): Promise<ExitCode> {
  const conflicts = why.kind === "conflict" ? await readPaths(why.file, context.cwd) : [];
  const github = await connectForNames(context);
  const pullRequest = await pullRequestByNumber(github, number);
  if (pullRequest.head !== head) {
    tellNewerHead(pullRequest, context);
    return exitCodes.ok;
  }
  const { section, status } =
    why.kind === "conflict"
      ? inConflict(conflicts, pullRequest.base.ref)
      : afterJobs(failedOf(await lookUpJobs(github)), github);
  const text = `${commentMarker}\n${commentOpening(github.settings, head)}${section}`;
  return await publishVerdict(
    github,
    pullRequest,
    {
      render: ({ limit }) => (Buffer.byteLength(text) <= limit ? text : ""),
      status,
      onlyUpdate: false,
    },
    context,
  );
}

interface Told {
  /** Finished, escaped Markdown. */
  readonly section: string;
  readonly status: CommitStatus;
}

const inConflict = (paths: readonly string[], base: string): Told => ({
  section: conflictSection(paths, base),
  status: {
    state: "failure",
    description: `Not planned: cannot be merged${paths.length === 0 ? "" : `, because of ${listSome(paths.map(visibleText), 2)}`}`,
  },
});

function afterJobs(failed: LookedUpJobs, { settings }: GitHub): Told {
  const [first, ...others] = failed.kind === "known" ? failed.jobs : [];
  const what =
    first === undefined
      ? "a job before the plans did not succeed"
      : `${visibleText(first.name)} ${visibleText(jobWords(first, settings).words)}`;
  const more = others.length === 0 ? "" : `; ${others.length} more`;
  return {
    section: notPlannedSection(failed, settings),
    status: { state: "failure", description: `Not planned: ${what}${more}` },
  };
}

/** @throws FileError where the file cannot be read: an empty one says that the paths are not known */
async function readPaths(file: string, cwd: string): Promise<readonly string[]> {
  const remedy = "name a file of the paths that git cannot merge, one a line; it may be empty";
  const text = await readTextFile({ remedy }, file, cwd);
  return [...new Set(text.split(/\r?\n/).filter((line) => line !== ""))].sort();
}
