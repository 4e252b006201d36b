import { visibleLine } from "../escape.ts";
import { count } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { type LineEdit, lineEdits } from "./line-edits.ts";

/**
 * What is written is shown first, with ten thousand classrooms in a file as well. Beyond that nobody reads it.
 */
const mostEdits = 20_000;

/** Lines around what changes. */
const context = 3;

/** How a file will change, as `git diff` shows it, whatever its line ends; empty where nothing does. */
export function fileDiff(file: string, before: string, after: string, colours: Colours): string {
  if (before === after) return "";
  const edits = lineEdits(linesOf(before), linesOf(after), mostEdits);
  const name = visibleLine(file);
  const title = [colours.bold(`--- ${name}`), colours.bold(`+++ ${name}`)];
  if (edits === undefined) return joined([...title, `… ${sizeText(before, after)}`]);
  return joined([...title, ...hunksOf(edits).flatMap((hunk) => hunkLines(hunk, colours))]);
}

interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly edits: readonly LineEdit[];
}

/** What changes, with the lines around it; what is further apart than those stands in a hunk of its own. */
function hunksOf(edits: readonly LineEdit[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [oldStart, newStart, done] = [1, 1, 0];
  const pass = (end: number): void => {
    for (const { sign } of edits.slice(done, end)) {
      if (sign !== "+") oldStart += 1;
      if (sign !== "-") newStart += 1;
    }
    done = end;
  };
  const changes = edits.flatMap(({ sign }, at) => (sign === " " ? [] : [at]));
  for (let index = 0; index < changes.length; ) {
    const first = changes[index] ?? 0;
    let last = first;
    while ((changes[index] ?? Number.POSITIVE_INFINITY) - last <= 2 * context) {
      last = changes[index] ?? last;
      index += 1;
    }
    pass(Math.max(done, first - context));
    const end = Math.min(edits.length, last + context + 1);
    hunks.push({ oldStart, newStart, edits: edits.slice(done, end) });
    pass(end);
  }
  return hunks;
}

function hunkLines({ edits, newStart, oldStart }: Hunk, colours: Colours): readonly string[] {
  const [old, now] = (["+", "-"] as const).map((other) => edits.filter(({ sign }) => sign !== other).length);
  return [
    colours.cyan(`@@ -${oldStart},${old} +${newStart},${now} @@`),
    ...edits.flatMap(({ sign, text }) => [
      styled(`${sign}${text.replace(/\n$/, "")}`, colours),
      ...(text.endsWith("\n") ? [] : ["\\ No newline at end of file"]),
    ]),
  ];
}

const joined = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

const linesOf = (text: string): string => text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");

function sizeText(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.split("\n").length);
  return `${count(old ?? 0, "line")} before, ${count(now ?? 0, "line")} now: too much to be shown here`;
}

function styled(line: string, colours: Colours): string {
  const shown = visibleLine(line);
  if (line.startsWith("+")) return colours.green(shown);
  return line.startsWith("-") ? colours.red(shown) : shown;
}
