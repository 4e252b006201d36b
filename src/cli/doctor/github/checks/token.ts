import { type Check, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";

/** Whether GitHub shows this token the repository at all. What it may not see of it, the checks that want it say. */
export const token: Check<GitHubSubject> = {
  area: "GitHub",
  name: "token",
  needs: [],
  awaited: "GitHub shows the repository",
  run: async (subject) => {
    const { defaultBranch, role } = await subject.facts();
    const who = { admin: "an administrator", write: "somebody who may write", read: "somebody who may read" };
    return [
      fine(
        `sees the repository as ${who[role]} does; its default branch is ${JSON.stringify(defaultBranch)}`,
        {
          role,
          defaultBranch,
        },
      ),
    ];
  },
};
