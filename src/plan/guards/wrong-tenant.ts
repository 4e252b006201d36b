import type { UnreadableRecord } from "../../model/classlink.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { GuardName } from "../../model/diagnostic-code.ts";
import type { District } from "../../model/district.ts";
import type { GuardRefusal, Plan } from "../../model/plan.ts";
import { nameAsSeen, nameSome } from "../../model/text.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import { flawText, mendTheRecord } from "../inputs/unreadable-records.ts";

const guardName = "wrong-tenant";

/**
 * The district's own org must be what the server returns. If it is not, the credentials open another district, and
 * nothing at all is planned: two districts may both own "0012".
 */
export function wrongTenant(
  district: District,
  { orgById, unreadable }: Pick<RosterIndex, "orgById" | "unreadable">,
): GuardRefusal<GuardName> | undefined {
  const org = orgById.get(district.org.sourcedId);
  const flaw = org === undefined ? unreadable.of("orgs", district.org.sourcedId) : undefined;
  if (flaw !== undefined) return untold(district, flaw);
  const expectedName = district.org.name;
  const found =
    org === undefined
      ? nameSome(
          [...orgById.values()]
            .filter((one) => one.type === "district")
            .map((one) => `${one.name} (${one.sourcedId})`),
        )
      : `${org.name} (${org.sourcedId})`;
  const isExpected =
    org !== undefined &&
    org.status === "active" &&
    (expectedName === undefined || nameAsSeen(expectedName) === nameAsSeen(org.name));
  if (isExpected) return undefined;
  const wanted =
    expectedName === undefined ? district.org.sourcedId : `${expectedName} (${district.org.sourcedId})`;
  const others = [...orgById.values()].map((one) => `${one.name} (${one.sourcedId})`);
  const isNoDistrict = found === "" && others.length > 0;
  return {
    guard: guardName,
    message: `the file belongs to ${wanted}, but ClassLink answers for ${
      isNoDistrict ? `no district org, and has ${nameSome(others)}` : found === "" ? "no district org" : found
    }; nothing is planned`,
    wayOut: isNoDistrict
      ? "Check which district the CLASSLINK_ settings open. Where these are its schools, have the district's own org exported too, or write one that is there under classlink: { org, name }."
      : "Check which district the CLASSLINK_ settings open; if the org was renamed, correct classlink.name in the file.",
    numbers: { count: 0, of: 1, limit: 1 },
    canBeAcknowledged: false,
  };
}

/** The district's own org was sent, or may have been, and cannot be read: whose classes these are is then unknown. */
function untold(district: District, flaw: UnreadableRecord): GuardRefusal<GuardName> {
  return {
    guard: guardName,
    message: `it cannot be told whether ClassLink answers for ${JSON.stringify(district.org.sourcedId)}, whose record cannot be read (${flawText(flaw)}); nothing is planned`,
    wayOut: mendTheRecord,
    numbers: { count: 0, of: 1, limit: 1 },
    canBeAcknowledged: false,
  };
}

/** Whether a plan was made of another district's classes. */
export const isStranger = ({ refusals }: Plan): boolean => refusals.some(({ guard }) => guard === guardName);

export function wrongTenantDiagnostic(refusal: GuardRefusal, district: District): Diagnostic {
  return {
    severity: "error",
    code: "wrong-tenant",
    message: `${refusal.message}.`,
    hint: refusal.wayOut,
    at: district.at,
  };
}
