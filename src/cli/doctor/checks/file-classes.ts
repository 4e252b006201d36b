import type { Check } from "../check.ts";
import { classLinkShared } from "./classlink-shared.ts";
import { fileForm } from "./file-form.ts";
import { resolved, type WrittenId } from "./resolved-ids.ts";

/** Which of the class ids that the file maps ClassLink shares. */
export const fileClasses: Check = {
  area: "district file",
  name: "classes",
  needs: [fileForm, classLinkShared],
  run: async (subject) => {
    const { district } = subject.options;
    const read = await subject.roster();
    if (district === undefined || read.kind === "incomplete") return [];
    const classrooms = district.schools.flatMap((school) => (school.participates ? school.classrooms : []));
    const written = classrooms.flatMap(({ at, sourcedId }): readonly WrittenId[] =>
      typeof sourcedId === "string" ? [{ id: sourcedId, at }] : [],
    );
    const courses = new Set((read.value.courses ?? []).map(({ sourcedId }) => sourcedId));
    return [
      resolved("class", written, read.value.classes, read.value.unreadable, (id) =>
        courses.has(id) ? "a course's id" : undefined,
      ),
    ];
  },
};
