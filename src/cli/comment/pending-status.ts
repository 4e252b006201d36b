import { setCommitStatus } from "../../github/commit-status.ts";
import { runUrl } from "../../github/github-settings.ts";
import { defined } from "../../model/defined.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { connectForNames } from "../services/github.ts";

/** Says at the start that a plan is on its way: until it is there, a status that an earlier run left must not let anybody merge. */
export async function setPendingStatus(head: string, context: Context): Promise<ExitCode> {
  const github = await connectForNames(context);
  const targetUrl = runUrl(github.settings);
  const description = "Planning what merging would change";
  await setCommitStatus(github, head, {
    state: "pending",
    description,
    ...defined({ targetUrl }),
  });
  context.stdout.write(`status pending: ${description}\n`);
  return exitCodes.ok;
}
