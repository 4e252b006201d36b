import { commandLine, stepText } from "../command-line.ts";
import { escapeMarkdown, markdownCode } from "../escape.ts";
import { shorten } from "../terminal/display-width.ts";
import { kindStyle } from "../view/change-kind.ts";
import type { PlanView } from "../view/plan-view.ts";
import { count, formatNumber, listSome } from "../wording.ts";
import { type Block, fixedBlock } from "./block.ts";
import { name, sentence } from "./markdown-table.ts";

/** What has to be found in ten seconds. */
export function verdictBlock(view: PlanView, level: number): Block {
  const title = `${"#".repeat(level)} ${name(view.district.id)}: ${sentence(view.verdict.headline)}`;
  const lines = [
    `**Worst:** ${sentence(view.worst.says)}`,
    ...(view.verdict.kind === "nothing-looked-at" ? [] : [`**Tonight:** ${sentence(view.tonight)}`]),
    `**To do:** ${sentence(view.toDo)}`,
  ];
  return fixedBlock(`${title}\n\n${bullets(lines, "*")}`);
}

/** Another marker begins another list: two that follow each other with one marker are set as one, with twice the space. */
const bullets = (lines: readonly string[], marker: "-" | "*" = "-"): string =>
  `${lines.map((line) => `${marker} ${line}\n`).join("")}\n`;

/** What the verdict rests on, and what it costs to take it back. */
export function factsBlock(view: PlanView, file: string | undefined): Block {
  const lines = [
    view.totals.changes === 0 ? "" : `**Merging:** ${sentence(view.scale)}`,
    `**Clock:** ${sentence(view.clock.sentence)}`,
    view.takesBack === undefined ? "" : `**Takes back:** the apply of plan ${markdownCode(view.takesBack)}`,
    ...(view.undo.length === 0 ? [] : [`**Undo:** ${undoSentence(view)}`]),
    view.onlySchools === undefined || view.onlySchools.length === 0
      ? ""
      : `**Only:** ${sentence(listSome(view.onlySchools, 5))}`,
    `**Terms:** ${sentence(view.terms.length === 0 ? "none in scope" : listSome(view.terms, 4))}`,
    `**Plan:** ${markdownCode(view.fingerprint)} · ${sentence(view.reads.join(" · "))}`,
    file === undefined ? "" : `**Lines** are those of ${markdownCode(file)}`,
  ].filter((line) => line !== "");
  return fixedBlock(bullets(lines));
}

const undoWays = 6;

function undoSentence(view: PlanView): string {
  const ways = view.undo.slice(0, undoWays).map(({ kinds, undo: { level, by, assumed } }) => {
    const counted = kinds.map((one) => {
      const style = kindStyle(one.kind);
      return count(one.count, style.singular, style.plural);
    });
    return `${counted.join(", ")} **${level.replace("-", " ")}**: ${sentence(by)}${assumed ? " (assumed, not documented)" : ""}`;
  });
  const left = view.undo.length - ways.length;
  return ways.join(" · ") + (left > 0 ? ` · and ${left} other ways` : "");
}

/** What nobody changes, and how to see the same again. */
export function footerBlock(view: PlanView): Block {
  const outside = `${count(view.unmanaged.classrooms, "classroom")} and ${count(view.unmanaged.schools, "school")} outside the file, never touched`;
  const unchanged = `${formatNumber(view.totals.unchanged)} of ${count(view.totals.listed, "listed classroom")} unchanged`;
  return fixedBlock(
    `<sub>${escapeMarkdown(`${unchanged} · ${outside} · planned ${view.plannedAt} (district's time)`)} · reproduce with ${markdownCode(shorten(stepText(commandLine("plan", view)), 300))}</sub>\n\n`,
  );
}
