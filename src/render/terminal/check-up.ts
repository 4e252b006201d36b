import { type CheckResult, type CheckStatus, type CheckUp, statusCounts } from "../../model/check-result.ts";
import { asCalled } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { groupBy } from "../group-by.ts";
import { count } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

const marks: Readonly<Record<CheckStatus, readonly [mark: string, colour: keyof Colours]>> = {
  fine: ["✓", "green"],
  doubtful: ["!", "yellow"],
  failed: ["✗", "red"],
  "not-checked": ["-", "dim"],
  "not-known": ["?", "yellow"],
};

/** The longest name that a check has. */
const labelWidth = "permissions".length;

/** What was checked, area by area, each failure with what to try next, and a closing line with counts. */
export function renderCheckUpTerminal(checkUp: CheckUp, options: TerminalOptions): string {
  const { bold } = options.colours;
  const { results } = checkUp;
  const areas = groupBy(results, ({ area }) => area);
  return joinSections([
    [bold(titleOf(checkUp))],
    ...[...areas].map(([area, own]) => [
      area,
      ...together(own).flatMap((result) => resultLines(result, options)),
    ]),
    [closingLine(checkUp, options)],
  ]);
}

function titleOf({ district, name, repository }: CheckUp): string {
  const parts = [district, name, repository === undefined ? undefined : `${repository} on GitHub`];
  const known = parts.flatMap((part) => (part === undefined ? [] : [visibleText(part)]));
  return known.length === 0 ? "settings without a district file" : known.join("  ");
}

/** What waits for one and the same thing is told in one line. */
function together(results: readonly CheckResult[]): readonly CheckResult[] {
  const waiting = groupBy(
    results.filter(({ status }) => status === "not-checked"),
    ({ message }) => message,
  );
  return results.flatMap((result) => {
    const alike = result.status === "not-checked" ? (waiting.get(result.message) ?? []) : [];
    if (alike.length < 2) return [result];
    if (alike[0] !== result) return [];
    const names = alike.map(({ check }) => check).join(", ");
    return [{ ...result, check: `${alike.length} checks`, message: `${result.message}: ${names}` }];
  });
}

/** Hints are told where there is something to do. */
function resultLines(result: CheckResult, { calling, colours, width }: TerminalOptions): readonly string[] {
  const { check, hint, message, status } = result;
  const [mark, colour] = marks[status];
  const label = `${mark} ${check.padEnd(labelWidth)} `;
  const indent = 2 + label.length;
  const [first = "", ...rest] = paragraph(visibleText(message), { width, indent, mark: label });
  const painted = first.replace(label, () => `${colours[colour](mark)}${label.slice(mark.length)}`);
  const advice = status === "fine" || status === "not-checked" ? undefined : hint;
  return [
    painted,
    ...rest,
    ...(advice === undefined || advice === ""
      ? []
      : paragraph(asCalled(visibleText(advice), calling), { width, indent: indent + 2, mark: "→ " })),
  ];
}

function closingLine({ district, repository, results }: CheckUp, { colours }: TerminalOptions): string {
  const { doubtful, failed, fine, "not-checked": open, "not-known": unknown } = statusCounts(results);
  const parts = [
    `${fine} fine`,
    ...(doubtful === 0 ? [] : [`${doubtful} doubtful`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(open === 0 ? [] : [`${open} not checked`]),
    ...(unknown === 0 ? [] : [`${unknown} not known`]),
  ];
  const paint = failed > 0 ? colours.red : doubtful + unknown > 0 ? colours.yellow : colours.green;
  const about = district ?? repository;
  const subject = about === undefined ? "" : `${visibleText(about)}: `;
  return colours.bold(paint(`${subject}${count(results.length, "result")}, ${parts.join(", ")}`));
}
