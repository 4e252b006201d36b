import { describe, expect, test } from "vitest";
import { OpenSheet, worksheetPlace } from "./worksheet-place.ts";

const washington = "washington-middle.csv";

/** Decisions of every kind, as somebody makes them in the sheet. */
function decideIn(open: OpenSheet): OpenSheet {
  open.set("Coding for beginners", "decide", "b");
  open.set("Yearbook 📸", "decide", "leave");
  open.set("6B Homeroom", "decide", "'0034-6B");
  open.set("6A Homeroom (Ms. Nguyễn)", "decide", "archive a");
  return open;
}

const quoted = (cells: readonly string[], mark: string): string =>
  cells.map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(mark);

type Cells = Pick<OpenSheet, "head"> & { readonly rows: readonly (readonly string[])[] };

const separated = ({ head, rows }: Cells, mark: string): string =>
  [head, ...rows].map((cells) => quoted(cells, mark)).join("\n");

const withoutApostrophes = ({ head, rows }: OpenSheet): string =>
  separated({ head, rows: rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))) }, ",");

/** What programs and people do to a file, without any of it being wrong. */
const done: Readonly<Record<string, (open: OpenSheet) => string | Uint8Array>> = {
  "no byte order mark": (open) => open.text.slice(1),
  semicolons: (open) => separated(open, ";"),
  "semicolons below sep=;": (open) => `sep=;\r\n${separated(open, ";")}`,
  tabs: (open) => separated(open, "\t"),
  "UTF-16, little end first": (open) => Buffer.from(`\uFEFF${separated(open, "\t")}`, "utf16le"),
  "UTF-16, big end first": (open) => Buffer.from(`\uFEFF${separated(open, "\t")}`, "utf16le").swap16(),
  "lost apostrophes": withoutApostrophes,
  "sorted rows": (open) => {
    open.rows.sort(([, left = ""], [, right = ""]) => (left < right ? 1 : -1));
    return open.text;
  },
  "columns in another order": ({ head, rows }) =>
    separated({ head: [...head].reverse(), rows: rows.map((row) => [...row].reverse()) }, ","),
  "columns and rows of one's own": ({ head, rows }) =>
    separated(
      {
        head: ["who", ...head, "note"],
        rows: [[""], ...rows.map((row) => ["Ana", ...row, "=1+1"]), [""], ["", "", ""]],
      },
      ",",
    ),
  "headings in capitals, and a title above": (open) => {
    const [head = "", ...rest] = separated(open, ",").split("\n");
    return ["Washington Middle", "", head.toUpperCase(), ...rest].join("\n");
  },
};

describe("a worksheet comes to the same", () => {
  test("whatever a spreadsheet does to it", async () => {
    const { put, sheet, take } = await worksheetPlace();
    const original = (await sheet(washington)).text;
    await put(washington, decideIn(new OpenSheet(original)).text);
    const imported = async () => {
      const run = await take(`sheets/${washington}`, "--json");
      const { districts, findings: wrong } = JSON.parse(run.stdout);
      const [{ decided, ...rest }] = districts;
      const byName = decided.map(({ line: _, ...one }: { line: number; name: string }) => one);
      return { rest, decided: byName.sort(byNames), wrong };
    };
    const plain = await imported();
    expect(plain.decided).toHaveLength(5);
    expect(plain.wrong).toEqual([]);
    for (const [what, change] of Object.entries(done)) {
      await put(washington, change(decideIn(new OpenSheet(original))));
      expect(await imported(), what).toEqual(plain);
    }
  });
});

const byNames = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : 1;
