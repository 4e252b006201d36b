import { GitHubError } from "../../../../github/github-error.ts";
import { type Check, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";

const who = { admin: "an administrator", write: "somebody who may write", read: "somebody who may read" };

/** Whether GitHub shows this token the repository at all. What it may not see of it, the checks that want it say. */
export const token: Check<GitHubSubject> = {
  area: "GitHub",
  name: "token",
  needs: [],
  awaited: "GitHub shows the repository",
  run: async (subject) => {
    try {
      const { defaultBranch, role } = await subject.facts();
      const sees = `sees the repository as ${who[role]} does; its default branch is ${JSON.stringify(defaultBranch)}`;
      return [fine(sees, { role, defaultBranch })];
    } catch (error) {
      if (!isNotShown(error)) throw error;
      const { owner, repository } = subject.github.settings;
      return [
        failed(
          `there is no repository ${owner}/${repository}, or the token may not see it`,
          "Check the name (GITHUB_REPOSITORY, or the remote origin of this checkout), that the token's owner is a member of it, and that a fine-grained token lists it.",
        ),
      ];
    }
  },
};

const isNotShown = (error: unknown): boolean => error instanceof GitHubError && error.code === "not-found";
