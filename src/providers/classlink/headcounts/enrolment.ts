import { asObject, field, filledText, reference, sourcedId } from "../fields.ts";

/** All that is taken from an enrolment. */
export interface Enrolment {
  readonly id: string;
  readonly classId: string;
  /** An active enrolment of a student: what a headcount counts. */
  readonly isStudent: boolean;
}

/** What is asked for of an enrolment: everything but whose it is. */
export const enrolmentFields = "fields=sourcedId%2Cstatus%2Crole%2Cclass";

/** Thrown where students cannot be counted in a way; the message says why, as a clause. */
export class NotCounted extends Error {
  override readonly name = "NotCounted";
}

/** @throws NotCounted for a row that says whose it is, or that says too little */
export function decodeEnrolment(raw: unknown): Enrolment {
  const record = asObject(raw) ?? {};
  if (["user", "userSourcedId"].some((name) => (field(record, name) ?? null) !== null))
    throw new NotCounted("the server sends whose an enrolment is, although that is not asked for");
  const id = sourcedId(field(record, "sourcedId"));
  const classId = reference(record, "class");
  const role = filledText(record, "role");
  if (id === undefined || classId === undefined || role === undefined)
    throw new NotCounted("an enrolment lacks its id, class or role");
  const isActive = ["active", undefined].includes(filledText(record, "status")?.trim().toLowerCase());
  return { id, classId, isStudent: isActive && role.trim().toLowerCase() === "student" };
}
