import { maskCommand } from "../../github/workflow-commands.ts";
import { knownSecrets } from "../../http/known-secrets.ts";
import type { Secret } from "../../providers/secret.ts";
import type { Context } from "../context.ts";
import { tellRunner } from "../job-output.ts";

/**
 * Has a secret hidden that nobody could know, because it was derived from another one: by us in every text from outside, and by
 * GitHub, which is the second line of defence, for what is not ours to keep out of a log. Written to stderr, which the runner reads too and which no command's result is
 * made of, and nowhere but in a job.
 */
export function maskInJob(secret: Secret, { env, stderr }: Pick<Context, "env" | "stderr">): void {
  knownSecrets().add([secret.reveal()]);
  if (env["GITHUB_ACTIONS"] === "true") tellRunner(stderr, maskCommand(secret.reveal()));
}
