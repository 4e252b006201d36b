/**
 * The collections that a plan needs, and no other: nothing here, or anywhere in Rollcall, asks for people.
 */

import { excerpt } from "../../http/redact.ts";
import type { Assignable } from "../../model/assignable.ts";
import {
  type AcademicSession,
  type Class,
  type Course,
  contradictionIn,
  type Org,
} from "../../model/classlink.ts";
import { defined } from "../../model/defined.ts";
import type { Collection, DecodedRecord } from "./decode-record.ts";
import {
  day,
  field,
  fieldState,
  filledText,
  type Json,
  reference,
  references,
  text,
  texts,
} from "./fields.ts";

type SessionDays =
  | { readonly kind: "days"; readonly startDate: string; readonly endDate: string }
  | { readonly kind: "reason"; readonly reason: string };

function sessionDays(record: Json): SessionDays {
  const startDate = day(record, "startDate");
  const endDate = day(record, "endDate");
  if (startDate === undefined || endDate === undefined) {
    const wrong = [
      ...(startDate === undefined ? [noDay(record, "startDate")] : []),
      ...(endDate === undefined ? [noDay(record, "endDate")] : []),
    ];
    return { kind: "reason", reason: wrong.join(", and ") };
  }
  const reason = contradictionIn({ startDate, endDate });
  return reason === undefined ? { kind: "days", startDate, endDate } : { kind: "reason", reason };
}

function noDay(record: Json, name: string): string {
  const written = filledText(record, name);
  return written === undefined
    ? `its ${name} is missing`
    : `its ${name} ${JSON.stringify(excerpt(written, []).slice(0, 40))} is no day in the form 2026-08-17`;
}

function withoutSchool(record: Json): string {
  const name = field(record, "school") === undefined ? "schoolSourcedId" : "school";
  return `its ${name} ${fieldState(field(record, name))}, and the SOURCED ID of an org is wanted`;
}

const value = <Value>(decoded: Value): DecodedRecord<Value> => ({ kind: "value", value: decoded });

export const orgs: Collection<Org> = {
  name: "orgs",
  fields: ["sourcedId", "status", "name", "type", "parent"],
  isSparse: (row) => row.kind === "unreadable" || row.value.parentId === undefined,
  decode(record, sourcedId, status) {
    const parentId = reference(record, "parent");
    return value({
      sourcedId,
      status,
      name: text(record, "name") ?? "",
      type: text(record, "type") ?? "",
      ...defined({ parentId }),
    });
  },
};

export const academicSessions: Collection<AcademicSession> = {
  name: "academicSessions",
  fields: ["sourcedId", "status", "title", "type", "startDate", "endDate", "parent"],
  isSparse: (row) => row.kind === "unreadable" || row.value.parentId === undefined,
  decode(record, sourcedId, status) {
    const title = text(record, "title") ?? "";
    const days = sessionDays(record);
    if (days.kind === "reason") return { ...days, session: { sourcedId, status, title } };
    const { startDate, endDate } = days;
    const parentId = reference(record, "parent");
    return value({
      sourcedId,
      status,
      title,
      type: text(record, "type") ?? "",
      startDate,
      endDate,
      ...defined({ parentId }),
    });
  },
};

export const classes: Collection<Class> = {
  name: "classes",
  fields: ["sourcedId", "status", "title", "classCode", "location", "grades", "school", "terms"],
  isSparse: (row) => row.kind === "unreadable" || row.value.termIds.length === 0 || row.value.title === "",
  decode(record, sourcedId, status) {
    const orgId = reference(record, "school");
    if (orgId === undefined) return { kind: "reason", reason: withoutSchool(record) };
    // Assigned, not spread: of all records there are by far the most classes, and spreading tripled what one costs.
    const found: Assignable<Class> = {
      sourcedId,
      status,
      title: text(record, "title") ?? "",
      grades: texts(record, "grades"),
      orgId,
      termIds: references(record, "terms", "term"),
    };
    const classCode = filledText(record, "classCode");
    if (classCode !== undefined) found.classCode = classCode;
    const location = filledText(record, "location");
    if (location !== undefined) found.location = location;
    return value(found);
  },
};

export const courses: Collection<Course> = {
  name: "courses",
  isOptional: true,
  fields: ["sourcedId", "status", "title"],
  isSparse: (row) => row.kind === "unreadable" || row.value.title === "",
  decode: (record, sourcedId) => value({ sourcedId, title: text(record, "title") ?? "" }),
};
