import type {
  LineDoubt,
  MatchLevel,
  SchoolSuggestions,
  SuggestedClass,
  SuggestedClassroom,
  Suggestions,
  TeachersKnown,
} from "../../model/suggestion.ts";
import { shellText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { count, listSome } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { padEnd } from "./display-width.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

const levels: readonly (readonly [MatchLevel, keyof Colours])[] = [
  ["sure", "green"],
  ["probable", "yellow"],
  ["choose", "cyan"],
  ["nothing", "dim"],
];

/** What else a page of proposals is told: whether lines are written below it, and how it was called. */
export interface SuggestionOptions extends TerminalOptions {
  readonly write?: true;
  readonly envFile?: string;
  readonly teachers?: string;
  readonly school: readonly string[];
}

/** Which class each undecided classroom may be, school by school, the surest first. */
export function renderSuggestionsTerminal(
  { check, district, schools, teachers }: Suggestions,
  options: SuggestionOptions,
): string {
  const { bold, dim } = options.colours;
  const open = schools.filter(({ classrooms, doubts }) => classrooms.length > 0 || doubts.length > 0);
  const decided = schools.length - open.length;
  const next = options.write === true ? undefined : writeCommand(district.id, levelsIn(open), options);
  return joinSections([
    [bold(`${visibleText(district.id)}  ${visibleText(district.name)}`)],
    ...open.map((school) => schoolLines(school, options)),
    ...(decided === 0 ? [] : [[`${count(decided, "school")} without an undecided classroom`]]),
    [...checkLines(check), ...teachersLines(teachers, options)].map(dim),
    ...(next === undefined ? [] : [[`next  ${next}`]]),
  ]);
}

function checkLines({ agreed, isTrusted, sure }: Suggestions["check"]): readonly string[] {
  if (sure === 0) return [];
  const found = `Checked on the district's own: of ${count(sure, "decided classroom")} that would be sure, ${agreed} ${agreed === 1 ? "agrees" : "agree"}.`;
  return [isTrusted ? found : `${found} Under 95 %, so nothing is called sure here.`];
}

const sources: Readonly<Record<Exclude<TeachersKnown["source"], "none">, string>> = {
  export: "the export's users.csv",
  file: "the list",
  server: "the server",
};

function teachersLines(
  { classes, namingRooms, source, taught, unread }: TeachersKnown,
  { write }: SuggestionOptions,
): readonly string[] {
  const written = write === true ? "" : " Nothing is written.";
  if (source !== "none")
    return [
      `Proposed from names, rooms and headcounts, and from teachers' names, which ${sources[source]} has for ${taught} of ${count(classes, "class", "classes")} and which are kept nowhere.${written}`,
    ];
  const missing =
    unread === undefined
      ? "no teacher's name was asked for"
      : `no teacher's name could be had: ${visibleText(unread)}`;
  const naming =
    namingRooms === 0
      ? []
      : [
          `${count(namingRooms, "name")} that ${namingRooms === 1 ? "is" : "are"} not sure ${namingRooms === 1 ? "seems" : "seem"} to hold a teacher's: --teachers server, or --teachers FILE, compares them.`,
        ];
  return [`Proposed from names, rooms and headcounts; ${missing}.${written}`, ...naming];
}

const levelsIn = (schools: readonly SchoolSuggestions[]): ReadonlySet<MatchLevel> =>
  new Set(schools.flatMap(({ classrooms }) => classrooms.map(({ level }) => level)));

/** What is only probable is written where a person says so, after a look. */
function writeCommand(
  id: string,
  found: ReadonlySet<MatchLevel>,
  { envFile, school, teachers }: SuggestionOptions,
): string | undefined {
  if (!found.has("sure") && !found.has("probable")) return undefined;
  const schools = school.map((name) => ` --school ${visibleText(shellText(name))}`).join("");
  const level = found.has("sure") ? "" : " --level probable";
  const names = optionText("--teachers", teachers);
  return `npx --no rollcall suggest ${id}${schools}${names}${optionText("--settings", envFile)} --write${level}`;
}

const optionText = (option: string, value: string | undefined): string =>
  value === undefined ? "" : ` ${option} ${visibleText(/^[\w./-]+$/.test(value) ? value : shellText(value))}`;

/** What became of proposals that were to be written. */
export interface WrittenProposals {
  readonly district: string;
  readonly files: readonly string[];
  /** Of each line, its school. */
  readonly lines: readonly { readonly name: string }[];
  readonly unwritten: readonly { readonly name: string; readonly why: string }[];
  readonly level: "probable" | "sure";
  readonly settingsFile: string | undefined;
}

/** What was written, what could not be, and the next command. */
export function renderWrittenTerminal(
  { district, files, level, lines, settingsFile, unwritten }: WrittenProposals,
  { colours }: TerminalOptions,
): string {
  const schools = new Set(lines).size;
  const levels = level === "sure" ? "sure" : "sure or probable";
  return `\n${joinSections([
    unwritten.map(
      ({ name, why }) => `  ${colours.yellow("not written")}  ${visibleText(name)}: ${visibleText(why)}`,
    ),
    lines.length === 0
      ? [`Nothing that is ${levels} is left to be written.`]
      : [
          `${colours.green("✓")} ${count(lines.length, "line")} written for ${count(schools, "school")}, to ${files.map(visibleText).join(", ")}.`,
        ],
    ...(lines.length === 0
      ? []
      : [[`next  npx --no rollcall plan ${district}${optionText("--settings", settingsFile)}`]]),
  ])}`;
}

function schoolLines(school: SchoolSuggestions, options: TerminalOptions): readonly string[] {
  const { classes, classrooms, hasOrg, name } = school;
  const byLevel = levels.map(
    ([level, colour]) => [level, colour, classrooms.filter((one) => one.level === level)] as const,
  );
  const counts = byLevel.map(([level, , own]) => `${own.length} ${level}`);
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
        : own.flatMap((one) => classroomLines(one, options.colours[colour](padEnd(level, 8)))),
    ),
    ...unmatchedLines(nothing, options),
    ...school.doubts.map((doubt) => doubtLine(doubt, options)),
    ...remarkLines(school, options),
  ];
}

/** Rooms that no class fits are many, and each is decided in one of two ways. */
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
    colours.dim(
      `${" ".repeat(besideLevel)}a club stays with policy: leave, a room of last year goes with policy: archive`,
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
