import { type Check, doubtful, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { actionsPlace } from "../place.ts";
import { judge } from "../unseen.ts";
import { token } from "./token.ts";

/** As long as Rollcall looks for the plan of a merge: see `rollcall fetch`. */
const neededDays = 90;

/** Whether a reviewed plan is still there when the freeze ends that it waited for. */
export const retention: Check<GitHubSubject> = {
  area: "Actions",
  name: "retention",
  needs: [token],
  run: async (subject) => {
    const where = `${actionsPlace(subject)} → Artifact and log retention`;
    const at = { what: "how long artifacts are kept", needs: "Administration: read", place: where };
    return judge(await subject.artifactRetention(), at, ({ atMost, days }) => {
      const facts = { days };
      if (days >= neededDays)
        return [fine(`artifacts, and plans with them, are kept for ${days} days`, facts)];
      const limit =
        atMost < neededDays ? ` The organisation or enterprise allows ${atMost} at most: ask its owner.` : "";
      return [
        doubtful(
          `artifacts are kept for ${days} days: a plan that waits longer, for the end of a freeze, has to be reviewed again`,
          `Set ${neededDays} days: ${where}.${limit}`,
          facts,
        ),
      ];
    });
  },
};
