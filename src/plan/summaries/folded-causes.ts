import type { Diagnostic } from "../../model/diagnostic.ts";
import { pushTo } from "../../model/push-to.ts";
import { formatNumber } from "../../model/text.ts";
import type { LineDiagnostic } from "../lines/wish.ts";

/** Of so many lines each is told of by itself: a person who mends the file looks for each. */
const fewLines = 3;

/** Findings that come from one cause outside the file, told once where more than a few lines have them. */
export function foldedByCause(findings: readonly LineDiagnostic[]): readonly Diagnostic[] {
  const folded: Diagnostic[] = [];
  const byCause = new Map<string, LineDiagnostic[]>();
  for (const one of findings) {
    if (one.cause === undefined) folded.push(one);
    else pushTo(byCause, JSON.stringify([one.code, one.severity, one.cause]), one);
  }
  for (const group of byCause.values()) folded.push(...foldedGroup(group));
  return folded;
}

function foldedGroup(group: readonly LineDiagnostic[]): readonly Diagnostic[] {
  const [first] = group;
  if (first === undefined || group.length <= fewLines) return group.map(withoutCause);
  const { cause, school, ...rest } = first;
  const isOneSchool = group.every((one) => one.school === school);
  const places = group.flatMap(({ at }) => (at === undefined ? [] : [`${at.file}:${at.line}`]));
  const more = places.length - fewLines;
  return [
    {
      ...rest,
      message: `${cause}. That concerns ${formatNumber(group.length)} lines: ${places.slice(0, fewLines).join(", ")} and ${formatNumber(more)} more.`,
      ...(isOneSchool && school !== undefined ? { school } : {}),
    },
  ];
}

function withoutCause({ cause: _, ...rest }: LineDiagnostic): Diagnostic {
  return rest;
}
