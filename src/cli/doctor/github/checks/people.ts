import { type Check, type CheckFinding, doubtful, failed, fine, notKnown } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { place, variablesPlace } from "../place.ts";
import { switchValue } from "../switches.ts";
import { judge } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether there is somebody to approve what another proposes. */
export const people: Check<GitHubSubject> = {
  area: "repository",
  name: "people",
  needs: [token],
  run: async (subject) => {
    const access = place(subject, "Settings → Collaborators and teams", "settings/access");
    const onePerson = await switchValue(subject, "ROLLCALL_ONE_PERSON");
    const at = { needs: "Metadata: read, of somebody who may write", place: access };
    return judge(await subject.peopleWhoMayWrite(), { what: "who may write", ...at }, (people) => {
      if (onePerson.kind !== "seen")
        return [
          notKnown(
            `${people} may write; whether ROLLCALL_ONE_PERSON is set is not known: the token needs Variables: read`,
            `Look at ${variablesPlace(subject)}.`,
          ),
        ];
      return [judged(subject, people, onePerson.value === "allow", access)];
    });
  },
};

function judged(subject: GitHubSubject, people: number, isOnePersons: boolean, access: string): CheckFinding {
  const facts = { people };
  if (people < 2)
    return isOnePersons
      ? fine("one person may write, as ROLLCALL_ONE_PERSON=allow says; every comment says it too", facts)
      : failed(
          "only one person may write, so that nobody can approve what that person proposes",
          `Invite a second person with the role Write: ${access}. If it is to stay one person's, set ROLLCALL_ONE_PERSON to allow: ${variablesPlace(subject)}.`,
          facts,
        );
  return isOnePersons
    ? doubtful(
        `${people} people may write, and ROLLCALL_ONE_PERSON=allow lets each of them go without the others`,
        `Delete ROLLCALL_ONE_PERSON: ${variablesPlace(subject)}.`,
        facts,
      )
    : fine(`${people} people may write, and so may approve`, facts);
}
