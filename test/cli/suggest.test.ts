import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { SuggestOutput } from "../../src/files/output/suggest-output.gen.ts";
import { outputProblems } from "./output-schemas.ts";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const root = path.resolve(import.meta.dirname, "../..");

interface Line {
  readonly name: string;
  readonly classlink?: string | null;
}

/** The sample district without its lines, so that everything is undecided, and the lines. */
async function undecidedDistrict(): Promise<{ readonly cwd: string; readonly lines: readonly Line[] }> {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  const document = parseDocument(await readFile(path.join(root, "districts/springfield.yaml"), "utf8"));
  const { schools }: { schools: readonly { classrooms?: readonly Line[] }[] } = document.toJS();
  for (const at of schools.keys()) {
    document.deleteIn(["schools", at, "classrooms"]);
    document.deleteIn(["schools", at, "expect"]);
  }
  await writeFile(path.join(cwd, "districts/springfield.yaml"), document.toString());
  return { cwd, lines: schools.flatMap(({ classrooms }) => classrooms ?? []) };
}

async function proposals(cwd: string, ...args: readonly string[]) {
  const sandbox = await sandboxForTest();
  const run = await rollcall(["suggest", "springfield", ...args], { env: sandbox.environment, cwd });
  return { run, sandbox };
}

describe("rollcall suggest", () => {
  test("proposes a class for what the file leaves undecided, and writes nothing", async () => {
    const { run, sandbox } = await proposals(root);
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toBe(
      `springfield  Springfield Unified School District

Lincoln Elementary   2 classrooms · 2 classes · 0 sure · 1 probable · 0 choose · 1 nothing
  probable  Mr. Haddad Room 14  →  0012-003-2  Grade 3 Homeroom   room agrees · headcount 19 and 19
  nothing   Reading Buddies
            a club: policy: leave · a room of last year: policy: archive · another: is its class shared?
          · 1 class without a classroom, which the next sync makes: 0012-MUS-1 Music

Washington Middle   1 classroom · 2 classes · 0 sure · 0 probable · 1 choose · 0 nothing
  choose    Ms. Sørensen's advisory
            a  0034-COD-2  Coding   subject differs · headcount 14 and 17
            b  0034-ELA-8  English 8   subject differs · headcount 14 and 27

2 schools without an undecided classroom

Checked on the district's own: of 5 decided classrooms that would be sure, 5 agree.
Proposed from names, rooms and headcounts; no teacher's name was asked for. Nothing is written.
2 names that are not sure seem to hold a teacher's: --teachers server, or --teachers FILE, compares them.

next  npx --no rollcall suggest springfield --write --level probable
`,
    );
    const requests = sandbox.requests();
    expect(requests.filter((request) => request.method !== "GET" || request.wrote)).toEqual([]);
    expect(requests.filter(({ path: asked }) => /users|students|teachers|demographics/.test(asked))).toEqual(
      [],
    );
  });

  test("proposes what the lines of the sample file say, from names alone, and the JSON is as its schema says", async () => {
    const { cwd, lines } = await undecidedDistrict();
    const { run } = await proposals(cwd, "--json");
    const said: SuggestOutput = JSON.parse(run.stdout);
    expect(outputProblems(run.stdout)).toEqual([]);
    const named = new Map(lines.map(({ classlink, name }) => [name, classlink]));
    const classrooms = said.districts
      .flatMap(({ schools }) => schools)
      .flatMap((school) => school.classrooms);
    const proposed = classrooms.filter(({ level }) => level === "sure" || level === "probable");
    const decided = proposed.filter(({ name }) => typeof named.get(name) === "string");
    expect(decided.length).toBeGreaterThan(15);
    expect(decided.map(({ candidates, name }) => [name, candidates[0]?.sourcedId])).toEqual(
      decided.map(({ name }) => [name, named.get(name)]),
    );
    expect(classrooms.filter(({ level }) => level === "sure").length).toBeGreaterThan(5);
    const ids = proposed.map(({ candidates }) => candidates[0]?.sourcedId);
    expect(new Set(ids).size, "no class twice").toBe(ids.length);
  });

  test("says which lines look swapped, and ends its trust where people decided otherwise", async () => {
    const cwd = await temporaryFolder();
    await mkdir(path.join(cwd, "districts"));
    const sample = await readFile(path.join(root, "districts/springfield.yaml"), "utf8");
    const swaps = [
      ["0012-001-1", "0012-001-2"],
      ["0012-PK-AM", "0012-PK-PM"],
    ] as const;
    const swapped = swaps.reduce(
      (text, [one, other]) =>
        text.replace(`"${one}"`, "held").replace(`"${other}"`, `"${one}"`).replace("held", `"${other}"`),
      sample,
    );
    await writeFile(path.join(cwd, "districts/springfield.yaml"), swapped);
    const { run } = await proposals(cwd);
    expect(run.stdout).toContain(
      "⇄ swap?   districts/springfield.yaml:56 and districts/springfield.yaml:57: Grade 1 | Ms. Patel | Room 4 and Grade 1 | Mr. Lindqvist | Room 5 look like each other's class",
    );
    const { run: json } = await proposals(cwd, "--json");
    const [lincoln] = JSON.parse(json.stdout).districts[0].schools;
    expect(lincoln.doubts).toMatchObject([{ kind: "swap" }, { kind: "swap" }]);
    expect(JSON.parse(json.stdout).districts[0].check).toMatchObject({ isTrusted: false });
    expect(run.stdout).toContain("Under 95 %, so nothing is called sure here.");
  });

  test("says which line's room looks like a class that is free, and keeps its trust for one", async () => {
    const cwd = await temporaryFolder();
    await mkdir(path.join(cwd, "districts"));
    const sample = await readFile(path.join(root, "districts/springfield.yaml"), "utf8");
    const mistaken = sample.replace('"0012-001-1"', '"0012-003-2"');
    await writeFile(path.join(cwd, "districts/springfield.yaml"), mistaken);
    const { run } = await proposals(cwd);
    expect(run.stdout).toContain(
      "? other   districts/springfield.yaml:56: Grade 1 | Ms. Patel | Room 4 is 0012-003-2 Grade 3 Homeroom, and looks like 0012-001-1 Grade 1 Homeroom",
    );
    expect(run.stdout).toContain("of 5 decided classrooms that would be sure, 4 agree.");
    expect(run.stdout).not.toContain("Under 95 %");
  });

  test("keeps to one school, and refuses a name that no school has", async () => {
    const { run } = await proposals(root, "--school", "Washington Middle");
    expect(run.stdout).not.toContain("Lincoln");
    const { run: wrong } = await proposals(root, "--school", "Nowhere");
    expect(wrong).toMatchObject({ exitCode: 64 });
    expect(wrong.stderr).toContain('No school is called "Nowhere"');
  });
});

test("probabilities come with four digits at most, as the schema says", async () => {
  const { cwd } = await undecidedDistrict();
  const { run } = await proposals(cwd, "--json");
  const all = [...run.stdout.matchAll(/"probability": ([\d.e-]+)/g)].map(([, number = ""]) => number);
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((number) => !/^(?:0(?:\.\d{1,4})?|1)$/.test(number))).toEqual([]);
});

test("what is added is of no use where nothing is", async () => {
  const run = await rollcall(["suggest", "springfield", "--level", "probable"], { cwd: root });
  expect(run).toMatchObject({ exitCode: 64, stdout: "" });
  expect(run.stderr).toContain("Run it with --write --level probable");
});
