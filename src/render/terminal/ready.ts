import type { Readiness, ReadyCheck, ReadyState } from "../../model/readiness.ts";
import { optionText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import {
  dailySyncText,
  deciding,
  forPeople,
  handWords,
  namedAtOnce,
  nameParts,
  readyStatus,
  stateWords,
} from "../view/ready-view.ts";
import { formatInstant, formatNumber } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

const marks: Readonly<Record<ReadyState, readonly [mark: string, colour: keyof Colours]>> = {
  look: ["☐", "dim"],
  "no-go": ["✗", "red"],
  "not-known": ["?", "yellow"],
  ok: ["✓", "green"],
};

interface ReadyOptions extends TerminalOptions {
  /** As it was given, to be typed again. */
  readonly envFile?: string | undefined;
}

/** Go or no-go, check by check: what is in the way, what to do, and who can. */
export function renderReadyTerminal(readiness: Readiness, options: ReadyOptions): string {
  const { colours, width } = options;
  const { district, readAt, verdict } = readiness;
  const clock = dailySyncText(readiness);
  const paint = verdict === "go" ? colours.green : colours.red;
  return joinSections([
    [
      colours.bold(`${district.id}  ${visibleText(district.name)}`),
      ...(readAt === undefined ? [] : [`  read ${formatInstant(readAt)}`]),
    ],
    deciding(readiness).flatMap((one) => checkLines(one, options)),
    [
      ...paragraph("Only people can do these; they change neither go nor no-go:", { width, indent: 0 }),
      ...forPeople(readiness).flatMap((one) => lookLines(one, options)),
    ],
    [
      colours.bold(paint(readyStatus(readiness))),
      ...(clock === undefined ? [] : paragraph(clock, { width, indent: 2 })),
    ],
  ]);
}

function checkLines(one: ReadyCheck, options: ReadyOptions): readonly string[] {
  const { colours, width } = options;
  const [mark, colour] = marks[one.state];
  const state = one.state === "ok" ? "" : ` ${stateWords[one.state]}:`;
  const isOpen = one.state !== "ok";
  return [
    `  ${colours[colour](mark)} ${isOpen ? colours.bold(one.title) : one.title}`,
    ...paragraph(`${one.check}${state} ${one.message}`, {
      width,
      indent: 4,
      style: isOpen ? (line) => line : colours.dim,
    }),
    ...nameLines(one, options),
    ...one.steps.flatMap(({ command, page, text, who }) => [
      ...paragraph(`${handWords[who]}: ${text}`, { width, indent: 8, mark: "→ " }),
      ...(command === undefined ? [] : [`        ${command}${optionText("--settings", options.envFile)}`]),
      ...(page === undefined ? [] : [`        ${page}`]),
    ]),
  ];
}

function nameLines(
  { names }: ReadyCheck,
  { colours, verbose = false, width }: ReadyOptions,
): readonly string[] {
  const shown = verbose ? names : names.slice(0, namedAtOnce);
  const left = names.length - shown.length;
  return [
    ...shown.flatMap((one) => {
      const { id, note, what } = nameParts(one);
      const text = [what, ...(id === undefined ? [] : [`(${id})`])].join(" ");
      return paragraph(note === undefined ? text : `${text}: ${note}`, { width, indent: 8, mark: "· " });
    }),
    ...(left === 0 ? [] : [colours.dim(`        … and ${formatNumber(left)} more: --verbose lists them`)]),
  ];
}

function lookLines(
  { message, steps, title }: ReadyCheck,
  { colours, width }: ReadyOptions,
): readonly string[] {
  return [
    ...paragraph(title, { width, indent: 4, mark: "☐ " }),
    ...paragraph(message, { width, indent: 6, style: colours.dim }),
    ...steps.flatMap(({ page, who }) =>
      paragraph([handWords[who], ...(page === undefined ? [] : [page])].join(" · "), {
        width,
        indent: 6,
        style: colours.dim,
      }),
    ),
  ];
}
