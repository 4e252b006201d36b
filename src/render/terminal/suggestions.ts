import type {
  MatchLevel,
  SchoolSuggestions,
  SuggestedClass,
  SuggestedClassroom,
  Suggestions,
} from "../../model/suggestion.ts";
import { visibleText } from "../escape.ts";
import { count } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { padEnd } from "./display-width.ts";
import { joinSections, type TerminalOptions } from "./terminal-page.ts";

const levels: readonly (readonly [MatchLevel, keyof Colours])[] = [
  ["sure", "green"],
  ["probable", "yellow"],
  ["choose", "cyan"],
  ["nothing", "dim"],
];

/** Which class each undecided classroom may be, school by school, the surest first. */
export function renderSuggestionsTerminal(
  { district, schools }: Suggestions,
  options: TerminalOptions,
): string {
  const { bold, dim } = options.colours;
  const open = schools.filter(({ classrooms }) => classrooms.length > 0);
  const decided = schools.length - open.length;
  return joinSections([
    [bold(`${visibleText(district.id)}  ${visibleText(district.name)}`)],
    ...open.map((school) => schoolLines(school, options)),
    ...(decided === 0 ? [] : [[`${count(decided, "school")} without an undecided classroom`]]),
    [dim("Proposed from names, rooms and headcounts; no teacher's name was asked for. Nothing is written.")],
  ]);
}

function schoolLines(
  { classes, classrooms, name }: SchoolSuggestions,
  options: TerminalOptions,
): readonly string[] {
  const byLevel = levels.map(
    ([level, colour]) => [level, colour, classrooms.filter((one) => one.level === level)] as const,
  );
  const counts = byLevel.map(([level, , own]) => `${own.length} ${level}`);
  const sizes = [count(classrooms.length, "classroom"), count(classes, "class", "classes")];
  return [
    `${options.colours.bold(visibleText(name))}   ${[...sizes, ...counts].join(" · ")}`,
    ...byLevel.flatMap(([level, colour, own]) =>
      own.flatMap((one) => classroomLines(one, options.colours[colour](padEnd(level, 8)))),
    ),
  ];
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

function classText(found: SuggestedClass, { students: here }: SuggestedClassroom): string {
  const { agrees, disagrees, sourcedId, students: there, title } = found;
  const counts = here === undefined || there === undefined ? [] : [`headcount ${here} and ${there}`];
  const evidence = [
    ...agrees.filter((kind) => kind !== "headcount").map((kind) => `${kind} agrees`),
    ...disagrees.map((kind) => `${kind} differs`),
    ...counts,
  ];
  return `${visibleText(sourcedId)}  ${visibleText(title)}   ${evidence.join(" · ")}`.trimEnd();
}
