import type { FirstFile, FirstSchool, RecognisedOrg } from "../../model/first-file.ts";
import { isSwitch, settingNames } from "../../model/setting.ts";
import { commentText, nameText, quotedText } from "./yaml-text.ts";

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
  return { lines: [...lines, ...leftOut.flatMap(leftOutLines), ...orgsLeftLines(first)], schoolAt };
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
  const orgName = org.name === undefined ? "" : `, name: ${quotedText(org.name)}`;
  return [
    "# The one rule to remember: what this file does not mention is not touched. As rollcall init wrote it, it asks for nothing.",
    "",
    "version: 1",
    `district: ${/^[a-z][a-z0-9-]*$/.test(id) ? nameText(id) : quotedText(id)}`,
    `name: ${nameText(name)}`,
    "",
    "# The district's own org in ClassLink. If the server behind the credentials is another district's, nothing is written.",
    `classlink: { org: ${quotedText(org.sourcedId)}${orgName} }`,
    `timezone: ${timezone}${isTimezoneGuessed ? " # that of the machine where this was written: is it the district's?" : ""}`,
    "",
    ...(terms.length === 0
      ? ["# Which classes count: absent, those of the academic sessions in which today lies.", "# terms: []"]
      : [
          "# Classes of this school year count, its semesters included.",
          `terms: [${terms.map(quotedText).join(", ")}]`,
        ]),
    `drivers: { read: ${drivers.read}, write: ${drivers.write} }`,
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
  const { id, isAsItStands, name, orgs } = school;
  const ids = `classlink: [${orgs.map(({ sourcedId }) => quotedText(sourcedId)).join(", ")}]`;
  const org = orgs.length === 0 || !isAsItStands ? [] : [`    ${ids}${unsharedRemark(orgs)}`];
  const asked =
    orgs.length === 0 || isAsItStands ? [] : [`    # Not connected: ${whyPaired(school)}.`, `    # ${ids}`];
  return [
    `  - name: ${nameText(name)}`,
    ...(id === undefined ? [] : [`    classtag: ${quotedText(id)}`]),
    ...org,
    ...(orgs.length > 0 && isAsItStands && school.pairedBy !== "connection"
      ? [`    # Whether it is connected cannot be seen: ${whyPaired(school)}.`]
      : []),
    ...asked,
    ...(orgs.length === 0 ? [`    # ${withoutOrg(school)}`] : []),
    "    policy: leave",
  ];
}

const whyPaired = ({ orgs, pairedBy }: FirstSchool): string =>
  pairedBy === "classrooms"
    ? `its classrooms hold classes of ${orgs.map(orgText).join(", ")}`
    : `${orgs.map(orgText).join(", ")} has its name`;

function unsharedRemark(orgs: readonly RecognisedOrg[]): string {
  const unshared = orgs.filter(({ name }) => name === undefined);
  return unshared.length === 0
    ? ""
    : ` # ClassLink does not share ${unshared.map(({ sourcedId }) => quotedText(sourcedId)).join(", ")}`;
}

const withoutOrg = ({ nearest }: FirstSchool): string =>
  nearest.length === 0
    ? "No org of ClassLink was found for it."
    : `Its org in ClassLink could not be told. It may be ${nearest.map(orgText).join(", or ")}.`;

const orgText = ({ name, sourcedId }: RecognisedOrg): string =>
  name === undefined ? quotedText(sourcedId) : `${quotedText(sourcedId)} ${commentText(name)}`;

const leftOutLines = ({ school, why }: LeftOutSchool): readonly string[] => [
  `  # Left out: ${quotedText(school.name)}${school.id === undefined ? "" : ` (${quotedText(school.id)})`}: ${commentText(why)}`,
];

const orgsLeftLines = ({ orgsLeft }: FirstFile): readonly string[] =>
  orgsLeft.length === 0
    ? []
    : ["", "# ClassLink shares classes of these orgs, and no school above is theirs:"].concat(
        orgsLeft.map((org) => `#   ${orgText(org)}`),
      );
