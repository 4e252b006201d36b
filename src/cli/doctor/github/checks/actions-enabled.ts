import type { ActionsUse } from "../../../../github/setup/actions-settings.ts";
import { type Check, type Finding, failed, fine } from "../../check.ts";
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
    return judge(await subject.allowedActions(), { ...at, what: "which actions are allowed" }, (allowed) => [
      allowed.ofGitHub
        ? fine("workflows run, with selected actions, GitHub's own among them")
        : failed(
            "only selected actions may be used, and GitHub's own, such as actions/checkout, are not among them",
            `Tick "Allow actions created by GitHub": ${actionsPlace(subject)} → Actions permissions. Rollcall's own repository has to be listed there too.`,
          ),
    ]);
  },
};

function refused(
  { allowedActions, isEnabled, requiresCommitPins }: ActionsUse,
  where: string,
): Finding | undefined {
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
