import { writeFileSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { districtIn, rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const file = "districts/springfield.yaml";
const sample = path.resolve(import.meta.dirname, "../..", file);

/** The sample district's services and a file of it: the sample itself, or what init makes of them. */
async function place(made: "by-init" | "sample") {
  const sandbox = await sandboxForTest();
  const cwd = await temporaryFolder();
  const run = (...args: readonly string[]) => rollcall(args, { env: sandbox.environment, cwd });
  await mkdir(path.join(cwd, "districts"));
  if (made === "sample") await copyFile(sample, path.join(cwd, file));
  else await run("init", "springfield", "--timezone", "America/Chicago");
  const text = (): Promise<string> => readFile(path.join(cwd, file), "utf8");
  return { run, text, sandbox, cwd };
}

/** Lines of `after` without those of `before`, which all have to be there, in their order. */
function added(before: string, after: string): readonly string[] {
  const left = before.split("\n");
  const more = after.split("\n").filter((line) => {
    if (line !== left[0]) return true;
    left.shift();
    return false;
  });
  expect(left).toEqual([]);
  return more;
}

describe("suggest --write", () => {
  test.each([
    { level: "sure", levels: ["sure"], least: 2 },
    { level: "probable", levels: ["sure", "probable"], least: 8 },
  ])(
    "on a first file: adds what is $level, in its school's place, and a plan does as was proposed",
    async ({ level, levels, least }) => {
      const { run, text, sandbox } = await place("by-init");
      const before = await text();
      const proposed = JSON.parse((await run("suggest", "--json")).stdout);
      const sure = proposed.districts[0].schools.flatMap(
        (school: {
          classrooms: readonly { level: string; id: string; candidates: { sourcedId: string }[] }[];
        }) => school.classrooms.filter((one) => levels.includes(one.level)),
      );
      expect(sure.length).toBeGreaterThanOrEqual(least);
      const written = await run("suggest", "--write", "--level", level);
      expect(written).toMatchObject({ exitCode: 0, stderr: "" });
      const after = await text();
      const lines = added(before, after);
      expect(lines.filter((line) => line.includes("classtag:"))).toHaveLength(sure.length);
      for (const line of lines.filter((one) => one.trim() !== "classrooms:"))
        expect(written.stdout).toContain(`+${line}`);
      expect(lines.some((line) => /^ +# (?:sure|probable): (?:[\w-]+ agrees · )+/.test(line))).toBe(true);
      expect((await run("validate")).stdout).toContain(
        `valid. 5 of 5 schools participate, ${sure.length} classrooms`,
      );
      const plan = districtIn((await run("plan", "--json")).stdout);
      const { changes } = plan.plan;
      expect(
        changes
          .map((one: { kind: string; classroom: { key: string }; after: string[] }) => [
            one.kind,
            one.classroom.key,
            one.after[0],
          ])
          .sort(),
      ).toEqual(
        sure
          .map(({ id, candidates }: { id: string; candidates: { sourcedId: string }[] }) => [
            "connect",
            id,
            candidates[0]?.sourcedId,
          ])
          .sort(),
      );
      expect(sandbox.requests().filter(({ method, wrote }) => method !== "GET" || wrote)).toEqual([]);
      const again = await run("suggest", "--write", "--level", level);
      expect(again.stdout).toMatch(/^Nothing that is sure/m);
      expect(await text()).toBe(after);
    },
  );

  test("in a person's file: one line in the style of its neighbours, and nothing else moves", async () => {
    const { run, text } = await place("sample");
    const before = await text();
    const nothing = await run("suggest", "--write");
    expect(nothing.stdout).toContain(
      "Nothing that is sure is left to be written.\n\nnext  npx --no rollcall plan",
    );
    expect(await text()).toBe(before);
    const written = await run("suggest", "--write", "--level", "probable");
    expect(added(before, await text())).toEqual([
      "      # probable: room agrees · headcount 19 and 19",
      '      - { classtag: "cls_20420", name: Mr. Haddad Room 14, classlink: "0012-003-2", title: Grade 3 Homeroom, term: "2026-27", because: [room] }',
    ]);
    expect(written.stdout).toContain("✓ 1 line written for 1 school, to districts/springfield.yaml.");
    expect(written.stdout).toContain("next  npx --no rollcall plan springfield");
  });

  test("in a district of several files, each school's lines go to its own", async () => {
    const { cwd, run } = await place("by-init");
    const head = (await readFile(path.join(cwd, file), "utf8")).split("schools:\n")[0] ?? "";
    await rm(path.join(cwd, file));
    await mkdir(path.join(cwd, "districts/springfield/schools"), { recursive: true });
    await writeFile(path.join(cwd, "districts/springfield/district.yaml"), head);
    const school = (name: string, id: string, org: string): string =>
      `name: ${name}\nclasstag: ${id}\nclasslink: ["${org}"]\npolicy: sync\n`;
    const schools = {
      "franklin.yaml": school("Franklin K-8", "sch_1004", "0078"),
      "washington.yaml": school("Washington Middle", "sch_1002", "0034"),
    };
    for (const [name, text] of Object.entries(schools))
      await writeFile(path.join(cwd, "districts/springfield/schools", name), text);
    const last = path.join(cwd, "districts/springfield/schools/washington.yaml");
    await rename(last, path.join(cwd, "elsewhere.yaml"));
    await symlink(path.join(cwd, "elsewhere.yaml"), last);
    const refused = await run("suggest", "--write", "--level", "probable");
    expect(refused.stderr).toContain("washington.yaml was not written: it is a symbolic link");
    const first = path.join(cwd, "districts/springfield/schools/franklin.yaml");
    expect(await readFile(first, "utf8"), "all or none").toBe(schools["franklin.yaml"]);
    await rename(path.join(cwd, "elsewhere.yaml"), last);
    const written = await run("suggest", "--write", "--level", "probable");
    expect(written.stderr).toBe("");
    for (const [name, before] of Object.entries(schools)) {
      const after = await readFile(path.join(cwd, "districts/springfield/schools", name), "utf8");
      expect(after.startsWith(`${before}classrooms:\n  # `)).toBe(true);
      expect(after, "the school's own policy holds").not.toContain("policy: sync,");
    }
    expect(await readFile(path.join(cwd, "districts/springfield/district.yaml"), "utf8")).toBe(head);
    expect((await run("validate")).exitCode).toBe(0);
  });

  test("leaves a file alone that has changed while both systems were read", async () => {
    const { cwd, sandbox, text } = await place("by-init");
    const mine = (await text()).replaceAll("policy: leave", "policy: archive");
    let isChanged = false;
    const run = await rollcall(["suggest", "--write"], {
      env: sandbox.environment,
      cwd,
      now: () => {
        if (!isChanged) writeFileSync(path.join(cwd, file), mine);
        isChanged = true;
        return sampleNow;
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(
      "districts/springfield.yaml was not written: it has changed since it was read.",
    );
    expect(await text()).toBe(mine);
  });

  test("with --json the proposals are all that stdout has", async () => {
    const { run } = await place("sample");
    const written = await run("suggest", "--write", "--level", "probable", "--json");
    expect(JSON.parse(written.stdout).districts).toHaveLength(1);
    expect(written.stderr).toContain("+++ districts/springfield.yaml");
  });

  test("at a school without an org it says what is missing, and writes no line", async () => {
    const { run } = await place("by-init");
    const { stdout } = await run("suggest", "--school", "Lincoln Elementary");
    expect(stdout).toContain("It is not connected, and the file names no org under classlink");
  });
});
