import type { AcademicSession } from "../../model/classlink.ts";
import type { Diagnostic, SourcePosition } from "../../model/diagnostic.ts";
import { compareText, counted, nameSome } from "../../model/text.ts";
import { flawsText, mendIt } from "../inputs/unreadable-records.ts";
import type { TermRoots } from "./term-roots.ts";
import type { ToldSessions } from "./told-sessions.ts";

const mostNamed = 8;

/** The one finding of a plan that has no scope: what is wrong with it, and which sessions there are. */
export function noScope(
  { reasons, unreadable }: Extract<TermRoots, { kind: "unknown" }>,
  isNamed: boolean,
  told: ToldSessions,
  at: SourcePosition,
): Diagnostic {
  const isUnreadable = unreadable.length > 0;
  const advice = isUnreadable
    ? mendIt
    : isNamed
      ? "Write under terms the one that is meant, or have it mended in the SIS."
      : "Name one under terms, or wait until the new school year is in ClassLink.";
  return {
    severity: "error",
    code: isNamed ? "term-unknown" : "no-term",
    message: `${isUnreadable ? `${flawsText(unreadable)}. ` : ""}No term is in scope, so nothing is planned: ${listed(reasons, "; ")}.`,
    hint: isUnreadable && told.readable.length === 0 ? advice : `${sessionsThereAre(told)} ${advice}`,
    at,
  };
}

/** The latest first: what a file should name is rarely an old one. */
function sessionsThereAre({ leaving, nameless, readable, unreadable }: ToldSessions): string {
  if (readable.length === 0)
    return `ClassLink has no academic session${leaving.length + nameless.length + unreadable.length === 0 ? "" : " that could count"}.`;
  const latestFirst = [...readable].sort(
    (left, right) =>
      compareText(right.endDate, left.endDate) ||
      compareText(right.startDate, left.startDate) ||
      compareText(left.title, right.title),
  );
  const texts = new Set(latestFirst.map(sessionText));
  return `ClassLink has ${listed([...texts], ", ")}.`;
}

const sessionText = ({ title, startDate, endDate }: AcademicSession): string =>
  `${JSON.stringify(title)} (${startDate} to ${endDate})`;

function listed(texts: readonly string[], separator: string): string {
  const rest = texts.length - mostNamed;
  return `${texts.slice(0, mostNamed).join(separator)}${rest > 0 ? `${separator}and ${rest} more` : ""}`;
}

/** What a person should know of a scope that is as it should be. */
export function scopeNotices(
  { roots, over, isNext }: Extract<TermRoots, { kind: "known" }>,
  today: string,
  at: SourcePosition,
): readonly Diagnostic[] {
  return [
    ...(over.length > 0 ? [namedAndOver(over, at)] : []),
    ...(isNext ? [betweenTerms(roots, today, at)] : notStarted(roots, today, at)),
  ];
}

function namedAndOver(over: readonly AcademicSession[], at: SourcePosition): Diagnostic {
  const ends = over.map(({ title, endDate }) => `${JSON.stringify(title)} (to ${endDate})`);
  return {
    severity: "notice",
    code: "term-over",
    message: `Of the terms that the file names, ${listed(ends, ", ")} ${over.length === 1 ? "is over and counts" : "are over and count"} no longer.`,
    hint: "Remove it from terms once no line names a class of it.",
    at,
  };
}

function betweenTerms(next: readonly AcademicSession[], today: string, at: SourcePosition): Diagnostic {
  return {
    severity: "notice",
    code: "between-terms",
    message: `On ${today} no session is running; the next term counts: ${nameSome(next.map(({ title }) => title))}, from ${next[0]?.startDate ?? ""}.`,
    hint: "Name the new school year under terms when its mappings are ready.",
    at,
  };
}

function notStarted(
  roots: readonly AcademicSession[],
  today: string,
  at: SourcePosition,
): readonly Diagnostic[] {
  if (roots.some((session) => session.startDate <= today)) return [];
  const starts = roots.map(({ title, startDate }) => `${title} (starts ${startDate})`);
  const message = `Term ${starts.join(", ")}; today, ${today}, is between terms.`;
  return [{ severity: "notice", code: "term-not-started", message, at }];
}

/** Sessions that were not asked for by name, or not needed, and could have counted all the same. */
export function unreadableSessions({ unreadable }: ToldSessions, at: SourcePosition): readonly Diagnostic[] {
  if (unreadable.length === 0) return [];
  const titles = nameSome(unreadable.map(({ title }) => title));
  return [
    {
      severity: "warning",
      code: "session-unreadable",
      message: `${flawsText(unreadable.map(({ record }) => record))}. So ${counted(unreadable.length, "academic session")} cannot be read, ${titles}, and it cannot be told whether ${unreadable.length === 1 ? "its classes" : "their classes"} are in term.`,
      hint: mendIt,
      at,
    },
  ];
}
