import type { Classroom } from "../../model/classtag.ts";
import type { Mapping } from "../../model/district.ts";
import { compareText, editDistance, looseName, nameAsSeen, nameSome } from "../../model/text.ts";
import type { LiveIndex } from "../inputs/live-index.ts";
import type { SchoolContext } from "./wish.ts";

/** Which classroom a line may mean whose name or id no classroom of the school has, in whole sentences. */
export function nearRoomsText(
  mapping: Mapping,
  { school, live: own }: SchoolContext,
  live: LiveIndex,
): string | undefined {
  const ids = mapping.classroomId === undefined ? [] : live.likelyClassroomIds(mapping.classroomId);
  if (ids.length > 0)
    return `${nameSome(ids)} differs only in what spreadsheets and slips change: write it if that is the one.`;
  const others = new Set(
    school.classrooms.filter((one) => one !== mapping).map(({ name }) => nameAsSeen(name)),
  );
  const near = (live.classroomsBySchool.get(own.key) ?? [])
    .filter(({ name }) => !others.has(nameAsSeen(name)))
    .flatMap((classroom) => {
      const distance = distanceOf(mapping.name, classroom.name);
      return distance === undefined ? [] : [{ classroom, distance }];
    })
    .sort(
      (left, right) => left.distance - right.distance || compareText(left.classroom.key, right.classroom.key),
    );
  if (near.length > 0)
    return `Did you mean ${nameSome([...new Set(near.map(({ classroom }) => classroom.name))], 3)}?`;
  return elsewhereText(mapping, own.key, live);
}

function elsewhereText({ name }: Mapping, ownKey: string, live: LiveIndex): string | undefined {
  const schools = live.state.schools.filter(
    ({ key }) => key !== ownKey && live.classroomsNamed(key, name).length > 0,
  );
  return schools.length === 0
    ? undefined
    : `${nameSome(schools.map((one) => one.name))} ${schools.length === 1 ? "has" : "have"} a classroom of that name: move the line there if that is the one.`;
}

/**
 * How far two names are apart; `undefined`: too far to be one name. Numbers are no slips: room 12 is not room 13.
 */
function distanceOf(wanted: string, name: Classroom["name"]): number | undefined {
  const [left, right] = [looseName(wanted), looseName(name)];
  if (left === right) return 0;
  const [leftWords, rightWords] = [wordsOf(left), wordsOf(right)];
  if (leftWords.join(" ") === rightWords.join(" ")) return 1;
  if (numbersIn(left) !== numbersIn(right)) return undefined;
  const most = Math.min(3, Math.floor(Math.min(left.length, right.length) / 4));
  if (Math.abs(left.length - right.length) <= most) {
    const distance = editDistance(left, right);
    if (distance <= most) return 1 + distance;
  }
  const [fewer, more] =
    leftWords.length < rightWords.length ? [leftWords, rightWords] : [rightWords, leftWords];
  return fewer.length >= 2 && fewer.every((word) => more.includes(word)) ? 5 : undefined;
}

const wordsOf = (text: string): readonly string[] => text.split(" ").sort(compareText);

const numbersIn = (text: string): string =>
  (text.match(/\d+/g) ?? [])
    .map((digits) => digits.replace(/^0+(?=\d)/, ""))
    .sort(compareText)
    .join(" ");
