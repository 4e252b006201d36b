/** Both systems lie in what they list, in one way or in up to three at once. */
import { expect, test } from "vitest";
import type { Run } from "../cli/run-rollcall.ts";
import { doubtfulFile, doubtfulSeed } from "./doubtful-district.ts";
import { fieldsOf, saysWhatItCameTo, stateOf, writesOf } from "./laws.ts";
import { type Lie, lies } from "./lies.ts";
import type { Passage } from "./lying-proxy.ts";
import { sampleOf } from "./sample-of.ts";
import { type Trial, trialsOn } from "./trial.ts";

const newTrial = trialsOn({ seed: doubtfulSeed, file: doubtfulFile, pageSize: 4 });

/** What everything is on the way from before to after. */
interface Truth {
  readonly states: ReadonlySet<string>;
  readonly after: unknown;
}

let known: Promise<Truth> | undefined;
const truth = (): Promise<Truth> => (known ??= toldTheTruth());

async function toldTheTruth(): Promise<Truth> {
  const trial = await newTrial();
  const { run, states } = await applyOn(trial, []);
  expect(run.stdout).toContain("13 of 13 changes applied");
  return { states, after: stateOf(trial) };
}

/** Applies what is planned on what is told, and what every place was in between. */
async function applyOn(
  trial: Trial,
  told: readonly Lie[],
): Promise<{ readonly run: Run; readonly states: ReadonlySet<string> }> {
  const states = new Set(statesIn(trial));
  const passage: Passage = async (request, forward) => {
    const answer = await forward();
    if (request.method !== "GET") for (const state of statesIn(trial)) states.add(state);
    return told.reduce((made, lie) => lie.told(request, made), answer);
  };
  trial.proxy.passage = passage;
  const run = await trial.run(["apply", "small", "--auto", "--report", "report.json"]);
  trial.proxy.passage = (_, forward) => forward();
  return { run, states };
}

/** Of each room its state beside what it holds: either alone may be right where both together are not. */
function statesIn(trial: Trial): readonly string[] {
  const fields = fieldsOf(trial);
  return [...fields].map(([field, value]) =>
    field.endsWith(" state")
      ? `${field} ${value} holding ${fields.get(field.replace(/state$/, "connections"))}`
      : `${field} ${value}`,
  );
}

const few = lies.map((lie): readonly Lie[] => [lie]);
const several = Array.from({ length: 1200 }, (_, index): readonly Lie[] =>
  [1, 7, 31].slice(0, 2 + (index % 2)).flatMap((step) => {
    const at = Math.imul(index + 1, 40_503 * step) % lies.length;
    return lies.slice(Math.abs(at), Math.abs(at) + 1);
  }),
);

/** By which something came to be once, whatever is drawn below. */
const foundOnce = few.filter(([lie]) => lie?.name === "classrooms: cls_31 in the other state");

test.each(
  [...foundOnce, ...sampleOf(few, 24), ...sampleOf(several, 12)].map((told): [string, readonly Lie[]] => [
    told.map(({ name }) => name).join(" + "),
    told,
  ]),
)("nothing comes to be that the truth would not have led to: %s", async (_, told) => {
  const { states: justified, after } = await truth();
  const trial = await newTrial();
  const { run, states } = await applyOn(trial, told);
  saysWhatItCameTo(run);
  expect([...states].filter((state) => !justified.has(state))).toEqual([]);
  // A write of what is there already is made, and changes nothing.
  const applied = Number(/: ([0-9]+) of [0-9]+ changes? applied/.exec(run.stdout)?.[1] ?? 0);
  expect(applied).toBeGreaterThanOrEqual(writesOf(trial).length);
  // Whoever is told the truth again gets to where it leads.
  const { run: again } = await applyOn(trial, []);
  saysWhatItCameTo(again);
  expect(stateOf(trial)).toEqual(after);
});
