import { ClassTagConnection } from "../../../providers/classtag/api/classtag-connection.ts";
import { validateDistrict } from "../../../providers/classtag/api/contract-validator.gen.js";
import { type Check, fine } from "../check.ts";
import { classTagSettingsCheck } from "./settings.ts";

/** Whether the ClassTag gateway answers this token, and for which district. */
export const classTagConnection: Check = {
  area: "ClassTag",
  name: "connection",
  needs: [classTagSettingsCheck],
  run: async (subject) => {
    const { classTagApi } = subject.settings;
    if (classTagApi === undefined) return [];
    const { http } = await subject.lent();
    const district = await new ClassTagConnection(classTagApi, http).get("/district", validateDistrict);
    return [
      fine(`answers for the district ${JSON.stringify(district.name)}`, {
        id: district.id,
        name: district.name,
      }),
    ];
  },
};
