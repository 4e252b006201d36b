import type { RepositorySettings } from "../github/loopback-settings.ts";

type Change = (settings: RepositorySettings) => void;

/** Settings that differ from those that the guide asks for. */
export const given =
  (differs: Partial<RepositorySettings>): Change =>
  (settings) =>
    void Object.assign(settings, differs);

/** How the repository that holds Rollcall differs. */
export const rollcallIs =
  (differs: Readonly<Record<string, unknown>>): Change =>
  ({ others }) => {
    for (const other of others.values()) Object.assign(other, differs);
  };

const rule =
  (type: string, differs: Readonly<Record<string, unknown>>): Change =>
  ({ rules }) =>
    void rules.set(type, { ...rules.get(type), ...differs });

const without =
  (type: string): Change =>
  ({ rules }) =>
    void rules.delete(type);

const inFile =
  (name: string, from: string, to: string): Change =>
  ({ files }) => {
    const file = `.github/workflows/${name}.yml`;
    files.set(file, (files.get(file) ?? "").replace(from, to));
  };

/** Lets the three files call the public Rollcall of somebody else. */
export function rollcallOf({ files, others }: RepositorySettings, name: string): void {
  for (const [file, text] of files) files.set(file, text.replace("springfield-usd/rollcall", name));
  others.clear();
  others.set(name, { isPrivate: false, access: "none", role: "read" });
}

/** A change of the sample district's environment for one role. */
export const inEnvironment =
  (
    name: string,
    change: (environment: NonNullable<ReturnType<RepositorySettings["environments"]["get"]>>) => void,
  ) =>
  ({ environments }: RepositorySettings): void => {
    const environment = environments.get(`springfield-${name}`);
    if (environment !== undefined) change(environment);
  };

/** One thing that was not clicked, and what is said of it: `status area check: message → hint`. */
export const failures: readonly (readonly [string, Change, RegExp])[] = [
  [
    "an archived repository",
    given({ isArchived: true }),
    /^failed repository visibility: is archived.* → .*Danger Zone/,
  ],
  [
    "a public repository",
    given({ visibility: "public" }),
    /^failed repository visibility: is public, .* → Make it private: .*Danger Zone.*ROLLCALL_PUBLIC_NAMES/,
  ],
  [
    "a fork",
    given({ isFork: true }),
    /^failed repository fork: is a fork: its schedules start disabled, .* → Make a repository of its own/,
  ],
  [
    "one person",
    ({ writers }) => void writers.splice(1, 1),
    /^failed repository people: only one person may write.* → Invite a second person.*ROLLCALL_ONE_PERSON/,
  ],
  [
    "several people who may go without each other",
    ({ variables }) => void variables.set("ROLLCALL_ONE_PERSON", "allow"),
    /^doubtful repository people: 2 people may write, and ROLLCALL_ONE_PERSON=allow.* → Delete ROLLCALL_ONE_PERSON/,
  ],
  [
    "an error in CODEOWNERS",
    given({ ownersFaults: [{ path: "CODEOWNERS", line: 3, kind: "Unknown owner" }] }),
    /^failed repository owners: GitHub does not understand CODEOWNERS:3 \("Unknown owner"\).*blob\/HEAD\/CODEOWNERS/,
  ],
  [
    "a credential among the repository's secrets",
    ({ secrets }) => void secrets.add("CLASSTAG_TOKEN"),
    /^failed repository secrets: CLASSTAG_TOKEN is a secret of the repository.*rosters\/settings\/secrets\/actions/,
  ],
  [
    "a credential among the organisation's secrets, under a prefix",
    ({ organisationSecrets }) => void organisationSecrets.add("SPRINGFIELD__CLASSLINK_TOKEN"),
    /^failed repository secrets: SPRINGFIELD__CLASSLINK_TOKEN .*the organisation.*organizations\/springfield-usd\/settings/,
  ],
  [
    "Actions that are disabled",
    given({ isActionsEnabled: false }),
    /^failed Actions enabled: Actions are disabled.* → Choose "Allow all actions/,
  ],
  [
    "actions of nobody else",
    given({ allowedActions: "local_only" }),
    /^failed Actions enabled: only actions of the owner's own repositories/,
  ],
  [
    "selected actions without GitHub's",
    given({ allowedActions: "selected", allowsActionsOfGitHub: false }),
    /^failed Actions enabled: only selected actions.* → Tick "Allow actions created by GitHub"/,
  ],
  [
    "pins that are required",
    given({ requiresCommitPins: true }),
    /^failed Actions enabled: every action has to be pinned.* → Untick "Require actions to be pinned/,
  ],
  [
    "a token that may write",
    given({ defaultPermissions: "write" }),
    /^failed Actions permissions: the token of a workflow may write.* → Choose "Read repository contents/,
  ],
  [
    "artifacts that are kept for two weeks",
    given({ retentionDays: 14, longestRetentionDays: 30 }),
    /^doubtful Actions retention: artifacts are kept for 14 days.* → Set 90 days: .* allows 30 at most/,
  ],
  [
    "a workflow that is disabled for want of activity",
    ({ workflows }) => void workflows.set(".github/workflows/apply.yml", "disabled_inactivity"),
    /^failed workflows apply: .*apply\.yml was disabled by GitHub.*60 days → Press "Enable workflow": Actions → apply/,
  ],
  [
    "a workflow that somebody disabled",
    ({ workflows }) => void workflows.set(".github/workflows/drift.yml", "disabled_manually"),
    /^failed workflows drift: .*drift\.yml was disabled by a person/,
  ],
  [
    "a file that starts nightly no more",
    inFile("apply", "  schedule:\n", "  repository_dispatch:\n"),
    /^failed workflows apply: .*apply\.yml is not started by schedule/,
  ],
  [
    "a file that hands no secrets on",
    inFile("plan", "    secrets: inherit\n", ""),
    /^failed workflows plan: .* does not hand secrets on.* → Add secrets: inherit/,
  ],
  [
    "files of different versions",
    inFile("drift", "@v1.2.3", "@v1.2.2"),
    /^failed workflows version: .*plan and apply springfield-usd\/rollcall@v1\.2\.3, drift springfield-usd\/rollcall@v1\.2\.2/,
  ],
  [
    "a branch in the place of a release",
    (settings) => {
      for (const name of ["plan", "apply", "drift"]) inFile(name, "@v1.2.3", "@main")(settings);
    },
    /^doubtful workflows version: .*rollcall@main, which does not look like a release/,
  ],
  [
    "a private Rollcall that is closed",
    rollcallIs({ access: "none" }),
    /^failed workflows access: springfield-usd\/rollcall is not open.* → In springfield-usd\/rollcall, choose "Accessible/,
  ],
  [
    "a private Rollcall of another organisation's",
    (settings) => {
      rollcallOf(settings, "service-centre/rollcall");
      rollcallIs({ isPrivate: true, access: "organization", role: "admin" })(settings);
    },
    /^failed workflows access: service-centre\/rollcall is not open/,
  ],
  [
    "a Rollcall that may not be seen",
    rollcallIs({ role: "read" }),
    /^not-known workflows access: not known: .* → In springfield-usd\/rollcall, choose "Accessible/,
  ],
  [
    "pushes without a pull request",
    without("pull_request"),
    /^failed default branch review: the default branch takes pushes.* → Tick "Require a pull request before merging": Settings → Rules/,
  ],
  [
    "no approval",
    rule("pull_request", { required_approving_review_count: 0 }),
    /^failed default branch review: .*without an approval → Set "Required approvals" to 1/,
  ],
  [
    "an approval of another push",
    rule("pull_request", { require_last_push_approval: false }),
    /^failed default branch review: who pushed last.* → Tick "Require approval of the most recent reviewable push"/,
  ],
  [
    "approvals that stay",
    rule("pull_request", { dismiss_stale_reviews_on_push: false }),
    /^failed default branch review: an approval outlives.* → Tick "Dismiss stale pull request approvals/,
  ],
  [
    "no required status",
    without("required_status_checks"),
    /^failed default branch status: .*while rollcall\/plan is red.* → Tick "Require status checks to pass"/,
  ],
  [
    "a status of any source",
    rule("required_status_checks", { required_status_checks: [{ context: "rollcall/plan" }] }),
    /^failed default branch status: rollcall\/plan counts from whoever.* → Choose GitHub Actions/,
  ],
  [
    "a status of another app",
    rule("required_status_checks", {
      required_status_checks: [{ context: "rollcall/plan", integration_id: 7 }],
    }),
    /^failed default branch status: rollcall\/plan counts from whoever/,
  ],
  [
    "branches that are behind",
    rule("required_status_checks", { strict_required_status_checks_policy: false }),
    /^failed default branch status: a branch can be merged that is behind.* → Tick "Require branches to be up to date/,
  ],
  [
    "force pushes",
    without("non_fast_forward"),
    /^failed default branch history: .*force-pushed.* → Tick "Block force pushes"/,
  ],
  ["deletion", without("deletion"), /^failed default branch history: .*deleted → Tick "Restrict deletions"/],
  [
    "somebody who may go past the rules",
    ({ bypassActors }) => void bypassActors.push(5),
    /^doubtful default branch bypass: 1 entry in the bypass list of the ruleset "default branch".*settings\/rules\/5\)/,
  ],
  [
    "a merge queue",
    rule("merge_queue", {
      check_response_timeout_minutes: 60,
      grouping_strategy: "ALLGREEN",
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: "MERGE",
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    }),
    /^failed default branch merge queue: there is a merge queue.* → Untick "Require merge queue"/,
  ],
  [
    "an environment that admits everything",
    inEnvironment("plan", (environment) => void Object.assign(environment, { branches: "every" })),
    /^failed plan environment branches: admits every branch and tag.* → Choose "Selected branches and tags", and add the one rule main: Settings → Environments → springfield-plan \(https:\/\/github\.example\/springfield-usd\/rosters\/settings\/environments\/71\/edit\)/,
  ],
  [
    "an environment that admits more",
    inEnvironment("apply", ({ patterns }) => {
      patterns.push({ name: "release/*", type: "branch" }, { name: "main", type: "tag" });
    }),
    /^failed apply environment branches: admits branches called release\/\*, tags called main/,
  ],
  [
    "an environment that admits nothing",
    inEnvironment("apply", ({ patterns }) => void patterns.pop()),
    /^failed apply environment branches: admits no branch, not even main/,
  ],
  [
    "an environment that trusts protection which is not there",
    inEnvironment("plan", (environment) => void Object.assign(environment, { branches: "protected" })),
    /^failed plan environment branches: admits protected branches, and main has no branch protection rule/,
  ],
  [
    "a variable that is missing",
    inEnvironment("plan", ({ variables }) => void variables.delete("CLASSTAG_BASE_URL")),
    /^failed plan environment settings: CLASSTAG_BASE_URL is not set: .* → Add the variable CLASSTAG_BASE_URL: .*71\/edit/,
  ],
  [
    "a secret that is missing",
    inEnvironment("apply", ({ secrets }) => void secrets.delete("CLASSLINK_CLIENT_SECRET")),
    /^failed apply environment settings: CLASSLINK_CLIENT_SECRET is not set: .* → Add the secret CLASSLINK_CLIENT_SECRET/,
  ],
  [
    "a way in that is none",
    inEnvironment("apply", ({ variables }) => void variables.set("CLASSLINK_AUTH", "oauth3")),
    /^failed apply environment settings: CLASSLINK_AUTH is none of .* → .*Change it: Settings → Environments/,
  ],
  [
    "an address that lies as a secret",
    inEnvironment("plan", ({ secrets, variables }) => {
      variables.delete("CLASSLINK_BASE_URL");
      secrets.add("CLASSLINK_BASE_URL");
    }),
    /^failed plan environment settings: CLASSLINK_BASE_URL is a secret, and jobs are given it as a variable → Delete the secret/,
  ],
  [
    "a credential that everybody can read",
    inEnvironment("plan", ({ variables }) => void variables.set("CLASSLINK_TOKEN", "x")),
    /^failed plan environment settings: CLASSLINK_TOKEN is a variable: whoever may write .* → Delete the variable/,
  ],
  [
    "a credential in the place of an address",
    inEnvironment("plan", ({ variables }) => void variables.set("CLASSLINK_BASE_URL", "springfield:s3cret")),
    /^failed plan environment settings: CLASSLINK_BASE_URL does not begin with https:\/\/ → /,
  ],
  [
    "half of a GitHub App",
    inEnvironment("plan", ({ secrets }) => void secrets.add("ROLLCALL_APP_PRIVATE_KEY")),
    /^failed plan environment app: .* no variable ROLLCALL_APP_CLIENT_ID → Add the variable/,
  ],
];
