import type { Look } from "../../../../github/setup/look.ts";
import { type Check, type CheckFinding, failed, fine, notKnown } from "../../check.ts";
import { type Caller, type CallerName, calledPath } from "../caller.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { place } from "../place.ts";
import { unseen } from "../unseen.ts";
import { token } from "./token.ts";

/** What has to start each of them. */
const events: Readonly<Record<CallerName, readonly string[]>> = {
  plan: ["pull_request_target", "issue_comment"],
  apply: ["push", "schedule", "workflow_dispatch"],
  drift: ["schedule"],
};

const rewrite = "Write it again with rollcall workflows, and merge it.";

/** Whether one of the three files is there, calls Rollcall when it should, and runs. */
export const callerWorkflow = (name: CallerName): Check<GitHubSubject> => ({
  area: "workflows",
  name,
  needs: [token],
  run: async (subject) => {
    const { defaultBranch } = await subject.facts();
    const caller = await subject.callers[name]();
    const state = await stateOf(subject, name);
    if (caller.kind === "absent" || (caller.kind === "hidden" && state.kind === "absent"))
      return [failed(`there is no ${calledPath(name)} on ${defaultBranch}`, rewrite)];
    const findings = [...faultsOf(caller, name, defaultBranch, subject), ...stopped(state, name, subject)];
    return findings.length > 0 ? findings : [fine(`${calledPath(name)} is there and active`)];
  },
});

/** `absent`: GitHub lists no such workflow. */
async function stateOf(subject: GitHubSubject, name: CallerName): Promise<Look<string>> {
  const listed = await subject.listedWorkflows();
  if (listed.kind !== "seen") return { kind: "hidden" };
  const value = listed.value.find(({ path }) => path === calledPath(name))?.state;
  return value === undefined ? { kind: "absent" } : { kind: "seen", value };
}

function faultsOf(
  caller: Look<Caller>,
  name: CallerName,
  branch: string,
  subject: GitHubSubject,
): readonly CheckFinding[] {
  const file = calledPath(name);
  if (caller.kind !== "seen")
    return [
      unseen(caller, {
        what: `what ${file} says`,
        needs: "Contents: read",
        place: place(subject, `Code → ${file}`, `blob/HEAD/${file}`),
      }),
    ];
  if (caller.value.kind !== "calls")
    return [
      failed(
        caller.value.kind === "unreadable"
          ? `${file} is no YAML`
          : `${file} does not call Rollcall's workflow of the same name`,
        rewrite,
      ),
    ];
  const { events: own, handsSecretsOn } = caller.value;
  const missing = events[name].filter((event) => !own.has(event));
  const elsewhere = [...own].filter(([, { branches }]) =>
    branches?.every((one) => one !== branch && one !== "**"),
  );
  return [
    ...missing.map((event) => failed(`${file} is not started by ${event}`, rewrite)),
    ...elsewhere.map(([event, { branches = [] }]) =>
      failed(
        `${file} is started by ${event} of ${branches.join(", ")}, and the default branch is ${branch}`,
        `Write ${branch} into its branches, or write it again with rollcall workflows, and merge it.`,
      ),
    ),
    ...(handsSecretsOn
      ? []
      : [
          failed(
            `${file} does not hand secrets on, so that no environment's reach Rollcall`,
            `Add secrets: inherit to its job. ${rewrite}`,
          ),
        ]),
  ];
}

function stopped(state: Look<string>, name: CallerName, subject: GitHubSubject): readonly CheckFinding[] {
  const page = place(subject, `Actions → ${name}`, `actions/workflows/${name}.yml`);
  if (state.kind === "absent")
    return [
      failed(
        `GitHub does not list ${calledPath(name)} among its workflows`,
        `See what it says of it: ${page}.`,
      ),
    ];
  if (state.kind !== "seen")
    return [
      notKnown(
        `not known: the token may not see whether ${calledPath(name)} is active; it needs Actions: read`,
        `Look at ${page}: it says when a workflow is disabled.`,
      ),
    ];
  if (state.value === "active") return [];
  return [
    failed(
      `${calledPath(name)} ${reasons.get(state.value) ?? `is not active (${state.value})`}`,
      `Press "Enable workflow": ${page}.`,
    ),
  ];
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["disabled_manually", "was disabled by a person"],
  [
    "disabled_inactivity",
    "was disabled by GitHub, because nothing was pushed to a public repository for 60 days",
  ],
  ["disabled_fork", "is disabled, because the repository is a fork"],
]);
