import { pushTo } from "../../../model/push-to.ts";
import type { Teacher, TeachersByClass } from "../../../model/teacher.ts";

/** What came of asking for teachers' names. No text of it holds one. */
export type TeachersRead =
  | { readonly kind: "read"; readonly byClass: TeachersByClass }
  /** `reason` is a clause. */
  | { readonly kind: "unread"; readonly reason: string };

/** Thrown where teachers' names cannot be had in a way; the message says why, as a clause, and names nobody. */
export class TeachersUnread extends Error {
  override readonly name = "TeachersUnread";
}

/** That somebody teaches a class. */
export interface Teaching {
  readonly classId: string;
  readonly userId: string;
}

/** Joins who teaches with what they are called; who has no name is left out. */
export function teachersByClass(
  teachings: Iterable<Teaching>,
  named: ReadonlyMap<string, Teacher>,
): TeachersByClass {
  const byClass = new Map<string, Teacher[]>();
  for (const { classId, userId } of teachings) {
    const teacher = named.get(userId);
    if (teacher !== undefined) pushTo(byClass, classId, teacher);
  }
  return byClass;
}

/** `undefined` where there is no name to compare. */
export function teacherNamed(familyName: string, givenName: string): Teacher | undefined {
  const [family, given] = [familyName.trim(), givenName.trim()];
  if (family === "") return undefined;
  return given === "" ? { familyName: family } : { familyName: family, givenName: given };
}
