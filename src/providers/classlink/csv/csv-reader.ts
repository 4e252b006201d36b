import type { Roster } from "../../../model/classlink.ts";
import type { Read } from "../../../model/read.ts";
import { readWithRestarts } from "../../incomplete-read.ts";
import { pause } from "../../pause.ts";
import type { ClassLinkReader } from "../../provider.ts";
import { csvEndpoint } from "./csv-endpoint.ts";
import { type ReadAgain, readAgain, recordIn } from "./read-again.ts";
import { readExport } from "./read-export.ts";
import { type ClassLinkCsvReaderOptions, withExport } from "./with-export.ts";

/**
 * Reads a bulk export in OneRoster's CSV binding, 1.1 or 1.2, in place of a server: what a district without access to the
 * API has.
 *
 * What this cannot see: a file that was cut off exactly between two records, or within the last cell of the last one,
 * unless an enrollment names a class that is then missing.
 */
export function createClassLinkCsvReader(options: ClassLinkCsvReaderOptions): ClassLinkReader {
  let again: Promise<ReadAgain> | undefined;
  return {
    readRoster: (mappedIds) => {
      again = undefined;
      return readWithRestarts(() => readRoster(options, mappedIds), options.sleep ?? pause);
    },
    // The roster has them already: the files were read anyway.
    countStudents: () => Promise.resolve({ requests: 0 }),
    // Many classes are read again before many archives: the files are read once more, and from then on only if they move.
    async readClass(sourcedId) {
      again = readAgain(options, again);
      return recordIn((await again).classes, sourcedId);
    },
    async readOrg(sourcedId) {
      again = readAgain(options, again);
      return recordIn((await again).orgs, sourcedId);
    },
  };
}

async function readRoster(
  options: ClassLinkCsvReaderOptions,
  mappedIds: ReadonlySet<string>,
): Promise<Read<Roster>> {
  const { read, ...provenance } = await withExport(options, async (reading, manifest, writtenAt) => {
    const readAt = new Date(writtenAt).toISOString();
    const content = await readExport(reading, manifest, readAt.slice(0, 10), mappedIds);
    return { read: content, readAt, driver: `oneroster csv ${manifest.version}`, requests: 0 };
  });
  const { notes, roster } = read;
  for (const message of notes) options.notice?.({ severity: "notice", code: "classlink-csv", message });
  const endpoint = csvEndpoint(options.orgId, roster);
  return { kind: "complete", value: roster, provenance: { ...provenance, endpoint } };
}
