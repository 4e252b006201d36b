import { indexLive } from "../../../plan/inputs/live-index.ts";
import { matchSchool } from "../../../plan/lines/match-school.ts";
import { count } from "../../../render/wording.ts";
import { type Check, type CheckFinding, fine } from "../check.ts";
import { classTagContents } from "./classtag-contents.ts";
import { fileForm } from "./file-form.ts";

/** Which of the file's schools ClassTag has, found as a plan finds them. */
export const fileSchools: Check = {
  area: "district file",
  name: "schools",
  needs: [fileForm, classTagContents],
  run: async (subject) => {
    const { district } = subject.options;
    const read = await subject.classTagState();
    if (district === undefined || read.kind === "incomplete") return [];
    const index = indexLive(read.value);
    const taking = district.schools.filter((school) => school.participates);
    const matches = taking.map((school) => matchSchool(school, index));
    const findings = matches.flatMap(({ diagnostics }) => diagnostics);
    if (findings.length > 0)
      return findings.map(
        ({ at, hint = "", message, severity }): CheckFinding => ({
          status: severity === "error" ? "failed" : "doubtful",
          message: `${message.replace(/\.$/, "")}${at === undefined ? "" : ` (${at.file}:${at.line})`}`,
          hint,
        }),
      );
    return [fine(`ClassTag has all of ${count(taking.length, "school")} that take part`)];
  },
};
