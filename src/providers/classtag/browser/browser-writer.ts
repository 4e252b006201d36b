import { excerpt, plainText } from "../../../http/redact.ts";
import { ServiceError } from "../../../http/service-error.ts";
import type { ChangeKind } from "../../../model/change.ts";
import { namesIn } from "../../../model/table.ts";
import { IncompleteRead } from "../../incomplete-read.ts";
import type { ClassTagWriter } from "../../provider.ts";
import type { ClassTagBrowserSettings } from "../../settings/classtag-browser-settings.ts";
import type { BrowserSession } from "./browser-session.ts";
import type { BrowserProfile } from "./default-profile.ts";
import { LayoutDiffers } from "./page-errors.ts";
import { type ListedSchool, readSchoolList } from "./read-schools.ts";
import { secretsOf } from "./sign-in.ts";
import { perform, type WriteOutcome } from "./write-task.ts";
import { type Places, taskOf } from "./write-tasks.ts";

/** The next read shows it, and an apply that finds it done leaves it. */
const unseen = "it was sent, and may have been made; what became of it could not be seen";

/** Writes each change by the clicks that the help articles describe. Once a page is not as expected, nothing else is tried. */
export function createBrowserWriter(
  session: BrowserSession,
  settings: ClassTagBrowserSettings,
): ClassTagWriter {
  const places = placesFrom(settings.url);
  let stopped: string | undefined;
  const reasonOf = (error: unknown): string =>
    error instanceof LayoutDiffers || error instanceof ServiceError || error instanceof IncompleteRead
      ? `${error.message}. ${error.hint}`
      : excerpt(plainText(String(error)), secretsOf(settings));
  return {
    writes: writableKinds(session.profile),
    write: async (change): Promise<WriteOutcome> => {
      if (stopped !== undefined) return { kind: "failed", reason: stopped };
      let isSent = false;
      try {
        return await perform(session, taskOf(change, places), () => {
          isSent = true;
        });
      } catch (error) {
        if (error instanceof LayoutDiffers)
          stopped = `not tried, because an earlier page was not as expected: ${error.message}`;
        const reason = reasonOf(error);
        return { kind: "failed", reason: isSent ? `${unseen}: ${reason}` : reason };
      }
    },
  };
}

/** What the click path has steps for. */
function writableKinds({ steps }: BrowserProfile): ReadonlySet<ChangeKind> {
  const removes = steps.remove !== null;
  const writes: Readonly<Record<ChangeKind, boolean>> = {
    "set-setting": true,
    "connect-school": true,
    connect: true,
    archive: steps.archive !== null || steps.archiveSeveral !== null,
    unarchive: steps.unarchive !== null && steps.archivedClassrooms !== null,
    disconnect: removes,
    reconnect: removes,
    exchange: removes,
  };
  return new Set(namesIn(writes).filter((kind) => writes[kind]));
}

function placesFrom(home: string): Places {
  let schools: ReadonlyMap<string, ListedSchool> | undefined;
  return {
    home,
    school: async (pages, key) => {
      if (schools === undefined) {
        await pages.visit(home);
        const listed = await readSchoolList(pages, () => undefined);
        schools = new Map(listed.map((school) => [school.key, school]));
      }
      return schools.get(key);
    },
  };
}
