import type { Classroom } from "../../model/classtag.ts";
import type { ChangedSince } from "../../model/forecast-comparison.ts";
import { knownConnections } from "../inputs/live-index.ts";
import { syncedSchools, syncSettings } from "./keep-forecast.ts";
import { classNow, isSameName, type Morning, sameIds, schoolName } from "./morning.ts";

/** What came, went or was changed beside the items of the forecast: no work of the night that was forecast. */
export function changedBeside(morning: Morning): readonly ChangedSince[] {
  return [
    ...changedSettings(morning),
    ...changedSchools(morning),
    ...classesThatCame(morning),
    ...changedRooms(morning),
  ];
}

function changedSettings({ kept, live }: Morning): readonly ChangedSince[] {
  const [before, now] = [kept.settings, syncSettings(live)];
  const change = (name: string, from: unknown, to: unknown): readonly ChangedSince[] =>
    from === to || to === undefined
      ? []
      : [
          {
            by: "hand",
            school: "",
            name,
            says: `the setting was ${String(from ?? "not seen")} and is ${String(to)}`,
          },
        ];
  return [
    ...change("deletion threshold", before.deletionThreshold, now.deletionThreshold),
    ...change("Unarchive classrooms that reappear", before.unarchiveReappearing, now.unarchiveReappearing),
  ];
}

function changedSchools({ kept, live }: Morning): readonly ChangedSince[] {
  const now = new Map(syncedSchools(live).map((one) => [one.id, one]));
  const before = new Map(kept.schools.map((one) => [one.id, one]));
  const unseen = new Set(
    live.schools.filter(({ connections }) => connections === "unknown").map(({ key }) => key),
  );
  return [...new Map([...before, ...now]).values()].flatMap(({ id, name }): ChangedSince[] => {
    const [was, is] = [before.get(id)?.orgIds ?? [], now.get(id)?.orgIds ?? []];
    if (unseen.has(id) || sameIds(was, is)) return [];
    return [
      { by: "hand", school: name, name, says: `its connection was ${idsText(was)} and is ${idsText(is)}` },
    ];
  });
}

const idsText = (ids: readonly string[]): string => (ids.length === 0 ? "none" : ids.join(", "));

/** A class that came may have been given a classroom by the night: that was not to be forecast. */
function classesThatCame(morning: Morning): readonly ChangedSince[] {
  const { kept, roster, itemById, newById } = morning;
  return kept.schools.flatMap(({ name: school, orgIds }) =>
    orgIds
      .flatMap((orgId) => roster.sharedByOrg.get(orgId) ?? [])
      .filter(({ sourcedId }) => !itemById.has(sourcedId) && !heldBefore(sourcedId, morning))
      .map(
        ({ sourcedId, title }): ChangedSince => ({
          by: "classlink",
          school,
          sourcedId,
          name: title,
          says: newById.has(sourcedId) ? "the class came, and has a classroom" : "the class came",
        }),
      ),
  );
}

const heldBefore = (sourcedId: string, { kept }: Morning): boolean =>
  kept.classrooms.some(({ connections }) => connections !== "unknown" && connections.includes(sourcedId));

function changedRooms(morning: Morning): readonly ChangedSince[] {
  const { live, before, itemsByRoom, roomById, kept } = morning;
  const came = live.classrooms
    .filter(({ key }) => !before.has(key))
    .flatMap((room) => roomThatCame(room, morning));
  const others = kept.classrooms.filter(({ id }) => !itemsByRoom.has(id));
  const moved = others.flatMap((was): ChangedSince[] => {
    const room = roomById.get(was.id);
    const school = schoolName(was.school, morning);
    const named = { by: "hand", school, classroom: was.id, name: was.name } as const;
    if (room === undefined)
      return live.seesArchived ? [{ ...named, says: "the classroom is not there any more" }] : [];
    const says = [
      isSameName(room.name, was.name) ? "" : "it was renamed",
      room.state === was.state ? "" : room.state === "archived" ? "it was archived" : "it was unarchived",
      sameConnections(room.connections, was.connections) ? "" : "its connection was changed",
    ].filter((text) => text !== "");
    if (says.length === 0) return [];
    return [{ ...named, ...(room.name === was.name ? {} : { nameNow: room.name }), says: says.join(", ") }];
  });
  return [...came, ...moved];
}

const sameConnections = (left: Classroom["connections"], right: Classroom["connections"]): boolean =>
  left === "unknown" || right === "unknown" || sameIds(left, right);

/** A new classroom that holds a class is the night's, where the class was there to be seen; without one a person made it. */
function roomThatCame(room: Classroom, morning: Morning): readonly ChangedSince[] {
  if (room.connections === "unknown") return [];
  const ids = knownConnections(room.connections);
  const isOfNight = ids.some((id) => morning.itemById.has(id) || classNow(id, morning).kind !== "gone");
  if (isOfNight) return [];
  const school = schoolName(room.schoolKey, morning);
  const says =
    ids.length === 0 ? "a classroom was made by hand" : "a classroom was made for a class that is not shared";
  return [{ by: "hand", school, classroom: room.key, name: room.name, says }];
}
