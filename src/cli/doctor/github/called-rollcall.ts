import { callerNames } from "./caller.ts";
import type { GitHubSubject } from "./github-subject.ts";

/** The repository that holds Rollcall, as `owner/name`: the first that one of the three files calls. */
export async function calledRollcall(subject: GitHubSubject): Promise<string | undefined> {
  for (const name of callerNames) {
    const caller = await subject.callers[name]();
    if (caller.kind === "seen" && caller.value.kind === "calls") return caller.value.rollcall;
  }
  return undefined;
}
