import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { startLoopbackGitHub } from "../github/loopback-github.ts";
import type { RepositorySettings, RulesetSettings } from "../github/loopback-settings.ts";
import { inEnvironment } from "./doctor-github-cases.ts";
import { type Found, found, sampleCheckout } from "./doctor-github-run.ts";

type Change = (settings: RepositorySettings) => void;

/** How the ruleset of the ledger's branch differs. */
const ruleset =
  (differs: Partial<RulesetSettings>): Change =>
  ({ rulesets }) => {
    for (const each of rulesets) Object.assign(each, differs);
  };

const another = (differs: Partial<RulesetSettings>): RulesetSettings => ({
  id: 7,
  enforcement: "active",
  branches: ["rollcall-ledger"],
  rules: [],
  bypass: [],
  isOrganisations: false,
  ...differs,
});

const both =
  (...changes: readonly Change[]): Change =>
  (settings) => {
    for (const change of changes) change(settings);
  };

const withoutRule = (type: string): Change =>
  ruleset({ rules: ["creation", "update", "deletion", "non_fast_forward"].filter((each) => each !== type) });

/** An environment of something else, with one secret. */
function preview({ environments }: RepositorySettings, secret: string): void {
  const plan = environments.get("springfield-plan");
  if (plan !== undefined)
    environments.set("preview", { ...plan, id: 73, branches: "every", secrets: new Set([secret]) });
}

const withoutSecret = inEnvironment("apply", ({ secrets }) => void secrets.delete("ROLLCALL_LEDGER_KEY"));
const withoutKey: Change = ({ deployKeys }) => void deployKeys.shift();
const key = { type: "DeployKey", mode: "always" } as const;
const unruled = /^failed ledger rules: no ruleset in force holds for rollcall-ledger.* → Press "New ruleset"/;
const bypassed =
  /^failed ledger rules: 1 entry beside "Deploy keys" in the bypass list of the ruleset "ruleset 6".* → Leave nothing but "Deploy keys".*settings\/rules\/6\)/;

/** One thing that is not as it has to be, and what is said of it. */
const cases: readonly (readonly [string, Change, RegExp])[] = [
  ["no ruleset", ({ rulesets }) => void rulesets.pop(), unruled],
  ["a ruleset that is disabled", ruleset({ enforcement: "disabled" }), unruled],
  ["a ruleset that is only evaluated", ruleset({ enforcement: "evaluate" }), unruled],
  ["a ruleset of another branch", ruleset({ branches: ["rollcall-ledgers"] }), unruled],
  [
    "a branch protection rule of the older kind alone",
    both(
      ({ rulesets }) => void rulesets.pop(),
      ({ protectedBranches }) => void protectedBranches.push("rollcall-ledger"),
    ),
    /^failed ledger rules: .*older kind cannot tell a deploy key from others/,
  ],
  [
    "a branch that anybody may make",
    withoutRule("creation"),
    /^failed ledger rules: .*before Rollcall does.* → Tick "Restrict creations"/,
  ],
  [
    "pushes of everybody",
    withoutRule("update"),
    /^failed ledger rules: .*push to the branch.* → Tick "Restrict updates"/,
  ],
  [
    "deletion",
    withoutRule("deletion"),
    /^failed ledger rules: the branch can be deleted → Tick "Restrict deletions"/,
  ],
  [
    "force pushes",
    withoutRule("non_fast_forward"),
    /^failed ledger rules: .*force-pushed.* → Tick "Block force pushes"/,
  ],
  [
    "a role that may go past",
    ruleset({ bypass: [key, { type: "RepositoryRole", mode: "always" }] }),
    bypassed,
  ],
  ["a team that may go past", ruleset({ bypass: [key, { type: "Team", mode: "always" }] }), bypassed],
  [
    "administrators who may, in pull requests only",
    ruleset({ bypass: [key, { type: "OrganizationAdmin", mode: "pull_request" }] }),
    bypassed,
  ],
  [
    "one rule that somebody may go past, in a ruleset of its own",
    both(withoutRule("update"), ({ rulesets }) => {
      const bypass = [key, { type: "Team", mode: "always" } as const];
      rulesets.push(another({ rules: ["update"], bypass }));
    }),
    /^failed ledger rules: 1 entry .* "ruleset 7": whoever is meant can say/,
  ],
  [
    "nobody who may go past",
    ruleset({ bypass: [] }),
    /^failed ledger rules: the ruleset "ruleset 6" \(creation, update\) does not let the deploy key past: rollcall-ledger cannot be written → Have "Deploy keys" in the list, with "Always allow"/,
  ],
  [
    "deploy keys that go past without a note",
    ruleset({ bypass: [{ type: "DeployKey", mode: "exempt" }] }),
    /^doubtful ledger rules: the ruleset "ruleset 6" exempts deploy keys/,
  ],
  [
    "another ruleset that asks for pull requests on every branch",
    ({ rulesets }) => void rulesets.push(another({ rules: ["pull_request", "deletion"] })),
    /^failed ledger rules: the ruleset "ruleset 7" \(pull_request\) does not let the deploy key past/,
  ],
  [
    "another ruleset with a rule that may stop a push",
    ({ rulesets }) => void rulesets.push(another({ rules: ["file_path_restriction"] })),
    /^doubtful ledger rules: the ruleset "ruleset 7" \(file_path_restriction\) .* may keep it from writing/,
  ],
  [
    "an organisation's ruleset that the token sees without its bypass list",
    ruleset({ isOrganisations: true }),
    /^not-known ledger rules: not known: the token may not see who may bypass a ruleset.*settings\/rules\/6\)/,
  ],
  [
    "an organisation's ruleset that alone forbids deletion, to whom is not shown",
    both(
      withoutRule("deletion"),
      ({ rulesets }) => void rulesets.push(another({ rules: ["deletion"], isOrganisations: true })),
    ),
    /^not-known ledger rules: not known: the token may not see who may bypass a ruleset.*settings\/rules\/7\)/,
  ],
  [
    "two deploy keys that may write",
    ({ deployKeys }) => void deployKeys.push({ title: "site\u001b[2K", isReadOnly: false, isEnabled: true }),
    /^failed ledger deploy key: 2 deploy keys may write.*: "rollcall-ledger", "site\\u001b\[2K" → Delete all but Rollcall's.*settings\/keys\)/,
  ],
  [
    "a secret that is missing",
    withoutSecret,
    /^doubtful apply environment ledger key: Without the deploy key of the ledger \(ROLLCALL_LEDGER_KEY\) nights only report: .*[^.] → Add the private half.*72\/edit/,
  ],
  [
    "a secret that plans have too",
    inEnvironment("plan", ({ secrets }) => void secrets.add("ROLLCALL_LEDGER_KEY")),
    /^failed plan environment ledger key: there is the secret.* → Delete it, so that springfield-apply alone has it.*71\/edit.*new key/,
  ],
  [
    "a secret of an environment that is no district's",
    (settings) => preview(settings, "ROLLCALL_LEDGER_KEY"),
    /^failed ledger elsewhere: ROLLCALL_LEDGER_KEY is a secret of an environment that is no district's.* → Delete it: Settings → Environments → "preview" .*73\/edit/,
  ],
  [
    "a secret of the repository",
    ({ secrets }) => void secrets.add("ROLLCALL_LEDGER_KEY"),
    /^failed repository secrets: ROLLCALL_LEDGER_KEY is a secret of the repository.* → .*environments for applies alone/,
  ],
  [
    "a secret of the organisation",
    ({ organisationSecrets }) => void organisationSecrets.add("ROLLCALL_LEDGER_KEY"),
    /^failed repository secrets: ROLLCALL_LEDGER_KEY is a secret of the organisation/,
  ],
  [
    "a key that everybody can read",
    ({ variables }) => void variables.set("ROLLCALL_LEDGER_KEY", "x"),
    /^failed apply environment ledger key: ROLLCALL_LEDGER_KEY is a variable/,
  ],
];

describe("each thing that was not clicked is said, and nothing else", () => {
  /** By name of the case. All at once, because each of them mostly waits for answers. */
  const foundIn = new Map<string, Found>();

  beforeAll(async () => {
    await Promise.all(
      cases.map(async ([name, change]) => {
        const github = await startLoopbackGitHub();
        change(github.state.settings);
        foundIn.set(name, await found(github, { cwd: sampleCheckout }));
        await github.close();
        expect(github.violations).toEqual([]);
      }),
    );
  });

  test.each(cases)("%s", (name, _, expected) => {
    const { exitCode, findings } = foundIn.get(name) ?? { findings: [] };
    expect(findings).toEqual([expect.stringMatching(expected)]);
    expect(exitCode).toBe(findings[0]?.startsWith("failed") === true ? 1 : 0);
  });
});

const nightsOnlyReport =
  /^doubtful ledger deploy key: Without the deploy key of the ledger \(ROLLCALL_LEDGER_KEY\) nights only report: .*[^.] → To have it: first a branch ruleset .*ssh-keygen/;

test("a district that begins without the deploy key has a notice and no error", async () => {
  const github = await githubForTest();
  both(withoutKey, withoutSecret, ({ rulesets }) => void rulesets.pop())(github.state.settings);
  const { exitCode, findings } = await found(github);
  expect(exitCode).toBe(0);
  expect(findings).toEqual([
    expect.stringMatching(nightsOnlyReport),
    expect.stringMatching(/^not-checked ledger rules: .*not before there is a deploy key/),
  ]);
});

test.each([
  ["is gone", withoutKey],
  [
    "may only read",
    ({ deployKeys }: RepositorySettings) => Object.assign(deployKeys[0] ?? {}, { isReadOnly: true }),
  ],
  [
    "was disabled by the organisation",
    ({ deployKeys }: RepositorySettings) => Object.assign(deployKeys[0] ?? {}, { isEnabled: false }),
  ],
])("a secret whose deploy key %s opens nothing", async (_, change) => {
  const github = await githubForTest();
  change(github.state.settings);
  const { exitCode, findings } = await found(github);
  expect(exitCode).toBe(1);
  expect(findings).toEqual([
    expect.stringMatching(nightsOnlyReport),
    expect.stringMatching(
      /^failed apply environment ledger key: there is the secret.* no deploy key that may write: applies end before they write/,
    ),
  ]);
});

test.each([
  [
    "two rulesets, so that not even the deploy key may rewrite or delete the branch",
    ({ rulesets }: RepositorySettings) => {
      Object.assign(rulesets[0] ?? {}, { rules: ["creation", "update"] });
      rulesets.push(another({ rules: ["deletion", "non_fast_forward"] }));
    },
  ],
  [
    "a second ruleset that lets more past, and forbids nothing that the first does not",
    ({ rulesets }: RepositorySettings) => {
      const bypass = [key, { type: "Team", mode: "always" } as const];
      rulesets.push(another({ rules: ["update", "deletion"], bypass }));
    },
  ],
  [
    "a ruleset of the organisation whose bypass list is not shown, and that stops no push",
    ({ rulesets }: RepositorySettings) =>
      void rulesets.push(another({ rules: ["deletion"], isOrganisations: true })),
  ],
])("right in another way: %s", async (_, change) => {
  const github = await githubForTest();
  change(github.state.settings);
  expect(await found(github)).toMatchObject({ exitCode: 0, findings: [] });
});

describe("a token that may see little", () => {
  const ofLedger = ({ results }: Found): readonly string[] =>
    results.flatMap(({ area, check, message, status }) =>
      area === "ledger" || check === "ledger key" ? [`${status} ${area} ${check}: ${message}`] : [],
    );

  const checks = [
    "ledger deploy key",
    "ledger rules",
    "ledger elsewhere",
    "apply environment ledger key",
  ] as const;

  test.each([
    ["Actions", ["ledger elsewhere"]],
    ["Administration", ["ledger deploy key", "ledger rules"]],
    ["Environments", ["ledger elsewhere", "apply environment ledger key"]],
    ["Metadata", ["ledger rules"]],
  ] as const)("without %s calls nothing fine that it does not see", async (permission, hidden) => {
    const github = await githubForTest();
    const { settings } = github.state;
    preview(settings, "SLACK_WEBHOOK");
    settings.permissions.delete(permission);
    const isHidden = (check: string): boolean => hidden.some((one) => one === check);
    expect(ofLedger(await found(github))).toEqual(
      checks.map((check) =>
        expect.stringMatching(
          isHidden(check)
            ? new RegExp(`^not-known ${check}: not known: the token may not see`)
            : new RegExp(`^fine ${check}: `),
        ),
      ),
    );
  });

  test("finds a rule that is missing all the same, because rules are for everybody to see", async () => {
    const github = await githubForTest();
    github.state.settings.permissions.delete("Administration");
    withoutRule("update")(github.state.settings);
    expect(ofLedger(await found(github))).toContainEqual(
      expect.stringMatching(/^failed ledger rules: whoever may write can push to the branch/),
    );
  });
});

test("the ruleset and the key that the guide has made on the command line are fine", async () => {
  const guide = await readFile(path.join(sampleCheckout, ".github", "ADOPTING.md"), "utf8");
  const [, block = ""] = /<< END\n((?:> .*\n)+)> END\n/.exec(guide) ?? [];
  const asked = JSON.parse(block.replaceAll(/^> /gm, ""));
  const github = await githubForTest();
  const { settings } = github.state;
  settings.rulesets[0] = another({
    enforcement: asked.enforcement,
    branches: asked.conditions.ref_name.include.map((ref: string) => ref.replace("refs/heads/", "")),
    rules: asked.rules.map(({ type }: { type: string }) => type),
    bypass: asked.bypass_actors.map((actor: Record<string, string>) => ({
      type: actor["actor_type"],
      mode: actor["bypass_mode"],
    })),
  });
  const [, title = "", option] = /deploy-key add \S+ --title (\S+) (--allow-write)?/.exec(guide) ?? [];
  settings.deployKeys.splice(0, 2, { title, isReadOnly: option === undefined, isEnabled: true });
  const [, secret = ""] = /gh secret set (\w+) --env springfield-apply </.exec(guide) ?? [];
  inEnvironment("apply", ({ secrets }) => {
    secrets.delete("ROLLCALL_LEDGER_KEY");
    secrets.add(secret);
  })(settings);
  expect(await found(github)).toMatchObject({ exitCode: 0, findings: [] });
});
