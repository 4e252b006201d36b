import type { AcademicSession, Roster } from "../../model/classlink.ts";
import type { Diagnostic, SourcePosition } from "../../model/diagnostic.ts";
import type { TermInScope } from "../../model/plan.ts";
import { pushTo } from "../../model/push-to.ts";
import { compareText } from "../../model/text.ts";
import { noScope, scopeNotices, unreadableSessions } from "./term-findings.ts";
import { currentRoots, namedRoots } from "./term-roots.ts";
import { toldSessions } from "./told-sessions.ts";

/** Which academic sessions count, and what a person should know about that. */
export interface TermScope {
  /** `false`: nobody knows. No session counts, nothing may be planned, and one of the diagnostics is the error that says why. */
  readonly isKnown: boolean;
  readonly sessions: ReadonlySet<string>;
  /** The roots of the scope: what the file named, or what was taken where it names nothing. */
  readonly terms: readonly TermInScope[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The sessions that the file names with all their descendants; where it names none, those that today lies in, or between
 * terms the next. A term that is named never becomes another: where it cannot be had there is no scope.
 */
export function termScope(
  named: readonly string[],
  roster: Pick<Roster, "sessions" | "unreadable">,
  today: string,
  at: SourcePosition,
): TermScope {
  const told = toldSessions(roster);
  const chosen = named.length > 0 ? namedRoots(named, told, today) : currentRoots(told, today);
  if (chosen.kind === "unknown") {
    const diagnostics = [noScope(chosen, named.length > 0, told, at)];
    return { isKnown: false, sessions: new Set(), terms: [], diagnostics };
  }
  const sessions = withDescendants(chosen.roots, told.readable);
  return {
    isKnown: true,
    sessions,
    terms: chosen.roots
      .map(({ sourcedId, title, startDate, endDate }) => ({ sourcedId, title, startDate, endDate }))
      .sort((left, right) => compareText(left.sourcedId, right.sourcedId)),
    diagnostics: [...scopeNotices(chosen, today, at), ...unreadableSessions(told, at)],
  };
}

function withDescendants(
  roots: readonly AcademicSession[],
  sessions: readonly AcademicSession[],
): Set<string> {
  const childrenByParent = new Map<string, string[]>();
  for (const session of sessions) {
    if (session.parentId !== undefined) pushTo(childrenByParent, session.parentId, session.sourcedId);
  }
  const inScope = new Set<string>();
  const queue = roots.map((session) => session.sourcedId);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (inScope.has(id)) continue;
    inScope.add(id);
    queue.push(...(childrenByParent.get(id) ?? []));
  }
  return inScope;
}
