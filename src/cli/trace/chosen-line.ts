/** Which line a person means: a name, or an id of either system, of what HEAD has or once had. */

import {
  isAtSchool,
  keyOfLine,
  type LineKey,
  linesCalled,
  type PlacedLine,
} from "../../config/history/line-key.ts";
import { type DistrictPlace, districtsAt } from "../../git/district-places.ts";
import type { Repository } from "../../git/repository.ts";
import { closestWord } from "../../model/closest-word.ts";
import { counted } from "../../model/text.ts";
import { optionText, shellWord } from "../../render/command-line.ts";
import { usageFailure } from "../command-failure.ts";
import { allLines, districtVersions } from "./district-versions.ts";

export interface SoughtLine {
  readonly word: string;
  readonly district?: string;
  readonly school?: string;
}

/** A line of one district at HEAD. */
interface LineOfDistrict {
  readonly place: DistrictPlace;
  readonly line: PlacedLine;
}

export type ChosenLine =
  | { readonly kind: "line"; readonly place: DistrictPlace; readonly key: LineKey }
  /** HEAD has none: each district's history may. */
  | {
      readonly kind: "gone";
      readonly places: readonly DistrictPlace[];
      readonly key: LineKey;
      /** What HEAD has that was perhaps meant. */
      readonly closest: string | undefined;
    };

/** @throws CommandFailure where there is no such district, or where several lines are called so */
export async function chooseLine(
  repository: Repository,
  head: string,
  sought: SoughtLine,
): Promise<ChosenLine> {
  const places = await placesOf(repository, head, sought);
  const all: LineOfDistrict[] = [];
  for (const place of places) {
    const versions = await districtVersions(repository, head, place, []);
    const { lines } = await allLines(await versions.newest({}));
    all.push(...lines.map((line) => ({ place, line })));
  }
  const { word, school } = sought;
  const atSchool = school === undefined ? all : all.filter(({ line }) => isAtSchool(line, { school }));
  if (school !== undefined && atSchool.length === 0) throw noSchool(school, all);
  const called = new Set(
    linesCalled(
      atSchool.map(({ line }) => line),
      word,
    ),
  );
  const [only, ...others] = atSchool.filter(({ line }) => called.has(line));
  if (only !== undefined && others.length > 0) throw severalOf(sought, [only, ...others]);
  if (only !== undefined) return { kind: "line", place: only.place, key: keyOfLine(only.line) };
  const key: LineKey = { word, ...(school !== undefined && { school }) };
  const words = atSchool.flatMap(({ line: { mapping } }) => [
    mapping.name,
    mapping.classroomId ?? [],
    mapping.sourcedId ?? [],
  ]);
  return { kind: "gone", places, key, closest: closestWord(word, words.flat()) };
}

async function placesOf(
  repository: Repository,
  head: string,
  { district }: SoughtLine,
): Promise<readonly DistrictPlace[]> {
  const folder = `${repository.prefix}districts`;
  const ids = [...(await districtsAt(repository, head, folder))].sort();
  if (ids.length === 0)
    throw usageFailure(
      "HEAD has no district below districts/.",
      "Run it where the district's repository is, on the branch that holds its files.",
    );
  if (district === undefined) return ids.map((id) => ({ folder, district: id }));
  if (!ids.includes(district))
    throw usageFailure(
      `HEAD has no district ${JSON.stringify(district)}.`,
      `There is ${ids.join(", ")}. A district that was renamed is found under its name of today.`,
    );
  return [{ folder, district }];
}

function noSchool(school: string, all: readonly LineOfDistrict[]): Error {
  const schools = [...new Set(all.map(({ line }) => line.school))];
  const closest = closestWord(school, schools);
  return usageFailure(
    `No line stands at a school ${JSON.stringify(school)}.`,
    closest === undefined
      ? `There is ${schools.map((name) => JSON.stringify(name)).join(", ")}.`
      : `Did you mean --school ${shellWord(closest)}?`,
  );
}

const mostListed = 20;

function severalOf({ word }: SoughtLine, found: readonly LineOfDistrict[]): Error {
  const isOneDistrict = new Set(found.map(({ place }) => place.district)).size === 1;
  const steps = found.slice(0, mostListed).map(({ place, line: { mapping, school } }) => {
    const district = isOneDistrict ? "" : optionText("--district", place.district);
    return mapping.classroomId === undefined
      ? `\n  rollcall trace ${shellWord(word)} --school ${shellWord(school)}${district}`
      : `\n  rollcall trace ${shellWord(mapping.classroomId)}${district}`;
  });
  return usageFailure(
    `${counted(found.length, "line")} fit ${JSON.stringify(word)}.`,
    `Say which:${steps.join("")}${found.length > mostListed ? `\n  … and ${counted(found.length - mostListed, "more", "more")}` : ""}`,
  );
}
