import type { Calling } from "../command-line.ts";
import type { Colours } from "./colours.ts";
import { displayWidth, wrap } from "./display-width.ts";

/** How a text for a terminal is to look. */
export interface TerminalOptions {
  readonly colours: Colours;
  /** Columns of the terminal. Lines that carry ids may be longer: an id is never cut to fit. */
  readonly width: number;
  /** For the steps that are printed; absent: as the README calls it. */
  readonly calling?: Calling;
  /** Shows ids, steps, evidence and every notice. */
  readonly verbose?: boolean;
}

/** What a page of 40 columns leaves beside a frame: on a smaller one lines are no use. */
const narrowest = 36;

/** `text` broken to the page, every line indented; the first line may begin with a mark in place of the indent's end. */
export function paragraph(
  text: string,
  options: {
    readonly width: number;
    readonly indent: number;
    readonly mark?: string;
    /** By how much further what the first line goes on with is indented, where entries stand below each other. */
    readonly hanging?: number;
    readonly style?: (line: string) => string;
  },
): readonly string[] {
  const { width, indent, mark = "", hanging = 0, style = (line) => line } = options;
  const room = Math.max(narrowest, width) - indent;
  const [first = "", ...others] = wrap(text, room);
  const rest = hanging === 0 || others.length === 0 ? others : wrap(others.join(" "), room - hanging);
  return [
    style(`${" ".repeat(indent - mark.length)}${mark}${first}`),
    ...rest.map((line) => style(`${" ".repeat(indent + hanging)}${line}`)),
  ];
}

/** A line in two parts: on a page too narrow for both, the second stands below the first. */
export function headLines(
  head: string,
  rest: string,
  { colours, width }: Pick<TerminalOptions, "colours" | "width">,
): readonly string[] {
  return displayWidth(`${head}  ${rest}`) <= width
    ? [`${colours.bold(head)}  ${colours.dim(rest)}`]
    : [
        ...paragraph(head, { width, indent: 0, style: colours.bold }),
        ...paragraph(rest, { width, indent: 2, style: colours.dim }),
      ];
}

/** Joins sections with one empty line between them; an empty section leaves no trace. */
export function joinSections(sections: readonly (readonly string[])[]): string {
  const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${texts.join("\n\n")}\n`;
}
