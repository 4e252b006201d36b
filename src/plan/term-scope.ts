import type { AcademicSession } from "../model/classlink.ts";
import type { Diagnostic, SourcePosition } from "../model/diagnostic.ts";
import type { TermInScope } from "../model/plan.ts";
import { comparableName, compareText, nameSome } from "../model/text.ts";
import { pushTo } from "./push-to.ts";

/** Which academic sessions count, and what a person should know about that. */
export interface TermScope {
  readonly sessions: ReadonlySet<string>;
  /** The roots of the scope: what the file named, or what was taken instead. */
  readonly terms: readonly TermInScope[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The sessions that the file names with all their descendants; where it names none, those that today lies in. Between
 * terms the next one is taken, and said so: an empty scope would make every class look as if it were gone.
 */
export function termScope(
  named: readonly string[],
  sessions: readonly AcademicSession[],
  today: string,
  at: SourcePosition,
): TermScope {
  const active = sessions.filter((session) => session.status === "active");
  const diagnostics: Diagnostic[] = [];
  const roots = named.length > 0 ? namedRoots(named, active, at, diagnostics) : currentRoots(active, today);
  const open = roots.filter((session) => session.endDate >= today);
  const chosen = open.length > 0 ? open : nextRoots(active, today);
  if (open.length === 0) diagnostics.push(betweenTerms(roots, chosen, today, at));
  else diagnostics.push(...notStarted(open, today, at));
  return {
    sessions: withDescendants(chosen, active),
    terms: chosen
      .map(({ sourcedId, title, startDate, endDate }) => ({ sourcedId, title, startDate, endDate }))
      .sort((left, right) => compareText(left.sourcedId, right.sourcedId)),
    diagnostics,
  };
}

function namedRoots(
  named: readonly string[],
  sessions: readonly AcademicSession[],
  at: SourcePosition,
  diagnostics: Diagnostic[],
): AcademicSession[] {
  const roots = new Map<string, AcademicSession>();
  for (const term of named) {
    const wanted = comparableName(term);
    const found = sessions.filter((one) => one.sourcedId === term || comparableName(one.title) === wanted);
    for (const session of found) roots.set(session.sourcedId, session);
    if (found.length === 0) {
      diagnostics.push({
        severity: "error",
        code: "term-unknown",
        message: `No academic session of ClassLink has the title or SOURCED ID ${JSON.stringify(term)}.`,
        hint: `ClassLink has ${nameSome([...new Set(sessions.map((session) => session.title))].sort(compareText), 8) || "no active session"}.`,
        at,
      });
    }
  }
  return [...roots.values()];
}

const currentRoots = (sessions: readonly AcademicSession[], today: string): AcademicSession[] =>
  sessions.filter((session) => session.startDate <= today && session.endDate >= today);

/** The sessions that begin on the next day on which any begins. */
function nextRoots(sessions: readonly AcademicSession[], today: string): AcademicSession[] {
  const starts = sessions.map((session) => session.startDate).filter((start) => start > today);
  const next = starts.reduce<string | undefined>(
    (least, start) => (least === undefined || start < least ? start : least),
    undefined,
  );
  return sessions.filter((session) => session.startDate === next);
}

function betweenTerms(
  roots: readonly AcademicSession[],
  next: readonly AcademicSession[],
  today: string,
  at: SourcePosition,
): Diagnostic {
  const over =
    roots.length > 0 ? `${nameSome(roots.map((root) => root.title))} is over` : "no session is running";
  if (next.length === 0) {
    return {
      severity: "error",
      code: "no-term",
      message: `On ${today} ${over}, and ClassLink has no session that starts later: no class is in term.`,
      hint: "Wait until the new school year is in ClassLink, then name it under terms.",
      at,
    };
  }
  const [first] = next;
  return {
    severity: "notice",
    code: "between-terms",
    message: `On ${today} ${over}; the next term counts: ${nameSome(next.map((session) => session.title))}, from ${first?.startDate ?? ""}.`,
    hint: "Name the new school year under terms when its mappings are ready.",
    at,
  };
}

function notStarted(open: readonly AcademicSession[], today: string, at: SourcePosition): Diagnostic[] {
  if (open.some((session) => session.startDate <= today)) return [];
  const titles = open.map((session) => `${session.title} (starts ${session.startDate})`);
  return [
    {
      severity: "notice",
      code: "term-not-started",
      message: `Term ${titles.join(", ")}; today, ${today}, is between terms.`,
      at,
    },
  ];
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
