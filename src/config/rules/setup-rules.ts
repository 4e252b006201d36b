/** Rules about how a district is set up as a whole. */
import type { DistrictRule } from "./rule.ts";

/** Writing by program needs live state that is complete and current before and after, which a dated list is not. */
export const driversFitTogether: DistrictRule = function* ({ at, drivers }) {
  if (drivers.read !== "snapshot" || drivers.write === "runbook") return;
  yield {
    at,
    path: ["drivers"],
    severity: "error",
    code: "drivers-do-not-fit",
    message: `read: snapshot cannot go with write: ${drivers.write}: a dated list cannot show what is there just before a write`,
    hint: "Write write: runbook, or read with the driver that writes.",
  };
};

/** The API writes only on a version that was read, and ClassTag's pages show none. */
export const apiWritesOnVersions: DistrictRule = function* ({ at, drivers }) {
  if (drivers.read !== "browser" || drivers.write !== "api") return;
  yield {
    at,
    path: ["drivers"],
    severity: "error",
    code: "drivers-do-not-fit",
    message:
      "read: browser cannot go with write: api: pages show no versions, and the API writes nothing without",
    hint: "Write write: browser or write: runbook, or read: api.",
  };
};

export const thereAreSchools: DistrictRule = function* ({ at, schools }) {
  if (schools.length > 0) return;
  yield {
    at,
    severity: "warning",
    code: "no-schools",
    message: "names no school, so there is nothing to plan",
    hint: "Add schools: with at least a name each, or files under schools/ in the district's folder.",
  };
};
