import type { ClassTagState } from "../../../model/classtag.ts";
import type { Read } from "../../../model/read.ts";
import { endpointDigest } from "../../endpoint-digest.ts";
import { IncompleteRead, inconsistent, readWithRestarts } from "../../incomplete-read.ts";
import type { ClassTagReader, ReadProgress } from "../../provider.ts";
import { defaultReadLimits } from "../../read-limits.ts";
import type { BrowserSession } from "./browser-session.ts";
import { forgetCopies } from "./forget-copies.ts";
import { openDistrictPage } from "./open-list.ts";
import { LayoutDiffers } from "./page-errors.ts";
import { readClassrooms } from "./read-classrooms.ts";
import { readSchoolConnections, readSchoolList } from "./read-schools.ts";
import { openSyncPage, readDistrictName } from "./read-settings.ts";

export interface BrowserReaderOptions {
  readonly session: BrowserSession;
  /** Address of ClassTag's pages. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  readonly progress?: ReadProgress;
}

/** ClassTag as its pages show it. A page that is not as the profile says makes the read incomplete. */
export function createBrowserReader(options: BrowserReaderOptions): ClassTagReader {
  return {
    readState: async () => {
      try {
        return await readWithRestarts(() => readOnce(options), options.sleep);
      } catch (error) {
        if (!(error instanceof LayoutDiffers)) throw error;
        return { kind: "incomplete", reason: error.message, hint: error.hint };
      }
    },
  };
}

async function readOnce({
  clock,
  progress,
  session,
  url,
}: BrowserReaderOptions): Promise<Read<ClassTagState>> {
  const startedAt = clock();
  const requestsBefore = session.begun;
  const onRows = (collection: string, rows: number): void => {
    progress?.("ClassTag", collection, rows);
    if (clock() - startedAt <= defaultReadLimits.maxDurationMs * pagesAreSlower) return;
    throw new IncompleteRead(
      `the read of ClassTag's ${collection} took too many minutes`,
      "Rollcall gives up there. Allow a quicker pace, or read at another hour.",
      false,
    );
  };
  const { district, listed } = await session.run(async (pages) => {
    await forgetCopies(pages);
    await pages.visit(url);
    const named = await readDistrictName(pages);
    return { district: named, listed: await readSchoolList(pages, (rows) => onRows("schools", rows)) };
  });
  const { dailySync, settings } = await session.run((pages) => openSyncPage(pages, url));
  const schools = await session.run(async (pages) => {
    await openDistrictPage(pages, url, "schoolConnections");
    return await readSchoolConnections(pages, listed);
  });
  const rows = new Map<string, number>();
  const ofSchools = await session.each(listed, (tab, school) =>
    readClassrooms(tab, school, (found) => {
      rows.set(school.key, found);
      onRows(
        "classrooms",
        [...rows.values()].reduce((sum, one) => sum + one, 0),
      );
    }),
  );
  const classrooms = ofSchools.flat();
  const keys = new Set(classrooms.map(({ key }) => key));
  if (keys.size < classrooms.length) throw inconsistent("ClassTag lists a classroom in two schools");
  return {
    kind: "complete",
    value: {
      district,
      settings,
      dailySync,
      schools,
      classrooms,
      seesArchived: session.profile.steps.archivedClassrooms !== null,
    },
    provenance: {
      endpoint: endpointDigest(url),
      driver: "browser",
      readAt: new Date(clock()).toISOString(),
      requests: session.begun - requestsBefore,
    },
  };
}

/** A page a second, where a service answers with a thousand rows. */
const pagesAreSlower = 8;
