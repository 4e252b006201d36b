import { type Check, failed, fine } from "../../check.ts";
import { areaOf, type DistrictSubject, type Role } from "../district-subject.ts";
import { effectiveVariables } from "../environment-values.ts";
import { environmentPlace } from "../place.ts";

/** Whether a GitHub App of the district's own, where there is one, is set up whole. */
export const environmentApp = (role: Role, exists: Check<DistrictSubject>): Check<DistrictSubject> => ({
  area: areaOf(role),
  name: "app",
  needs: [exists],
  run: async (subject) => {
    const environment = subject.environments[role];
    const variables = await effectiveVariables(subject, role);
    const secrets = await environment.secrets();
    if (!variables.isWhole || secrets.kind !== "seen") return [];
    const hasId = variables.values["ROLLCALL_APP_CLIENT_ID"] !== undefined;
    const hasKey = secrets.value.includes("ROLLCALL_APP_PRIVATE_KEY");
    if (!hasId && !hasKey) return [];
    const where = environmentPlace(subject.repository, environment.name, await environment.found());
    if (hasId && hasKey) return [fine("a GitHub App of the district's own reads the record")];
    return [
      hasKey
        ? failed(
            "there is the secret ROLLCALL_APP_PRIVATE_KEY, and no variable ROLLCALL_APP_CLIENT_ID",
            `Add the variable: ${where} → Environment variables.`,
          )
        : failed(
            "there is the variable ROLLCALL_APP_CLIENT_ID, and no secret ROLLCALL_APP_PRIVATE_KEY",
            `Add the secret: ${where} → Environment secrets.`,
          ),
    ];
  },
});
