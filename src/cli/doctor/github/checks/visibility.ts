import { type Check, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { place, variablesPlace } from "../place.ts";
import { switchValue } from "../switches.ts";
import { judge } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether everybody can read the names of classrooms that stand in plans, logs and comments. */
export const visibility: Check<GitHubSubject> = {
  area: "repository",
  name: "visibility",
  needs: [token],
  run: async (subject) => {
    const { isArchived, visibility: who } = await subject.facts();
    if (isArchived)
      return [
        failed(
          "is archived: nothing can be merged, and no workflow runs",
          `Open it again: ${place(subject, "Settings → General → Danger Zone → Unarchive this repository", "settings")}.`,
        ),
      ];
    if (who !== "public") return [fine(who, { visibility: who })];
    const what = "the variable ROLLCALL_PUBLIC_NAMES";
    return judge(
      await switchValue(subject, "ROLLCALL_PUBLIC_NAMES"),
      { what, needs: "Variables: read", place: variablesPlace(subject) },
      (value) => [
        value === "allow"
          ? fine("public, and ROLLCALL_PUBLIC_NAMES=allow says that everybody may read names of classrooms")
          : failed(
              "is public, and names of classrooms are often names of teachers: nothing is planned in it",
              `Make it private: ${place(subject, "Settings → General → Danger Zone → Change repository visibility", "settings")}. If everybody may read these names, set ROLLCALL_PUBLIC_NAMES to allow: ${variablesPlace(subject)}.`,
            ),
      ],
    );
  },
};
