import { createHash } from "node:crypto";
import type { Roster } from "../../../model/classlink.ts";

/**
 * What an approval binds in the place of a server's address: that the roster came as CSV, and from which district, by the
 * id and the name of its own org as the files have them.
 *
 * Not the path: a plan is made on one machine and applied on another, where the same export lies elsewhere. Not the
 * exporting system's name for itself either: it carries its release, and an update would make approvals lapse. Files of
 * another district have another org, or the plan's guard finds it under another name.
 */
export function csvEndpoint(orgId: string, { orgs }: Pick<Roster, "orgs">): string {
  const name = orgs.find(({ sourcedId }) => sourcedId === orgId)?.name ?? "";
  return createHash("sha256")
    .update(JSON.stringify(["oneroster csv", orgId, name]))
    .digest("hex")
    .slice(0, 16);
}
