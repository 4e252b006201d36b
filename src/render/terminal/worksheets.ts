import type { MatchLevel, TeachersKnown } from "../../model/suggestion.ts";
import type { ImportedWorksheets, WrittenWorksheet } from "../../model/worksheet.ts";
import { districtWords, shellWord, stepText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { count, listSome } from "../wording.ts";
import { displayWidth, padEnd } from "./display-width.ts";
import { joinSections, type TerminalOptions } from "./terminal-page.ts";

export interface ExportedWorksheets {
  readonly district: { readonly id: string; readonly name: string };
  readonly folder: string;
  readonly sheets: readonly WrittenWorksheet[];
  readonly teachers: TeachersKnown;
}

const levels: readonly MatchLevel[] = ["sure", "probable", "choose", "nothing"];

/** Which files are there now, for whom, and what comes after. */
export function renderExportedWorksheets(
  { district, folder, sheets, teachers }: ExportedWorksheets,
  { calling, colours }: TerminalOptions,
): string {
  const title = [colours.bold(`${visibleText(district.id)}  ${visibleText(district.name)}`)];
  const plan = stepText(`rollcall plan ${districtWords(district.id, calling)}`, calling);
  if (sheets.length === 0)
    return joinSections([
      title,
      ["No school has an undecided classroom: no file is written."],
      [`next  ${plan}`],
    ]);
  const columns = sheets.map(({ csv, page, sheet: { hasOrg, rows, school } }) => {
    const counts = levels.map((level) => `${rows.filter((row) => row.level === level).length} ${level}`);
    return [
      visibleText(school),
      `${count(rows.length, "classroom")}: ${hasOrg ? counts.join(" · ") : "not connected, so no class to choose"}`,
      `${fileName(csv)}, ${fileName(page)}`,
    ] as const;
  });
  const widths = [0, 1].map((at) => Math.max(...columns.map((one) => displayWidth(one[at] ?? ""))));
  const lines = columns.map(
    ([school, counts, files]) =>
      `  ${padEnd(school, widths[0] ?? 0)}  ${padEnd(counts, widths[1] ?? 0)}  ${colours.dim(files)}`,
  );
  const named =
    teachers.source === "none" && teachers.namingRooms > 0
      ? [
          `${count(teachers.namingRooms, "name")} that ${teachers.namingRooms === 1 ? "is" : "are"} not sure ${teachers.namingRooms === 1 ? "seems" : "seem"} to hold a teacher's: --teachers server, or --teachers FILE, compares them.`,
        ]
      : [];
  const files = `${shellWord(folder.replace(/\/+$/, ""))}/*.csv`;
  return joinSections([
    title,
    lines,
    [
      `${count(sheets.length, "worksheet")} written to ${visibleText(folder)}. Send each school its two files: they decide in the first column of`,
      "the spreadsheet, with the page beside it, and send the spreadsheet back.",
      ...named,
    ].map(colours.dim),
    [`next  ${stepText(`rollcall worksheet import ${files}`, calling)}`],
  ]);
}

const fileName = (file: string): string => visibleText(file.slice(file.lastIndexOf("/") + 1));

/** How many names of what was cleared are shown. */
const mostCleared = 6;

/** What the sheets of a district come to, below the difference. */
export function renderImportedWorksheets(
  imported: ImportedWorksheets,
  asked: {
    readonly files: readonly string[];
    /** What is said of these files behind a step that names them. */
    readonly clause: string;
    readonly wrong: number;
  },
  { calling, colours }: TerminalOptions,
): string {
  const { cleared, decided, district, files, isWritten, present, repeated, rows, undecided } = imported;
  const numbers = [
    `${decided.length} decided`,
    ...(present === 0 ? [] : [`${present} in the file already`]),
    ...(repeated === 0 ? [] : [`${repeated} said twice`]),
    `${undecided} undecided`,
    ...(asked.wrong === 0 ? [] : [colours.red(`${count(asked.wrong, "finding")}`)]),
  ];
  const title = `${colours.bold(visibleText(district.id))}   ${count(rows, "row")} · ${numbers.join(" · ")}`;
  const remark =
    cleared.length === 0
      ? []
      : [
          colours.yellow(
            `  ${count(cleared.length, "classroom")} that ${cleared.length === 1 ? "was" : "were"} sure ${cleared.length === 1 ? "is" : "are"} left undecided: ${listSome(cleared.map(visibleText), mostCleared)}`,
          ),
        ];
  const shownFiles = files.map(visibleText).join(", ");
  const schools = new Set(decided.map(({ school }) => school)).size;
  const lines = `${count(decided.length, "line")}`;
  const outcome =
    decided.length === 0
      ? asked.wrong > 0
        ? "Nothing is written while something is wrong."
        : "Nothing is left to be written."
      : isWritten
        ? `${colours.green("✓")} ${lines} written for ${count(schools, "school")}, to ${shownFiles}.`
        : asked.wrong > 0
          ? `Nothing is written while something is wrong; ${lines} for ${count(schools, "school")} would be, to ${shownFiles}.`
          : `${lines} for ${count(schools, "school")}, to ${shownFiles}. Nothing is written yet.`;
  const again = `rollcall worksheet import ${asked.files.map(shellWord).join(" ")}`;
  const next =
    asked.wrong > 0
      ? `next  mend the sheets, then ${stepText(again, calling)}${asked.clause}`
      : decided.length > 0 && !isWritten
        ? `next  ${stepText(`${again} --write`, calling)}${asked.clause}`
        : `next  ${stepText(`rollcall plan ${district.id}`, calling)}`;
  return joinSections([[title, ...remark], [outcome], [next]]);
}
