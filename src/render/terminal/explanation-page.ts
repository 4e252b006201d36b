import type { ExplainedCode, ExplainedGroup } from "../../model/explained-code.ts";
import { asCalled, stepText } from "../command-line.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

const labelWidth = 11;

/** One code: cause, consequence, what to do, an example, and the command that shows whether it is settled. */
export function renderExplanation(explained: ExplainedCode, options: TerminalOptions): string {
  const { colours, calling } = options;
  const { code, kind, cause, consequence, remedy, instead, example, next } = explained;
  return joinSections([
    [`${colours.bold(code)}  ${colours.dim(kind)}`],
    [
      ...labelled("why", cause, options),
      ...labelled("then", consequence, options),
      ...labelled("do", asCalled(remedy, calling), options),
    ],
    [
      ...(instead === undefined ? [] : shown("instead of", instead, options)),
      ...shown(instead === undefined ? "example" : "write", example, options),
    ],
    [`  ${colours.cyan("next".padEnd(labelWidth - 2))}${next}`],
  ]);
}

const shown = (label: string, lines: string, { colours }: TerminalOptions): readonly string[] => [
  `  ${colours.dim(label)}`,
  ...lines.split("\n").map((line) => `    ${line}`),
];

function labelled(label: string, text: string, { colours, width }: TerminalOptions): readonly string[] {
  const [first = "", ...rest] = paragraph(text, { width, indent: labelWidth });
  return [`  ${colours.cyan(label.padEnd(labelWidth - 2))}${first.slice(labelWidth)}`, ...rest];
}

const firstSentence = (text: string): string => text.split(/(?<=\.) /, 1).join("");

/** All codes by what they are about, each with the first sentence of its cause. */
export function renderExplainedGroups(groups: readonly ExplainedGroup[], options: TerminalOptions): string {
  const { colours, width, calling } = options;
  const codeWidth = 2 + Math.max(...groups.flatMap(({ codes }) => codes.map(({ code }) => code.length)));
  return joinSections([
    ...groups.map(({ title, codes }) => [
      colours.bold(title),
      ...codes.flatMap(({ code, cause }) => {
        const [first = "", ...rest] = paragraph(firstSentence(cause), { width, indent: codeWidth + 2 });
        return [`  ${colours.cyan(code.padEnd(codeWidth))}${first.slice(codeWidth + 2)}`, ...rest];
      }),
    ]),
    [`${stepText("rollcall explain CODE", calling)} says what follows from one, and what to do.`],
  ]);
}
