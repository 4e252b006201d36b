import { maskCommand } from "../../github/workflow-commands.ts";
import type { Secret } from "../../providers/secret.ts";
import type { Context } from "../context.ts";
import { tellRunner } from "../job-output.ts";

/**
 * Has GitHub hide a secret that it cannot know, because it was derived from another one: the second line of defence, for
 * what is not ours to keep out of a log. Written to stderr, which the runner reads too and which no command's result is
 * made of, and nowhere but in a job.
 */
export function maskInJob(secret: Secret, { env, stderr }: Pick<Context, "env" | "stderr">): void {
  if (env["GITHUB_ACTIONS"] === "true") tellRunner(stderr, maskCommand(secret.reveal()));
}
