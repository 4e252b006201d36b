/** A signal at every request: before it is done, before its answer comes, and while it waits to be sent again. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Run } from "../cli/run-rollcall.ts";
import { saysWhatItCameTo, stateOf, writesOf } from "./laws.ts";
import type { Passage } from "./lying-proxy.ts";
import { sampleOf } from "./sample-of.ts";
import type { Trial } from "./trial.ts";
import { commands, plannedTrials, takeBack } from "./undisturbed.ts";

const { newTrial, undisturbed } = plannedTrials();

interface Stop {
  readonly at: number;
  readonly when: "before its answer" | "before it is done" | "while it waits to be sent again";
  readonly command: keyof typeof commands;
}

const stops: readonly Stop[] = Array.from({ length: 46 }, (_, index) => index + 1).flatMap((at) =>
  (["before it is done", "before its answer", "while it waits to be sent again"] as const).flatMap((when) =>
    (["plan", "auto"] as const).map((command) => ({ at, when, command })),
  ),
);

/** Runs a command that is asked to stop at a request. What ends a program is told by it as its error. */
async function stopped(trial: Trial, { at, when, command }: Stop): Promise<Run> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (): void => controller.abort(new Error("stopped by SIGINT"));
  const passage: Passage = async (request, forward) => {
    if (request.number !== at) return await forward();
    if (when === "while it waits to be sent again")
      return { status: 503, headers: { "content-type": "application/json" }, body: "{}" };
    if (when === "before it is done") stop();
    const answer = await forward();
    stop();
    return answer;
  };
  trial.proxy.forget();
  trial.proxy.passage = passage;
  const wait = async (ms: number): Promise<void> => {
    stop();
    await sleep(ms, undefined, { signal });
  };
  const run = trial.run(commands[command], { signal, sleep: wait });
  return await run.catch((error: unknown) => {
    if (error !== signal.reason) throw error;
    return { exitCode: 1, stdout: "", stderr: String(error) };
  });
}

/** At which something was found once, whatever is drawn below. */
const foundOnce: readonly Stop[] = [{ command: "auto", at: 46, when: "before it is done" }];

test.each(
  [...foundOnce, ...sampleOf(stops, 12)].map((stop): [string, Stop] => [
    `--${stop.command}, request ${stop.at} ${stop.when}`,
    stop,
  ]),
)("what was written is told and reported, and the same command again goes on: %s", async (_, stop) => {
  const { after, back, writes } = await undisturbed();
  const trial = await newTrial();
  const run = await stopped(trial, stop);
  trial.proxy.passage = (_request, forward) => forward();
  saysWhatItCameTo(run);
  const written = writesOf(trial).length;
  if (written === 0) expect(run.exitCode).not.toBe(0);
  else {
    expect(run.stdout).toContain(`${written} of 12 changes applied`);
    const { outcomes } = JSON.parse(await trial.read("report.json"));
    expect(
      outcomes.filter(({ outcome }: { outcome: { kind: string } }) => outcome.kind === "applied").length,
    ).toBe(written);
  }
  const again = await trial.run(commands[stop.command]);
  expect(again).toMatchObject({ exitCode: 0 });
  expect(stateOf(trial)).toEqual(after);
  expect(writesOf(trial)).toEqual(writes);
  await takeBack(trial, "report.json");
  expect(stateOf(trial)).toEqual(back);
});
