import { readFile, writeFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { csvText } from "../model/csv-text.ts";

/** A row of a worksheet that somebody has written in, as a spreadsheet numbers it. */
interface AnsweredRow {
  readonly row: number;
  readonly classroom: string;
  readonly answer: string;
}

/**
 * Somebody at a school decides: writes into the first column and nowhere else. It knows what stands on the sheet and nothing else,
 * as a person would.
 * @param answers by the classroom's name
 * @throws Error where the sheet has no such classroom
 */
export async function fillIn(
  file: string,
  answers: Readonly<Record<string, string>>,
): Promise<readonly AnsweredRow[]> {
  const [head = [], ...rows]: string[][] = parse(await readFile(file, "utf8"), { bom: true });
  const at = head.indexOf("classroom");
  const left = new Map(Object.entries(answers));
  const answered: AnsweredRow[] = [];
  const filled = rows.map((cells, index) => {
    const classroom = cells[at] ?? "";
    const answer = left.get(classroom);
    if (answer === undefined) return cells;
    left.delete(classroom);
    answered.push({ row: index + 2, classroom, answer });
    return [answer, ...cells.slice(1)];
  });
  if (left.size > 0) throw new Error(`${file} has no classroom ${[...left.keys()].join(", ")}`);
  await writeFile(file, csvText([head, ...filled]));
  return answered;
}
