import type { AppliedDistrict } from "../../apply/apply-district.ts";
import type { LivePlan } from "../../apply/read-and-plan.ts";
import { fingerprintsOf } from "../../files/fingerprint.ts";
import { type Change, changeKey } from "../../model/change.ts";
import type { District } from "../../model/district.ts";
import { stateAfter } from "../../plan/changes/after-plan.ts";
import { optionText } from "../../render/command-line.ts";
import { durationText, totalMinutes } from "../../render/runbook/runbook-words.ts";
import type { RunbookPlace } from "../../render/terminal/report-text.ts";
import { runbookOf } from "../../runbook/runbook-of.ts";
import type { Context } from "../context.ts";
import { checkRunbookFolder, runbookFolder, writeRunbook } from "./runbook-folder.ts";

/**
 * Writes the runbook of the changes that an apply left to people. Where nothing is left, an earlier runbook is emptied:
 * what is done must not be asked for again.
 */
export async function handOver(
  applied: AppliedDistrict,
  district: District,
  folder: string,
  context: Context,
): Promise<RunbookPlace | undefined> {
  const { phases } = applied;
  const changes = leftToPeople(applied);
  const [first] = phases;
  if (first === undefined) return undefined;
  if (changes.length === 0) {
    const isDone = phases.every(
      ({ stopped, whole }) => stopped === undefined && whole.plan.changes.length === 0,
    );
    if (isDone && (await checkRunbookFolder(folder, context.cwd)))
      await write(folder, district, first.chosen, changes, context);
    return undefined;
  }
  const { chosen } = phases.find(({ outcomes, byHand }) => outcomes.length + byHand.length > 0) ?? first;
  // The pages say what is there now: with all that the driver has just written.
  const live = stateAfter(chosen.live, writtenIn(applied));
  const runbook = await write(folder, district, { ...chosen, live }, changes, context);
  const isUsual = folder === runbookFolder(district.id, undefined);
  return {
    folder,
    status: `rollcall runbook status ${district.id}${isUsual ? "" : optionText("--runbook", folder)}`,
    pages: runbook.pages.length,
    duration: durationText(totalMinutes(runbook)),
  };
}

/**
 * What the runbook driver handed over, or another driver cannot write; nothing that a guard or a review holds back. A later
 * phase may ask again for what an earlier one has handed over.
 */
function leftToPeople({ report, phases }: AppliedDistrict): readonly Change[] {
  const handed = report.outcomes.flatMap(({ change, outcome }) =>
    outcome.kind === "by-hand" ? [change] : [],
  );
  const outOfReach = phases.flatMap(({ byHand, stopped }) =>
    stopped === undefined ? byHand.map(({ change }) => change) : [],
  );
  const byKey = new Map<string, Change>();
  for (const change of [...handed, ...outOfReach])
    if (!byKey.has(changeKey(change))) byKey.set(changeKey(change), change);
  return [...byKey.values()];
}

const writtenIn = ({ report }: AppliedDistrict): readonly Change[] =>
  report.outcomes.flatMap(({ change, outcome }) => (outcome.kind === "applied" ? [change] : []));

async function write(
  folder: string,
  district: District,
  { plan: chosen, live }: LivePlan,
  changes: readonly Change[],
  context: Context,
) {
  const plan = { ...chosen, changes };
  const fingerprints = fingerprintsOf(plan);
  const runbook = runbookOf({ plan, fingerprint: fingerprints.whole, live, sync: district.sync });
  await writeRunbook(folder, runbook, { plan, fingerprints, createdAt: context.now() }, context.cwd);
  return runbook;
}
