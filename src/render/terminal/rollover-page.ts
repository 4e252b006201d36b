import type {
  RolledClassroom,
  RolledSchool,
  Rollover,
  RolloverProposal,
  Successor,
} from "../../model/rollover.ts";
import { districtWords, optionText, shellWord, stepText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import {
  changesText,
  comparedWith,
  countsText,
  nightText,
  plannedText,
  rolloverSteps,
} from "../view/rollover-view.ts";
import { successorEvidence } from "../view/rollover-words.ts";
import { count, listSome } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { padEnd } from "./display-width.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

/** A year turned in a file, and what was asked for. */
export interface RolloverView {
  readonly rollover: Rollover;
  /** The files' changes, as `fileDiff` shows them. */
  readonly differences: readonly string[];
  /** Files that were written; empty where nothing was asked to be. */
  readonly written: readonly string[];
  readonly asked: {
    /** The district, as it was named. */
    readonly name: string;
    readonly to: string;
    readonly handOn: readonly string[];
    readonly teachers?: string;
  };
}

/** What becomes of each school's classrooms, what the file gets, what tonight does, and the order in which people go about it. */
export function renderRolloverTerminal(view: RolloverView, options: TerminalOptions): string {
  const { differences, rollover } = view;
  const { colours, width } = options;
  const { district, from, to } = rollover;
  const years = `${from === undefined ? "" : `${visibleText(from)} → `}${visibleText(to)}`;
  return joinSections([
    [`${colours.bold(`${visibleText(district.id)}  ${visibleText(district.name)}`)}   ${years}`],
    aboutAll(rollover).flatMap((text) => paragraph(text, { width, indent: 2, style: colours.yellow })),
    ...rollover.schools
      .filter(({ classrooms }) => classrooms.length > 0)
      .map((school) => schoolLines(school, rollover, options)),
    [...howToChoose(rollover, options), ...comparedLines(rollover, options)],
    ...differences.map((difference) => difference.trimEnd().split("\n")),
    [...labelled("the file", changesText(rollover), options), ...nightLines(rollover, options)],
    stepLines(view, options),
    nextLines(view, options),
  ]);
}

/** What holds back more than a classroom. */
function aboutAll({ isThere, schools, to, untold }: Rollover): readonly string[] {
  const year = visibleText(to);
  return [
    ...(isThere || schools.length === 0
      ? []
      : [
          `ClassLink shares no class of ${year} yet: what becomes of which classroom is told once it does. Until then, nothing of a classroom is proposed.`,
        ]),
    ...(untold.length === 0
      ? []
      : [
          `Nothing is told of ${listSome(untold.map(visibleText), mostNamed)}: ClassTag does not show ${untold.length === 1 ? "it" : "them"}, or not all of ClassLink's records can be read. A plan says why.`,
        ]),
  ];
}

/** The proposals in the order in which they need a person. */
const kinds: readonly (readonly [RolloverProposal["kind"], string, keyof Colours])[] = [
  ["choose", "choose", "cyan"],
  ["handed-on", "hand on", "yellow"],
  ["archived", "archive", "green"],
  ["left-alone", "sync", "dim"],
  ["left-to-sync", "sync", "dim"],
  ["nothing", "nothing", "dim"],
];

function schoolLines(school: RolledSchool, rollover: Rollover, options: TerminalOptions): readonly string[] {
  return [
    `${options.colours.bold(visibleText(school.name))}   ${countsText(school, rollover)}`,
    ...kinds.flatMap(([kind, label, colour]) =>
      kindLines(
        school.classrooms.filter(({ proposal }) => proposal.kind === kind),
        options.colours[colour](padEnd(label, labelWidth)),
        options,
      ),
    ),
    ...school.classrooms.flatMap((one) => unwrittenLines(one, options)),
  ];
}

function comparedLines(rollover: Rollover, { colours, width }: TerminalOptions): readonly string[] {
  const text = comparedWith(rollover);
  return text === undefined ? [] : paragraph(text, { width, indent: 0, style: colours.dim });
}

function howToChoose({ schools }: Rollover, { colours, width }: TerminalOptions): readonly string[] {
  const isAny = schools.some(({ classrooms }) =>
    classrooms.some(({ proposal }) => proposal.kind === "choose"),
  );
  if (!isAny) return [];
  const text =
    "Choose by hand, in the classroom's line. a: policy: archive, with classlink, title and term of b, and release: true where that is the id it holds. b or further: policy: sync, with the classlink, title and term of what it goes on as.";
  return paragraph(text, { width, indent: 0, style: colours.dim });
}

const labelWidth = 8;
const beside = labelWidth + 4;
const mostShown = 6;
const shownOfMore = 3;

function kindLines(
  rooms: readonly RolledClassroom[],
  label: string,
  options: TerminalOptions,
): readonly string[] {
  const [first] = rooms;
  if (first === undefined) return [];
  switch (first.proposal.kind) {
    case "nothing":
    case "left-alone":
    case "left-to-sync":
      return [...groupedByWhy(rooms)].flatMap(([why, names]) => foldedNames(label, why, names, options));
    case "choose":
      return rooms.flatMap((one) => chooseLines(one, label));
    case "archived":
    case "handed-on": {
      const same = rooms.filter(({ turn }) => turn === "same-id");
      const other = rooms.filter(({ turn }) => turn !== "same-id");
      return [
        ...sameIdLines(same, first.proposal.kind, label, options),
        ...shownOf(other, options).map((one) => roomLine(one, label)),
        ...moreLine(other, options),
      ];
    }
  }
}

/** Pins of ids that go on are looked at once for the school, and not one by one. */
function sameIdLines(
  rooms: readonly RolledClassroom[],
  kind: "archived" | "handed-on",
  label: string,
  options: TerminalOptions,
): readonly string[] {
  if (rooms.length === 0) return [];
  const isOne = rooms.length === 1;
  const ids = isOne ? "keeps its id, which means" : "keep their ids, which mean";
  const what =
    kind === "archived"
      ? `archived without ${isOne ? "its connection" : "their connections"}, and the sync makes new ones`
      : "look at the new titles and terms once for the school";
  return foldedNames(
    label,
    `${count(rooms.length, "classroom")} ${ids} other children now: ${what}`,
    rooms,
    options,
  );
}

function groupedByWhy(rooms: readonly RolledClassroom[]): ReadonlyMap<string, readonly RolledClassroom[]> {
  const groups = new Map<string, RolledClassroom[]>();
  for (const one of rooms) {
    const why = whyOf(one.proposal);
    groups.set(why, [...(groups.get(why) ?? []), one]);
  }
  return new Map([...groups].map(([why, own]) => [`${count(own.length, "classroom")}: ${why}`, own]));
}

function whyOf(proposal: RolloverProposal): string {
  if (proposal.kind === "nothing") return proposal.why;
  return proposal.kind === "left-alone"
    ? "its class is gone and none follows it for certain: the sync archives it, and its line leaves it alone"
    : "its class is gone: the sync archives it, and needs no line for that";
}

const mostNamed = 6;

function foldedNames(
  label: string,
  why: string,
  rooms: readonly RolledClassroom[],
  { colours, verbose, width }: TerminalOptions,
): readonly string[] {
  const names = rooms.map(({ name }) => visibleText(name));
  const [first = "", ...rest] = paragraph(visibleText(why), { width, indent: beside });
  return [
    `  ${label}  ${first.trimStart()}`,
    ...rest,
    ...paragraph(listSome(names, verbose === true ? names.length : mostNamed), {
      width,
      indent: beside,
      style: colours.dim,
    }),
  ];
}

const shownOf = (
  rooms: readonly RolledClassroom[],
  { verbose }: TerminalOptions,
): readonly RolledClassroom[] =>
  verbose === true || rooms.length <= mostShown ? rooms : rooms.slice(0, shownOfMore);

function moreLine(rooms: readonly RolledClassroom[], options: TerminalOptions): readonly string[] {
  const rest = rooms.length - shownOf(rooms, options).length;
  return rest === 0
    ? []
    : [options.colours.dim(`${" ".repeat(beside)}… and ${rest} more: --verbose lists them`)];
}

function roomLine({ name, proposal, sourcedId }: RolledClassroom, label: string): string {
  if (proposal.kind !== "archived" && proposal.kind !== "handed-on") return "";
  const { next } = proposal;
  const ids = `${visibleText(sourcedId)} → ${visibleText(next.sourcedId)}`;
  return `  ${label}  ${visibleText(name)}  ${ids}  ${visibleText(next.title)}   ${successorEvidence(next)}`.trimEnd();
}

const letters = "abcdefgh";

function chooseLines(room: RolledClassroom, label: string): readonly string[] {
  const { name, proposal, sourcedId } = room;
  if (proposal.kind !== "choose") return [];
  const { candidates } = proposal;
  const up = candidates.filter(({ isMovedUp }) => isMovedUp === true);
  const told = up.filter(({ agrees }) => agrees.length > 0);
  const choices = [
    "archived",
    ...candidates.filter((one) => !up.includes(one)).map((one) => `handed on to ${successorText(one)}`),
    ...told.map((one) => `up with its children to ${successorText(one)}`),
    ...upText(up.filter((one) => !told.includes(one))),
  ];
  return [
    `  ${label}  ${visibleText(name)}  ${visibleText(sourcedId)}   ${placeOf(room)}`.trimEnd(),
    ...choices.map((text, at) => `${" ".repeat(beside)}${letters[at] ?? "-"}  ${text}`),
  ];
}

/** Where its line stands, or what a line has to call it by. */
function placeOf({ id, line }: RolledClassroom): string {
  if (line !== undefined) return `${visibleText(line.file)}:${line.line}`;
  return id === undefined ? "" : `no line yet, classtag ${visibleText(id)}`;
}

const successorText = (one: Successor): string =>
  `${visibleText(one.sourcedId)}  ${visibleText(one.title)}   ${successorEvidence(one)}`.trimEnd();

/** Of which nothing says more than that it is a homeroom of the next grade. */
function upText(up: readonly Successor[]): readonly string[] {
  const titles = [...new Set(up.map(({ title }) => title))];
  return titles.map((title) => {
    const ids = up.filter((one) => one.title === title).map(({ sourcedId }) => visibleText(sourcedId));
    return `up with its children to ${ids.join(" or ")}  ${visibleText(title)}`;
  });
}

function unwrittenLines(
  { name, unwritten }: RolledClassroom,
  { colours, width }: TerminalOptions,
): readonly string[] {
  if (unwritten === undefined) return [];
  return [
    `  ${colours.yellow("not written")}  ${visibleText(name)}`,
    ...paragraph(visibleText(unwritten), { width, indent: beside, style: colours.dim }),
  ];
}

const labelled = (label: string, text: string, { width }: TerminalOptions): readonly string[] => {
  const [first = "", ...rest] = paragraph(text, { width, indent: beside });
  return [`${padEnd(label, beside)}${first.trimStart()}`, ...rest];
};

function nightLines(rollover: Rollover, options: TerminalOptions): readonly string[] {
  return [
    ...labelled("tonight", nightText(rollover), options).map(
      isAlarming(rollover) ? options.colours.red : (line) => line,
    ),
    ...labelled("with it", plannedText(rollover), options),
  ];
}

const isAlarming = ({ tonight: { isSyncOn, otherChildren } }: Rollover): boolean =>
  isSyncOn !== false && otherChildren > 0;

function stepLines({ asked, rollover, written }: RolloverView, options: TerminalOptions): readonly string[] {
  const command = (text: string): string => stepText(text, options.calling);
  const words = districtWords(rollover.district.id, options.calling);
  const steps = rolloverSteps(rollover, written.length > 0);
  if (steps.length === 0) return ["Nothing is left: the file has turned the year, and so has ClassTag."];
  return [
    options.colours.bold("In this order"),
    ...steps.flatMap(({ commands = [], says }, at) => [
      ...paragraph(says, { width: options.width, indent: 5, mark: `${at + 1}. ` }),
      ...commands.map(
        (one) =>
          `     ${command(one.replace("AGAIN", () => againOf(asked)).replace("DISTRICT", () => words))}`,
      ),
    ]),
  ];
}

const againOf = ({ handOn, name, teachers, to }: RolloverView["asked"]): string =>
  [
    `rollcall rollover ${shellWord(name)}`,
    optionText("--to", to),
    ...handOn.map((name) => optionText("--hand-on", name)),
    optionText("--teachers", teachers),
  ].join("");

function nextLines(
  { asked, differences, rollover, written }: RolloverView,
  { calling, colours }: TerminalOptions,
): readonly string[] {
  const words = districtWords(rollover.district.id, calling);
  const again = (command: string): readonly string[] => [`next  ${stepText(command, calling)}`];
  if (written.length > 0)
    return [
      `${colours.green("written")}  ${written.map(visibleText).join(", ")}`,
      ...again(`rollcall plan ${words}`),
    ];
  return differences.length > 0 ? again(`${againOf(asked)} --write`) : again(`rollcall plan ${words}`);
}
