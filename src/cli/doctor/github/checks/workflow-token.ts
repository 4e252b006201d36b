import { type Check, type CheckFinding, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { actionsPlace } from "../place.ts";
import { judge } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether a workflow that does not say what it needs gets little, and whether one could approve a pull request. */
export const workflowTokenCheck: Check<GitHubSubject> = {
  area: "Actions",
  name: "permissions",
  needs: [token],
  run: async (subject) => {
    const where = `${actionsPlace(subject)} → Workflow permissions`;
    const at = { what: "the permissions of workflows", needs: "Administration: read", place: where };
    return judge(await subject.workflowToken(), at, ({ mayApprove, mayWrite }) => {
      const faults: CheckFinding[] = [];
      if (mayWrite)
        faults.push(
          failed(
            "the token of a workflow may write unless the workflow says otherwise",
            `Choose "Read repository contents and packages permissions": ${where}.`,
          ),
        );
      if (mayApprove)
        faults.push(
          failed(
            "workflows may approve pull requests, so that a plan could be merged that no person looked at",
            `Untick "Allow GitHub Actions to create and approve pull requests": ${where}.`,
          ),
        );
      return faults.length > 0
        ? faults
        : [
            fine(
              "the token of a workflow only reads unless the workflow says otherwise, and approves nothing",
            ),
          ];
    });
  },
};
