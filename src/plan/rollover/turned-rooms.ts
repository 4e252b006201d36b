import type { AcademicSession, Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { Mapping, ParticipatingSchool } from "../../model/district.ts";
import type { Turn } from "../../model/rollover.ts";
import { wrongTenant } from "../guards/wrong-tenant.ts";
import { knownConnections } from "../inputs/live-index.ts";
import { lookAt } from "../inputs/look-at.ts";
import { planSchools } from "../lines/plan-schools.ts";
import type { Indexes, Line, SchoolContext } from "../lines/wish.ts";
import { inOrder, type PlanInput } from "../plan-input.ts";
import { termOf } from "../terms/term-of.ts";
import { isNamedBy } from "../terms/told-sessions.ts";
import { type SchoolYears, schoolYears } from "./school-years.ts";

/** A classroom of the year that ends, and what became of its class. */
export interface TurnedRoom {
  readonly classroom: Classroom;
  readonly mapping?: Mapping;
  readonly sourcedId: string;
  /** What its class was called, as far as that is known. */
  readonly title: string;
  readonly turn: Turn;
  /** The class that the id means now. */
  readonly found?: Class;
  /** Why it cannot be told. */
  readonly why?: string;
}

export interface TurnedSchool {
  readonly school: ParticipatingSchool;
  readonly orgIds: readonly string[];
  readonly rooms: readonly TurnedRoom[];
  /** Classrooms that a line has archived although they hold a class of the new year: until it is applied, that class goes on in them. */
  readonly ending: readonly Classroom[];
  /** Lines of the year that ends whose classroom is not found. */
  readonly roomless: readonly Mapping[];
  /** Classes of the new year. */
  readonly classes: readonly Class[];
  /** Those of them that may follow one that is gone: no line maps them, and no classroom of the year that ends holds them. */
  readonly following: readonly Class[];
  /** SOURCED IDs of those that the sync has made a classroom for already. */
  readonly roomed: ReadonlySet<string>;
}

export type TurnedDistrict =
  | { readonly kind: "untold"; readonly message: string; readonly hint: string }
  | {
      readonly kind: "told";
      readonly years: SchoolYears;
      readonly schools: readonly TurnedSchool[];
      readonly untold: readonly string[];
      readonly termOf: (one: Class) => string;
    };

/** What a rollover asks of both systems: which classrooms are of the year that ends, and what ClassLink says of their classes now. */
export function turnedDistrict(given: PlanInput, to: string): TurnedDistrict {
  const ordered = inOrder(given);
  const { district, moment } = ordered;
  const years = schoolYears(ordered.roster, to, district.terms, moment);
  if (years.unusable !== undefined) return { kind: "untold", ...years.unusable };
  const input = years.next === undefined ? ordered : { ...ordered, district: { ...district, terms: [to] } };
  const { indexes, terms } = lookAt(input);
  const stranger = wrongTenant(district, indexes.roster);
  if (stranger !== undefined) return { kind: "untold", message: stranger.message, hint: stranger.wayOut };
  if (years.next !== undefined && !terms.isKnown) {
    const [why] = terms.diagnostics;
    return {
      kind: "untold",
      message: why?.message.replace(/\.$/, "") ?? "no term is in scope",
      hint: why?.hint ?? "",
    };
  }
  const asked = planSchools(input.district, indexes).filter(({ school }) => school.participates);
  const seen = asked.filter(({ context }) => context !== undefined && !isFlawed(context, indexes));
  return {
    kind: "told",
    years,
    schools: seen.flatMap(({ context, lines }) =>
      context === undefined
        ? []
        : [turnedSchool(context, lines, { indexes, years, sessions: ordered.roster.sessions })],
    ),
    untold: asked.filter((one) => !seen.includes(one)).map(({ school }) => school.name),
    termOf: (one) => termOf(one, indexes.roster),
  };
}

const isFlawed = ({ orgIds }: SchoolContext, { roster }: Indexes): boolean =>
  roster.flawsOfAny.length > 0 || roster.flawsOf(orgIds).length > 0;

interface Ground {
  readonly indexes: Indexes;
  readonly years: SchoolYears;
  readonly sessions: readonly AcademicSession[];
}

function turnedSchool(context: SchoolContext, lines: readonly Line[], ground: Ground): TurnedSchool {
  const { roster, live } = ground.indexes;
  const { orgIds, school } = context;
  const classes =
    ground.years.next === undefined
      ? []
      : orgIds.flatMap((id) => roster.sharedByOrg.get(id) ?? []).filter((one) => roster.isInTerm(one));
  const listed = lines.flatMap(({ classroom }, at): readonly TurnedRoom[] => {
    const mapping = school.classrooms[at];
    return mapping === undefined || classroom === undefined
      ? []
      : roomOfLine(mapping, classroom, context, ground);
  });
  const roomless = school.classrooms.filter(
    (mapping, at) => lines[at]?.classroom === undefined && isOfYearBefore(mapping, ground),
  );
  const known = new Set(lines.flatMap(({ classroom }) => classroom?.key ?? []));
  const others = (live.classroomsBySchool.get(context.live.key) ?? [])
    .filter(({ key }) => !known.has(key))
    .flatMap((classroom) => roomOfSync(classroom, context, ground));
  const rooms = [...listed, ...others];
  const held = new Set(rooms.flatMap(({ classroom }) => knownConnections(classroom.connections)));
  const ids = new Set(classes.map(({ sourcedId }) => sourcedId));
  const ending = lines.flatMap(({ classroom }, at) =>
    classroom !== undefined &&
    school.classrooms[at]?.policy === "archive" &&
    classroom.state === "active" &&
    knownConnections(classroom.connections).some((id) => ids.has(id))
      ? [classroom]
      : [],
  );
  return {
    school,
    orgIds,
    rooms,
    ending,
    roomless,
    classes,
    following: classes.filter(
      ({ sourcedId }) =>
        !context.file.mappedIds.has(sourcedId) && !held.has(sourcedId) && !live.maybeHeld.has(sourcedId),
    ),
    roomed: new Set(classes.flatMap(({ sourcedId }) => (live.holdersById.has(sourcedId) ? [sourcedId] : []))),
  };
}

/** Lines that ask for their classroom to be connected, as long as they are not of the new year already. */
const isOfYearBefore = ({ policy, sourcedId, term }: Mapping, ground: Ground): boolean =>
  policy === "sync" && typeof sourcedId === "string" && !isOfNext(term, ground);

function roomOfLine(
  mapping: Mapping,
  classroom: Classroom,
  context: SchoolContext,
  ground: Ground,
): readonly TurnedRoom[] {
  const { sourcedId, term } = mapping;
  if (typeof sourcedId !== "string" || !isOfYearBefore(mapping, ground)) return [];
  const room = { classroom, mapping, sourcedId, title: mapping.title ?? classroom.name };
  const held = classroom.connections;
  if (held === "unknown") return [unclear(room, "its connection cannot be seen")];
  const other = held.find((id) => id !== sourcedId);
  if (other !== undefined)
    return [unclear(room, `ClassTag has it connected to ${JSON.stringify(other)}, and its line does not`)];
  return [{ ...room, ...turnOf(sourcedId, term, context, ground) }];
}

/** A title that both years have, as a semester's, is of neither. */
function isOfNext(term: string | undefined, { indexes: { roster }, sessions }: Ground): boolean {
  const named = term === undefined ? [] : sessions.filter(isNamedBy(term));
  return named.length > 0 && named.every(({ sourcedId }) => roster.scope.sessions.has(sourcedId));
}

/** A classroom that the file does not list and the sync holds, made before the year that begins. */
function roomOfSync(classroom: Classroom, context: SchoolContext, ground: Ground): readonly TurnedRoom[] {
  const [sourcedId, ...more] = knownConnections(classroom.connections);
  if (sourcedId === undefined) return [];
  const room = { classroom, sourcedId, title: classroom.name };
  const told = { ...room, ...turnOf(sourcedId, undefined, context, ground) };
  if (told.turn !== "same-id") return classroom.state === "archived" ? [] : [told];
  if (more.length > 0) return [unclear(room, "it holds several SOURCED IDs")];
  if (classroom.createdOn === undefined)
    return [unclear(room, "when it was made cannot be seen, so that it may be new and hold nothing yet")];
  const { before } = ground.years;
  return before !== undefined && classroom.createdOn > before.endDate ? [] : [told];
}

const unclear = <Room extends object>(room: Room, why: string): Room & { turn: "unclear"; why: string } => ({
  ...room,
  turn: "unclear",
  why,
});

/** @param term in which the class was mapped, or lay */
function turnOf(
  sourcedId: string,
  term: string | undefined,
  { orgIds }: SchoolContext,
  { indexes: { roster }, sessions, years }: Ground,
): Pick<TurnedRoom, "found" | "turn" | "why"> {
  const found = roster.classById.get(sourcedId);
  if (found === undefined || found.status !== "active") {
    if (!roster.isNotShared(sourcedId)) return { turn: "unclear", why: "its class's record cannot be read" };
    const [near] = found === undefined ? roster.nearClassIds(sourcedId) : [];
    if (near !== undefined)
      return { turn: "unclear", why: `ClassLink has ${JSON.stringify(near)}, which looks the same` };
    return { turn: "gone" };
  }
  const told = { found };
  const cause = roster.untoldTermOf(found);
  if (cause !== undefined) return { ...told, turn: "unclear", why: cause };
  if (years.next === undefined || !roster.isInTerm(found)) {
    const later = laterSession(found, sessions, years);
    return later === undefined
      ? { ...told, turn: "waits" }
      : {
          ...told,
          turn: "unclear",
          why: `its class lies in ${JSON.stringify(later.title)} (${later.sourcedId}) now, which begins after the year that ends`,
        };
  }
  const earlier = years.before?.sourcedId ?? term;
  if (earlier !== undefined && roster.liesIn(found, earlier))
    return { ...told, turn: "unclear", why: "its class lies in both years" };
  if (!orgIds.includes(found.orgId))
    return {
      ...told,
      turn: "unclear",
      why: `its class belongs to the org ${JSON.stringify(found.orgId)} now`,
    };
  return { ...told, turn: "same-id" };
}

/** Of a class that lies in nothing but later sessions than the year that ends: it is not that year's any more. */
function laterSession(
  { termIds }: Class,
  sessions: readonly AcademicSession[],
  { before, next }: SchoolYears,
): AcademicSession | undefined {
  const own = sessions.filter(({ sourcedId }) => termIds.includes(sourcedId));
  const isLater = ({ startDate }: AcademicSession): boolean =>
    before === undefined ? next !== undefined && startDate >= next.startDate : startDate > before.endDate;
  return own.every(isLater) ? own[0] : undefined;
}

export const roomName = ({ classroom, mapping }: Pick<TurnedRoom, "classroom" | "mapping">): string =>
  mapping?.name ?? classroom.name;

export const lineOfRoom = ({
  mapping,
}: Pick<TurnedRoom, "mapping">): { readonly line?: { readonly file: string; readonly line: number } } =>
  defined({ line: mapping && { file: mapping.at.file, line: mapping.at.line } });
