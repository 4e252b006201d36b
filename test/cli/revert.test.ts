import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { districtIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

interface Applied {
  readonly sandbox: Awaited<ReturnType<typeof sandboxForTest>>;
  readonly folder: string;
  readonly report: string;
  readonly before: readonly Room[];
}

interface Room {
  readonly id: string;
  readonly state: string;
  readonly connections: readonly string[];
}

const rooms = (sandbox: Applied["sandbox"]): readonly Room[] =>
  sandbox.classTag
    .snapshot()
    .classrooms.map(({ id, state, connections }) => ({ id, state, connections: [...connections] }));

async function applyAll(): Promise<Applied> {
  const sandbox = await sandboxForTest();
  const folder = await temporaryFolder();
  const report = path.join(folder, "springfield.report.json");
  const before = rooms(sandbox);
  const run = await rollcall(["apply", "springfield", "--auto", "--report", report], {
    env: sandbox.environment,
  });
  expect(run.exitCode).toBe(0);
  return { sandbox, folder, report, before };
}

describe("taking an apply back", () => {
  test("revert plans the inverse and writes nothing; applying that plan brings back all but what it named", async () => {
    const { sandbox, folder, report, before } = await applyAll();
    const after = rooms(sandbox);
    const plan = path.join(folder, "back.json");
    const planned = await rollcall(["revert", report, "--out", plan, "--format", "json"], {
      env: sandbox.environment,
    });
    expect(planned.stderr).toContain("Take the same lines out of the file");
    expect(rooms(sandbox)).toEqual(after);
    const saved = JSON.parse(await readFile(plan, "utf8")).plan;
    const stays = saved.diagnostics.filter((one: { code: string }) => one.code === "cannot-be-undone");
    expect(stays.map((one: { message: string }) => one.message).join("\n")).toMatch(/no longer shares/);
    expect(stays.map((one: { message: string }) => one.message).join("\n")).toMatch(/connect-school/);

    const refused = saved.refusals.map((one: { guard: string }) => one.guard);
    const acknowledge = refused.flatMap((guard: string) => [
      "--acknowledge",
      `${guard}:${districtIn(planned.stdout).fingerprint}`,
    ]);
    const run = await rollcall(["apply", "--plan", plan, ...acknowledge], { env: sandbox.environment });
    expect(run.exitCode).toBe(0);
    const kept = new Set(
      stays.flatMap((one: { message: string }) =>
        [...one.message.matchAll(/"([^"]+)"/g)].map(([, name]) => name),
      ),
    );
    const names = new Map(sandbox.classTag.snapshot().classrooms.map(({ id, name }) => [id, name]));
    const differing = rooms(sandbox).filter(
      (room) => JSON.stringify(room) !== JSON.stringify(before.find(({ id }) => id === room.id)),
    );
    for (const { id } of differing) expect(kept).toContain(names.get(id));
    expect(differing.length).toBeLessThan(stays.length + 1);
  });

  test("the journal of a killed apply serves as its report", async () => {
    const { sandbox, folder, report } = await applyAll();
    const journal = await readFile(report.replace(/\.json$/, ".journal.jsonl"), "utf8");
    const lines = journal.split("\n");
    const started = lines.findLastIndex((line) => line.includes('"started"'));
    const cut = path.join(folder, "cut.journal.jsonl");
    await writeFile(cut, [...lines.slice(0, started + 1), '{"event":"en'].join("\n"));
    const whole = await rollcall(["revert", report, "--format", "json"], { env: sandbox.environment });
    const part = await rollcall(["revert", cut, "--format", "json"], { env: sandbox.environment });
    const count = (text: string): number => districtIn(text).plan.reversal.applied.length;
    expect(count(part.stdout)).toBeLessThan(count(whole.stdout));
    expect(count(part.stdout)).toBeGreaterThan(0);
  });

  test("--only takes back one classroom, says that names and members stay, and leaves all others", async () => {
    const { sandbox, folder, report, before } = await applyAll();
    const after = rooms(sandbox);
    const plan = path.join(folder, "back.json");
    const planned = await rollcall(["revert", report, "--only", "Ms Rivera Room 12", "--out", plan], {
      env: sandbox.environment,
    });
    expect(planned.exitCode).toBe(0);
    expect(planned.stdout).toContain("Names and members do not return");
    expect(planned.stderr).toContain("Take the same line out of the file");
    const run = await rollcall(["apply", "--plan", plan], { env: sandbox.environment });
    expect(run.exitCode).toBe(0);
    const was = (id: string) => before.find((room) => room.id === id);
    const changed = rooms(sandbox).filter(
      (room) => JSON.stringify(room) !== JSON.stringify(after.find(({ id }) => id === room.id)),
    );
    expect(changed).toEqual([was("cls_20401")]);
  });

  test("--only of one room of an exchange takes back the others with it, and says so", async () => {
    const { sandbox, report } = await applyAll();
    const run = await rollcall(["revert", report, "--only", "Grade 4 Ms. Okafor", "--format", "json"], {
      env: sandbox.environment,
    });
    const { changes } = districtIn(run.stdout).plan;
    expect(changes.map(({ kind }: { kind: string }) => kind)).toEqual(["exchange"]);
    expect(run.stderr).toContain('"Grade 4 Mr. D\'Angelo" comes back with it');
  });

  test("--only of what a person has taken back already says so, and of what somebody changed that it stays", async () => {
    const { sandbox, report } = await applyAll();
    sandbox.classTag.editClassroom("cls_20418", { state: "active" });
    sandbox.classTag.editClassroom("cls_20401", { connections: ["0012-003-2"] });
    const run = await rollcall(["revert", report, "--only", "Old 4B", "--only", "cls_20401"], {
      env: sandbox.environment,
    });
    expect(run.stderr).toBe(
      '"Old 4B" is as before the apply already: there is nothing to take back of it.\n',
    );
    expect(run.stdout).toContain('The connect of "Ms Rivera Room 12" stays');
  });

  test("--only of what the report does not hold says what it holds, and what is near", async () => {
    const { sandbox, report } = await applyAll();
    const run = await rollcall(["revert", report, "--only", "Ms Rivera Rom 12"], {
      env: sandbox.environment,
    });
    expect(run.exitCode).toBe(64);
    expect(run.stderr).toContain("Did you mean --only 'Ms Rivera Room 12'?");
    expect(run.stderr).toMatch(/It holds changes of \d+ classrooms:\n {2}cls_/);
    expect(run.stderr).toMatch(/… and \d+ more$/m);
  });

  test("--only of a name that two classrooms have asks for an id", async () => {
    const { sandbox, folder, report } = await applyAll();
    const twins = path.join(folder, "twins.json");
    const text = await readFile(report, "utf8");
    await writeFile(twins, text.replaceAll("Grade 4 Ms. Okafor", "Ms Rivera Room 12"));
    const run = await rollcall(["revert", twins, "--only", "Ms Rivera Room 12"], {
      env: sandbox.environment,
    });
    expect(run.exitCode).toBe(64);
    expect(run.stderr).toContain('2 classrooms called "Ms Rivera Room 12"');
    expect(run.stderr).toContain("cls_20401");
  });

  test("--only of a classroom that the apply did not write has nothing to take back", async () => {
    const { sandbox, folder, report } = await applyAll();
    const skipped = path.join(folder, "skipped.json");
    const saved = JSON.parse(await readFile(report, "utf8"));
    for (const one of saved.outcomes)
      if (one.change.classroom?.key === "cls_20401")
        one.outcome = { kind: "skipped", reason: "an earlier step failed" };
    await writeFile(skipped, JSON.stringify(saved));
    const run = await rollcall(["revert", skipped, "--only", "cls_20401"], { env: sandbox.environment });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('wrote nothing to "Ms Rivera Room 12" (cls_20401): an earlier step failed');
  });

  test("a file that is no report is refused with what it has to be", async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, "report.json");
    await writeFile(file, '{"formatVersion":"1.0"}');
    const run = await rollcall(["revert", file]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("it is no report: it must have required property 'district'");
    expect(run.stderr).toContain("Name another report of rollcall apply");
  });
});
