import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { WorksheetCode } from "../../model/diagnostic-code.ts";
import type { District } from "../../model/district.ts";
import { pushTo } from "../../model/push-to.ts";
import { nameAsSeen } from "../../model/text.ts";
import type { WorksheetCells } from "../../model/worksheet.ts";
import type { OpenSchool } from "../../plan/summaries/open-schools.ts";
import { isBlankDecision } from "../../worksheet/decision-in.ts";
import { type CellFault, judgeRow, type SchoolNow, schoolNow } from "../../worksheet/judge-row.ts";
import { withoutMark } from "../../worksheet/shown-ids.ts";
import { type DecidedLine, decidedLine } from "./decided-lines.ts";

/** What the rows of a district come to. */
export interface JudgedSheets {
  readonly lines: readonly DecidedLine[];
  readonly undecided: readonly WorksheetCells[];
  readonly present: number;
  /** Rows that say once more what another row says. */
  readonly repeated: number;
  readonly findings: readonly Diagnostic[];
}

/** Schools of the district that rows name, as people see names. */
export function schoolsNamed(rows: readonly WorksheetCells[], { schools }: District): readonly string[] {
  const named = new Set(rows.map(schoolShown));
  return schools.filter(({ name }) => named.has(nameAsSeen(name))).map(({ name }) => name);
}

/** Holds every row against what both services have now. */
export function judgeSheets(
  rows: readonly WorksheetCells[],
  { schools, termOf }: { readonly schools: readonly OpenSchool[]; readonly termOf: DecidedTerm },
): JudgedSheets {
  const now = new Map<string, SchoolNow>(
    schools.map((open) => [nameAsSeen(open.school.name), schoolNow(open)]),
  );
  const [all, undecided, findings]: [DecidedLine[], WorksheetCells[], Diagnostic[]] = [[], [], []];
  let present = 0;
  for (const row of rows) {
    const school = now.get(schoolShown(row));
    if (school === undefined) {
      if (isBlankDecision(row.cell("decide"))) undecided.push(row);
      else findings.push(rowFinding(row, unknownSchool(row)));
      continue;
    }
    const judged = judgeRow(row, school);
    if (judged.kind === "undecided") undecided.push(row);
    else if (judged.kind === "present") present += 1;
    else if (judged.kind === "decided") all.push(decidedLine(row, judged, school.open, termOf));
    else findings.push(...judged.faults.map((one) => rowFinding(row, one, school.open.school.name)));
  }
  const lines = withoutRepeats(all);
  const twice = [...usedTwice(lines), ...decidedTwice(lines)];
  const refused = new Set(twice.map(({ line }) => line));
  return {
    lines: inLiveOrder(
      lines.filter((line) => !refused.has(line)),
      schools,
    ),
    undecided,
    present,
    repeated: all.length - lines.length,
    findings: [...findings, ...twice.map(({ finding }) => finding)],
  };
}

/** As `suggest` writes them, however the rows were sorted. */
function inLiveOrder(lines: readonly DecidedLine[], schools: readonly OpenSchool[]): readonly DecidedLine[] {
  const order = new Map(schools.flatMap(({ present }) => present).map(({ key }, at) => [key, at]));
  const placeOf = ({ classroom }: DecidedLine): number => order.get(classroom.key) ?? 0;
  return [...lines].sort((left, right) => placeOf(left) - placeOf(right));
}

type DecidedTerm = Parameters<typeof decidedLine>[3];

const schoolShown = (row: WorksheetCells): string => nameAsSeen(withoutMark(row.cell("school")));

interface RefusedLine {
  readonly line: DecidedLine;
  readonly finding: Diagnostic;
}

/** A class is one classroom's: which of the two is meant, only a person can say. */
function usedTwice(lines: readonly DecidedLine[]): readonly RefusedLine[] {
  const byClass = new Map<string, DecidedLine[]>();
  for (const line of lines)
    if (typeof line.written.classlink === "string") pushTo(byClass, line.written.classlink, line);
  return [...byClass].flatMap(([id, users]) => {
    const rooms = new Set(users.map(({ classroom }) => classroom.key));
    return rooms.size < 2
      ? []
      : users.map((line) => ({
          line,
          finding: lineFinding(
            line,
            "worksheet-class-twice",
            `${id} is decided for ${placesOf(users.filter((one) => one !== line))} too`,
            "Leave it to one of them, and clear the cell of the others or choose another class for them.",
          ),
        }));
  });
}

/** Where rows of one classroom all decide the same, one of them is enough: two people agree, or a file came twice. */
function withoutRepeats(lines: readonly DecidedLine[]): readonly DecidedLine[] {
  const byRoom = new Map<string, DecidedLine[]>();
  for (const line of lines) pushTo(byRoom, line.classroom.key, line);
  return [...byRoom.values()].flatMap((same) => {
    const [first] = same;
    return first !== undefined && new Set(same.map(decisionText)).size === 1 ? [first] : same;
  });
}

/** What a row decides, as somebody may have written it. */
const decisionText = ({ school, written: { classlink, policy = school.policy } }: DecidedLine): string =>
  [policy, ...(typeof classlink === "string" ? [classlink] : [])].join(" ");

function decidedTwice(lines: readonly DecidedLine[]): readonly RefusedLine[] {
  const byRoom = new Map<string, DecidedLine[]>();
  for (const line of lines) pushTo(byRoom, line.classroom.key, line);
  return [...byRoom.values()].flatMap((same) =>
    same.length < 2
      ? []
      : same.map((line) => ({
          line,
          finding: lineFinding(
            line,
            "worksheet-classroom-twice",
            `it says ${decisionText(line)}, and of the same classroom ${otherDecisions(same, line)}`,
            "Keep the row that is right, and clear the cell of the others.",
          ),
        })),
  );
}

const otherDecisions = (same: readonly DecidedLine[], line: DecidedLine): string =>
  same
    .filter((one) => one !== line)
    .map((one) => `${one.row.at().file} ${one.row.place("decide")} says ${decisionText(one)}`)
    .join(" and ");

const placesOf = (lines: readonly DecidedLine[]): string =>
  lines
    .map(({ classroom: { name }, row }) => {
      const { file } = row.at();
      return `${JSON.stringify(name)} (${file} ${row.place("decide")})`;
    })
    .join(" and ");

const unknownSchool = (row: WorksheetCells): CellFault => ({
  column: "school",
  code: "worksheet-school-unknown",
  why: `the district's file has no school ${JSON.stringify(withoutMark(row.cell("school")))} of which all can be read`,
  hint: `Write the school's name as the file has it; rollcall plan ${row.cell("district").trim()} says where a school cannot be read.`,
});

/** Where a spreadsheet has it, whose row it is, and what is wrong. */
const rowFinding = (
  row: WorksheetCells,
  { code, column, hint, why }: CellFault,
  school?: string,
): Diagnostic => ({
  severity: "error",
  code,
  message: `${row.place(column)} (${column}) of ${JSON.stringify(withoutMark(row.cell("classroom")))}: ${why}.`,
  hint,
  at: row.at(column),
  ...defined({ school }),
});

export const lineFinding = (
  { row, school }: DecidedLine,
  code: WorksheetCode,
  why: string,
  hint: string,
): Diagnostic => rowFinding(row, { column: "decide", code, why, hint }, school.name);
