import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { hiddenSettingNames } from "../../src/providers/settings/hidden-setting-names.ts";
import { connectionSettingNames } from "../../src/providers/settings/setting-names.ts";
import { home } from "./built-rollcall.ts";
import { readWorkflow, type Step } from "./workflow-file.ts";

const workflows = await Promise.all(
  ["plan", "apply", "drift"].map(async (name) => {
    const file = `.github/workflows/${name}.yml`;
    return { name, jobs: readWorkflow(file, await readFile(path.join(home, file), "utf8")).jobs };
  }),
);
/** Those of the districts beyond 256 have the same steps (many-districts.test.ts). */
const jobs = workflows.flatMap(({ name, jobs: own }) =>
  Object.entries(own)
    .filter(([id]) => !/-[2-4]$/.test(id))
    .map(([id, job]) => ({ where: `${name}.yml: ${id}`, job })),
);
const steps: readonly { readonly where: string; readonly step: Step }[] = jobs.flatMap(({ where, job }) =>
  job.steps.map((step) => ({ where: `${where}: ${step.name ?? step.uses}`, step })),
);
const expressionOf = (name: string): string => `\${{ ${name} }}`;
const namesIn = ({ env = {} }: Step): readonly string[] => Object.keys(env);
const connectionIn = ({ env = {} }: Step): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => /^CLASS(?:LINK|TAG)_/.test(name)));
const connected = steps.filter(({ step }) => Object.keys(connectionIn(step)).length > 0);
const withToken = steps.filter(({ step }) => namesIn(step).includes("GITHUB_TOKEN"));

/** What is only of use to a person at a terminal: a code that is typed in, and what a browser leaves behind. */
const notInJobs = ["CLASSTAG_WEB_CODE", "CLASSTAG_BROWSER_STATE", "CLASSTAG_BROWSER_TRACE"];

describe("of what lies in environments and variables", () => {
  test("the three steps that speak to the services get the same, and every setting that there is", () => {
    expect(connected.map(({ where }) => where)).toEqual([
      "plan.yml: plan: Plan",
      "apply.yml: apply: Apply",
      "drift.yml: drift: Look for drift",
    ]);
    for (const { step } of connected) {
      expect(connectionIn(step)).toEqual(connectionIn(connected[0]?.step ?? step));
      expect(Object.keys(connectionIn(step)).sort()).toEqual(
        connectionSettingNames.filter((name) => !notInJobs.includes(name)).sort(),
      );
    }
  });

  test("credentials are secrets of an environment, and everything else is a variable", () => {
    for (const { step } of connected)
      for (const [name, value] of Object.entries(connectionIn(step))) {
        const isSecret = /_(?:TOKEN|SECRET|PASSWORD|USER|PARTNER_KEY|CLIENT_ID)$/.test(name);
        expect(value).toBe(expressionOf(`${isSecret ? "secrets" : "vars"}.${name}`));
      }
  });

  test("no step that has the services' credentials has GitHub's token or an App's key", () => {
    for (const { where, step } of connected)
      expect([where, namesIn(step).filter((name) => /^GITHUB_|_APP_/.test(name))]).toEqual([where, []]);
  });

  test("each step with GitHub's token is told whether names may be published, and whose repository it is", () => {
    expect(withToken.length).toBeGreaterThan(0);
    for (const { where, step } of withToken)
      expect([where, step.env]).toEqual([
        where,
        expect.objectContaining({
          GITHUB_TOKEN: expressionOf("github.token"),
          ROLLCALL_PUBLIC_NAMES: expressionOf("vars.ROLLCALL_PUBLIC_NAMES"),
          ROLLCALL_ONE_PERSON: expressionOf("vars.ROLLCALL_ONE_PERSON"),
        }),
      ]);
  });

  test("an App's key is given to the steps that fetch, where there is an environment for it, and to no other", () => {
    const withKey = steps.filter(({ step }) => namesIn(step).includes("ROLLCALL_APP_PRIVATE_KEY"));
    const fetching = jobs
      .filter(({ job }) => job.environment !== undefined)
      .flatMap(({ where, job }) => job.steps.map((step) => ({ where: `${where}: ${step.name}`, step })))
      .filter(({ step }) => step.run?.includes("rollcall fetch") === true);
    expect(withKey.map(({ where }) => where)).toEqual(fetching.map(({ where }) => where));
    expect(withKey).toHaveLength(3);
  });
});

test("each secret is given to the steps that need it, and to no other", () => {
  /** By name; a use that names none stands as it is written. */
  const secretsIn = (part: object): readonly string[] =>
    [...JSON.stringify(part).matchAll(/\bsecrets(?:\.(\w+)|[[)])/g)].map(([use, name]) => name ?? use).sort();
  const services = connectionSettingNames.filter((name) => hiddenSettingNames.includes(name)).sort();
  const app = ["ROLLCALL_APP_PRIVATE_KEY"];
  const held = steps.map(({ where, step }) => [where, secretsIn(step)] as const);
  expect(Object.fromEntries(held.filter(([, names]) => names.length > 0))).toEqual({
    "plan.yml: plan: Fetch what was applied before": app,
    "plan.yml: plan: Plan": services,
    "apply.yml: apply: Fetch what was reviewed and applied before": app,
    "apply.yml: apply: Apply": [...services, "ROLLCALL_LEDGER_KEY"].sort(),
    "drift.yml: drift: Fetch what was reviewed and applied before": app,
    "drift.yml: drift: Look for drift": services,
  });
  // What a whole job has, each of its steps has.
  for (const { where, job } of jobs) expect([where, secretsIn({ ...job, steps: [] })]).toEqual([where, []]);
});

test("every job begins with a checkout, which clears the workspace and keeps no token, and then takes Rollcall", () => {
  for (const { where, job } of jobs) {
    const [checkout, rollcall] = job.steps;
    expect([where, checkout?.uses, rollcall?.uses]).toEqual([
      where,
      expect.stringMatching(/^actions\/checkout@/),
      "./.github/actions/rollcall",
    ]);
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")))
      expect([where, step.with?.["persist-credentials"]]).toEqual([where, false]);
  }
});
