import { isJsonObject, type JsonObject } from "../json.ts";
import type { Dialects } from "./dialect.ts";
import type { RosterClass, RosterCourse, RosterEnrollment, RosterOrg, RosterSession } from "./roster.ts";

/**
 * Real servers name a host of their own in references, not the proxy that answered: a client that followed one would
 * carry its credentials elsewhere. This one resolves nowhere.
 */
const hrefBase = "https://roster-server.example/ims/oneroster/v1p1";
const unchangedSince = "2026-08-03T06:12:44.000Z";

interface Reference {
  readonly href: string;
  readonly sourcedId: string;
  readonly type: string;
}

function reference(collection: string, type: string, sourcedId: string): Reference {
  return { href: `${hrefBase}/${collection}/${encodeURIComponent(sourcedId)}`, sourcedId, type };
}

function common(record: { sourcedId: string; status?: string; dateLastModified?: string }): JsonObject {
  return {
    sourcedId: record.sourcedId,
    status: record.status ?? "active",
    dateLastModified: record.dateLastModified ?? unchangedSince,
  };
}

export function orgRecord(org: RosterOrg): JsonObject {
  return {
    ...common(org),
    name: org.name,
    type: org.type,
    identifier: org.identifier ?? "",
    ...(org.parentId === undefined ? {} : { parent: reference("orgs", "org", org.parentId) }),
  };
}

export function academicSessionRecord(session: RosterSession): JsonObject {
  const parent = session.parentId;
  return {
    ...common(session),
    title: session.title,
    startDate: session.startDate,
    endDate: session.endDate,
    type: session.type,
    schoolYear: session.schoolYear,
    ...(parent === undefined ? {} : { parent: reference("academicSessions", "academicSession", parent) }),
  };
}

export function courseRecord(course: RosterCourse): JsonObject {
  const year = course.schoolYearId;
  return {
    ...common(course),
    title: course.title,
    courseCode: course.courseCode,
    grades: course.grades ?? [],
    subjects: course.subjects ?? [],
    subjectCodes: [],
    org: reference("orgs", "org", course.orgId),
    ...(year === undefined ? {} : { schoolYear: reference("academicSessions", "academicSession", year) }),
  };
}

export function classRecord(rosterClass: RosterClass): JsonObject {
  const { courseId } = rosterClass;
  return {
    ...common(rosterClass),
    title: rosterClass.title,
    classCode: rosterClass.classCode ?? "",
    classType: rosterClass.classType ?? "scheduled",
    location: rosterClass.location ?? "",
    grades: rosterClass.grades ?? [],
    subjects: rosterClass.subjects ?? [],
    subjectCodes: [],
    periods: rosterClass.periods ?? [],
    resources: [],
    ...(courseId === undefined ? {} : { course: reference("courses", "course", courseId) }),
    school: reference("orgs", "org", rosterClass.schoolId),
    terms: rosterClass.termIds.map((id) => reference("academicSessions", "academicSession", id)),
  };
}

export function enrollmentRecord(enrollment: RosterEnrollment): JsonObject {
  return {
    ...common(enrollment),
    role: enrollment.role,
    primary: String(enrollment.isPrimary),
    user: reference("users", "user", enrollment.userId),
    class: reference("classes", "class", enrollment.classId),
    school: reference("orgs", "org", enrollment.schoolId),
  };
}

export interface RosterUser {
  readonly sourcedId: string;
  readonly role: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly schoolIds: readonly string[];
}

export function userRecord({ schoolIds, ...user }: RosterUser): JsonObject {
  return {
    ...common(user),
    username: user.sourcedId,
    enabledUser: "true",
    givenName: user.givenName,
    familyName: user.familyName,
    role: user.role,
    orgs: schoolIds.map((id) => reference("orgs", "org", id)),
  };
}

/** The record as a server that speaks these dialects sends it. */
export function inDialects(record: JsonObject, spoken: Dialects): JsonObject {
  if (spoken.size === 0) return record;
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => memberInDialects(name, value, spoken)),
  );
}

function memberInDialects(name: string, value: unknown, spoken: Dialects): [string, unknown][] {
  const references = referencesIn(value);
  if (references !== undefined) return [referenceMember(name, value, references, spoken)];
  if (value === "" || (Array.isArray(value) && value.length === 0)) {
    if (spoken.has("absent-members")) return [];
    if (spoken.has("null-members")) return [[name, null]];
  }
  return [[name, plainValue(name, value, spoken)]];
}

function plainValue(name: string, value: unknown, spoken: Dialects): unknown {
  if (spoken.has("loose-types")) {
    if (Array.isArray(value)) return value.join(",");
    if (name === "schoolYear") return Number(value);
    if (name === "primary") return value === "true";
  }
  if (name === "dateLastModified" && spoken.has("date-only")) return String(value).slice(0, 10);
  if (name === "status" && value === "tobedeleted" && spoken.has("inactive-status")) return "inactive";
  if (name === "type" && value === "school" && spoken.has("schools-as-departments")) return "department";
  return value;
}

function referencesIn(value: unknown): readonly Reference[] | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.length > 0 && values.every(isReference) ? values : undefined;
}

function isReference(value: unknown): value is Reference {
  return isJsonObject(value) && typeof value["href"] === "string";
}

function referenceMember(
  name: string,
  value: unknown,
  references: readonly Reference[],
  spoken: Dialects,
): [string, unknown] {
  if (spoken.has("flat-references")) {
    const ids = references.map(({ sourcedId }) => sourcedId).join(",");
    return [name === "terms" ? "termSourcedIds" : `${name}SourcedId`, ids];
  }
  if (!spoken.has("relative-href")) return [name, value];
  const relative = references.map((one) => ({ ...one, href: one.href.slice(hrefBase.length) }));
  return [name, Array.isArray(value) ? relative : relative[0]];
}
