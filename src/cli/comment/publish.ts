import type { GitHub } from "../../github/github-client.ts";
import { appendSummary } from "../../github/job-summary.ts";
import type { Context } from "../context.ts";
import { type ExitCode, mostSevere } from "../exit-code.ts";
import { reportFailure } from "../report-failure.ts";

/** Room for a text: GitHub counts a comment in characters and a summary in bytes. */
export interface Room {
  readonly limit: number;
  readonly unit: "bytes" | "characters";
}

/** Writes to the summary of the job, where there is one. It needs no permission, so it comes before what may be refused. */
export async function writeSummary(
  { settings }: GitHub,
  render: (room: Room) => string,
  context: Context,
): Promise<void> {
  if (settings.summaryFile === undefined) return;
  const isWritten = await appendSummary(settings.summaryFile, (limit) => render({ limit, unit: "bytes" }));
  if (!isWritten) context.stderr.write("The summary of this step has no room left; nothing was added.\n");
}

/** Does each of these although one before it failed, and says what failed. */
export async function publishEach(
  steps: readonly (() => Promise<void>)[],
  context: Context,
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      if (context.signal.aborted) throw error;
      codes.push(await reportFailure(error, context));
    }
  }
  return mostSevere(codes);
}
