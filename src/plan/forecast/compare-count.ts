import type { ClassroomState } from "../../model/classtag.ts";
import { knownConnections } from "../inputs/live-index.ts";
import type { FoundItem } from "./compare-groups.ts";
import { syncedSchools, syncSettings } from "./keep-forecast.ts";
import { isSameName, type Morning, sameIds } from "./morning.ts";

/**
 * Whether the sync may have counted other classrooms than the forecast, or against another limit: then what it archived says
 * nothing of how it reads the threshold. Every classroom counts here, those as well that the night was to do nothing with.
 */
export function isCountMoved(all: readonly FoundItem[], morning: Morning): boolean {
  const { kept, live } = morning;
  return (
    syncSettings(live).deletionThreshold !== kept.settings.deletionThreshold ||
    areSchoolsMoved(morning) ||
    all.some(isOtherNumber) ||
    isAnyRoomMoved(all, morning)
  );
}

function areSchoolsMoved({ kept, live }: Morning): boolean {
  const now = syncedSchools(live);
  return (
    now.length !== kept.schools.length ||
    kept.schools.some(
      ({ id, orgIds }) => !sameIds(orgIds, now.find((school) => school.id === id)?.orgIds ?? []),
    )
  );
}

/** What the sync reads in ClassLink was otherwise, or may have been. */
function isOtherNumber({ item, found }: FoundItem): boolean {
  if (item.kind !== "archived" && item.kind !== "kept" && item.kind !== "untold") return false;
  if (found.kind === "not-known" || (found.kind === "since" && found.by === "classlink")) return true;
  // Where it was not seen that these are synced, they may have counted as gone.
  return (
    item.kind === "kept" &&
    (item.otherTerm === true || item.moved === true) &&
    !(found.kind === "as-forecast" && found.shows === "a-night")
  );
}

interface Counted {
  readonly school: string;
  readonly state: ClassroomState;
  readonly connections: readonly string[];
}

/** Whether somebody changed a classroom that counts, or one that may have counted once it was changed. */
function isAnyRoomMoved(all: readonly FoundItem[], { kept, live, before, itemById }: Morning): boolean {
  const synced = new Set(kept.schools.map(({ id }) => id));
  const isOurs = ({ school, connections }: Counted): boolean => synced.has(school) && connections.length > 0;
  const kinds = new Map(all.map(({ item }) => [item.classroom, item.kind]));
  const now = new Map(
    live.classrooms.map(({ key, schoolKey, state, connections, name }) => [
      key,
      { school: schoolKey, state, connections: knownConnections(connections), name },
    ]),
  );
  const isGone = kept.classrooms.some(({ id, school, state, connections }) => {
    const was = { school, state, connections: knownConnections(connections) };
    const is = now.get(id);
    if (is === undefined) return state === "active" && isOurs(was);
    if (!isOurs(was) && !isOurs(is)) return false;
    if (!sameIds(was.connections, is.connections)) return true;
    if (was.state === is.state) return false;
    // The night does this itself, after it has counted.
    return kinds.get(id) !== (is.state === "active" ? "unarchived" : "archived");
  });
  const isMadeByNight = (ids: readonly string[], name: string): boolean =>
    ids.some((id) => {
      const title = itemById.get(id)?.class?.title;
      return title !== undefined && isSameName(title, name);
    });
  const isMade = [...now].some(
    ([key, room]) => !before.has(key) && isOurs(room) && !isMadeByNight(room.connections, room.name),
  );
  return isGone || isMade;
}
