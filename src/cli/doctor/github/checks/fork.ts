import { type Check, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { token } from "./token.ts";

/** Whether the repository stands on its own. */
export const fork: Check<GitHubSubject> = {
  area: "repository",
  name: "fork",
  needs: [token],
  run: async (subject) => {
    if (!(await subject.facts()).isFork) return [fine("is nobody's fork")];
    return [
      failed(
        "is a fork: its schedules start disabled, and the fork of a public repository cannot be made private",
        `Make a repository of its own (+ → New repository, ${subject.github.settings.serverUrl}/new), with districts/ and the three files that rollcall workflows writes.`,
      ),
    ];
  },
};
