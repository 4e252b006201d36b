import type { Readiness, ReadyState } from "../../model/readiness.ts";
import { namedAtOnce, type ShownCheck, viewReadiness } from "../view/ready-view.ts";
import { formatNumber } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

const marks: Readonly<Record<ReadyState, readonly [mark: string, colour: keyof Colours]>> = {
  look: ["☐", "dim"],
  "no-go": ["✗", "red"],
  "not-known": ["?", "yellow"],
  ok: ["✓", "green"],
};

/** Go or no-go, check by check: what is in the way, what to do, and who can. */
export function renderReadyTerminal(readiness: Readiness, options: TerminalOptions): string {
  const { colours, width } = options;
  const { clock, deciding, looks, read, status, title } = viewReadiness(readiness, options.calling);
  const paint = readiness.verdict === "go" ? colours.green : colours.red;
  return joinSections([
    [colours.bold(title), ...(read === undefined ? [] : [`  ${read}`])],
    deciding.flatMap((one) => checkLines(one, options)),
    [
      ...paragraph("Only people can do these; they change neither go nor no-go:", { width, indent: 0 }),
      ...looks.flatMap((one) => lookLines(one, options)),
    ],
    [colours.bold(paint(status)), ...(clock === undefined ? [] : paragraph(clock, { width, indent: 2 }))],
  ]);
}

function checkLines(one: ShownCheck, options: TerminalOptions): readonly string[] {
  const { colours, width } = options;
  const [mark, colour] = marks[one.state];
  const state = one.state === "ok" ? "" : ` ${one.word}:`;
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
      ...paragraph(`${who}: ${text}`, { width, indent: 8, mark: "→ " }),
      ...(command === undefined ? [] : [`        ${command}`]),
      ...(page === undefined ? [] : [`        ${page}`]),
    ]),
  ];
}

function nameLines(
  { names }: ShownCheck,
  { colours, verbose = false, width }: TerminalOptions,
): readonly string[] {
  const shown = verbose ? names : names.slice(0, namedAtOnce);
  const left = names.length - shown.length;
  return [
    ...shown.flatMap(({ id, note, what }) => {
      const text = [what, ...(id === undefined ? [] : [`(${id})`])].join(" ");
      return paragraph(note === undefined ? text : `${text}: ${note}`, { width, indent: 8, mark: "· " });
    }),
    ...(left === 0 ? [] : [colours.dim(`        … and ${formatNumber(left)} more: --verbose lists them`)]),
  ];
}

function lookLines(
  { message, steps, title }: ShownCheck,
  { colours, width }: TerminalOptions,
): readonly string[] {
  return [
    ...paragraph(title, { width, indent: 4, mark: "☐ " }),
    ...paragraph(message, { width, indent: 6, style: colours.dim }),
    ...steps.flatMap(({ page, who }) =>
      paragraph([who, ...(page === undefined ? [] : [page])].join(" · "), {
        width,
        indent: 6,
        style: colours.dim,
      }),
    ),
  ];
}
