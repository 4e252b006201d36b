import { type CommitStatus, setCommitStatus } from "../../github/commit-status.ts";
import type { GitHub } from "../../github/github-client.ts";
import { runUrl } from "../../github/github-settings.ts";
import { writeMarkedComment } from "../../github/marked-comment.ts";
import { warningRoom } from "../../github/outdated-comment.ts";
import type { PullRequest } from "../../github/pull-requests.ts";
import { longestBody } from "../../github/text-limit.ts";
import { defined } from "../../model/defined.ts";
import { commentMarker } from "../../render/markdown/plan-comment.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { publishEach, type Room, writeSummary } from "./publish.ts";

/** What a pull request is told of its present head. */
export interface PublishedVerdict {
  /** Begins with the marker of the one comment; nothing where there is not room enough. */
  readonly render: (room: Room) => string;
  readonly status: CommitStatus;
  /** Nobody would miss it where there is no comment yet. */
  readonly onlyUpdate: boolean;
}

/** Writes the one comment, the same text to the summary of the job, and the status of the head, which leads to the comment. */
export async function publishVerdict(
  github: GitHub,
  { number, head }: PullRequest,
  { render, status, onlyUpdate }: PublishedVerdict,
  context: Context,
): Promise<ExitCode> {
  await writeSummary(github, render, context);
  let url: string | undefined;
  const writeComment = async (): Promise<void> => {
    const body = render({ limit: longestBody - warningRoom, unit: "characters" });
    const written = await writeMarkedComment(github, number, commentMarker, body, { onlyUpdate });
    if (written === undefined) return;
    url = written.url;
    context.stdout.write(`comment ${written.kind}: ${url}\n`);
  };
  const writeStatus = async (): Promise<void> => {
    const targetUrl = url ?? runUrl(github.settings);
    await setCommitStatus(github, head, { ...status, ...defined({ targetUrl }) });
    context.stdout.write(`status ${status.state}: ${status.description}\n`);
  };
  return await publishEach([writeComment, writeStatus], context);
}
