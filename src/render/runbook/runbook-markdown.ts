import type { Runbook, RunbookPage, RunbookSection, RunbookStep } from "../../model/runbook.ts";
import { stepText } from "../command-line.ts";
import { escapeMarkdown, markdownCode, visibleText } from "../escape.ts";
import { count } from "../wording.ts";
import {
  clockSentence,
  durationText,
  finishToday,
  headText,
  marksText,
  pathText,
  runsOf,
  sourceText,
  subjectText,
  supportText,
  togetherText,
  totalMinutes,
  twinsText,
  verbText,
  workText,
} from "./runbook-words.ts";

const said = (text: string): string => escapeMarkdown(visibleText(text));

/** One page as Markdown. Its boxes can be ticked where it is pasted into an issue, and on paper. */
export function renderRunbookPage(runbook: Runbook, page: RunbookPage): string {
  const support = supportText(page);
  return [
    `# ${said(page.title)}\n`,
    `**${escapeMarkdown(headText(runbook, page))} · ${escapeMarkdown(finishToday)}**\n`,
    `${escapeMarkdown(sourceText(runbook))}\n`,
    `${said(clockSentence(runbook.clock, [page]))}\n`,
    ...(page.note === undefined ? [] : [`**${said(page.note)}**\n`]),
    ...beforeLines(page),
    ...page.sections.map(sectionText),
    ...closingLines(page),
    ...(support === undefined
      ? []
      : [`## If ids cannot be taken away\n`, `Send this to ClassTag's support:\n`, `${fenced(support)}\n`]),
  ].join("\n");
}

/** The pages in their order, with the time that each takes. */
export function renderRunbookIndex(runbook: Runbook): string {
  const { pages, district } = runbook;
  if (pages.length === 0)
    return `# ${said(district.name)}: nothing is left to do by hand\n\n${escapeMarkdown(sourceText(runbook))}\n`;
  const rows = pages.map(
    (page) =>
      `| ${page.number} | [${said(page.title)}](pages/${page.slug}.md) | ${escapeMarkdown(workText(page))} | ${escapeMarkdown(durationText(page.minutes))} | ☐ |`,
  );
  return [
    `# ${said(district.name)}: ${count(pages.length, "page")} to do by hand\n`,
    `About ${durationText(totalMinutes(runbook))} in all. Do the pages in this order; whoever begins one finishes it the same day.\n`,
    `${said(clockSentence(runbook.clock, pages))}\n`,
    "| page | where | what | about | done |",
    "| ---: | --- | --- | --- | :---: |",
    ...rows,
    "",
    `The same steps: ${["runbook.html", "runbook.csv"].map((file) => `[${file}](${file})`).join(" · ")}. When ClassTag has been read again, ${markdownCode(stepText(`rollcall runbook status ${visibleText(district.id)}`))} says what is done.\n`,
    `${escapeMarkdown(sourceText(runbook))}\n`,
  ].join("\n");
}

function beforeLines({ counts }: RunbookPage): readonly string[] {
  if (counts.length === 0) return [];
  const lines = counts.map(({ what, before }) =>
    before === "unknown"
      ? `- [ ] ${what}: \\_\\_\\_\\_ (nobody could see how many: note it)`
      : `- [ ] ${what}: **${before}**`,
  );
  return [
    `## Before you begin\n`,
    `If a number differs, stop: somebody was here since.\n`,
    `${lines.join("\n")}\n`,
  ];
}

function sectionText(section: RunbookSection): string {
  const lines = runsOf(section.steps).flatMap((run) => [
    ...(run.length > 1 ? [`- **${escapeMarkdown(togetherText(run))}**`] : []),
    ...run.map(runbookStepText),
  ]);
  return [
    `## ${section.letter}. ${said(section.title)}\n`,
    `**${escapeMarkdown(pathText(section))}**\n`,
    ...(section.hint === undefined ? [] : [`${said(section.hint)}\n`]),
    `${lines.join("\n")}\n`,
    `${said(section.otherwise)} \\_\\_\\_\\_\\_\\_\\_\\_\n`,
  ].join("\n");
}

function runbookStepText(step: RunbookStep): string {
  const { object, paste, meaning, now, see, number } = step;
  const marks = object.kind === "classroom" ? marksText(object) : "";
  const twins = twinsText(step);
  const value =
    paste === undefined
      ? escapeMarkdown(verbText(step))
      : `${escapeMarkdown(verbText(step))} ${markdownCode(visibleText(paste))}`;
  return [
    `- [ ] **${number}** **${escapeMarkdown(subjectText(step))}**${marks === "" ? "" : ` (${escapeMarkdown(marks)})`}${twins === "" ? "" : `, **${escapeMarkdown(twins)}**`}  `,
    `  now: ${said(now)} · ${value}${meaning === undefined ? "" : ` (${said(meaning)})`} · then you see: ${said(see)}`,
  ].join("\n");
}

function closingLines({ counts }: RunbookPage): readonly string[] {
  const lines = counts.map(({ what, expected }) =>
    expected === "unknown" ? `- [ ] ${what} now: \\_\\_\\_\\_` : `- [ ] ${what} now: **${expected}**`,
  );
  return [
    `## When you are done\n`,
    `${[...lines, "- [ ] initials \\_\\_\\_\\_ time \\_\\_\\_\\_"].join("\n")}\n`,
  ];
}

/** A block that nothing in the text can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
