import type { ChangeRow } from "./change-row.ts";

/** The file of all rows, if it is one: said once, it leaves room for a third more of them. */
export function sharedFile(rows: readonly ChangeRow[]): string | undefined {
  const files = new Set(rows.map(({ position }) => position.slice(0, position.lastIndexOf(":"))));
  const [file] = files;
  return files.size === 1 ? file : undefined;
}
