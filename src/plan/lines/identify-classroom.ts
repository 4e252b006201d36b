import type { Classroom, LiveSchool } from "../../model/classtag.ts";
import { leavesAlone, type Mapping } from "../../model/district.ts";
import { composedName, nameAsSeen, nameSome } from "../../model/text.ts";
import { knownConnections, type LiveIndex } from "../inputs/live-index.ts";

/**
 * Which live classroom a line of the file means. The first that applies: ClassTag's id, the connected SOURCED ID, the
 * name within the school, as people see it.
 *
 * What the nightly sync creates always holds a connection, often under the name of an existing classroom. So only
 * `sync` lines are identified by a connection; an `archive` line means by its name only classrooms that hold none, or
 * it would archive what it made room for; a `leave` line prefers them, or it would move to the duplicate that it caused.
 */
export type Identity =
  | { readonly kind: "found"; readonly classroom: Classroom; readonly by: "connection" | "id" | "name" }
  | { readonly kind: "taken-over"; readonly classroom: Classroom }
  | { readonly kind: "not-found"; readonly reason: string; readonly hint: string }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Classroom[] };

export function identifyClassroom(mapping: Mapping, school: LiveSchool, live: LiveIndex): Identity {
  if (mapping.classroomId !== undefined && live.classroomById.size > 0)
    return byId(mapping, mapping.classroomId, school, live);
  if (mapping.policy === "sync" && typeof mapping.sourcedId === "string") {
    const connected = (live.holdersById.get(mapping.sourcedId) ?? []).filter(
      (one) => one.schoolKey === school.key,
    );
    const [only, ...others] = connected;
    if (only !== undefined && others.length === 0)
      return { kind: "found", classroom: only, by: "connection" };
  }
  return byName(mapping, school, live);
}

function byId(mapping: Mapping, id: string, school: LiveSchool, live: LiveIndex): Identity {
  const classroom = live.classroomById.get(id);
  if (classroom === undefined) {
    const named = live.classroomsNamed(school.key, mapping.name);
    const hint =
      named.length > 0
        ? `A classroom with that name has the id ${nameSome(named.map((one) => one.id ?? one.key))}.`
        : "Take the id from ClassTag, or remove the line if the classroom is gone.";
    return { kind: "not-found", reason: `ClassTag has no classroom with the id ${JSON.stringify(id)}`, hint };
  }
  if (classroom.schoolKey !== school.key) {
    const elsewhere = live.schoolByKey.get(classroom.schoolKey)?.name ?? classroom.schoolKey;
    return {
      kind: "not-found",
      reason: `the classroom ${JSON.stringify(id)} belongs to ${JSON.stringify(elsewhere)}, not to this school`,
      hint: "Move the line to that school, or correct the id.",
    };
  }
  return { kind: "found", classroom, by: "id" };
}

function byName(mapping: Mapping, school: LiveSchool, live: LiveIndex): Identity {
  const named = live
    .classroomsNamed(school.key, mapping.name)
    .filter((one) => mapping.created === undefined || one.createdOn?.startsWith(mapping.created) === true);
  // Of names that only look the same, none is the line's by its state or by what it holds.
  if (new Set(named.map((one) => composedName(one.name))).size > 1)
    return { kind: "ambiguous", candidates: named };
  const candidates = mapping.policy === "archive" ? named.filter(holdsNothing) : named;
  const only =
    preferred(candidates) ??
    (leavesAlone(mapping.policy) && mapping.sourcedId !== null
      ? preferred(candidates.filter(holdsNothing))
      : undefined);
  if (only !== undefined) return { kind: "found", classroom: only, by: "name" };
  if (candidates.length > 1) return { kind: "ambiguous", candidates };
  const [connected] = named;
  if (connected !== undefined) return { kind: "taken-over", classroom: connected };
  return notFound(mapping, live);
}

const holdsNothing = (one: Classroom): boolean =>
  one.connections === "unknown" || one.connections.length === 0;

/** The only one; of several, the only active one: last year's namesake is archived. */
function preferred(candidates: readonly Classroom[]): Classroom | undefined {
  if (candidates.length === 1) return candidates[0];
  const [active, ...others] = candidates.filter((one) => one.state === "active");
  return others.length === 0 ? active : undefined;
}

function notFound(mapping: Mapping, live: LiveIndex): Identity {
  const created = mapping.created === undefined ? "" : ` made in ${mapping.created}`;
  const unseen = live.state.seesArchived
    ? ""
    : " among the active ones (archived classrooms cannot be seen by this driver)";
  return {
    kind: "not-found",
    reason: `the school has no classroom named ${JSON.stringify(mapping.name)}${created}${unseen}`,
    hint: "Copy the name as ClassTag shows it, give the classroom's id with classtag:, or remove the line.",
  };
}

/** Ids and dates that tell candidates apart, for a person to choose from. */
export function describeCandidates(candidates: readonly Classroom[]): string {
  const isOneName = new Set(candidates.map(({ name }) => name)).size === 1;
  return candidates
    .map((one) => {
      const facts = [
        isOneName ? undefined : JSON.stringify(one.name),
        one.createdOn === undefined ? undefined : `made ${one.createdOn}`,
        one.students === undefined ? undefined : `${one.students} students`,
        one.state,
        ...knownConnections(one.connections).map((id) => `connected to ${JSON.stringify(id)}`),
      ].filter((fact) => fact !== undefined);
      return `${one.id ?? one.key} (${facts.join(", ")})`;
    })
    .join("; ");
}

/** Whether the live name is one that the line's classroom may bear: its own, or the class's title that the sync gave it. */
export function bearsExpectedName(
  classroom: Classroom,
  mapping: Mapping,
  classTitle: string | undefined,
): boolean {
  const name = nameAsSeen(classroom.name);
  return name === nameAsSeen(mapping.name) || (classTitle !== undefined && name === nameAsSeen(classTitle));
}
