import type { LearntAssumption, TestedAssumption } from "./assumption.ts";
import type { ForecastItemKind, KeptForecast } from "./kept-forecast.ts";

/** Something of one school, by its names and ids. */
export interface ComparedName {
  /** As ClassTag calls it; empty: the district. */
  readonly school: string;
  readonly classroom?: string;
  readonly sourcedId?: string;
  readonly name: string;
  /** As it is called now, where that is another name. */
  readonly nameNow?: string;
  readonly says: string;
}

/** What came otherwise than forecast. */
export interface Surprise extends ComparedName {
  readonly kind: ForecastItemKind;
  /** The assumption that it breaks; absent: it breaks none, or people can have done it. */
  readonly against?: TestedAssumption;
}

/** What is no work of the night: somebody changed it since the forecast. */
export interface ChangedSince extends ComparedName {
  readonly by: "classlink" | "hand";
}

export type AssumptionVerdict =
  | { readonly kind: "held"; readonly of: number }
  | {
      readonly kind: "broken";
      readonly broken: number;
      readonly of: number;
      readonly names: readonly string[];
    }
  /** Some came otherwise, and people can have done that by hand. */
  | {
      readonly kind: "cannot-be-told";
      readonly otherwise: number;
      readonly of: number;
      readonly names: readonly string[];
    }
  /** Nothing of this night could show it. */
  | { readonly kind: "untested" };

export interface JudgedAssumption {
  readonly id: TestedAssumption;
  readonly says: string;
  readonly verdict: AssumptionVerdict;
}

/** Of one school and kind: how many were forecast, and how many of them came so. */
export interface ComparedCount {
  readonly school: string;
  /** `not-archived`: what the deletion threshold was to save. */
  readonly kind: ForecastItemKind | "not-archived" | "renamed";
  readonly forecast: number;
  readonly found: number;
  /** Of how many somebody changed what the forecast rests on. */
  readonly since: number;
  /** Of how many it cannot be told. */
  readonly notKnown: number;
}

export type NightSeen =
  | { readonly kind: "passed" }
  /** What was forecast has not come to be: no sync ran, as far as can be seen. */
  | { readonly kind: "none"; readonly because: string }
  /** Nothing of it has come to be, although the Daily sync is on and has had its hour: somebody has to look. */
  | { readonly kind: "missed"; readonly because: string }
  /** The forecast was of a night that changes nothing. */
  | { readonly kind: "not-to-be-seen"; readonly because: string };

export interface ForecastComparison {
  readonly night: NightSeen;
  readonly counts: readonly ComparedCount[];
  readonly surprises: readonly Surprise[];
  readonly since: readonly ChangedSince[];
  readonly assumptions: readonly JudgedAssumption[];
  /** What cannot be told, and is called neither. */
  readonly notKnown: readonly ComparedName[];
}

/** Whether the morning is as forecast, as far as it can be told. */
export const isAsForecast = ({ night, surprises, assumptions }: ForecastComparison): boolean =>
  night.kind !== "missed" &&
  surprises.length === 0 &&
  assumptions.every(({ verdict }) => verdict.kind !== "broken");

/** The next night of a district, or what came of one. */
export type ForecastOfDistrict =
  | {
      readonly id: string;
      readonly forecast: KeptForecast;
      /** What nights have shown of what it rests on. */
      readonly learnt?: readonly LearntAssumption[];
    }
  | {
      readonly id: string;
      readonly of: KeptForecast["of"];
      readonly forecastAt: string;
      readonly comparedAt: string;
      readonly comparison: ForecastComparison;
    };
