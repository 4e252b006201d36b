import { setCommitStatus } from "../../github/commit-status.ts";
import type { GitHub } from "../../github/github-client.ts";
import { runUrl } from "../../github/github-settings.ts";
import { editMarkedComment } from "../../github/marked-comment.ts";
import { outdated } from "../../github/outdated-comment.ts";
import { defined } from "../../model/defined.ts";
import { commentMarker } from "../../render/markdown/plan-comment.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { connectForNames } from "../services/github.ts";
import { publishEach } from "./publish.ts";

interface BegunPlanning {
  readonly pullRequest: number;
  /** The head that is planned now, in full. */
  readonly head: string;
}

/**
 * Says at the start that a plan is on its way: until it is there, neither a status that an earlier run left must let anybody
 * merge, nor a comment on an earlier head be taken for one on this.
 */
export async function beginPlanning(
  { head, pullRequest }: BegunPlanning,
  context: Context,
): Promise<ExitCode> {
  const github = await connectForNames(context);
  return await publishEach(
    [() => setPending(github, head, context), () => markOutdated(github, pullRequest, head, context)],
    context,
  );
}

async function setPending(github: GitHub, head: string, context: Context): Promise<void> {
  const targetUrl = runUrl(github.settings);
  const description = "Planning what merging would change";
  await setCommitStatus(github, head, {
    state: "pending",
    description,
    ...defined({ targetUrl }),
  });
  context.stdout.write(`status pending: ${description}\n`);
}

async function markOutdated(
  github: GitHub,
  pullRequest: number,
  head: string,
  context: Context,
): Promise<void> {
  const written = await editMarkedComment(github, pullRequest, commentMarker, (body) =>
    outdated(body, { head, marker: commentMarker }, github.settings),
  );
  if (written?.kind === "updated") context.stdout.write(`comment marked as outdated: ${written.url}\n`);
}
