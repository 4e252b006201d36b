/** Killed at every request, before it is answered and after. */
import { expect, test } from "vitest";
import { type Kill, killed, killedProcess } from "./kill.ts";
import { fieldsOf, saysWhatItCameTo, stateOf, writesOf } from "./laws.ts";
import { sampleOf } from "./sample-of.ts";
import type { Trial } from "./trial.ts";
import { commands, plannedTrials, takeBack } from "./undisturbed.ts";

const { newTrial, undisturbed } = plannedTrials();

test("an apply sends as many requests as the cases below are made for", async () => {
  const { requests } = await undisturbed();
  expect(requests).toBeLessThanOrEqual(requestsOfOneApply);
  expect(requests).toBeGreaterThan(requestsOfOneApply - 10);
});

test("the way back leads to what was before, but for the school's connection, which stays", async () => {
  const { before, back, after } = await undisturbed();
  expect(back).not.toEqual(after);
  expect(withoutCedar(back)).toEqual(withoutCedar(before));
});

/** ClassTag's pages cannot remove a school's connection, so a revert leaves it. */
const withoutCedar = (state: unknown): unknown =>
  JSON.parse(JSON.stringify(state), (_, value) =>
    value?.id === "sch_3" ? { ...value, connections: [] } : value,
  );

interface KilledRun extends Kill {
  readonly command: keyof typeof commands;
}

/** As many as an uninterrupted apply sends, or a little more: a test above counts them. */
const requestsOfOneApply = 46;

const kills: readonly KilledRun[] = Array.from(
  { length: requestsOfOneApply },
  (_, index) => index + 1,
).flatMap((at) =>
  (["before", "after"] as const).flatMap((when) =>
    (["kill", "power cut"] as const).flatMap((how) =>
      (["plan", "auto"] as const).map((command) => ({ at, when, how, command })),
    ),
  ),
);

const reviewed = kills.filter(({ command }) => command === "plan");

const some = (inTest: number, of = kills): readonly [string, KilledRun][] =>
  sampleOf(of, inTest).map((kill) => [
    `--${kill.command}, ${kill.how} ${kill.when} request ${kill.at}`,
    kill,
  ]);

/** `undefined`: the apply came to its end before. */
const leftBy = async (kill: KilledRun): Promise<Trial | undefined> =>
  killed(await newTrial(), commands[kill.command], kill);

/** At which something was found once, whatever is drawn above. */
const foundOnce: readonly [string, KilledRun][] = [
  [
    "--auto, behind its last write, with nothing left but to report",
    { at: requestsOfOneApply, when: "before", how: "kill", command: "auto" },
  ],
];

test.each([...foundOnce, ...some(12)])(
  "the same command again ends where one run would, writes nothing twice, and is taken back with the first: %s",
  async (_, kill) => {
    const { after, back, writes } = await undisturbed();
    const left = await leftBy(kill);
    if (left === undefined) return;
    const again = await left.run(commands[kill.command]);
    saysWhatItCameTo(again);
    expect(again).toMatchObject({ exitCode: 0 });
    expect(stateOf(left)).toEqual(after);
    expect(writesOf(left)).toEqual(writes);
    await takeBack(left, "report.json");
    expect(stateOf(left)).toEqual(back);
  },
);

test.each([
  [20, "before"],
  [33, "after"],
] as const)("so does a process that SIGKILL ends at request %s, %s it is answered", async (at, when) => {
  const { after, back, writes } = await undisturbed();
  const trial = await newTrial();
  expect(await killedProcess(trial, commands.plan, { at, when })).toBe("SIGKILL");
  expect(await trial.run(commands.plan)).toMatchObject({ exitCode: 0 });
  expect(stateOf(trial)).toEqual(after);
  expect(writesOf(trial)).toEqual(writes);
  await takeBack(trial, "report.json");
  expect(stateOf(trial)).toEqual(back);
});

test.each(some(8))("the journal alone leads back to what was before: %s", async (_, kill) => {
  const { before } = await undisturbed();
  const left = await leftBy(kill);
  if (left === undefined) return;
  if (writesOf(left).length > 0) await takeBack(left, "report.journal.jsonl");
  expect(withoutCedar(stateOf(left))).toEqual(withoutCedar(before));
});

test.each(some(4, reviewed))(
  "what was half done on a fingerprint is not gone on with unseen: %s",
  async (_, kill) => {
    const trial = await newTrial();
    const { fingerprint } = JSON.parse(await trial.read("plan.json"));
    const command = ["apply", "small", "--approved", fingerprint, "--report", "report.json"];
    const left = await killed(trial, command, kill);
    if (left === undefined) return;
    const written = writesOf(left);
    const again = await left.run(command);
    saysWhatItCameTo(again);
    expect(again.exitCode).toBe(written.length === 0 ? 0 : 4);
    if (written.length > 0) expect(writesOf(left)).toEqual(written);
  },
);

/** Two kills, far apart, of a first run and of the one that goes on with it. */
const twice = kills.flatMap((first): readonly (readonly [KilledRun, KilledRun])[] => {
  const at = 13 + ((first.at * 7) % 24);
  return first.at < 13 ? [] : [[first, { ...first, at }]];
});

test.each(
  sampleOf(twice, 8).map(([first, second]): [string, KilledRun, KilledRun] => [
    `--${first.command}, ${first.how} ${first.when} request ${first.at} and ${second.at}`,
    first,
    second,
  ]),
)("two kills come to the same, by the same command and by the journal: %s", async (_, first, second) => {
  const { after, back, before, writes } = await undisturbed();
  const command = commands[first.command];
  const once = await leftBy(first);
  if (once === undefined) return;
  const left = await killed(once, command, second);
  if (left === undefined) return expect(stateOf(once)).toEqual(after);
  if (first.at % 4 < 2) {
    await takeBack(left, "report.journal.jsonl");
    expect(withoutCedar(stateOf(left))).toEqual(withoutCedar(before));
  } else {
    expect(await left.run(command)).toMatchObject({ exitCode: 0 });
    expect(stateOf(left)).toEqual(after);
    expect(writesOf(left)).toEqual(writes);
    await takeBack(left, "report.json");
    expect(stateOf(left)).toEqual(back);
  }
});

/** What people do meanwhile, each to something that nobody asked for. */
const edits: readonly ((trial: Trial) => void)[] = [
  ({ sandbox }) => sandbox.classTag.editClassroom("cls_11", { connections: ["10-a9"] }),
  ({ sandbox }) => sandbox.classTag.editClassroom("cls_12", { connections: ["10-a9"] }),
  ({ sandbox }) => sandbox.classTag.editClassroom("cls_14", { connections: ["10-a6", "10-a9"] }),
  ({ sandbox }) => sandbox.classTag.editClassroom("cls_21", { connections: ["20-a1"], state: "active" }),
  ({ sandbox }) => sandbox.classTag.editClassroom("cls_22", { connections: ["20-a9"], state: "active" }),
  ({ sandbox }) => sandbox.classTag.editClassroom("cls_31", { connections: ["30-a9"], state: "active" }),
  ({ sandbox }) => sandbox.classTag.editSchool("sch_3", { connections: ["99"] }),
  ({ sandbox }) => sandbox.classTag.editDistrict({ settings: { deletionThreshold: 7 } }),
];

/** Who connects a classroom uses it, so that it must not be archived either. */
const placeOf = (field: string): string => field.split(" ")[0] ?? field;

test.each(some(12, reviewed))("what a person did meanwhile is not overwritten: %s", async (_, kill) => {
  const left = await leftBy(kill);
  if (left === undefined) return;
  const before = fieldsOf(left);
  edits[kill.at % edits.length]?.(left);
  const changed = [...fieldsOf(left)].filter(([field, value]) => before.get(field) !== value);
  const places = new Set(changed.map(([field]) => placeOf(field)));
  const made = [...fieldsOf(left)].filter(([field]) => places.has(placeOf(field)));
  const stay = (): void => {
    for (const [field, value] of made) expect([field, fieldsOf(left).get(field)]).toEqual([field, value]);
  };
  saysWhatItCameTo(await left.run(commands.plan));
  stay();
  const back = await left.run(["revert", "report.json", "--out", "back.json"]);
  saysWhatItCameTo(back);
  if (back.stderr.includes("nothing to take back")) return;
  saysWhatItCameTo(await left.run(["apply", "--plan", "back.json"]));
  stay();
});
