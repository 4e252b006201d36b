/** A disk that is full, broken or read-only from some use of it on, or at one. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { type DiskOptions, FaultyDisk, onDisk } from "./faulty-disk.ts";
import { killed } from "./kill.ts";
import { saysWhatItCameTo, stateOf, writesOf } from "./laws.ts";
import { sampleOf } from "./sample-of.ts";
import { commands, plannedTrials, takeBack } from "./undisturbed.ts";

const { newTrial, undisturbed } = plannedTrials();

interface DiskRun extends Required<Pick<DiskOptions, "failsAt" | "fault" | "once">> {
  readonly command: keyof typeof commands;
}

/**
 * As often as an apply that nothing happens to asks the disk for something, about: a test below counts it. Lines of the journal
 * that go to the disk together are one use, and how many do is a matter of time.
 */
const usesOfOneApply = 53;

const faults: readonly DiskRun[] = Array.from({ length: usesOfOneApply }, (_, index) => index + 1).flatMap(
  (failsAt) =>
    (["ENOSPC", "EIO", "EROFS"] as const).flatMap((fault) =>
      [true, false].flatMap((once) =>
        (["plan", "auto"] as const).map((command) => ({ failsAt, fault, once, command })),
      ),
    ),
);

const named = (run: DiskRun): [string, DiskRun] => [
  `--${run.command}, ${run.fault} at ${run.once ? "use" : "every use from"} ${run.failsAt}`,
  run,
];

const asked = (command: keyof typeof commands): readonly string[] => [
  ...commands[command],
  "--markdown",
  "outcome.md",
];

test("an apply uses the disk as often as the cases below are made for", async () => {
  const trial = await newTrial();
  const disk = new FaultyDisk({ folder: trial.folder });
  await onDisk(disk, () => trial.run(asked("plan")));
  // With every line by itself there are 65.
  expect(disk.uses.length).toBeLessThanOrEqual(usesOfOneApply + 15);
  expect(disk.uses.length).toBeGreaterThan(usesOfOneApply / 2);
});

/** At which something was found once, whatever is drawn below. */
const foundOnce: readonly DiskRun[] = [
  { command: "auto", failsAt: 2, fault: "ENOSPC", once: true },
  { command: "auto", failsAt: 58, fault: "ENOSPC", once: true },
  { command: "auto", failsAt: usesOfOneApply, fault: "EROFS", once: false },
];

test.each([...foundOnce, ...sampleOf(faults, 18)].map(named))(
  "what was written is told, and the same command again heals it: %s",
  async (_, { command, ...fault }) => {
    const { after, back, writes } = await undisturbed();
    const trial = await newTrial();
    const disk = new FaultyDisk({ folder: trial.folder, ...fault });
    const run = await onDisk(disk, () => trial.run(asked(command)));
    saysWhatItCameTo(run);
    expect(run.exitCode === 0).toBe(disk.failed.length === 0);
    if (disk.failed.length === 0) return;
    expect(run.stderr).toMatch(/no room left|disk can only be read|EIO/);
    const written = writesOf(trial).length;
    if (written > 0) expect(run.stdout).toContain(`${written} of 12 changes applied`);
    const again = await trial.run(commands[command]);
    expect(again).toMatchObject({ exitCode: 0 });
    expect(stateOf(trial)).toEqual(after);
    expect(writesOf(trial)).toEqual(writes);
    await takeBack(trial, "report.json");
    expect(stateOf(trial)).toEqual(back);
  },
);

const readers = [
  ["plan", "small", "--cache", "cache", "--out", "again.json"],
  ["snapshot", "small", "--out", "small.snapshot.json"],
  ["revert", "report.json", "--out", "back.json"],
  ["drift", "small", "--cache", "cache", "--out", "finding.json"],
] as const;

const readersOnFaultyDisk = readers.flatMap((args) =>
  Array.from({ length: 14 }, (_, index) => index + 1).flatMap((failsAt) =>
    (["ENOSPC", "EROFS"] as const).map((fault): [string, readonly string[], Omit<DiskOptions, "folder">] => [
      `${args[0]}, ${fault} from use ${failsAt}`,
      args,
      { failsAt, fault },
    ]),
  ),
);

test.each(sampleOf(readersOnFaultyDisk, 6))(
  "what only reads says which file it could not write, and needs no cache: %s",
  async (_, args, fault) => {
    const trial = await newTrial();
    await trial.run(commands.plan);
    const disk = new FaultyDisk({ ...fault, folder: trial.folder });
    const run = await onDisk(disk, () => trial.run(args));
    saysWhatItCameTo(run);
    const isTold = disk.failed.some((use) => !use.includes("cache"));
    expect(run.exitCode === 0).toBe(!isTold);
    if (isTold) expect(run.stderr).toContain(`could not be written to ${args.at(-1)}`);
    expect(await trial.run(args)).toMatchObject({ exitCode: 0 });
  },
);

test("a district's first file is written whole or not at all", async () => {
  const trial = await newTrial();
  const disk = new FaultyDisk({ folder: trial.folder, failsAt: 3 });
  const init = ["init", "other", "--timezone", "America/Chicago"];
  // In a job nothing is written beside it.
  const run = await onDisk(disk, () => trial.run(init, { env: { CI: "true" } }));
  expect(disk.failed).toEqual(["write other.yaml"]);
  expect(run.stderr).toContain("could not be written to districts/other.yaml: there is no room left for it");
  expect(await trial.run(init, { env: {} })).toMatchObject({ exitCode: 0 });
});

test("a district's first file is written without a schema beside it for which there is no room", async () => {
  const trial = await newTrial();
  const disk = new FaultyDisk({ folder: trial.folder, failsAt: 3, once: true });
  const init = ["init", "other", "--timezone", "America/Chicago"];
  const run = await onDisk(disk, () => trial.run(init, { env: {} }));
  expect([run.exitCode, disk.failed]).toEqual([0, ["mkdir editor"]]);
  expect(run.stderr).toContain(
    "by which editors complete the file, cannot be written: there is no room left",
  );
  const text = await readFile(path.join(trial.folder, "districts/other.yaml"), "utf8");
  expect(text).not.toContain("$schema");
});

interface SecondRun extends DiskRun {
  readonly counted: "reads" | "writes";
}

const secondRuns: readonly SecondRun[] = (["plan", "auto"] as const).flatMap((command) =>
  Array.from({ length: 6 + 40 }, (_, index) => {
    const common = { command, fault: index % 2 === 0 ? "EIO" : "EROFS", once: false } as const;
    return index < 6
      ? { ...common, counted: "reads", failsAt: index + 1 }
      : { ...common, counted: "writes", failsAt: index - 5 };
  }),
);

test.each(
  sampleOf(secondRuns, 10).map((run): [string, SecondRun] => [
    `--${run.command}, ${run.fault} from the ${run.failsAt}th of the ${run.counted}`,
    run,
  ]),
)("a run that goes on with a killed one says so, too: %s", async (_, { command, ...fault }) => {
  const { after, writes } = await undisturbed();
  const left = await killed(await newTrial(), commands[command], { at: 20, when: "after", how: "kill" });
  if (left === undefined) throw new Error("it came to its end");
  const disk = new FaultyDisk({ ...fault, folder: left.folder });
  const run = await onDisk(disk, () => left.run(commands[command]));
  saysWhatItCameTo(run);
  expect(run.exitCode === 0).toBe(disk.failed.length === 0);
  expect(await left.run(commands[command])).toMatchObject({ exitCode: 0 });
  expect(stateOf(left)).toEqual(after);
  expect(writesOf(left)).toEqual(writes);
});
