import type { AcademicSession, UnreadableRecord } from "../../model/classlink.ts";
import { nameSome } from "../../model/text.ts";
import { isNamedBy, type ToldSessions } from "./told-sessions.ts";

/** The sessions that a scope begins with, or why it cannot be known which they are. */
export type TermRoots =
  | {
      readonly kind: "known";
      readonly roots: readonly AcademicSession[];
      /** Named beside them, and over. */
      readonly over: readonly AcademicSession[];
      /** Whether they are the next ones because none is running. */
      readonly isNext: boolean;
    }
  | {
      readonly kind: "unknown";
      readonly reasons: readonly string[];
      /** The records that cannot be read, where that is why. */
      readonly unreadable: readonly UnreadableRecord[];
    };

const unknown = (reasons: readonly string[], unreadable: readonly UnreadableRecord[] = []): TermRoots => ({
  kind: "unknown",
  reasons,
  unreadable,
});

const quoted = (text: string): string => JSON.stringify(text);

/**
 * The sessions that the file names, those that are over left out. If one of them is not there, or cannot be read, none
 * counts: half a scope would make the classes of the other half look as if they were out of term.
 */
export function namedRoots(named: readonly string[], told: ToldSessions, today: string): TermRoots {
  const problems = [...named.flatMap((term) => problemOf(term, told)), ...anySession(told.nameless)];
  if (problems.length > 0) {
    const meant = told.unreadable.filter((session) => named.some((term) => isNamedBy(term)(session)));
    return unknown(problems, [...meant.map(({ record }) => record), ...told.nameless]);
  }
  const found = told.readable.filter((session) => named.some((term) => isNamedBy(term)(session)));
  const over = found.filter((session) => isOver(session, today));
  const roots = found.filter((session) => !isOver(session, today));
  if (roots.length === 0)
    return unknown(over.map(({ title, endDate }) => `${quoted(title)} is over, since ${endDate}`));
  return { kind: "known", roots, over, isNext: false };
}

function problemOf(term: string, { leaving, readable, unreadable }: ToldSessions): readonly string[] {
  const isMeant = isNamedBy(term);
  if (unreadable.some(isMeant)) return [`${quoted(term)} cannot be read`];
  if (readable.some(isMeant)) return [];
  return [
    leaving.some(isMeant)
      ? `${quoted(term)} is on its way out of ClassLink (status tobedeleted)`
      : `no academic session of ClassLink has the title or SOURCED ID ${quoted(term)}`,
  ];
}

/** Where the file names none: those that today lies in, or between terms the next ones. */
export function currentRoots(told: ToldSessions, today: string): TermRoots {
  const { nameless, readable, unreadable } = told;
  if (nameless.length > 0) return unknown(anySession(nameless), nameless);
  const running = readable.filter((session) => session.startDate <= today && !isOver(session, today));
  if (running.length > 0) return { kind: "known", roots: running, over: [], isNext: false };
  const none = `on ${today} no session is running`;
  if (unreadable.length > 0)
    return unknown(
      [none, `${nameSome(unreadable.map(({ title }) => title))} cannot be read`],
      unreadable.map(({ record }) => record),
    );
  const next = nextSessions(readable, today);
  return next.length > 0
    ? { kind: "known", roots: next, over: [], isNext: true }
    : unknown([`${none}, and none starts later`]);
}

/** Not even their names can be read. */
const anySession = (records: readonly UnreadableRecord[]): readonly string[] =>
  records.length === 0
    ? []
    : [
        `${records.length === 1 ? "a record" : `${records.length} records`} that cannot be read may be any session's`,
      ];

/**
 * OneRoster's `endDate` is the first day that is no longer part of the session. One that ends on the day on which it
 * starts would have no day at all: whoever sends that means the day itself.
 */
const isOver = ({ endDate, startDate }: AcademicSession, today: string): boolean =>
  endDate < today || (endDate === today && startDate < endDate);

/** The sessions that begin on the next day on which any begins. */
function nextSessions(sessions: readonly AcademicSession[], today: string): readonly AcademicSession[] {
  const starts = sessions.map((session) => session.startDate).filter((start) => start > today);
  const next = starts.reduce<string | undefined>(
    (least, start) => (least === undefined || start < least ? start : least),
    undefined,
  );
  return sessions.filter((session) => session.startDate === next);
}
