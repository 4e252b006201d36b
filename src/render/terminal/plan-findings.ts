import type { Severity } from "../../model/diagnostic.ts";
import { asCalled } from "../command-line.ts";
import { groupBy } from "../group-by.ts";
import type { FindingView, PlanView } from "../view/plan-view.ts";
import { count, formatNumber } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { paragraph, type TerminalOptions } from "./terminal-page.ts";

const marks: Readonly<Record<Severity, { readonly mark: string; readonly colour: keyof Colours }>> = {
  error: { mark: "✗ ", colour: "red" },
  warning: { mark: "? ", colour: "yellow" },
  notice: { mark: "· ", colour: "cyan" },
};

/** Findings of one code that are written out; more of them say the same of other names. */
const shownPerCode: Readonly<Record<Severity, number>> = { error: 10, warning: 5, notice: 3 };

/** What is said of many is said of the first few, and how many there are. What stands beside its change is not repeated. */
export function findingSections(view: PlanView, options: TerminalOptions): readonly (readonly string[])[] {
  const { error, warning, notice } = view.findings;
  const doubtful = warning.filter((finding) => !finding.isBesideChange);
  return [
    section(`Errors: ${count(error.length, "finding")}, nothing is written for these lines`, error, options),
    section(`Doubtful: ${count(doubtful.length, "finding")} beside those at the changes`, doubtful, options),
    section(`Notices: ${formatNumber(notice.length)}`, notice, options),
  ];
}

function section(
  title: string,
  findings: readonly FindingView[],
  options: TerminalOptions,
): readonly string[] {
  if (findings.length === 0) {
    return [];
  }
  const byCode = groupBy(findings, (finding) => finding.code);
  const { colours, width } = options;
  return [
    ...paragraph(title, { width, indent: 0, style: colours.bold }),
    ...[...byCode].flatMap(([code, group]) => {
      const limit = options.verbose === true ? group.length : shownPerCode[group[0]?.severity ?? "notice"];
      // One line that says that one is left is no shorter than that one.
      const shown = group.length === limit + 1 ? group : group.slice(0, limit);
      const left = group.length - shown.length;
      const more = `… and ${formatNumber(left)} more of ${code} (--verbose shows all)`;
      return [
        ...shown.flatMap((finding) => findingLines(finding, options)),
        ...(left === 0 ? [] : paragraph(more, { width, indent: 4, style: colours.dim })),
      ];
    }),
  ];
}

function findingLines(finding: FindingView, { calling, colours, width }: TerminalOptions): readonly string[] {
  const { mark, colour } = marks[finding.severity];
  const where = [finding.position, finding.code, finding.school].filter((part) => part !== undefined);
  const [first = "", ...rest] = paragraph(finding.message, { width, indent: 4, mark });
  return [
    first.replace(mark, colours[colour](mark)),
    ...rest,
    ...(finding.hint === undefined
      ? []
      : paragraph(asCalled(finding.hint, calling), { width, indent: 6, mark: "→ " })),
    ...paragraph(where.join(" · "), { width, indent: 4, style: colours.dim }),
  ];
}
