import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import type { District } from "../../model/district.ts";
import { wrongTenant } from "../guards/wrong-tenant.ts";
import { doubtCopiedIds } from "../inputs/doubt-copied-ids.ts";
import { indexLive, knownConnections, type LiveIndex } from "../inputs/live-index.ts";
import { resolveReferences } from "../inputs/resolve-references.ts";
import { indexRoster, type RosterIndex } from "../inputs/roster-index.ts";
import { planSchools } from "../lines/plan-schools.ts";
import type { Line, SchoolContext } from "../lines/wish.ts";
import { inOrder, type PlanInput } from "../plan-input.ts";
import { termScope } from "../terms/term-scope.ts";

/** What of a school is open: active classrooms that nobody decided, and shared classes in term that nothing maps or holds. */
export interface OpenSchool {
  readonly name: string;
  readonly classrooms: readonly Classroom[];
  readonly classes: readonly Class[];
}

/** Open schools of the scope, or why none can be told. */
export type OpenSchools =
  | {
      readonly kind: "open";
      readonly schools: readonly OpenSchool[];
      /** Schools that are not found, or of which a record cannot be read: a class may be missing from those that are seen. */
      readonly untold: readonly string[];
    }
  | { readonly kind: "untold" };

/** What a plan leaves undecided, by the same rules. Where a plan would write nothing whatever is asked, nothing is open. */
export function openSchools(given: PlanInput): OpenSchools {
  const { district, live: state, moment, roster: asRead, scope } = inOrder(given);
  const read = resolveReferences(asRead);
  const terms = termScope(district.terms, read, moment.date, district.at);
  const doubted = doubtCopiedIds(state, read);
  const [roster, live] = [indexRoster(read, terms), indexLive(doubted.live, doubted.maybeHeld)];
  if (!terms.isKnown || wrongTenant(district, roster) !== undefined) return { kind: "untold" };
  const mapped = mappedIn(district);
  const asked = planSchools(district, { roster, live }).filter(
    ({ school }) => school.participates && (scope.kind === "district" || scope.schools.includes(school.name)),
  );
  const schools = asked.flatMap(({ context, lines, school }): OpenSchool[] => {
    if (context === undefined || isUntold(context, roster)) return [];
    const classes = context.orgIds
      .flatMap((id) => roster.sharedByOrg.get(id) ?? [])
      .filter((one) => roster.isInTerm(one) && isFree(one.sourcedId, mapped, live));
    return [{ name: school.name, classrooms: undecidedOf(context, lines, live), classes }];
  });
  const untold = asked.filter(({ context }) => context === undefined || isUntold(context, roster));
  return { kind: "open", schools, untold: untold.map(({ school }) => school.name) };
}

const isUntold = ({ orgIds }: SchoolContext, { flawsOf, flawsOfAny }: RosterIndex): boolean =>
  flawsOfAny.length > 0 || flawsOf(orgIds).length > 0;

/**
 * A classroom that holds a connection and is not listed is decided: the sync owns it already (it made it, or somebody
 * connected it by hand).
 */
export function undecidedOf(
  { live: { key } }: Pick<SchoolContext, "live">,
  lines: readonly Line[],
  live: LiveIndex,
): readonly Classroom[] {
  const listed = new Set(lines.flatMap((line) => (line.classroom === undefined ? [] : [line.classroom.key])));
  return (live.classroomsBySchool.get(key) ?? []).filter(
    (one) => one.state === "active" && !listed.has(one.key) && knownConnections(one.connections).length === 0,
  );
}

const mappedIn = ({ schools }: District): ReadonlySet<string> =>
  new Set(
    schools.flatMap((school) =>
      school.participates ? school.classrooms.flatMap(({ sourcedId }) => sourcedId ?? []) : [],
    ),
  );

const isFree = (id: string, mapped: ReadonlySet<string>, live: LiveIndex): boolean =>
  !mapped.has(id) && !live.holdersById.has(id) && !live.maybeHeld.has(id);
