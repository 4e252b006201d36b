import { type Check, type CheckFinding, fine, notChecked } from "../../check.ts";
import { areaOf, type DistrictSubject, type Role } from "../district-subject.ts";
import { effectiveVariables, faultsOfSettings } from "../environment-values.ts";
import { environmentPlace } from "../place.ts";
import { unseen } from "../unseen.ts";

/** Whether everything is there, by name, that the way into ClassLink and the district's drivers need. */
export const environmentSettings = (role: Role, exists: Check<DistrictSubject>): Check<DistrictSubject> => ({
  area: areaOf(role),
  name: "settings",
  needs: [exists],
  run: async (subject) => {
    const environment = subject.environments[role];
    const seen = await environment.found();
    const where = environmentPlace(subject.repository, environment.name, seen);
    const variables = await effectiveVariables(subject, role);
    const secrets = await environment.secrets();
    const unseenParts = [
      ...(variables.own.kind === "seen"
        ? []
        : [
            unseen(variables.own, {
              what: "the environment's variables",
              needs: "Environments: read",
              place: where,
            }),
          ]),
      ...(secrets.kind === "seen"
        ? []
        : [
            unseen(secrets, {
              what: "names of the environment's secrets",
              needs: "Environments: read",
              place: where,
            }),
          ]),
    ];
    if (variables.own.kind !== "seen") return unseenParts;
    const findings: readonly CheckFinding[] = [
      ...faultsOfSettings({ subject, role, variables, secrets, place: where }),
      ...unseenParts,
      ...(subject.drivers === undefined
        ? [notChecked("what ClassTag's drivers need: not before the district file is valid")]
        : []),
    ];
    return findings.length > 0
      ? findings
      : [fine("everything that ClassLink and the drivers need is set, by name")];
  },
});
