import { defined } from "../../model/defined.ts";
import type { FirstFile, FirstSchool, RecognisedOrg } from "../../model/first-file.ts";
import { isSwitch, settingNames } from "../../model/setting.ts";
import { commentLines, pairText } from "../edit/yaml-words.ts";

/** A school that cannot stand in the file, and why. */
export interface LeftOutSchool {
  readonly school: FirstSchool;
  readonly why: string;
}

/** A file as lines, and which of them are each school's. */
export interface FirstFileLines {
  readonly lines: readonly string[];
  /** By line, counted from 1: the school that it belongs to. */
  readonly schoolAt: ReadonlyMap<number, FirstSchool>;
}

/** Stands where nobody knows the district's own org. No server returns it, so that nothing is written. */
export const unknownOrg = "to be filled in";

/** What a person fills in who has no credentials at hand. */
export const skeletonText = (first: FirstFile): string =>
  `${[...headLines(first), ...skeletonLines].join("\n")}\n`;

const skeletonLines = [
  "# Each school under the name that ClassTag shows; classlink holds the SOURCED ID of its org, always in quotes.",
  "schools: []",
  "#  - name: Lincoln Elementary",
  '#    classlink: ["0012"]',
  "#    policy: leave",
  "#    classrooms:",
  '#      - { name: Ms Rivera Room 12, policy: sync, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
];

/** A first district file, as lines: valid, short, and asking for nothing. */
export function firstFileLines(first: FirstFile, leftOut: readonly LeftOutSchool[]): FirstFileLines {
  const lines = [...headLines(first), "schools:"];
  const schoolAt = new Map<number, FirstSchool>();
  const isLeftOut = new Set(leftOut.map(({ school }) => school));
  for (const school of first.schools) {
    if (isLeftOut.has(school)) continue;
    for (const line of schoolLines(school)) {
      lines.push(line);
      schoolAt.set(lines.length, school);
    }
  }
  if (schoolAt.size === 0) lines.splice(-1, 1, "schools: []");
  return { lines: [...lines, ...leftOut.map(leftOutLine), ...orgsLeftLines(first)], schoolAt };
}

function headLines({
  drivers,
  id,
  isTimezoneGuessed,
  name,
  org,
  settings,
  terms,
  timezone,
}: FirstFile): readonly string[] {
  return [
    "# The one rule to remember: what this file does not mention is not touched. As rollcall init wrote it, it asks for nothing.",
    "",
    "version: 1",
    pair("district", id),
    pair("name", name),
    "",
    "# The district's own org in ClassLink. If the server behind the credentials is another district's, nothing is written.",
    pair("classlink", { org: org.sourcedId, ...defined({ name: org.name }) }),
    `timezone: ${timezone}${isTimezoneGuessed ? " # that of the machine where this was written: is it the district's?" : ""}`,
    "",
    ...(terms.length === 0
      ? ["# Which classes count: absent, those of the academic sessions in which today lies.", "# terms: []"]
      : ["# Classes of this school year count, its semesters included.", pair("terms", terms)]),
    pair("drivers", drivers),
    "",
    ...settingLines(settings),
  ];
}

function settingLines(settings: FirstFile["settings"]): readonly string[] {
  const known = settingNames.flatMap((name) => {
    const value = settings[name];
    if (value === undefined) return [];
    return [`#   ${name}: ${isSwitch(name) ? String(value) : `${String(value)}%`}`];
  });
  if (known.length === 0) return [];
  return [
    "# District-Level Daily Sync as it stands. A setting is ours to keep once it is listed; none of these is.",
    "# settings:",
    ...known,
    "",
  ];
}

/** With what the file would say of its orgs as a comment, where naming them would ask for a change. */
function schoolLines(school: FirstSchool): readonly string[] {
  const { id, name } = school;
  return [
    `  - ${pair("name", name)}`,
    ...(id === undefined ? [] : [`    ${pair("classtag", id)}`]),
    ...orgLines(school).map((line) => `    ${line}`),
    "    policy: leave",
  ];
}

function orgLines(school: FirstSchool): readonly string[] {
  const { isAsItStands, nearest, orgs, pairedBy } = school;
  if (orgs.length === 0)
    return [
      remark(
        nearest.length === 0
          ? "No org of ClassLink was found for it."
          : `Its org in ClassLink could not be told. It may be ${nearest.map(orgText).join(", or ")}.`,
      ),
    ];
  const ids = pair(
    "classlink",
    orgs.map(({ sourcedId }) => sourcedId),
  );
  if (!isAsItStands) return [remark(`Not connected: ${whyPaired(school)}.`), remark(ids)];
  const unshared = orgs.filter(({ name }) => name === undefined).map(orgText);
  return [
    ...(unshared.length === 0 ? [] : [remark(`ClassLink does not share ${unshared.join(", ")}.`)]),
    ...(pairedBy === "connection"
      ? []
      : [remark(`Whether it is connected cannot be seen: ${whyPaired(school)}.`)]),
    ids,
  ];
}

const whyPaired = ({ orgs, pairedBy }: FirstSchool): string =>
  pairedBy === "classrooms"
    ? `its classrooms hold classes of ${orgs.map(orgText).join(", ")}`
    : `${orgs.map(orgText).join(", ")} has its name`;

const orgText = ({ name, sourcedId }: RecognisedOrg): string =>
  name === undefined ? JSON.stringify(sourcedId) : `${JSON.stringify(sourcedId)} ${name}`;

function leftOutLine({ school: { id, name }, why }: LeftOutSchool): string {
  const which = id === undefined ? "" : ` (${JSON.stringify(id)})`;
  return `  ${remark(`Left out: ${JSON.stringify(name)}${which}: ${why}`)}`;
}

const orgsLeftLines = ({ orgsLeft }: FirstFile): readonly string[] =>
  orgsLeft.length === 0
    ? []
    : [
        "",
        "# ClassLink shares classes of these orgs, and no school above is theirs:",
        ...orgsLeft.map((org) => remark(`  ${orgText(org)}`)),
      ];

const pair = (key: string, value: unknown): string => pairText(key, value, '"');

/** A comment that stays on its line, whatever is quoted in it. */
const remark = (text: string): string => commentLines(text.replace(/[\r\n]+/g, " ")).join("");
