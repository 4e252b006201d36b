import type { TestedAssumption } from "../../model/assumption.ts";
import type { Classroom } from "../../model/classtag.ts";
import type { ForecastItem, KeptClassroom } from "../../model/kept-forecast.ts";
import { knownConnections } from "../inputs/live-index.ts";
import { newNameIn } from "./forecast.ts";
import { classNow, isSameName, type Morning, sameIds, titlesOf } from "./morning.ts";

/** What became of one item. */
export type ItemFound =
  /** `shows`: what it shows of a night; `nothing` where it would be so without one. */
  | {
      readonly kind: "as-forecast";
      readonly shows: "a-night" | "nothing";
      readonly tests: readonly TestedAssumption[];
    }
  | {
      readonly kind: "otherwise";
      readonly says: string;
      /** Nothing but a sync does this. */
      readonly isOfNight: boolean;
      readonly against?: TestedAssumption;
      readonly nameNow?: string;
      /** Everything but its name is as forecast. */
      readonly isNameOnly?: true;
      /** One of the things that people do every day. */
      readonly isPeoples?: true;
      /** How many things a person would have to do for it to look so; absent: one. */
      readonly hands?: number;
    }
  | {
      readonly kind: "since";
      readonly by: "classlink" | "hand";
      readonly says: string;
      readonly nameNow?: string;
    }
  | { readonly kind: "not-known"; readonly says: string };

/** What the morning shows of an item, but for whether archived ones went together: see `compareThreshold`. */
export function findItem(item: ForecastItem, morning: Morning): ItemFound {
  const ground = groundOf(item, morning);
  if (ground !== undefined) return ground;
  if (item.kind === "created") return foundCreated(item, morning);
  const room = morning.roomById.get(item.classroom ?? "");
  const before = morning.before.get(item.classroom ?? "");
  if (room === undefined || before === undefined) return gone(morning);
  if (room.connections === "unknown" || before.connections === "unknown")
    return notKnown("its connection cannot be seen");
  const still = before.connections.filter((id) => !hasLeft(id, morning));
  if (!sameIds(room.connections, before.connections) && !sameIds(room.connections, still))
    return byHand(connectionSays(morning), room, item);
  return foundRoom(item, room, before, morning);
}

/** A step that nobody has done leaves what was there before it. */
const connectionSays = ({ kept }: Morning): string =>
  kept.of === "runbook-as-done"
    ? "its step was not done before the night, or its connection was changed"
    : "its connection was changed";

/** Whether what the item rests on is still so. */
function groundOf(item: ForecastItem, { schoolById, live, ...morning }: Morning): ItemFound | undefined {
  const school = live.schools.find(({ key }) => key === item.school);
  const known = schoolById.get(item.school);
  if (school?.connections === "unknown") return notKnown("the connection of its school cannot be seen");
  if (known !== undefined && !sameIds(knownConnections(school?.connections ?? []), known.orgIds))
    return { kind: "since", by: "hand", says: "the connection of its school was changed" };
  if (item.kind === "untold") return notKnown("the record of its class could not be read");
  if (item.class === undefined) return groundOfLost(item, { schoolById, live, ...morning });
  const now = classNow(item.sourcedId, morning);
  if (now.kind === "unreadable") return notKnown("the record of its class cannot be read");
  if (now.kind === "gone") return { kind: "since", by: "classlink", says: "its class is no longer shared" };
  if (now.class.orgId !== item.class.orgId)
    return { kind: "since", by: "classlink", says: `its class moved to the org ${now.class.orgId}` };
  return isSameName(now.class.title, item.class.title)
    ? undefined
    : { kind: "since", by: "classlink", says: `its class is called ${JSON.stringify(now.class.title)} now` };
}

/** None of its classes was shared at a connected org. */
function groundOfLost(item: ForecastItem, { kept, before, ...morning }: Morning): ItemFound | undefined {
  const held = before.get(item.classroom ?? "")?.connections ?? [];
  const synced = new Set(kept.schools.flatMap(({ orgIds }) => orgIds));
  const now = knownConnections(held).map((id) => classNow(id, morning));
  if (now.some((one) => one.kind === "shared" && synced.has(one.class.orgId))) return classCame;
  return now.some(({ kind }) => kind === "unreadable")
    ? notKnown("the record of its class cannot be read")
    : undefined;
}

const classCame: ItemFound = { kind: "since", by: "classlink", says: "its class is shared again" };

const notKnown = (says: string): ItemFound => ({ kind: "not-known", says });

const byHand = (says: string, room: Classroom, { name }: { readonly name: string }): ItemFound => ({
  kind: "since",
  by: "hand",
  says,
  ...(room.name === name ? {} : { nameNow: room.name }),
});

/** A driver that sees active classrooms only does not tell one that is archived from one that is deleted. */
const gone = ({ live }: Morning): ItemFound =>
  live.seesArchived
    ? { kind: "since", by: "hand", says: "the classroom is not there any more" }
    : notKnown("the classroom is not to be seen; archived ones cannot be");

function foundCreated(item: ForecastItem, morning: Morning): ItemFound {
  const tests: readonly TestedAssumption[] = [
    item.otherTerm === true ? "classes-of-any-term" : "class-gets-classroom",
  ];
  const [made, second] = morning.newById.get(item.sourcedId) ?? [];
  const typed = morning.holdersById.get(item.sourcedId)?.find(({ key }) => morning.before.has(key));
  if (typed !== undefined)
    return byHand(`its SOURCED ID was given to ${JSON.stringify(typed.name)}`, typed, typed);
  const isThere = made !== undefined && made.schoolKey === item.school;
  const changed = isThere
    ? undefined
    : morning.live.classrooms.find((room) => isMadeAndChanged(room, item, morning));
  if (changed !== undefined)
    return {
      kind: "since",
      by: "hand",
      says: `a classroom of its name was made, and does not hold it: ${changed.key}`,
    };
  if (made === undefined) {
    if (!morning.seesConnections) return notKnown("it cannot be seen which classroom holds it");
    if (!morning.live.seesArchived)
      return notKnown("no active classroom holds it, and archived ones cannot be seen");
    return { kind: "otherwise", says: "no classroom was made", isOfNight: false, ...against(tests) };
  }
  const isOfNight = isCalledAs(item, made);
  if (second !== undefined) return { kind: "otherwise", says: "two classrooms were made", isOfNight };
  if (!isOfNight) return isThere ? asIs([]) : byHand("its classroom is at another school", made, item);
  return isThere
    ? { kind: "as-forecast", shows: "a-night", tests }
    : { kind: "otherwise", says: "it was made at another school", isOfNight, ...against(tests) };
}

/** The sync calls what it makes as the class is called; another name was given by a person, who may have made it as well. */
const isCalledAs = ({ class: shared }: ForecastItem, { name }: Classroom): boolean =>
  shared !== undefined && isSameName(shared.title, name);

/** One made for it, whose connection somebody changed, looks like one that a person made by hand: nobody can tell. */
const isMadeAndChanged = (room: Classroom, { name, school }: ForecastItem, morning: Morning): boolean =>
  !morning.before.has(room.key) &&
  room.schoolKey === school &&
  isSameName(room.name, name) &&
  !knownConnections(room.connections).some((id) => morning.itemById.get(id)?.kind === "created");

const against = ([first]: readonly TestedAssumption[]): { readonly against?: TestedAssumption } =>
  first === undefined ? {} : { against: first };

function foundRoom(item: ForecastItem, room: Classroom, before: KeptClassroom, morning: Morning): ItemFound {
  const [second] = item.class === undefined ? [] : (morning.newById.get(item.sourcedId) ?? []);
  if (second !== undefined) return gotSecond(item, room, before, second);
  switch (item.kind) {
    case "archived":
      return foundLost(room, before, morning);
    case "hidden":
      return room.state === "archived"
        ? asIs(["reappearing-as-set"])
        : {
            kind: "otherwise",
            says: "it is active again",
            isOfNight: false,
            isPeoples: true,
            against: "reappearing-as-set",
          };
    case "unarchived":
      return room.state === "active"
        ? { kind: "as-forecast", shows: "a-night", tests: ["reappearing-as-set", ...namesHeld(item, room)] }
        : {
            kind: "otherwise",
            says: "it is still archived",
            isOfNight: false,
            ...ownAgainst(item, "reappearing-as-set"),
          };
    default:
      return room.state === "active" ? foundName(item, room, morning) : foundArchived(item, room);
  }
}

/** A class that moved and that has a classroom now that was not there: nothing that people do looks like it. */
const isInNewRoom = ({ moved, sourcedId }: ForecastItem, { newById }: Morning): boolean =>
  moved === true && newById.has(sourcedId);

/** A sync that makes a classroom for a class that moved may take the id from the old one, which may hold others. */
const hasLeft = (sourcedId: string, morning: Morning): boolean => {
  const item = morning.itemById.get(sourcedId);
  return item !== undefined && isInNewRoom(item, morning);
};

function gotSecond(
  item: ForecastItem,
  room: Classroom,
  before: KeptClassroom,
  { key, name }: Classroom,
): ItemFound {
  if (!isCalledAs(item, { ...room, name }))
    return byHand(`its class has a classroom that is called ${JSON.stringify(name)}: ${key}`, room, item);
  return {
    kind: "otherwise",
    says: "another classroom was made for its class",
    isOfNight: true,
    ...(item.moved === true ? against(["moved-class-keeps-classroom"]) : {}),
    // Its id was taken from it before the night, and it was archived.
    ...(before.state === "active" && room.state === "archived" ? { hands: 2 } : {}),
  };
}

const asIs = (tests: readonly TestedAssumption[]): ItemFound => ({
  kind: "as-forecast",
  shows: "nothing",
  tests,
});

function namesHeld(item: ForecastItem, room: Classroom): readonly TestedAssumption[] {
  const title = newNameIn(item);
  const isTest = title !== undefined && !isSameName(title, item.name);
  return isTest && isSameName(title, room.name) ? ["names-overwritten"] : [];
}

/** Whatever the threshold, a name that the sync does not touch was changed by a person. */
function foundLost(room: Classroom, before: KeptClassroom, { kept }: Morning): ItemFound {
  if (kept.threshold.percent === "unknown") return notKnown("the deletion threshold is not known");
  const isArchived = room.state === "archived";
  if (isArchived !== kept.threshold.exceeded)
    return isArchived ? { kind: "as-forecast", shows: "a-night", tests: [] } : asIs([]);
  if (!isSameName(room.name, before.name)) return byHand("it was renamed", room, before);
  return {
    kind: "otherwise",
    says: isArchived ? "it was archived" : "it is still active",
    isOfNight: false,
  };
}

/** What also another assumption could be the cause of speaks against none. */
const ownAgainst = (
  { otherTerm, moved }: ForecastItem,
  id: TestedAssumption,
): { readonly against?: TestedAssumption } => (otherTerm === true || moved === true ? {} : { against: id });

function foundArchived(item: ForecastItem, room: Classroom): ItemFound {
  const { name, otherTerm, moved } = item;
  // The night took it over before it was archived.
  if (namesHeld(item, room).length > 0) return byHand("it was archived", room, item);
  const rules: readonly TestedAssumption[] = [
    ...(otherTerm === true ? (["classes-of-any-term"] as const) : []),
    ...(moved === true ? (["moved-class-keeps-classroom"] as const) : []),
  ];
  return {
    kind: "otherwise",
    says: "it is archived, although its class is shared: by hand, or by the sync",
    isOfNight: false,
    isPeoples: true,
    ...(rules.length === 1 ? against(rules) : {}),
    ...(room.name === name ? {} : { nameNow: room.name }),
  };
}

function foundName(item: ForecastItem, room: Classroom, morning: Morning): ItemFound {
  const titles = titlesOf(item, morning);
  const isTitle = (name: string): boolean => titles.some((title) => isSameName(title, name));
  const moved: readonly TestedAssumption[] = item.moved === true ? ["moved-class-keeps-classroom"] : [];
  if (isTitle(item.name) && isTitle(room.name)) return asIs(moved);
  if (isTitle(room.name)) {
    // A classroom that also has a class of this term is kept and renamed on account of that one.
    const isTermAlone = (morning.itemsByRoom.get(room.key) ?? []).every(
      ({ otherTerm }) => otherTerm === true,
    );
    const ofTerm: readonly TestedAssumption[] = isTermAlone ? ["classes-of-any-term"] : [];
    return { kind: "as-forecast", shows: "a-night", tests: ["names-overwritten", ...moved, ...ofTerm] };
  }
  if (!isSameName(room.name, item.name) || isTitle(item.name)) return byHand("it was renamed", room, item);
  return {
    kind: "otherwise",
    says: `it kept its name and is not called ${titles.map((title) => JSON.stringify(title)).join(" or ")}`,
    isOfNight: false,
    isNameOnly: true,
    ...ownAgainst(item, "names-overwritten"),
  };
}
