import { nameAsSeen } from "../../../model/text.ts";
import { flawText, mendTheRecord, UnreadableRecords } from "../../../plan/inputs/unreadable-records.ts";
import { type Check, doubtful, failed, fine } from "../check.ts";
import { classLinkShared } from "./classlink-shared.ts";
import { fileForm } from "./file-form.ts";

/** Whether the server is this district's: the org that the file pins has to be there, under the name that it pins. */
export const fileTenant: Check = {
  area: "district file",
  name: "tenant",
  needs: [fileForm, classLinkShared],
  run: async (subject) => {
    const { district } = subject.options;
    const read = await subject.roster();
    if (district === undefined || read.kind === "incomplete") return [];
    const { name, sourcedId } = district.org;
    const org = read.value.orgs.find((one) => one.sourcedId === sourcedId);
    const pinned = `classlink: { org: ${JSON.stringify(sourcedId)} }`;
    const flaw =
      org === undefined ? new UnreadableRecords(read.value.unreadable).of("orgs", sourcedId) : undefined;
    if (flaw !== undefined)
      return [
        failed(
          `${flawText(flaw)}; so it cannot be told whether ClassLink answers for the org of ${pinned}`,
          mendTheRecord,
        ),
      ];
    if (org === undefined)
      return [
        failed(
          `the org of ${pinned} is not shared, so these may be another district's credentials`,
          `${candidates(read.value.orgs)} Check the credentials first, then the file.`,
        ),
      ];
    if (name === undefined)
      return [
        doubtful(
          `the org of ${pinned} is there, called ${JSON.stringify(org.name)}, and the file pins no name`,
          `If that is the district, write it: classlink: { org: ${JSON.stringify(sourcedId)}, name: ${JSON.stringify(org.name)} }.`,
        ),
      ];
    if (nameAsSeen(org.name) !== nameAsSeen(name))
      return [
        failed(
          `the org of ${pinned} is called ${JSON.stringify(org.name)}, and the file says ${JSON.stringify(name)}`,
          "Check that these are the district's credentials; only then change the name in the file.",
        ),
      ];
    return [fine(`ClassLink is this district's: ${JSON.stringify(name)}`)];
  },
};

function candidates(
  orgs: readonly { readonly sourcedId: string; readonly name: string; readonly type: string }[],
): string {
  const districts = orgs.filter(({ type }) => type.toLowerCase() === "district").slice(0, 3);
  return districts.length === 0
    ? "No org of the type district is shared."
    : `Shared as districts: ${districts.map(({ name, sourcedId }) => `${JSON.stringify(sourcedId)} ${JSON.stringify(name)}`).join(", ")}.`;
}
