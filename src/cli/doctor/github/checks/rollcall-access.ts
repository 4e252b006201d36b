import { isOpenTo, workflowAccess } from "../../../../github/setup/actions-settings.ts";
import { look } from "../../../../github/setup/look.ts";
import { repositorySetup } from "../../../../github/setup/repository-setup.ts";
import { type Check, type CheckFinding, doubtful, failed, fine, notChecked, notKnown } from "../../check.ts";
import { calledRollcall } from "../called-rollcall.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { token } from "./token.ts";

/** Whether workflows of this repository may use those of the repository that holds Rollcall. */
export const rollcallAccess: Check<GitHubSubject> = {
  area: "workflows",
  name: "access",
  needs: [token],
  run: async (subject) => {
    const called = await calledRollcall(subject);
    if (called === undefined) return [notChecked("not before a file calls Rollcall")];
    const [owner = "", repo = ""] = called.split("/");
    const { settings } = subject.github;
    const page = `Settings → Actions → General → Access (${settings.serverUrl}/${called}/settings/actions)`;
    const click = `In ${called}, choose "Accessible from repositories in the '${owner}' organization": ${page}.`;
    const facts = await look(false, () => repositorySetup(subject.github, { owner, repo }));
    if (facts.kind !== "seen") return [hidden(called, click)];
    if (facts.value.visibility === "public")
      return [
        owner.toLowerCase() === settings.owner.toLowerCase()
          ? fine(`${called} is public: every workflow may use it`)
          : anothers(called),
      ];
    const level = await look(facts.value.role === "admin", () =>
      workflowAccess(subject.github, { owner, repo }),
    );
    if (level.kind !== "seen") return [hidden(called, click)];
    const isOpen = isOpenTo(level.value, settings.owner, called);
    if (isOpen === undefined)
      return [
        notKnown(
          `not known: ${called} is open to "${level.value}", and GitHub does not tell who that is`,
          click,
        ),
      ];
    return [
      isOpen
        ? fine(`${called} is open to this repository's workflows`)
        : failed(`${called} is not open to workflows of this repository: none of the three can start`, click),
    ];
  },
};

/** GitHub does not tell which owners are of one enterprise. */
const anothers = (called: string): CheckFinding =>
  doubtful(
    `${called} is another owner's: secrets: inherit hands secrets on only within one organisation or enterprise, and without them no job has credentials`,
    "Unless both are of one enterprise, make a copy in your own organisation (Use this template), release from it, and call that release.",
  );

const hidden = (called: string, click: string): CheckFinding =>
  notKnown(
    `not known: the token may not see whether ${called} is open to this repository's workflows; it needs Administration: read there`,
    click,
  );
