import { csvText } from "../../model/csv-text.ts";
import { toCell } from "../../model/spreadsheet.ts";
import type { CandidateLetter, Worksheet, WorksheetColumn, WorksheetRow } from "../../model/worksheet.ts";
import { candidateLetters } from "../../model/worksheet.ts";
import { withoutNull } from "../escape.ts";
import { evidenceText } from "../terminal/suggested-school.ts";

type Cell = readonly [heading: string, text: (row: WorksheetRow) => string];

/** A letter is there to be taken where at least so many candidates are shown, so that sheets of all schools look alike. */
const leastLetters = 3;

/**
 * A school's classrooms as rows, for a spreadsheet. What one would run as a formula, or turn into a number or a date, has an
 * apostrophe in front, and so has every id. Only what is sure is decided already.
 */
export function renderWorksheetCsv(sheet: Worksheet): string {
  const cells = cellsOf(sheet);
  const lines = [
    cells.map(([heading]) => heading),
    ...sheet.rows.map((row) => cells.map(([, text]) => text(row))),
  ];
  return withoutNull(csvText(lines));
}

/** What may be written in the first column; without a comma or semicolon, which would part the cell of a heading. */
const decideHeading = "decide (a letter / leave / blank)";

function cellsOf({ district, rows, school }: Worksheet): readonly Cell[] {
  const most = Math.max(leastLetters, ...rows.map(({ candidates }) => candidates.length));
  return [
    [decideHeading, decisionShown],
    ["classroom", ({ name }) => guarded(name)],
    ["students", ({ students }) => String(students ?? "")],
    ["made", ({ createdOn }) => createdOn ?? ""],
    ["how sure", ({ level }) => level],
    ...candidateLetters.slice(0, most).flatMap(candidateCells),
    ["classroom id", ({ id }) => idCell(id)],
    ["school", () => guarded(school)],
    ["district", () => district.id],
  ] satisfies readonly (readonly [WorksheetColumn | typeof decideHeading, Cell[1]])[];
}

/** What stands in the column before anybody has decided: a letter where nothing is left to look at. */
export const decisionShown = ({ level }: Pick<WorksheetRow, "level">): string =>
  level === "sure" ? "a" : "";

const candidateCells = (letter: CandidateLetter, at: number) =>
  [
    [`${letter} class`, ({ candidates }: WorksheetRow) => guarded(candidates[at]?.title ?? "")],
    [
      `${letter} why`,
      (row: WorksheetRow) => {
        const found = row.candidates[at];
        return found === undefined ? "" : evidenceText(found, row);
      },
    ],
    [`${letter} id`, ({ candidates }: WorksheetRow) => idCell(candidates[at]?.sourcedId)],
  ] as const;

const idCell = (id: string | undefined): string => (id === undefined ? "" : `'${id}`);

const guarded = (text: string): string => (text === "" ? "" : toCell(text));
