import { count, formatNumber, share, takePart } from "../wording.ts";
import type { RefusalView, SchoolView, Totals, Verdict } from "./plan-view.ts";

interface Judged {
  readonly totals: Totals;
  readonly refusals: readonly RefusalView[];
  readonly schools: readonly SchoolView[];
  readonly errors: number;
  /** Only some schools were to be planned, and there are none of them. */
  readonly isScopeEmpty: boolean;
  readonly declaredSettings: { readonly declared: number; readonly unchanged: number };
  /** How many classrooms the next sync archives, whatever is written; 0 where it cannot be told. */
  readonly archivedBySync: number;
  /** What the reads returned, for example "5 schools, 61 classrooms, 71 classes". */
  readonly received: string;
}

/**
 * The first line that a reviewer reads. "No changes" is said only of something that was looked at, and with how much
 * that was; what stops a write comes before what is ready.
 */
export function verdictOf(judged: Judged): Verdict {
  const { totals } = judged;
  const standing = judged.refusals.filter((refusal) => refusal.stands);
  if (standing.length > 0) {
    return { kind: "refused", headline: refusedHeadline(standing, judged) };
  }
  if (totals.blocked > 0 || judged.errors > 0) {
    return { kind: "blocked", headline: blockedHeadline(judged) };
  }
  if (totals.changes > 0) {
    return { kind: "changes", headline: readyHeadline(totals) };
  }
  if (totals.listed === 0 && totals.activeClassrooms === 0) {
    return { kind: "nothing-looked-at", headline: nothingHeadline(judged) };
  }
  return { kind: "no-changes", headline: noChangesHeadline(judged) };
}

/** One guard may refuse at many schools, and one comment lifts it at all of them. */
export const guardsOf = (refusals: readonly { readonly guard: string }[]): readonly string[] => [
  ...new Set(refusals.map(({ guard }) => guard)),
];

function refusedHeadline(standing: readonly RefusalView[], { totals }: Judged): string {
  const [guard, ...others] = guardsOf(standing);
  const by = others.length === 0 ? `by the guard ${guard}` : `by ${count(others.length + 1, "guard")}`;
  if (totals.changes === 0) return `refused ${by}; there is nothing to write`;
  const refused = new Set(standing.map((refusal) => refusal.school));
  const where = refused.has(undefined) ? "" : ` at ${share(refused.size, totals.schools, "school")}`;
  const doubtful = totals.doubtful === 0 ? "" : `; ${doubtfulOfThem(totals)}`;
  return `refused ${by}${where}: none of ${count(totals.changes, "change")} is written before that is settled${doubtful}`;
}

function blockedHeadline({ totals, errors }: Judged): string {
  const blocked =
    totals.blocked === 0
      ? `${count(errors, "error")} to mend`
      : `${share(totals.blocked, totals.listed, "line")} ${totals.blocked === 1 ? "is" : "are"} blocked by errors`;
  const rest = totals.changes === 0 ? "nothing else to change" : `${readyHeadline(totals)}`;
  return `${blocked}; ${rest}`;
}

function readyHeadline(totals: Totals): string {
  const ready = `${count(totals.changes, "change")} ready`;
  return totals.doubtful === 0 ? ready : `${ready}, look first: ${doubtfulOfThem(totals)}`;
}

const doubtfulOfThem = ({ changes, doubtful }: Totals): string => {
  if (doubtful === changes) return changes === 1 ? "it is doubtful" : "all of them are doubtful";
  return `${formatNumber(doubtful)} of them ${doubtful === 1 ? "is" : "are"} doubtful`;
};

function nothingHeadline({ totals, declaredSettings, received, isScopeEmpty }: Judged): string {
  if (isScopeEmpty) return `nothing to plan: the change touches no school's lines; received ${received}`;
  const schools = `${share(totals.participatingSchools, totals.schools, "school")} of the file ${takePart(totals.participatingSchools, totals.schools)}, with no classroom in ClassTag and none listed`;
  return declaredSettings.declared === 0
    ? `nothing was looked at: ${schools}; received ${received}`
    : `no classroom was looked at: ${schools}; ${asAsked(declaredSettings.unchanged, declaredSettings.declared, "declared setting")}; received ${received}`;
}

function noChangesHeadline({ totals, declaredSettings, received, archivedBySync }: Judged): string {
  const where = `in ${share(totals.participatingSchools, totals.schools, "school")}`;
  const classrooms =
    totals.listed === 0
      ? `the file lists none of ${count(totals.activeClassrooms, "active classroom")} ${where}`
      : asAsked(totals.unchanged, totals.listed, "listed classroom", ` ${where}`);
  const settings =
    declaredSettings.declared === 0
      ? ""
      : `; ${asAsked(declaredSettings.unchanged, declaredSettings.declared, "declared setting")}`;
  const undecided = totals.undecided === 0 ? "" : `; ${formatNumber(totals.undecided)} undecided`;
  const but =
    archivedBySync === 0 ? "" : ` to write, but the next sync archives ${count(archivedBySync, "classroom")}`;
  return `no changes${but}: ${classrooms}${settings}${undecided}; read ${received}`;
}

/** "48 of 48 listed classrooms in 4 of 5 schools are as the file asks" */
function asAsked(part: number, whole: number, what: string, where = ""): string {
  return `${share(part, whole, what)}${where} ${whole === 1 ? "is" : "are"} as the file asks`;
}

/** "388 takeovers · 12 archives · 0 disconnects, in 8 of 60 schools, 400 of 3,012 active classrooms" */
export function scaleSentence(totals: Totals): string {
  const always = [
    count(totals.takeovers, "takeover"),
    count(totals.archives, "archive"),
    count(totals.disconnects, "disconnect"),
  ];
  const others = [
    totals.unarchives === 0 ? "" : count(totals.unarchives, "unarchive"),
    totals.schoolConnections === 0 ? "" : count(totals.schoolConnections, "school connection"),
    totals.settings === 0 ? "" : count(totals.settings, "setting"),
  ].filter((part) => part !== "");
  const rows =
    totals.takeovers +
    totals.archives +
    totals.disconnects +
    totals.unarchives +
    totals.schoolConnections +
    totals.settings;
  const bridge =
    rows === totals.changes
      ? ""
      : ` (${formatNumber(rows)} writes: classrooms that exchange their SOURCED IDs are one change)`;
  return `${[...always, ...others].join(" · ")}${bridge}, in ${share(totals.touchedSchools, totals.schools, "school")}, ${share(totals.touchedClassrooms, totals.activeClassrooms, "active classroom")}`;
}
