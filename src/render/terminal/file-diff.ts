import { structuredPatch } from "diff";
import { visibleLine } from "../escape.ts";
import { count } from "../wording.ts";
import type { Colours } from "./colours.ts";

/**
 * What is written is shown first, with ten thousand classrooms in a file as well. Beyond that nobody reads it, and its cost grows
 * much faster than it.
 */
const mostEdits = 20_000;

/** How a file will change, as `git diff` shows it, whatever its line ends; empty where nothing does. */
export function fileDiff(file: string, before: string, after: string, colours: Colours): string {
  if (before === after) return "";
  const options = { context: 3, maxEditLength: mostEdits };
  const patch = structuredPatch(file, file, linesOf(before), linesOf(after), "", "", options);
  const name = visibleLine(file);
  const title = [colours.bold(`--- ${name}`), colours.bold(`+++ ${name}`)];
  if (patch === undefined) return joined([...title, `… ${sizeText(before, after)}`]);
  const hunks = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    colours.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map((line) => styled(line, colours)),
  ]);
  return joined([...title, ...hunks]);
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
