/** Of more districts than a matrix has jobs, each gets its job once, and of fewer all are in the first matrix. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { newRepository } from "../git/repository-for-test.ts";
import { home } from "./built-rollcall.ts";
import { type Contexts, holds, interpolate, typedValue } from "./expression.ts";
import { type Job, readWorkflow, type Workflow } from "./workflow-file.ts";

const read = async (name: string): Promise<Workflow> => {
  const file = `.github/workflows/${name}.yml`;
  return readWorkflow(file, await readFile(path.join(home, file), "utf8"));
};

const all = [
  { name: "plan", first: "changes", kind: "plan", isFork: false },
  { name: "plan", first: "changes", kind: "plan-offline", isFork: true },
  { name: "apply", first: "districts", kind: "apply", isFork: false },
  { name: "drift", first: "districts", kind: "drift", isFork: false },
];

/** What `rollcall districts --matrix 4` says of so many. */
async function matricesOf(count: number): Promise<string> {
  const repository = await newRepository();
  const files = Array.from({ length: count }, (_, index) => [`districts/d${index}.yaml`, ""] as const);
  repository.write({ "districts/NOTES.md": "", ...Object.fromEntries(files) });
  return (await repository.rollcall("districts", "--matrix", "4")).stdout;
}

/** The outputs of the job that looks for districts, as its own script makes them of what Rollcall prints. */
async function outputsOf({ outputs = {}, steps }: Job, matrices: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-matrices-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const output = path.join(folder, "output");
  await writeFile(path.join(folder, "printed"), matrices);
  await writeFile(
    path.join(folder, "rollcall"),
    `#!/bin/sh\ncase "$*" in *"--matrix 4"*) cat '${folder}/printed' ;; *) exit 64 ;; esac\n`,
    { mode: 0o755 },
  );
  const script = steps.find(({ id }) => id === "districts")?.run ?? "exit 1";
  execFileSync("bash", ["--noprofile", "--norc", "-euo", "pipefail", "-c", script], {
    env: {
      PATH: `${folder}:${process.env["PATH"]}`,
      GITHUB_OUTPUT: output,
      EVENT: "schedule",
      CONFLICTS: "",
      BEFORE: "",
      DISTRICT: "",
    },
  });
  const made = (await readFile(output, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line): [string, string] => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
  const contexts = { steps: { districts: { outputs: Object.fromEntries(made) } } };
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, interpolate(value, contexts)]),
  );
}

/** The district of each job, one list a matrix that is run. */
function districtsIn(jobs: readonly Job[], contexts: Contexts): readonly (readonly string[])[] {
  const allWell = { success: true, failure: false, cancelled: false };
  return jobs
    .filter((job) => holds(job.if, contexts, allWell))
    .map(({ strategy }) => {
      const matrix = typedValue(String(strategy?.matrix), contexts) as { include: { district: string }[] };
      return matrix.include.map(({ district }) => district);
    });
}

describe.each(all)("$kind of $name.yml", ({ name, first, kind, isFork }) => {
  const kinds = [kind, `${kind}-2`, `${kind}-3`, `${kind}-4`];

  test.each([
    { count: 0, sizes: [] },
    { count: 3, sizes: [3] },
    { count: 256, sizes: [256] },
    { count: 257, sizes: [256, 1] },
    { count: 1_000, sizes: [256, 256, 256, 232] },
  ])("of $count districts, each has one job", async ({ count, sizes }) => {
    const { jobs } = await read(name);
    const outputs = await outputsOf(jobs[first] as Job, await matricesOf(count));
    const pull = { head: { repo: { full_name: isFork ? "fork/rosters" : "springfield/rosters" } } };
    const contexts = {
      needs: { [first]: { outputs } },
      github: { repository: "springfield/rosters", event: { pull_request: pull } },
    };
    const found = districtsIn(
      kinds.map((id) => jobs[id] as Job),
      contexts,
    );
    expect(found.map((one) => one.length)).toEqual(sizes);
    expect(new Set(found.flat()).size).toBe(count);
  });

  test("jobs of the districts beyond are the first one's, but for their matrix; one failure stops no other", async () => {
    const { jobs } = await read(name);
    for (const [index, id] of kinds.entries()) {
      const text = JSON.stringify(jobs[id]).replaceAll(/outputs\.matrix-\d/g, "outputs.matrix");
      expect(JSON.parse(text), id).toEqual(jobs[kind]);
      expect(JSON.stringify(jobs[id]).includes(`outputs.matrix-${index + 1}`), id).toBe(index > 0);
      expect(jobs[id]?.strategy?.["fail-fast"]).toBe(false);
    }
  });

  test("what is told in the end waits for all of them", async () => {
    const { jobs } = await read(name);
    const last = jobs[name === "drift" ? "issue" : "comment"];
    expect(last?.needs).toEqual(expect.arrayContaining(kinds));
  });
});
