import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import type { LiveIndex } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import type { FileIndex } from "./file-index.ts";

/** What a class that is gone is known by. */
interface Remembered {
  readonly title?: string;
  /** Title or SOURCED ID of its session; absent: any session in scope. */
  readonly term?: string;
}

/**
 * Shared classes that no line maps and that have the title, school and term of one that is gone. They are named to a person
 * and never taken: another class may have had the title all along.
 */
export function successorsOf(
  { title, term }: Remembered,
  orgIds: readonly string[],
  roster: RosterIndex,
  { mappedIds }: FileIndex,
): readonly Class[] {
  if (title === undefined) return [];
  return orgIds
    .flatMap((orgId) => roster.sharedTitled(orgId, title))
    .filter((one) => !mappedIds.has(one.sourcedId))
    .filter((one) => (term === undefined ? roster.isInTerm(one) : roster.liesIn(one, term)));
}

const mostNamed = 3;

interface NamingOptions {
  readonly sameAs?: string;
  /** Absent: where they are held is not said. */
  readonly holdersById?: LiveIndex["holdersById"];
}

/** A night may have made a classroom for the class, beside the one that lost its own: whoever writes the id moves it. */
function heldText(holders: readonly Classroom[] = []): string {
  const [held] = holders;
  if (held === undefined) return "";
  const id = held.id === undefined ? "" : `, ${held.id}`;
  return ` (held by ${JSON.stringify(held.name)}${id})`;
}

/**
 * A sentence that names them, or nothing where there is none: `"0078-9A" has the same title, school and term: check it.`
 * @param what to do where there is only one; of several, only a person can tell
 */
export function namingOf(
  successors: readonly Class[],
  what: string,
  { sameAs = "title, school and term", holdersById }: NamingOptions = {},
): string | undefined {
  const [only, ...others] = successors.map(
    ({ sourcedId }) => `${JSON.stringify(sourcedId)}${heldText(holdersById?.get(sourcedId))}`,
  );
  if (only === undefined) return undefined;
  if (others.length === 0) return `${only} has the same ${sameAs}: ${what}.`;
  const more = successors.length > mostNamed ? ` and ${successors.length - mostNamed} more` : "";
  return `${[only, ...others].slice(0, mostNamed).join(", ")}${more} have the same ${sameAs}: only a person can tell which it is, if any.`;
}
