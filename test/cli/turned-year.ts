import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import { type Run, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const file = "districts/rowan.yaml";

export type Turn = "mixed" | "renumbered" | "same-ids-other-children";

/** A district of two schools in its July: rolled out the August before, with a year of nights, and the sync off for the summer. */
export async function districtInJuly({ isSyncOn = false }: { readonly isSyncOn?: boolean } = {}) {
  let now = new Date("2026-08-18T15:00:00Z");
  const sandbox = await sandboxForTest({
    seed: { kind: "staffed", seed: 1, schools: 2, classesPerSchool: 20 },
    now,
  });
  const cwd = await temporaryFolder();
  const run = async (...args: readonly string[]): Promise<Run> =>
    await rollcall(args, { env: sandbox.environment, cwd, now: () => now });
  const happen = async (...events: readonly object[]): Promise<void> => {
    const response = await fetch(`${sandbox.controlUrl}/events`, {
      method: "POST",
      body: JSON.stringify(events),
    });
    expect(response.status, await response.text()).toBe(200);
  };
  const pass = async (days: number): Promise<void> => {
    await happen({ event: "days", count: days });
    now = new Date(now.getTime() + days * 86_400_000);
  };
  const sync = (enabled: boolean): void => {
    const { dailySync } = sandbox.classTag.snapshot().district;
    sandbox.classTag.editDistrict({ dailySync: { ...dailySync, enabled } });
  };
  const text = (): Promise<string> => readFile(path.join(cwd, file), "utf8");
  const edit = async (change: (before: string) => string): Promise<void> =>
    await writeFile(path.join(cwd, file), change(await text()));
  const apply = async (...options: readonly string[]): Promise<void> => {
    const planned = await run("plan", "rowan", "--out", "plan.json");
    const words = [...planned.stdout.matchAll(/--acknowledge ([\w-]+:[\w-]+)/g)].map(([, word = ""]) => word);
    const done = await run(
      "apply",
      "rowan",
      "--plan",
      "plan.json",
      ...words.flatMap((word) => ["--acknowledge", word]),
      ...options,
    );
    expect(done, planned.stdout + done.stdout + done.stderr).toMatchObject({ exitCode: 0 });
  };
  await run("init", "rowan", "--timezone", "America/Chicago");
  await run("suggest", "rowan", "--teachers", "server", "--write");
  await edit((before) => withClubs(before, sandbox.classTag.snapshot().classrooms));
  await apply();
  sync(true);
  await pass(1);
  await pass(317);
  sync(isSyncOn);
  return { sandbox, cwd, run, happen, pass, sync, text, edit, apply };
}

/** Each school keeps the rooms that are no class's. */
function withClubs(
  before: string,
  rooms: readonly { readonly id: string; readonly name: string; readonly schoolId: string }[],
): string {
  const linesOf = (school: string): string =>
    rooms
      .filter(({ id, schoolId }) => schoolId === school && !before.includes(id))
      .map(({ id, name }) => `      - { classtag: "${id}", name: ${JSON.stringify(name)}, policy: leave }\n`)
      .join("");
  return `${before.replace("  - name: Elm Middle\n", (elm) => linesOf("sch_101") + elm).trimEnd()}\n${linesOf("sch_102")}`;
}

export type July = Awaited<ReturnType<typeof districtInJuly>>;

/** Of these classrooms, those that are active and whose class has the children of another year than the one they were made in. */
export function roomsWithOtherChildren(
  { sandbox }: Pick<July, "sandbox">,
  ids: readonly string[],
): readonly string[] {
  const cohorts = new Map(sandbox.roster.snapshot().classes.map((one) => [one.sourcedId, one.cohort]));
  return ids
    .filter((id) => {
      const { connections, state } = sandbox.classTag.classroom(id);
      return state === "active" && connections.some((held) => cohorts.get(held) === "2028");
    })
    .sort();
}
