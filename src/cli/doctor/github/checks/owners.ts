import { type Check, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { place } from "../place.ts";
import { unseen } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether GitHub understands CODEOWNERS, where there is one: a line that it does not understand asks nobody. */
export const owners: Check<GitHubSubject> = {
  area: "repository",
  name: "owners",
  needs: [token],
  run: async (subject) => {
    const seen = await subject.ownersFaults();
    if (seen.kind === "absent") return [fine("no CODEOWNERS: whoever may write may approve every school")];
    const shown = place(subject, "Code → CODEOWNERS", "blob/HEAD/.github/CODEOWNERS");
    if (seen.kind !== "seen")
      return [unseen(seen, { what: "CODEOWNERS", needs: "Contents: read", place: shown })];
    const [first] = seen.value;
    if (first === undefined) return [fine("every line of CODEOWNERS is understood")];
    const more = seen.value.length === 1 ? "" : `, and ${seen.value.length - 1} more`;
    const where = place(subject, `Code → ${first.path}`, `blob/HEAD/${first.path}`);
    return [
      failed(
        `GitHub does not understand ${first.path}:${first.line} ("${first.kind}")${more}: nobody is asked for these files`,
        `Correct it there: ${where}. Owners are @person or @organisation/team, and must be able to write.`,
      ),
    ];
  },
};
