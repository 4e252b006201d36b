import { type StructuredPatchHunk, structuredPatch } from "diff";
import type { Plan } from "../../model/plan.ts";
import { compareText } from "../../model/text.ts";
import { visibleText } from "../escape.ts";
import { planDifferences } from "../terminal/differences.ts";
import { changeRows } from "../view/change-row.ts";
import { count, formatNumber } from "../wording.ts";

/** Beyond this much the difference is no longer read, and its cost grows much faster than it. No clock decides what is shown. */
const mostEdits = 4000;

/**
 * The approved plan against the present one, as a fenced diff of one line a change. Where they have too little in common
 * to be compared line by line, what differs is counted.
 */
export function renderPlanDiff(approved: Plan, planned: Plan, limit: number): string {
  const patch = structuredPatch("approved", "now", ended(approved), ended(planned), "", "", {
    context: 0,
    maxEditLength: mostEdits,
  });
  if (patch === undefined) return `${counts(approved, planned)}\n\n`;
  const lines = patch.hunks.flatMap(({ lines: own }: StructuredPatchHunk) => own);
  const { shown, left } = within(lines, limit);
  const fence = fenceFor(shown);
  const omitted =
    left === 0 ? "" : `_… and ${count(left, "line")} more; the whole plan is in the report._\n\n`;
  return shown.length === 0
    ? `${counts(approved, planned)}\n\n`
    : `${fence}diff\n${shown.join("\n")}\n${fence}\n\n${omitted}`;
}

/** Every line with its end: one without it is another line to the comparison, though it reads the same. */
const ended = (plan: Plan): string =>
  linesOf(plan)
    .map((line) => `${line}\n`)
    .join("");

/** One line a change: where, what, from what to what, and the class that it rests on. In one order, whatever the plan's. */
function linesOf({ changes }: Plan): readonly string[] {
  return changes
    .flatMap(changeRows)
    .map((row) => {
      const where = row.school === undefined ? "settings" : row.school.name;
      const held = row.class?.holder === undefined ? "" : `, held by ${row.class.holder}`;
      const rests =
        row.class === undefined
          ? ""
          : ` [${row.class.sourcedId} ${row.class.title}, ${row.class.terms}, ${row.class.status}${held}]`;
      return visibleText(`${where} · ${row.kind} ${row.subject}: ${row.before} → ${row.after}${rests}`);
    })
    .sort(compareText);
}

function counts(approved: Plan, planned: Plan): string {
  const differences = planDifferences(approved, planned);
  const of = (kind: "added" | "altered" | "gone"): string =>
    formatNumber(differences.filter((one) => one.kind === kind).length);
  return `Of ${count(approved.changes.length, "reviewed change")}, ${of("gone")} no longer due and ${of("altered")} due otherwise; ${of("added")} due that nobody reviewed.`;
}

function within(
  lines: readonly string[],
  limit: number,
): { readonly shown: readonly string[]; readonly left: number } {
  let used = 0;
  let taken = 0;
  for (const line of lines) {
    used += line.length + 1;
    if (used > limit) break;
    taken += 1;
  }
  return { shown: lines.slice(0, taken), left: lines.length - taken };
}

/** Longer than any run of backticks inside, so that no name can end the block. */
function fenceFor(lines: readonly string[]): string {
  let longest = 2;
  for (const line of lines) for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return "`".repeat(longest + 1);
}
