import type { LinePin, Pins } from "../../model/pin.ts";
import { districtWords, optionText, stepText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { count } from "../wording.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

/** What the pins of a district come to. */
export interface PinsView {
  readonly pins: Pins;
  /** The files' changes, as `fileDiff` shows them. */
  readonly differences: readonly string[];
  /** Files that were written; empty where nothing was asked to be. */
  readonly written: readonly string[];
  /** What was asked for beside the district, to be asked for again. */
  readonly asked: { readonly school: readonly string[] };
}

/** What is added to which lines, which are left and why, and what to do next. */
export function renderPinsTerminal(view: PinsView, options: TerminalOptions): string {
  const { pins, differences } = view;
  const left = pins.lines.flatMap((line) => (line.kind === "left" ? [line] : []));
  return joinSections([
    ...differences.map((difference) => difference.trimEnd().split("\n")),
    left.flatMap((line) => leftLines(line, options)),
    [headline(view, options)],
    nextLines(view, options),
  ]);
}

type Left = Extract<LinePin, { kind: "left" }>;

function leftLines({ at, name, why }: Left, { colours, width }: TerminalOptions): readonly string[] {
  const place = `${visibleText(at.file)}:${at.line}`;
  return [
    `${colours.yellow("left")}  ${place}  ${visibleText(name)}`,
    ...paragraph(visibleText(why), { width, indent: 6, style: colours.dim }),
  ];
}

function headline({ pins, written }: PinsView, { colours }: TerminalOptions): string {
  const { district, lines, of } = pins;
  const pinned = lines.filter(({ kind }) => kind === "pin").length;
  const whole = of - lines.length;
  const counts = [
    `${count(pinned, "line")} ${written.length > 0 ? "pinned" : "to be pinned"}`,
    `${lines.length - pinned} left as they are`,
    `${whole} of ${of} had all of it`,
  ];
  return `${colours.bold(`${visibleText(district.id)}:`)} ${counts.join(" · ")}`;
}

function nextLines(
  { pins: { district, lines }, asked, written }: PinsView,
  { calling, colours }: TerminalOptions,
): readonly string[] {
  const schools = asked.school.map((name) => optionText("--school", name)).join("");
  const again = (command: string, options: string): string =>
    `next  ${stepText(`rollcall ${command} ${districtWords(district.id, calling)}${options}`, calling)}`;
  if (written.length > 0)
    return [`${colours.green("written")}  ${written.map(visibleText).join(", ")}`, again("plan", "")];
  return lines.some(({ kind }) => kind === "pin") ? [again("pin", `${schools} --write`)] : [];
}
