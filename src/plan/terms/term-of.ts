import type { Class } from "../../model/classlink.ts";
import type { TermInScope } from "../../model/plan.ts";
import { composedName } from "../../model/text.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";

/** As the district file's schema has it. */
const longestTerm = 256;

/**
 * What a line says of the term of its class: the longest of the terms in scope that it lies in, because a semester's title comes
 * again every year. As people call it, where that says the same as the id.
 */
export function termOf(one: Class, roster: RosterIndex): string {
  const [longest] = roster.scope.terms
    .filter(({ sourcedId }) => roster.liesIn(one, sourcedId))
    .sort((left, right) => daysOf(right) - daysOf(left));
  const title = composedName(longest?.title ?? "");
  const isUsable = title !== "" && title.length <= longestTerm && title.isWellFormed();
  return isUsable && roster.liesIn(one, title) ? title : (longest?.sourcedId ?? one.termIds[0] ?? "");
}

const daysOf = ({ endDate, startDate }: TermInScope): number => Date.parse(endDate) - Date.parse(startDate);
