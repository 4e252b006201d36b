import type { Org, Roster } from "../../../model/classlink.ts";
import { compareText } from "../../../model/text.ts";
import { listSome } from "../../../render/wording.ts";
import { type Check, fine } from "../check.ts";
import { classLinkShared } from "./classlink-shared.ts";

const mostNamed = 25;

/** The orgs with their ids, because a district file names both and nothing else shows them. */
export const classLinkOrgs: Check = {
  area: "ClassLink",
  name: "orgs",
  needs: [classLinkShared],
  run: async (subject) => {
    const read = await subject.roster();
    if (read.kind === "incomplete") return [];
    const orgs = inOrder(read.value);
    const named = orgs.map(({ name, sourcedId, type }) => `${JSON.stringify(sourcedId)} ${name} (${type})`);
    return [fine(listSome(named, mostNamed), { orgs: named })];
  },
};

/** Districts first, then those with most classes: what a person who writes a file begins with. */
function inOrder({ classes, orgs }: Roster): readonly Org[] {
  const classesOf = new Map<string, number>();
  for (const { orgId } of classes) classesOf.set(orgId, (classesOf.get(orgId) ?? 0) + 1);
  const isDistrict = ({ type }: Org): number => Number(type.toLowerCase() === "district");
  const sizeOf = ({ sourcedId }: Org): number => classesOf.get(sourcedId) ?? 0;
  return [...orgs].sort(
    (left, right) =>
      isDistrict(right) - isDistrict(left) ||
      sizeOf(right) - sizeOf(left) ||
      compareText(left.sourcedId, right.sourcedId),
  );
}
