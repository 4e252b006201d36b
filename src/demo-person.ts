/**
 * Somebody who works a runbook off in the sandbox's ClassTag: for the demo and for tests. It knows what `runbook.csv` says and
 * nothing else, as a person would.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { isSwitch, settingNames, settingTraits } from "./model/setting.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";

/** One row of runbook.csv as a person reads it: without the apostrophes that keep spreadsheets away. */
export interface PersonStep {
  readonly page: number;
  readonly number: number;
  readonly what: string;
  readonly action: string;
  readonly paste: string;
  readonly key: string;
}

export async function stepsIn(folder: string): Promise<readonly PersonStep[]> {
  const text = await readFile(path.join(folder, "runbook.csv"), "utf8");
  const rows: readonly Record<string, string>[] = parse(text, { bom: true, columns: true });
  const cell = (row: Record<string, string>, column: string): string => (row[column] ?? "").replace(/^'/, "");
  return rows.map((row) => ({
    page: Number(row["page"]),
    number: Number(row["step"]),
    what: cell(row, "what"),
    action: cell(row, "do"),
    paste: cell(row, "paste (without an apostrophe in front)"),
    key: cell(row, "classroom id"),
  }));
}

/** Makes one step in the sandbox's ClassTag, as somebody who clicks on its pages would. */
export function click({ action, key, paste, what }: PersonStep, { classTag }: Sandbox): void {
  const setting = settingNames.find((name) => settingTraits[name].label === what);
  if (setting !== undefined) {
    const value = isSwitch(setting) ? action === "tick the box" : Number(paste);
    classTag.editDistrict({ settings: { [setting]: value } });
    return;
  }
  const school = classTag.snapshot().schools.find(({ id }) => id === key);
  if (school !== undefined) {
    classTag.editSchool(key, { connections: [...school.connections, paste] });
    return;
  }
  const { connections } = classTag.classroom(key);
  switch (action) {
    case "archive":
      classTag.editClassroom(key, { state: "archived" });
      break;
    case "bring back":
      classTag.editClassroom(key, { state: "active" });
      break;
    case "give the id":
      classTag.editClassroom(key, { connections: [...connections, paste] });
      break;
    case "take away the id":
      classTag.editClassroom(key, { connections: connections.filter((id) => id !== paste) });
      break;
    default:
      throw new Error(`nobody knows how to "${action}"`);
  }
}
