import type { ExportFileName } from "./export-files.ts";
import { exportFinding } from "./export-finding.ts";

/**
 * Which of the names are files that are wanted, and how each is written there: exporters differ in `Orgs.csv` and `orgs.csv`.
 * @throws IncompleteRead where two names are one and the same file to OneRoster
 */
export function fileNamesIn(
  names: readonly string[],
  wanted: readonly ExportFileName[],
): ReadonlyMap<ExportFileName, string> {
  const nameByLowerCase = new Map(wanted.map((name) => [name.toLowerCase(), name]));
  const found = new Map<ExportFileName, string>();
  refuseUnfinished(names, nameByLowerCase);
  for (const written of [...names].sort()) {
    const name = nameByLowerCase.get(written.toLowerCase());
    if (name === undefined) continue;
    const earlier = found.get(name);
    if (earlier !== undefined)
      throw exportFinding(
        { file: written },
        `${JSON.stringify(earlier)} is there as well, and nothing says which of the two holds`,
        "Remove the one that does not belong to the export.",
      );
    found.set(name, written);
  }
  return found;
}

/** What programs that copy files append to a name until the whole file is there, and what rsync and its like make of it. */
const unfinished =
  /\.(?:filepart|part|partial|crdownload|download|tmp|temp|upload|uploading|incomplete|inprogress|writing|aria2|(?=\d*[a-f])[0-9a-f]{8})$|(?<=^\..+)\.(?!backup$)[0-9a-z]{6}$/i;

function refuseUnfinished(names: readonly string[], nameByLowerCase: ReadonlyMap<string, unknown>): void {
  const half = names.find(
    (written) =>
      unfinished.test(written) &&
      nameByLowerCase.has(written.replace(unfinished, "").replace(/^\./, "").toLowerCase()),
  );
  if (half === undefined) return;
  throw exportFinding(
    { file: half },
    "the export is still being copied, or a copy of it was broken off, so that the files may be of two exports",
    "Read it when the copy has ended; where it never does, copy all files again and delete this one.",
  );
}
