import type { Change, ClassroomRef } from "../../../model/change.ts";
import { compareText } from "../../../model/text.ts";
import {
  isArchive,
  type SchoolWrite,
  type SettingWrite,
  type StateWrite,
  writesOf,
} from "../../../model/writes.ts";
import { openDistrictPage, openSchoolList } from "./open-list.ts";
import type { ClassTagPages } from "./pages.ts";
import type { SchoolPlace } from "./read-classrooms.ts";
import { openSyncPage, type SyncPage } from "./read-settings.ts";
import { addId, type ConnectionPlace, heldBy, removeId } from "./write-connections.ts";
import { isSame, saveSetting } from "./write-setting.ts";
import { archiveClassroom, stateOf, unarchiveClassroom } from "./write-state.ts";
import type { Found, WriteTask } from "./write-task.ts";

/** Where things are: what the pages themselves do not say. */
export interface Places {
  /** Address of the District page. */
  readonly home: string;
  /** The school of that key. @throws ServiceError · LayoutDiffers */
  school(pages: ClassTagPages, key: string): Promise<SchoolPlace | undefined>;
}

/** Writes that belong together are ones of ids: none of them is made unless all can be. */
export function taskOf(change: Change, places: Places): WriteTask {
  const ids: Holding[] = [];
  for (const write of writesOf(change)) {
    switch (write.target) {
      case "setting":
        return settingTask(write, places);
      case "state":
        return stateTask(write, places);
      case "school":
        ids.push({ ...write, place: placeOfSchool(write, places) });
        break;
      case "connection":
        ids.push({ ...write, place: placeOfClassroom(write, places) });
        break;
      default:
        write satisfies never;
    }
  }
  return connectionsTask(ids);
}

function settingTask(write: SettingWrite, { home }: Places): WriteTask {
  const { key, before, after } = write;
  let first: SyncPage | undefined;
  let latest: SyncPage | undefined;
  return {
    look: async (pages) => {
      latest = await openSyncPage(pages, home);
      first ??= latest;
      const now = latest.settings[key];
      const says = `${key} is ${now ?? "not shown"}, and ${before} was read before`;
      const expected: SyncPage = { ...first, settings: { ...first.settings, [key]: now } };
      if (!isSame(latest, expected))
        return { stands: "other", says: `${says}; other settings have moved as well` };
      return { stands: now === after ? "after" : now === before ? "before" : "other", says };
    },
    make: async (pages) => {
      if (latest !== undefined) await saveSetting(pages, write, latest);
    },
  };
}

interface Holding {
  readonly place: ConnectionPlace;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Changes what one or several places hold. Alone, the new id is added before the old one is removed, so that a refusal
 * leaves all as it was; places that exchange their ids have to let go first.
 */
function connectionsTask(holdings: readonly Holding[]): WriteTask {
  const add = async (pages: ClassTagPages): Promise<void> => {
    for (const { place, after } of holdings) for (const id of after) await addId(pages, place, id);
  };
  const remove = async (pages: ClassTagPages): Promise<void> => {
    for (const { place, before, after } of holdings)
      for (const id of before) if (!after.includes(id)) await removeId(pages, place, id);
  };
  return {
    look: async (pages) => {
      const found: Found[] = [];
      for (const holding of holdings) found.push(compared(holding, await heldBy(pages, holding.place)));
      const [same] = found;
      const isSameForAll = found.every(({ stands }) => stands === same?.stands);
      const isAnyOther = found.some(({ stands }) => stands === "other");
      return {
        stands: isAnyOther || same === undefined ? "other" : isSameForAll ? same.stands : "between",
        says: found.map(({ says }) => says).join("; "),
      };
    },
    make: async (pages) => {
      if (holdings.length > 1) await remove(pages);
      await add(pages);
      if (holdings.length === 1) await remove(pages);
    },
  };
}

function compared({ after, before, place }: Holding, held: readonly string[] | undefined): Found {
  const name = `${place.kind} ${JSON.stringify(place.name)}`;
  if (held === undefined) return { stands: "other", says: `the ${name} is not there any more` };
  const says = `the ${name} holds ${held.length === 0 ? "no SOURCED ID" : held.map((id) => JSON.stringify(id)).join(", ")}`;
  if (isSameSet(held, after)) return { stands: "after", says };
  if (isSameSet(held, before)) return { stands: "before", says };
  const isPartOfBoth = held.every((id) => before.includes(id) || after.includes(id));
  return { stands: isPartOfBoth ? "between" : "other", says };
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  const ordered = (ids: readonly string[]): string => JSON.stringify([...ids].sort(compareText));
  return ordered(left) === ordered(right);
}

function stateTask(write: StateWrite, places: Places): WriteTask {
  const place = placeOfClassroom(write, places);
  let likely = write.before;
  return {
    look: async (pages) => {
      const name = `the classroom ${JSON.stringify(write.name)}`;
      const heldBefore = likely === write.before ? await heldBy(pages, place) : undefined;
      const school = await places.school(pages, write.school.key);
      const state = school === undefined ? undefined : await stateOf(pages, school, place, likely);
      if (state === undefined) return { stands: "other", says: `${name} is not there any more` };
      if (state === write.after) return { stands: "after", says: `${name} is ${state}` };
      // The list stays open for the click that follows; after a try that came to nothing it is opened again.
      const held = likely === write.before ? heldBefore : await heldBy(pages, place);
      if (held === undefined || !isSameSet(held, write.connections))
        return {
          stands: "other",
          says: `${name} holds ${held === undefined || held.length === 0 ? "no SOURCED ID" : held.map((id) => JSON.stringify(id)).join(", ")}`,
        };
      return { stands: "before", says: `${name} is ${state}` };
    },
    make: async (pages) => {
      likely = write.after;
      const school = await places.school(pages, write.school.key);
      if (school === undefined) return;
      if (isArchive(write)) await archiveClassroom(pages, school, place);
      else await unarchiveClassroom(pages, school, place);
    },
  };
}

const placeOfSchool = ({ key, name }: SchoolWrite, { home }: Places): ConnectionPlace => ({
  kind: "school",
  key,
  name,
  schoolKey: "",
  list: {
    table: "schoolConnections",
    withSources: true,
    open: (pages) => openDistrictPage(pages, home, "schoolConnections"),
  },
});

function placeOfClassroom({ key, name, school }: ClassroomRef, places: Places): ConnectionPlace {
  return {
    kind: "classroom",
    key,
    name,
    schoolKey: school.key,
    list: {
      table: "classroomConnections",
      withSources: true,
      open: async (pages) => {
        const found = await places.school(pages, school.key);
        if (found === undefined)
          throw await pages.differs({
            what: `school ${JSON.stringify(school.name)} in the list of schools`,
            entry: "",
          });
        await openSchoolList(pages, found, "classroomConnections");
      },
    },
  };
}
