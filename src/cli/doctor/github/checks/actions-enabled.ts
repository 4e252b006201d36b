import {
  type ActionsUse,
  type AllowedActions,
  hasRoomFor,
} from "../../../../github/setup/actions-settings.ts";
import { type Check, type CheckFinding, failed, fine } from "../../check.ts";
import { calledRollcall } from "../called-rollcall.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { actionsPlace } from "../place.ts";
import { judge, unseen } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether workflows run at all, with the actions that Rollcall's use. */
export const actionsEnabled: Check<GitHubSubject> = {
  area: "Actions",
  name: "enabled",
  needs: [token],
  run: async (subject) => {
    const use = await subject.actionsUse();
    const at = {
      what: "whether Actions are enabled",
      needs: "Administration: read",
      place: actionsPlace(subject),
    };
    if (use.kind !== "seen") return [unseen(use, at)];
    const fault = refused(use.value, actionsPlace(subject));
    if (fault !== undefined) return [fault];
    if (use.value.allowedActions === "all") return [fine("workflows run, with actions of everybody")];
    const called = await calledRollcall(subject);
    return judge(await subject.allowedActions(), { ...at, what: "which actions are allowed" }, (allowed) => [
      ofSelection(allowed, called, subject),
    ]);
  },
};

function ofSelection(
  allowed: AllowedActions,
  called: string | undefined,
  subject: GitHubSubject,
): CheckFinding {
  const where = `${actionsPlace(subject)} → Actions permissions`;
  if (!allowed.ofGitHub)
    return failed(
      "only selected actions may be used, and GitHub's own, such as actions/checkout, are not among them",
      `Tick "Allow actions created by GitHub": ${where}.`,
    );
  if (called === undefined) return fine("workflows run, with selected actions, GitHub's own among them");
  return hasRoomFor(allowed, called, subject.github.settings.owner)
    ? fine("workflows run, with selected actions, GitHub's own and Rollcall's among them")
    : failed(
        `only selected actions may be used, and those of ${called} are not among them`,
        `Add ${called}/* to "Allow specified actions and reusable workflows": ${where}.`,
      );
}

function refused(
  { allowedActions, isEnabled, requiresCommitPins }: ActionsUse,
  where: string,
): CheckFinding | undefined {
  const allow = `${where} → Actions permissions`;
  if (!isEnabled)
    return failed(
      "Actions are disabled: no workflow runs",
      `Choose "Allow all actions and reusable workflows": ${allow}.`,
    );
  if (allowedActions === "local_only")
    return failed(
      "only actions of the owner's own repositories may be used, and Rollcall's workflows use GitHub's, such as actions/checkout",
      `Choose "Allow all actions and reusable workflows", or allow those of GitHub and of Rollcall's repository: ${allow}.`,
    );
  if (requiresCommitPins)
    return failed(
      "every action has to be pinned to a commit, and a release of Rollcall uses its own action by its tag",
      `Untick "Require actions to be pinned to a full-length commit SHA": ${allow}. Rollcall's workflows pin all others by themselves.`,
    );
  return undefined;
}
