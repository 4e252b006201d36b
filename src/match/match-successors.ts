import { nameAsSeen } from "../model/text.ts";
import { matchDistrict } from "./match-district.ts";
import type { ClassToMatch, MatchCandidate, RoomMatch, SessionToMatch } from "./match-input.ts";

/** A classroom of the year that ends: what people call it, and what its class was called. */
export interface EarlierRoom {
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

export interface SchoolToFollow {
  readonly key: string;
  readonly rooms: readonly EarlierRoom[];
  /** Classes of the year that begins which no classroom has. */
  readonly classes: readonly ClassToMatch[];
}

export interface SuccessorCandidate extends Omit<MatchCandidate, "probability"> {
  readonly isSameTitle: boolean;
}

/** `sure` takes the same title, and a room, a teacher or a code that says the same; `probable` is for a person to look at. */
export interface RoomSuccessors {
  readonly roomKey: string;
  readonly level: "choose" | "nothing" | "probable" | "sure";
  /** Best first. */
  readonly candidates: readonly SuccessorCandidate[];
  /** One of several classes of its title that nothing else tells apart, of which each such room has another: as good as any. */
  readonly alike?: SuccessorCandidate;
}

/**
 * Which class of the year that begins goes on where a classroom's class ended? By what it is called, taught by, and where; never
 * by its SOURCED ID, which is kept from whoever compares: ids that look alike say nothing. Children are others, so headcounts say nothing either.
 */
export function matchSuccessors(
  schools: readonly SchoolToFollow[],
  sessions: readonly SessionToMatch[],
): readonly (readonly RoomSuccessors[])[] {
  const matches = matchDistrict({
    sessions,
    schools: schools.map(({ classes, key, rooms }) => ({
      key,
      rooms: rooms.map((room) => ({ key: room.key, name: saidOf(room) })),
      classes: classes.map(withoutId),
    })),
  });
  return schools.map((school, at) =>
    withAlikes(withoutDoubles(successorsIn(school, matches[at]?.rooms ?? []))),
  );
}

const saidOf = ({ name, title }: EarlierRoom): string =>
  isSameName(name, title) ? name : `${name} | ${title}`;

const isSameName = (left: string, right: string): boolean =>
  nameAsSeen(left).toLowerCase() === nameAsSeen(right).toLowerCase();

/** A number in its place, by which it is found again. */
const withoutId = ({ students: _, ...one }: ClassToMatch, at: number): ClassToMatch => ({
  ...one,
  sourcedId: `${at}`,
});

function successorsIn(
  { classes, rooms }: SchoolToFollow,
  matches: readonly RoomMatch[],
): readonly RoomSuccessors[] {
  return rooms.map((room, at): RoomSuccessors => {
    const match = matches[at];
    const proposed = (match?.candidates ?? []).flatMap((one) => namedAgain(one, room, classes));
    const titled = classes.filter(({ title }) => isSameName(title, room.title));
    const known = new Set(proposed.map(({ classId }) => classId));
    const others = titled
      .filter(({ sourcedId }) => !known.has(sourcedId))
      .map(({ sourcedId }) => ({ classId: sourcedId, agrees: [], disagrees: [], isSameTitle: true }));
    const isOnly =
      titled.length === 1 && rooms.filter(({ title }) => isSameName(title, room.title)).length === 1;
    const candidates = isOnly ? [...proposed, ...others].sort(titleFirst) : [...proposed, ...others];
    return { roomKey: room.key, level: levelOf(room, match, candidates, isOnly), candidates };
  });
}

const titleFirst = (left: SuccessorCandidate, right: SuccessorCandidate): number =>
  Number(right.isSameTitle) - Number(left.isSameTitle);

function namedAgain(
  { agrees, classId, disagrees }: MatchCandidate,
  { title }: EarlierRoom,
  classes: readonly ClassToMatch[],
): readonly SuccessorCandidate[] {
  const found = classes[Number(classId)];
  if (found === undefined) return [];
  return [{ classId: found.sourcedId, agrees, disagrees, isSameTitle: isSameName(found.title, title) }];
}

function levelOf(
  { name, title }: EarlierRoom,
  match: RoomMatch | undefined,
  [best]: readonly SuccessorCandidate[],
  isOnly: boolean,
): RoomSuccessors["level"] {
  if (best === undefined) return "nothing";
  const isProposed = match?.level === "sure" || match?.level === "probable";
  if (best.disagrees.length > 0 || !(isProposed || isOnly)) return "choose";
  const isSaidTwice = best.agrees.some((kind) => ownKinds.has(kind)) && !isSameName(name, title);
  return best.isSameTitle && isSaidTwice ? "sure" : "probable";
}

/** What a room's own name says, beside its class's title. */
export const ownKinds: ReadonlySet<string> = new Set([
  "code",
  "half-day",
  "period",
  "room",
  "section",
  "teacher",
]);

/** Two rooms that seem to go on as one class are for a person to tell apart. */
function withoutDoubles(all: readonly RoomSuccessors[]): readonly RoomSuccessors[] {
  const firsts = all.flatMap(({ candidates: [best], level }) =>
    best !== undefined && (level === "sure" || level === "probable") ? [best.classId] : [],
  );
  const twice = new Set(firsts.filter((id, at) => firsts.indexOf(id) !== at));
  return all.map((one) =>
    twice.has(one.candidates[0]?.classId ?? "") && one.level !== "nothing"
      ? { ...one, level: "choose" }
      : one,
  );
}

/** Where only the title is the same of several, each room that has it gets one of them, as long as there are any. */
function withAlikes(all: readonly RoomSuccessors[]): readonly RoomSuccessors[] {
  const taken = new Set(
    all.flatMap(({ candidates: [best], level }) =>
      best !== undefined && (level === "sure" || level === "probable") ? [best.classId] : [],
    ),
  );
  return all.map((one) => {
    if (one.level !== "choose") return one;
    const alike = one.candidates.find(({ classId, isSameTitle }) => isSameTitle && !taken.has(classId));
    if (alike === undefined) return one;
    taken.add(alike.classId);
    return { ...one, alike: { ...alike, agrees: [], disagrees: [] } };
  });
}
