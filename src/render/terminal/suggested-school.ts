import type {
  LineDoubt,
  MatchLevel,
  SchoolSuggestions,
  SuggestedClass,
  SuggestedClassroom,
} from "../../model/suggestion.ts";
import { formatNumber } from "../../model/text.ts";
import { visibleText } from "../escape.ts";
import { count, listSome } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { padEnd } from "./display-width.ts";
import { paragraph, type TerminalOptions } from "./terminal-page.ts";

const levels: readonly (readonly [MatchLevel, keyof Colours])[] = [
  ["sure", "green"],
  ["probable", "yellow"],
  ["choose", "cyan"],
  ["nothing", "dim"],
];

/** A school: what is sure folded, what has to be looked at whole, and what else is worth knowing. */
export function schoolLines(school: SchoolSuggestions, options: TerminalOptions): readonly string[] {
  const { classes, classrooms, hasOrg, name } = school;
  const byLevel = levels.map(
    ([level, colour]) => [level, colour, classrooms.filter((one) => one.level === level)] as const,
  );
  const counts = byLevel.map(([level, , own]) => `${formatNumber(own.length)} ${level}`);
  if (!hasOrg)
    return [
      `${options.colours.bold(visibleText(name))}   ${count(classrooms.length, "classroom")}`,
      "  It is not connected, and the file names no org under classlink: so that there is no class to choose.",
    ];
  const sizes = [count(classrooms.length, "classroom"), count(classes, "class", "classes")];
  const nothing = classrooms.filter(({ level }) => level === "nothing");
  return [
    `${options.colours.bold(visibleText(name))}   ${[...sizes, ...counts].join(" · ")}`,
    ...byLevel.flatMap(([level, colour, own]) =>
      level === "nothing"
        ? []
        : [
            ...own
              .slice(0, level === "sure" ? shownOf(own.length, options) : own.length)
              .flatMap((one) => classroomLines(one, options.colours[colour](padEnd(level, 8)))),
            ...(level === "sure" ? foldedLines(own.length, options) : []),
          ],
    ),
    ...unmatchedLines(nothing, options),
    ...school.doubts.map((doubt) => doubtLine(doubt, options)),
    ...remarkLines(school, options),
  ];
}

/** What is sure is looked through where it is written, as a difference. */
const mostSure = 6;
const shownOfMore = 3;

const shownOf = (number: number, { verbose }: TerminalOptions): number =>
  verbose === true || number <= mostSure ? number : shownOfMore;

const foldedLines = (number: number, options: TerminalOptions): readonly string[] =>
  shownOf(number, options) === number
    ? []
    : [
        options.colours.dim(
          `${" ".repeat(besideLevel)}… and ${number - shownOfMore} more: --verbose lists them, --write shows each`,
        ),
      ];

/** Rooms that no class fits are many, and each is decided by what it is. */
function unmatchedLines(
  rooms: readonly SuggestedClassroom[],
  { colours, width }: TerminalOptions,
): readonly string[] {
  if (rooms.length === 0) return [];
  const names = rooms.map(({ name }) => visibleText(name)).join(" · ");
  const [first = "", ...rest] = paragraph(names, { width, indent: besideLevel });
  return [
    `  ${colours.dim(padEnd("nothing", 8))}  ${first.trimStart()}`,
    ...rest,
    ...paragraph(
      "a club: policy: leave · a room of last year: policy: archive · another: is its class shared?",
      { width, indent: besideLevel, style: colours.dim },
    ),
  ];
}

function doubtLine(doubt: LineDoubt, { colours }: TerminalOptions): string {
  if (doubt.kind === "swap") {
    const [first, second] = doubt.lines;
    const [one, other] = doubt.names.map(visibleText);
    return `  ${colours.yellow("⇄ swap?")}   ${placeText(first)} and ${placeText(second)}: ${one} and ${other} look like each other's class`;
  }
  const { better, decided, line, name } = doubt;
  const evidence = evidenceText(better, {});
  return `  ${colours.yellow("? other")}   ${placeText(line)}: ${visibleText(name)} is ${classShown(decided)}, and looks like ${classShown(better)}   ${evidence}`.trimEnd();
}

const placeText = ({ file, line }: { readonly file: string; readonly line: number }): string =>
  `${visibleText(file)}:${line}`;

const classShown = ({ sourcedId, title }: { readonly sourcedId: string; readonly title: string }): string =>
  `${visibleText(sourcedId)} ${visibleText(title)}`;

const besideLevel = 12;
const mostNamed = 4;

function remarkLines(
  { twins, unroomed }: SchoolSuggestions,
  { colours, width }: TerminalOptions,
): readonly string[] {
  const named = unroomed.map(classShown);
  const remarks = [
    ...twins.map(
      ({ count: same, name }) =>
        `${same} classrooms look like "${visibleText(name)}": only their ids tell them apart`,
    ),
    ...(named.length === 0
      ? []
      : [
          `${count(named.length, "class", "classes")} without a classroom, which the next sync makes: ${listSome(named, mostNamed)}`,
        ]),
  ];
  return remarks.flatMap((remark) =>
    paragraph(remark, { width, indent: besideLevel, mark: "· ", style: colours.dim }),
  );
}

const letters = "abcdef";

function classroomLines(classroom: SuggestedClassroom, label: string): readonly string[] {
  const { candidates, level, name } = classroom;
  const [best] = candidates;
  if (level === "nothing" || best === undefined) return [`  ${label}  ${visibleText(name)}`];
  if (level !== "choose") return [`  ${label}  ${visibleText(name)}  →  ${classText(best, classroom)}`];
  return [
    `  ${label}  ${visibleText(name)}`,
    ...candidates.map((one, at) => `            ${letters[at] ?? "-"}  ${classText(one, classroom)}`),
  ];
}

function classText(found: SuggestedClass, classroom: SuggestedClassroom): string {
  const { sourcedId, title } = found;
  return `${visibleText(sourcedId)}  ${visibleText(title)}   ${evidenceText(found, classroom)}`.trimEnd();
}

/** What speaks for a class and against it: kinds and numbers, and nobody's name. */
export function evidenceText(
  { agrees, disagrees, students: there }: SuggestedClass,
  { students: here }: Pick<SuggestedClassroom, "students">,
): string {
  const counts = here === undefined || there === undefined ? [] : [`headcount ${here} and ${there}`];
  return [
    ...agrees.filter((kind) => kind !== "headcount").map((kind) => `${kind} agrees`),
    ...disagrees.map((kind) => `${kind} differs`),
    ...counts,
  ].join(" · ");
}
