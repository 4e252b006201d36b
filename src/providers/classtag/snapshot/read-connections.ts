import type { FindingList } from "../../../files/finding-list.ts";
import type { LiveSchool } from "../../../model/classtag.ts";
import { idsIn, isOneOrSeveral } from "./id-list.ts";
import type { SnapshotRow, SnapshotTable } from "./snapshot-table.ts";

const spreadsheetError = /^#(?:NAME\?|REF!|VALUE!|N\/A|NUM!|DIV\/0!|NULL!|#+)$/;

/** The connections that a row states, and where, unless they are marked to be exact. */
export function readConnections(
  row: SnapshotRow,
  table: SnapshotTable,
  findings: FindingList,
): Pick<LiveSchool, "connections" | "copiedAt"> {
  if (!table.has("connections")) return { connections: "unknown" };
  const list = idsIn(row.cell("connections"));
  if (list === undefined) {
    findings.add(
      row.at("connections"),
      "snapshot-ids",
      `${row.place("connections")}: a quoted id never ends in ${JSON.stringify(row.cell("connections"))}.`,
      "Write the ids as ClassTag shows them, with ; between them.",
    );
    return { connections: "unknown" };
  }
  if (isOneOrSeveral(row.cell("connections"))) {
    findings.add(
      row.at("connections"),
      "snapshot-ids",
      `${row.place("connections")}: ${JSON.stringify(row.cell("connections").trim())} may be one number, as a spreadsheet shows it, or several ids.`,
      "Write several ids with ; between them, and one with an apostrophe in front.",
    );
    return { connections: "unknown" };
  }
  // What is marked to be exact, no spreadsheet has put there.
  const lost =
    list.ids === "unknown" || list.isExact ? undefined : list.ids.find((id) => spreadsheetError.test(id));
  if (lost !== undefined) {
    findings.add(
      row.at("connections"),
      "snapshot-cell-lost",
      `${row.place("connections")}: ${lost} is what a spreadsheet shows where it could not keep the id.`,
      "Look in ClassTag, and write the id with an apostrophe in front.",
    );
    return { connections: "unknown" };
  }
  return { connections: list.ids, ...(list.isExact ? {} : { copiedAt: row.at("connections") }) };
}
