import type { MatchLevel, SchoolSuggestions, Suggestions, TeachersKnown } from "../../model/suggestion.ts";
import { type Calling, districtWords, optionText, stepText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { count } from "../wording.ts";
import { schoolLines } from "./suggested-school.ts";
import { joinSections, type TerminalOptions } from "./terminal-page.ts";

/** What else a page of proposals is told: whether lines are written below it, and how it was called. */
export interface SuggestionOptions extends TerminalOptions {
  readonly write?: true;
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
  const next = options.write === true ? undefined : nextCommand(district.id, levelsIn(open), options);
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
  if (source !== "none" && taught === 0)
    return [
      `Proposed from names, rooms and headcounts; ${sources[source]} names a teacher for none of ${count(classes, "class", "classes")}${source === "file" ? ": is each of its lines the SOURCED ID of a class, a comma and a name?" : "."}${written}`,
    ];
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
          `${count(namingRooms, "name")} that ${namingRooms === 1 ? "is" : "are"} not sure ${namingRooms === 1 ? "seems" : "seem"} to hold a teacher's: ${unread === undefined ? "--teachers server, or --teachers FILE," : "--teachers FILE"} compares them.`,
        ];
  return [`Proposed from names, rooms and headcounts; ${missing}.${written}`, ...naming];
}

const levelsIn = (schools: readonly SchoolSuggestions[]): ReadonlySet<MatchLevel> =>
  new Set(schools.flatMap(({ classrooms }) => classrooms.map(({ level }) => level)));

/** What is only probable is written where a person says so, after a look; a plan shows what the file asks for by then. */
function nextCommand(
  id: string,
  found: ReadonlySet<MatchLevel>,
  { calling, school, teachers }: SuggestionOptions,
): string {
  if (!found.has("sure") && !found.has("probable")) return planCommand(id, calling);
  const schools = school.map((name) => optionText("--school", name)).join("");
  const level = found.has("sure") ? "" : " --level probable";
  const names = optionText("--teachers", teachers);
  return stepText(
    `rollcall suggest ${districtWords(id, calling)}${schools}${names} --write${level}`,
    calling,
  );
}

const planCommand = (id: string, calling: Calling | undefined): string =>
  stepText(`rollcall plan ${districtWords(id, calling)}`, calling);

/** What became of proposals that were to be written. */
export interface WrittenProposals {
  readonly district: string;
  readonly files: readonly string[];
  /** Of each line, its school. */
  readonly lines: readonly { readonly name: string }[];
  readonly unwritten: readonly { readonly name: string; readonly why: string }[];
  readonly level: "probable" | "sure";
}

/** What was written, what could not be, and the next command. */
export function renderWrittenTerminal(
  { district, files, level, lines, unwritten }: WrittenProposals,
  { calling, colours }: TerminalOptions,
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
    [`next  ${planCommand(district, calling)}`],
  ])}`;
}
