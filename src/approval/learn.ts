import type { LearntAssumption, TestedAssumption } from "../model/assumption.ts";
import { defined } from "../model/defined.ts";
import {
  type ForecastComparison,
  isAsForecast,
  type JudgedAssumption,
} from "../model/forecast-comparison.ts";
import type { KeptForecast } from "../model/kept-forecast.ts";
import type { ApplyRun, Ledger } from "../model/ledger.ts";
import { compareText } from "../model/text.ts";

/** The night since the last apply, as an apply found it before it wrote. */
export interface SeenNight {
  readonly kept: KeptForecast;
  readonly comparison: ForecastComparison;
  /** When ClassTag was read; ISO 8601 with offset Z. */
  readonly at: string;
}

/**
 * The ledger with what a night has shown. Once it has, or once its forecast can show nothing any more, no later night is
 * compared with it; one that has not passed is waited for.
 * @param by the run that compares; absent where no report of it will be kept
 */
export function learn(ledger: Ledger, night: SeenNight, by: Omit<ApplyRun, "at"> | undefined): Ledger {
  const { forecast, compared, ...rest } = ledger;
  if (forecast === undefined) return ledger;
  if (night.comparison.night.kind !== "passed")
    return isWaitedFor(night) ? ledger : { ...rest, ...defined({ compared }) };
  const learnt = learntAfter(ledger.learnt ?? [], night);
  return {
    ...rest,
    ...(by === undefined || isAsForecast(night.comparison) ? {} : { compared: { ...by, at: night.at } }),
    ...(learnt.length === 0 ? {} : { learnt }),
  };
}

/** A night that was to change nothing tells nothing, whether it passed or not; one that was to fail does once it has not. */
const isWaitedFor = ({ kept, comparison: { night } }: SeenNight): boolean =>
  night.kind === "none" || kept.fails !== undefined;

function learntAfter(
  before: readonly LearntAssumption[],
  { comparison, at }: SeenNight,
): readonly LearntAssumption[] {
  const learnt = new Map<TestedAssumption, LearntAssumption>(before.map((one) => [one.assumption, one]));
  for (const { id, verdict } of comparison.assumptions) {
    const shown = shownBy(verdict, at);
    if (shown !== undefined) learnt.set(id, { ...learnt.get(id), assumption: id, ...shown });
  }
  return [...learnt.values()].sort((left, right) => compareText(left.assumption, right.assumption));
}

function shownBy(
  verdict: JudgedAssumption["verdict"],
  at: string,
): Omit<LearntAssumption, "assumption"> | undefined {
  switch (verdict.kind) {
    case "held":
      return { held: { of: verdict.of, at } };
    case "broken":
      return { broken: { broken: verdict.broken, of: verdict.of, at } };
    case "cannot-be-told":
    case "untested":
      return undefined;
  }
}

/** An apply that wrote: the night after it is the next to be compared, and no longer that of an earlier one. */
export const awaitNight = (ledger: Ledger, by: ApplyRun): Ledger => ({ ...ledger, forecast: by });

/**
 * Before the first write: what was forecast until now does not hold any more, and what came otherwise is old.
 * @param by the run that writes: what it has compared itself stays to be told
 */
export function forgetForecast(
  { forecast: _, compared, ...ledger }: Ledger,
  by: Omit<ApplyRun, "at"> | undefined,
): Ledger {
  const isOwn = compared !== undefined && compared.run === by?.run && compared.attempt === by.attempt;
  return isOwn ? { ...ledger, compared } : ledger;
}

/** Applies whose reports tell of the last night. */
export interface LastNight {
  /** Keeps what was forecast of a night that is still to be compared. */
  readonly forecast?: ApplyRun;
  /** Says what came otherwise. */
  readonly compared?: ApplyRun;
}

const day = 24 * 60 * 60 * 1_000;

/**
 * Which reports tell of the last night. For a week what came otherwise stays to be looked at; after two, a night that never came
 * is not asked about any more.
 */
export function lastNightIn({ compared, forecast }: Ledger, now: Date): LastNight {
  const isWithin = (days: number, one: ApplyRun | undefined): boolean =>
    one !== undefined && now.getTime() - Date.parse(one.at) < days * day;
  return defined({
    forecast: isWithin(14, forecast) ? forecast : undefined,
    compared: isWithin(7, compared) ? compared : undefined,
  });
}
