/**
 * The collections that a plan needs, and no other: nothing here, or anywhere in Rollcall, asks for people.
 */
import type { AcademicSession, Class, Course, Org } from "../../model/classlink.ts";
import type { Collection, Decoded } from "./decode-record.ts";
import { day, filledText, reference, references, text, texts } from "./fields.ts";

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const value = <Value>(decoded: Value): Decoded<Value> => ({ kind: "value", value: decoded });

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
      ...(parentId === undefined ? {} : { parentId }),
    });
  },
};

export const academicSessions: Collection<AcademicSession> = {
  name: "academicSessions",
  fields: ["sourcedId", "status", "title", "type", "startDate", "endDate", "parent"],
  isSparse: (row) => row.kind === "unreadable" || row.value.parentId === undefined,
  decode(record, sourcedId, status) {
    const startDate = day(record, "startDate");
    const endDate = day(record, "endDate");
    if (startDate === undefined || endDate === undefined)
      return { kind: "reason", reason: "its startDate or endDate is missing or no date" };
    const parentId = reference(record, "parent");
    return value({
      sourcedId,
      status,
      title: text(record, "title") ?? "",
      type: text(record, "type") ?? "",
      startDate,
      endDate,
      ...(parentId === undefined ? {} : { parentId }),
    });
  },
};

export const classes: Collection<Class> = {
  name: "classes",
  fields: ["sourcedId", "status", "title", "classCode", "location", "grades", "school", "terms"],
  isSparse: (row) => row.kind === "unreadable" || row.value.termIds.length === 0 || row.value.title === "",
  decode(record, sourcedId, status) {
    const orgId = reference(record, "school");
    if (orgId === undefined) return { kind: "reason", reason: "it does not say which school it belongs to" };
    // Assigned, not spread: of all records there are by far the most classes, and spreading tripled what one costs.
    const found: Writable<Class> = {
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
  fields: ["sourcedId", "status", "title"],
  isSparse: (row) => row.kind === "unreadable" || row.value.title === "",
  decode: (record, sourcedId) => value({ sourcedId, title: text(record, "title") ?? "" }),
};
