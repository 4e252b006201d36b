import type { FirstFile, FirstSchool, RecognisedOrg } from "../../model/first-file.ts";
import { stepText, usualCalling } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { count, listSome } from "../wording.ts";
import { displayWidth, padEnd } from "./display-width.ts";
import { joinSections, type TerminalOptions } from "./terminal-page.ts";

/** What was written, and what a person has to know of it. */
export interface FirstFileView {
  readonly file: string;
  readonly kind: "first-file" | "skeleton";
  readonly first: FirstFile;
  readonly leftOut: readonly { readonly school: FirstSchool; readonly why: string }[];
  readonly planErrors: number;
}

/** What `init` made, which schools met their orgs by what, and the next command. */
export function renderFirstFile(view: FirstFileView, options: TerminalOptions): string {
  return joinSections(
    view.kind === "skeleton" ? skeletonSections(view, options) : firstFileSections(view, options),
  );
}

function skeletonSections(
  { file, first }: FirstFileView,
  { calling }: TerminalOptions,
): readonly (readonly string[])[] {
  return [
    [
      `${visibleText(file)} is a skeleton: no connection setting is set, so nothing was read.`,
      "With settings, init writes it from what both services hold: move this one away, then",
    ],
    [`next  ${stepText(`rollcall init ${first.id}`, { ...usualCalling, settingsFile: ".env", ...calling })}`],
  ];
}

function firstFileSections(
  view: FirstFileView,
  { calling, colours }: TerminalOptions,
): readonly (readonly string[])[] {
  const { file, first, leftOut, planErrors } = view;
  const { bold, dim } = colours;
  const reasons = new Map(leftOut.map(({ school, why }) => [school, why]));
  const paired = first.schools.filter((school) => school.orgs.length > 0 && !reasons.has(school)).length;
  const widest = Math.max(0, ...first.schools.map(({ name }) => displayWidth(visibleText(name))));
  return [
    [bold(`${visibleText(first.id)}  ${visibleText(first.name)}`)],
    first.schools.map(
      (school) =>
        `  ${padEnd(visibleText(school.name), widest)}   ${schoolText(school, reasons.get(school))}`,
    ),
    first.orgsLeft.length === 0
      ? []
      : [`Orgs with classes, and no school: ${listSome(first.orgsLeft.map(orgShown), mostNamed)}`],
    [
      `${visibleText(file)} is written: ${count(first.schools.length - leftOut.length, "school")}, ${paired} with an org of ClassLink.`,
      "It asks for nothing: a plan of it has no changes, and nothing was written to a service.",
    ],
    ...(planErrors === 0
      ? []
      : [
          [
            `A plan of it finds ${count(planErrors, "error")}, which ${stepText(`rollcall plan ${first.id}`, calling)} explains.`,
          ],
        ]),
    ...(needsLook(first)
      ? [[dim("Look at its comments first: a school without classlink: has no classes to choose from.")]]
      : []),
    [
      leftOut.length > 0 && leftOut.length === first.schools.length
        ? "No school is left for it: delete it, unless schools are to move here from the file that has them."
        : `next  ${stepText(`rollcall suggest ${first.id}`, calling)}`,
    ],
  ];
}

const mostNamed = 10;

const needsLook = ({ schools }: FirstFile): boolean =>
  schools.some(({ isAsItStands, orgs }) => orgs.length === 0 || !isAsItStands);

function schoolText({ isAsItStands, nearest, orgs, pairedBy }: FirstSchool, why: string | undefined): string {
  if (why !== undefined) return `left out: ${visibleText(why)}`;
  if (orgs.length === 0)
    return nearest.length === 0
      ? "no org found"
      : `no org could be told; perhaps ${nearest.map(orgShown).join(", or ")}`;
  const named = orgs.map(orgShown).join(", ");
  if (pairedBy === "connection") return `${named}   connected`;
  const reason = pairedBy === "classrooms" ? "by the classes of its classrooms" : "by its name";
  return `${named}   ${reason}${isAsItStands ? "" : "; a comment, because it is not connected"}`;
}

const orgShown = ({ name, sourcedId }: RecognisedOrg): string =>
  name === undefined
    ? `${visibleText(sourcedId)} (not shared)`
    : `${visibleText(sourcedId)} ${visibleText(name)}`;
