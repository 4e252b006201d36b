import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import type { District, Mapping, ParticipatingSchool } from "../../model/district.ts";
import { wrongTenant } from "../guards/wrong-tenant.ts";
import { knownConnections, type LiveIndex } from "../inputs/live-index.ts";
import { lookAt } from "../inputs/look-at.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import { planSchools } from "../lines/plan-schools.ts";
import type { Indexes, Line, SchoolContext } from "../lines/wish.ts";
import { inOrder, type PlanInput } from "../plan-input.ts";
import { termOf } from "../terms/term-of.ts";

/** What of a school is open: active classrooms that nobody decided, and shared classes in term that nothing maps or holds. */
export interface OpenSchool {
  readonly school: ParticipatingSchool;
  /** Empty: it is not connected and the file names no org, so that no class can be its own. */
  readonly orgIds: readonly string[];
  readonly classrooms: readonly Classroom[];
  readonly classes: readonly Class[];
  readonly decided: readonly DecidedClassroom[];
  /** All that it has, archived ones too. */
  readonly present: readonly Classroom[];
  /** All its shared classes in term, whoever has them. */
  readonly shared: readonly Class[];
  /** Lines of the file by the key of the classroom that they are about. */
  readonly lines: ReadonlyMap<string, Mapping>;
}

/** An active classroom of which a line or its connection says which class it is, as long as that is shared and in term. */
interface DecidedClassroom {
  readonly classroom: Classroom;
  readonly decidedAs: Class;
  readonly mapping?: Mapping;
}

/** Open schools of the scope, or why none can be told. */
export type OpenSchools =
  | {
      readonly kind: "open";
      readonly schools: readonly OpenSchool[];
      /** What a line says of the term of such a class. */
      readonly termOf: (one: Class) => string;
      /** Schools that are not found, or of which a record cannot be read: a class may be missing from those that are seen. */
      readonly untold: readonly string[];
    }
  | { readonly kind: "untold" };

/** What a plan leaves undecided, by the same rules. Where a plan would write nothing whatever is asked, nothing is open. */
export function openSchools(given: PlanInput): OpenSchools {
  const input = inOrder(given);
  const { district, scope } = input;
  const { indexes, terms } = lookAt(input);
  const { live, roster } = indexes;
  if (!terms.isKnown || wrongTenant(district, roster) !== undefined) return { kind: "untold" };
  const mapped = mappedIn(district);
  const asked = planSchools(district, indexes).filter(
    ({ school }) => school.participates && (scope.kind === "district" || scope.schools.includes(school.name)),
  );
  const schools = asked.flatMap(({ context, lines }): OpenSchool[] => {
    if (context === undefined || isUntold(context, roster)) return [];
    const {
      live: { key },
      orgIds,
      school,
    } = context;
    const mappings = mappingsIn(school, lines);
    const shared = orgIds
      .flatMap((id) => roster.sharedByOrg.get(id) ?? [])
      .filter((one) => roster.isInTerm(one));
    return [
      {
        school,
        orgIds,
        classrooms: undecidedOf(context, lines, live),
        classes: shared.filter((one) => isFree(one.sourcedId, mapped, live)),
        decided: decidedOf(context, mappings, shared, indexes),
        present: live.classroomsBySchool.get(key) ?? [],
        shared,
        lines: mappings,
      },
    ];
  });
  const untold = asked.filter(({ context }) => context === undefined || isUntold(context, roster));
  return {
    kind: "open",
    schools,
    untold: untold.map(({ school }) => school.name),
    termOf: (one) => termOf(one, roster),
  };
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

const mappingsIn = (
  { classrooms }: ParticipatingSchool,
  lines: readonly Line[],
): ReadonlyMap<string, Mapping> =>
  new Map(
    lines.flatMap(({ classroom }, at) => {
      const mapping = classrooms[at];
      return classroom === undefined || mapping === undefined ? [] : [[classroom.key, mapping] as const];
    }),
  );

/** A line counts before the connection, because it is what the file wants. */
function decidedOf(
  { live: { key } }: SchoolContext,
  mappings: ReadonlyMap<string, Mapping>,
  shared: readonly Class[],
  { live }: Indexes,
): readonly DecidedClassroom[] {
  const classById = new Map(shared.map((one) => [one.sourcedId, one]));
  return (live.classroomsBySchool.get(key) ?? []).flatMap((classroom): DecidedClassroom[] => {
    const mapping = mappings.get(classroom.key);
    const [held, ...others] = knownConnections(classroom.connections);
    const id = mapping === undefined ? (others.length === 0 ? held : undefined) : mapping.sourcedId;
    const decidedAs = classById.get(id ?? "");
    if (decidedAs === undefined || classroom.state !== "active") return [];
    return [{ classroom, decidedAs, ...(mapping !== undefined && { mapping }) }];
  });
}

const mappedIn = ({ schools }: District): ReadonlySet<string> =>
  new Set(
    schools.flatMap((school) =>
      school.participates ? school.classrooms.flatMap(({ sourcedId }) => sourcedId ?? []) : [],
    ),
  );

const isFree = (id: string, mapped: ReadonlySet<string>, live: LiveIndex): boolean =>
  !mapped.has(id) && !live.holdersById.has(id) && !live.maybeHeld.has(id);
