import { type AssumptionId, assumptionSentences, type LearntAssumption } from "../../model/assumption.ts";
import type {
  ComparedCount,
  ComparedName,
  ForecastComparison,
  ForecastOfDistrict,
  JudgedAssumption,
} from "../../model/forecast-comparison.ts";
import type { ForecastItem, KeptForecast } from "../../model/kept-forecast.ts";
import { visibleText } from "../escape.ts";
import { count, formatInstant, formatNumber, listSome } from "../wording.ts";
import { visibleName } from "./change-row.ts";
import { isBroken, learntText } from "./learnt-text.ts";
import { failureOf, thresholdSentence } from "./view-forecast.ts";

const switchPage = "District page → Settings → SIS Rostering → District-Level Daily Sync";

/** What one night does to a school: how many of each kind, and those that a person may want to know by name. */
interface NightOfSchool {
  readonly school: string;
  readonly sums: string;
  readonly groups: readonly { readonly label: string; readonly rows: readonly string[] }[];
}

export interface NightView {
  readonly failure?: string;
  readonly schools: readonly NightOfSchool[];
  readonly threshold: string;
  readonly assumptions: readonly { readonly id: string; readonly says: string }[];
}

/** @param learnt what nights have shown of what it rests on: what a help page holds is said where one broke it */
export function nightView(kept: KeptForecast, learnt: readonly LearntAssumption[] = []): NightView {
  const failure = failureOf(kept);
  const told = new Map<AssumptionId, LearntAssumption>(learnt.map((one) => [one.assumption, one]));
  const shown = (id: AssumptionId, says: string): NightView["assumptions"][number] => {
    const nights = told.get(id);
    const isSo = nights === undefined || !isBroken(nights);
    const words = nights === undefined ? "" : ` (${learntText(nights)})`;
    return { id, says: `${isSo ? "" : "assumed, and not so: "}${visibleText(says)}${words}` };
  };
  const said = new Set(kept.assumptions.map(({ id }) => id));
  const unsaid = learnt.filter((one) => isBroken(one) && !said.has(one.assumption));
  return {
    ...(failure === undefined ? {} : { failure }),
    schools: kept.schools.map(({ id, name }) => nightOfSchool(id, name, kept)),
    threshold: thresholdSentence(kept.threshold),
    assumptions: [
      ...kept.assumptions.map(({ id, says }) => shown(id, says)),
      ...unsaid.map(({ assumption: id }) => shown(id, assumptionSentences[id])),
    ],
  };
}

function nightOfSchool(key: string, school: string, { items, threshold }: KeptForecast): NightOfSchool {
  const own = items.filter((one) => one.school === key);
  const ofKind = (kind: ForecastItem["kind"]): readonly ForecastItem[] =>
    own.filter((one) => one.kind === kind);
  const renamed = own.filter(
    ({ kind, name, class: shared }) =>
      (kind === "kept" || kind === "unarchived") && shared !== undefined && shared.title !== name,
  );
  const groups: readonly (readonly [string, readonly ForecastItem[]])[] = [
    ["renamed", renamed],
    ["created", ofKind("created")],
    [threshold.exceeded ? "not archived" : "archived", ofKind("archived")],
    ["unarchived", ofKind("unarchived")],
    ["hidden", ofKind("hidden")],
    ["cannot be told", ofKind("untold")],
  ];
  const filled = groups.filter(([, rows]) => rows.length > 0);
  const sums = [`${formatNumber(ofKind("kept").length)} stay`].concat(
    filled.map(([label, rows]) => `${formatNumber(rows.length)} ${label}`),
  );
  return {
    school: visibleName(school),
    sums: sums.join(" · "),
    groups: filled.map(([label, rows]) => ({
      label,
      rows: rows.map((one) => itemText(one, label === "renamed")),
    })),
  };
}

function itemText(
  { name, class: shared, sourcedId, classroom, duplicates }: ForecastItem,
  isRenamed: boolean,
): string {
  const becomes = isRenamed && shared !== undefined ? ` → ${visibleName(shared.title)}` : "";
  const beside = duplicates === undefined ? "" : `, beside the existing ${visibleName(duplicates)}`;
  return `${visibleName(name)}${becomes} (${idsText({ classroom, sourcedId })})${beside}`;
}

const idsText = ({
  classroom,
  sourcedId,
}: {
  readonly classroom?: string | undefined;
  readonly sourcedId?: string | undefined;
}): string =>
  [classroom, sourcedId]
    .flatMap((id) => (id === undefined || id === "" ? [] : [visibleText(id)]))
    .join(" · ");

/**
 * `Room 3 → Room 3b (cls_1 · 0012-3): it was renamed`, without its school.
 * @param shown a name as far as there is room for it: its ids stand beside it
 */
export function namedText({ name, nameNow, says, ...ids }: ComparedName, shown = visibleName): string {
  const now = nameNow === undefined ? "" : ` → ${shown(nameNow)}`;
  const known = idsText(ids);
  return `${shown(name)}${now}${known === "" ? "" : ` (${known})`}: ${visibleText(says)}`;
}

/** What the sync was to do with classrooms, as the forecast says it. */
export const kindText = (kind: ComparedCount["kind"]): string =>
  kind === "not-archived" ? "not archived" : kind === "untold" ? "cannot be told" : kind;

/** `held 80 of 80`, `broken: 3 of 80, Chess, Room 4`, `nothing tonight tested it`. */
export function verdictText({ verdict }: JudgedAssumption, limit: number): string {
  switch (verdict.kind) {
    case "held":
      return `held ${formatNumber(verdict.of)} of ${formatNumber(verdict.of)}`;
    case "broken":
      return `broken: ${formatNumber(verdict.broken)} of ${formatNumber(verdict.of)}, ${listSome(verdict.names.map(visibleName), limit)}`;
    case "cannot-be-told":
      return `cannot be told: otherwise at ${formatNumber(verdict.otherwise)} of ${formatNumber(verdict.of)}, ${listSome(verdict.names.map(visibleName), limit)}. Ask the school whether somebody did it by hand; if nobody did, the rule does not hold`;
    case "untested":
      return "nothing tonight tested it";
  }
}

/** `as forecast`, `3 surprises`, or that there was no night. */
export function nightTitle({ night, surprises }: ForecastComparison): string {
  if (night.kind === "missed") return "the nightly sync has not run";
  if (night.kind !== "passed") return "no night to compare";
  return surprises.length === 0 ? "as forecast" : count(surprises.length, "surprise");
}

/** What the heading of a drift says of it. */
export const morningTitle = ({ night }: ForecastComparison): string =>
  night.kind === "missed"
    ? "The nightly sync has not run since the last apply"
    : "The night after the last apply came otherwise than forecast";

/** Who can do something, and what; of a night that passed, or may still come, nothing is to be done. */
export function missedText({ night }: ForecastComparison, sentenceOf = visibleText): string | undefined {
  if (night.kind !== "missed") return undefined;
  return `${sentenceOf(night.because)}. Either the sync did not run, or it did nothing of it. An administrator of ClassTag looks what its last run says: ${switchPage}, and the sync reports there. Once a night has come it is compared, and this goes by itself.`;
}

/** What was compared with what: a forecast of ClassTag as it could not be read again is a weaker one. */
export function comparedText({ of, forecastAt, comparedAt }: Compared): string {
  const basis = {
    read: "",
    "plan-as-applied": " of the plan as applied, which could not be read again",
    "runbook-as-done": " of the runbook as if all of it were done",
  }[of];
  return `forecast ${formatInstant(forecastAt)}${basis}, read again ${formatInstant(comparedAt)}`;
}

type Compared = Extract<ForecastOfDistrict, { readonly comparison: unknown }>;
