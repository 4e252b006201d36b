import { type Check, failed, fine } from "../../check.ts";
import { areaOf, type DistrictSubject, type Role } from "../district-subject.ts";
import { place } from "../place.ts";
import { unseen } from "../unseen.ts";

/** Whether the environment is there. */
export const environmentExists = (role: Role): Check<DistrictSubject> => ({
  area: areaOf(role),
  name: "existence",
  needs: [],
  awaited: "there is the environment",
  run: async ({ environments, repository }) => {
    const { found, name } = environments[role];
    const seen = await found();
    const where = place(repository, "Settings → Environments", "settings/environments");
    if (seen.kind === "seen") return [fine(seen.value.name)];
    if (seen.kind !== "absent")
      return [unseen(seen, { what: "environments", needs: "Actions: read", place: where })];
    return [
      failed(
        `there is no environment ${name}`,
        `Press "New environment" and call it ${name}: ${where}. Where Settings has no Environments, the account's plan has none for private repositories: it takes GitHub Pro, Team or Enterprise.`,
      ),
    ];
  },
});
