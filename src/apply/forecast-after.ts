import type { Change } from "../model/change.ts";
import type { District } from "../model/district.ts";
import type { KeptForecast } from "../model/kept-forecast.ts";
import type { ChangeOutcome } from "../model/report.ts";
import { localMoment } from "../model/wall-clock.ts";
import { stateAfter } from "../plan/changes/after-plan.ts";
import { keepForecast } from "../plan/forecast/keep-forecast.ts";
import type { LastRead } from "./apply-district.ts";
import type { PhaseResult } from "./apply-phase.ts";
import type { LiveReads } from "./read-and-plan.ts";
import type { RunContext } from "./run-context.ts";

/**
 * The next night, as the apply left ClassTag: of what was read again, or, where that failed, of what it is known to have written.
 * What was left to people counts as done: until the night it should be, and what is not is told apart then.
 */
export function forecastAfter(
  district: District,
  phases: readonly PhaseResult[],
  read: LastRead,
  context: Pick<RunContext, "now">,
): KeptForecast | undefined {
  const keep = (reads: LiveReads, of: KeptForecast["of"]): KeptForecast | undefined =>
    keepForecast(
      {
        district,
        ...reads,
        scope: { kind: "district" },
        moment: localMoment(context.now(), district.timezone),
      },
      of,
    );
  const outcomes = phases.flatMap((phase) => phase.outcomes);
  const ofKind = (kind: ChangeOutcome["outcome"]["kind"]): readonly Change[] =>
    outcomes.flatMap(({ change, outcome }) => (outcome.kind === kind ? [change] : []));
  const [written, byHand] = [ofKind("applied"), ofKind("by-hand")];
  const left = (reads: LiveReads, changes: readonly Change[]): LiveReads => ({
    ...reads,
    live: stateAfter(reads.live, changes),
  });
  if (read.kind === "read")
    return byHand.length === 0 ? keep(read.reads, "read") : keep(left(read.reads, byHand), "runbook-as-done");
  const last = phases.at(-1);
  if (last === undefined) return undefined;
  return byHand.length === 0
    ? keep(left(last.reads, written), "plan-as-applied")
    : keep(left(last.reads, [...written, ...byHand]), "runbook-as-done");
}
