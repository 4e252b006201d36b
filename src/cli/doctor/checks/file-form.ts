import { count, share, takePart } from "../../../render/wording.ts";
import { type Check, failed, fine, notChecked } from "../check.ts";

/** Whether the district file can be planned from. */
export const fileForm: Check = {
  area: "district file",
  name: "form",
  needs: [],
  run: async ({ options: { district, fileFindings, id = "" } }) => {
    if (district === undefined && fileFindings.length === 0)
      return [notChecked(`there is no district file ${JSON.stringify(`districts/${id}.yaml`)} yet`)];
    const errors = fileFindings.filter(({ severity }) => severity === "error").length;
    if (district === undefined)
      return [
        failed(
          `${count(errors, "error")}, so nothing is planned from it and its ids are not looked up`,
          `See them with rollcall validate ${id}.`,
        ),
      ];
    const taking = district.schools.filter((school) => school.participates);
    const lines = taking.reduce((sum, school) => sum + school.classrooms.length, 0);
    return [
      fine(
        `valid: ${share(taking.length, district.schools.length, "school")} ${takePart(taking.length, district.schools.length)}, ${count(lines, "classroom")} listed`,
      ),
    ];
  },
};
