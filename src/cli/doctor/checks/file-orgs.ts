import type { Check } from "../check.ts";
import { classLinkShared } from "./classlink-shared.ts";
import { fileForm } from "./file-form.ts";
import { resolved, type WrittenId } from "./resolved-ids.ts";

/** Which of the org ids that the file names ClassLink shares. */
export const fileOrgs: Check = {
  area: "district file",
  name: "orgs",
  needs: [fileForm, classLinkShared],
  run: async (subject) => {
    const { district } = subject.options;
    const read = await subject.roster();
    if (district === undefined || read.kind === "incomplete") return [];
    const written = district.schools.flatMap((school): readonly WrittenId[] =>
      school.participates ? (school.orgIds ?? []).map((id) => ({ id, at: school.at })) : [],
    );
    return [resolved("org", written, read.value.orgs, read.value.unreadable)];
  },
};
