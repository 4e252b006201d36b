import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParticipatingSchool } from "../../model/district.ts";
import type { SchoolForecast, SchoolSummary } from "../../model/plan.ts";
import { compareText, counted, formatNumber, nameSome } from "../../model/text.ts";
import type { LiveIndex } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import type { Indexes, Line, SchoolContext } from "../lines/wish.ts";
import { undecidedOf } from "./open-schools.ts";

/** Counts one school, with denominators: its lines, its classrooms, and what ClassLink shares for it. */
export function summaryOf(
  { school, context, lines }: PlannedSchool,
  { live, roster }: Indexes,
): SchoolSummary {
  if (context !== undefined) return foundSummary(context, lines, live, roster);
  const listed = school.participates ? school.classrooms.length : 0;
  return {
    name: school.name,
    participates: school.participates,
    ...(school.participates ? { policy: school.policy } : {}),
    activeClassrooms: 0,
    listed,
    decided: 0,
    undecided: [],
    unchanged: 0,
    blocked: listed,
    sharedClasses: 0,
  };
}

function foundSummary(
  context: SchoolContext,
  lines: readonly Line[],
  index: LiveIndex,
  roster: RosterIndex,
): SchoolSummary {
  const { school, live, orgIds } = context;
  const active = (index.classroomsBySchool.get(live.key) ?? []).filter((one) => one.state === "active");
  const undecided = undecidedOf(context, lines, index)
    .map((one) => one.name)
    .sort(compareText);
  return {
    name: school.name,
    key: live.key,
    participates: true,
    policy: school.policy,
    activeClassrooms: active.length,
    listed: lines.length,
    decided: active.length - undecided.length,
    undecided,
    unchanged: lines.filter((line) => line.kind === "settled").length,
    blocked: lines.filter((line) => line.kind === "blocked").length,
    sharedClasses: orgIds.flatMap((id) => roster.sharedByOrg.get(id) ?? []).length,
  };
}

/** Notices about a school as a whole: what nobody has decided, and what the next sync will do about it. */
export function schoolNotices(
  school: ParticipatingSchool,
  summary: SchoolSummary,
  forecast: SchoolForecast,
): readonly Diagnostic[] {
  const common = { at: school.at, school: school.name } as const;
  const notices: Diagnostic[] = [];
  if (summary.undecided.length > 0) {
    notices.push({
      ...common,
      severity: "notice",
      code: "undecided",
      message: `${summary.decided} of ${counted(summary.activeClassrooms, "active classroom")} decided; not in the file: ${nameSome(summary.undecided)}.`,
      hint: "List each with a policy; until then they are left alone. rollcall suggest says which class each of them is.",
    });
  }
  const duplicates = forecast.created.filter((one) => one.duplicates !== undefined);
  if (duplicates.length > 0) {
    notices.push({
      ...common,
      severity: "notice",
      code: "duplicates",
      message: `The next sync creates ${counted(duplicates.length, "duplicate")} of ${counted(summary.activeClassrooms, "active classroom")}: ${nameSome(duplicates.map((one) => one.name))}.`,
      hint: "That is what leave means. To avoid it, archive the old classroom or map it with policy: sync.",
    });
  }
  const mapped = new Set(school.classrooms.map((mapping) => mapping.sourcedId));
  const unmapped = forecast.created.filter(
    (one) => one.duplicates === undefined && !mapped.has(one.sourcedId),
  );
  if (unmapped.length > 0) {
    notices.push({
      ...common,
      severity: "notice",
      code: "shared-unmapped",
      message: `${formatNumber(unmapped.length)} of ${counted(summary.sharedClasses, "shared class", "shared classes")} ${unmapped.length === 1 ? "has" : "have"} neither a classroom nor a line in the file; the next sync creates ${unmapped.length === 1 ? "it" : "them"}: ${nameSome(unmapped.map((one) => `${one.name} (${one.sourcedId})`))}.`,
      hint: "If an existing classroom is meant for one of them, map it: rollcall suggest proposes which. Classes that nobody needs can be unshared in ClassLink.",
    });
  }
  if (forecast.hidden.length > 0) {
    notices.push({
      ...common,
      severity: "warning",
      code: "archived-holds-live-class",
      message: `${counted(forecast.hidden.length, "archived classroom holds", "archived classrooms hold")} the id of a class that is still shared, so that class has no visible classroom: ${nameSome(forecast.hidden.map((one) => `${one.name} (${one.sourcedId})`))}.`,
      hint: "List the classroom with policy: sync to bring it back, or with release: true so that the sync makes a new one.",
    });
  }
  if (forecast.unarchived.length > 0) {
    notices.push({
      ...common,
      severity: "warning",
      code: "archived-reappears",
      message: `${counted(forecast.unarchived.length, "archived classroom")} will come back with the next sync, because ${forecast.unarchived.length === 1 ? "its" : "their"} class is shared and “Unarchive classrooms that reappear” is on: ${nameSome(forecast.unarchived.map((one) => one.name))}.`,
      hint: "Declare settings.unarchiveReappearing: false, or release their connection.",
    });
  }
  return notices;
}
