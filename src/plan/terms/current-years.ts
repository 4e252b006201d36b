import type { AcademicSession, Roster } from "../../model/classlink.ts";
import type { SourcePosition } from "../../model/diagnostic.ts";
import { compareText, composedName } from "../../model/text.ts";
import { currentRoots } from "./term-roots.ts";
import { termScope } from "./term-scope.ts";
import { toldSessions } from "./told-sessions.ts";

/**
 * The school years that today lies in, or between years the next, as a file may name them. Empty where ClassLink has none, or
 * where their names would not be understood: then a file does better to name no terms.
 */
export function currentYears(
  roster: Pick<Roster, "sessions" | "unreadable">,
  today: string,
  at: SourcePosition,
): readonly string[] {
  const current = currentRoots(toldSessions(roster), today);
  if (current.kind === "unknown") return [];
  const years = current.roots.filter(({ type }) => type.toLowerCase() === "schoolyear");
  const names = new Set(years.map(nameOf));
  const named = [...names].sort(compareText);
  return named.length > 0 && termScope(named, roster, today, at).isKnown ? named : [];
}

/** As the district file's schema has it. */
const longestTerm = 256;

function nameOf({ sourcedId, title }: AcademicSession): string {
  const name = composedName(title);
  return name !== "" && name.length <= longestTerm && name.isWellFormed() ? name : sourcedId;
}
