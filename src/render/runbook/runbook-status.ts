import type { ItemState, RunbookItem, RunbookPart, RunbookProgress } from "../../model/runbook-progress.ts";
import { asCalled, districtWords } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import type { Colours } from "../terminal/colours.ts";
import { padEnd, shorten } from "../terminal/display-width.ts";
import { joinSections, paragraph, type TerminalOptions } from "../terminal/terminal-page.ts";
import { positionText, visibleName } from "../view/change-row.ts";
import { count, formatNumber } from "../wording.ts";

/** Beyond so many open steps of a school only their number is said: the runbook shows them. */
const openInFull = 12;

/** How far a runbook has come, school by school, with all that was done otherwise. */
export function renderRunbookStatus(progress: RunbookProgress, options: TerminalOptions): string {
  const { colours, width } = options;
  const { parts } = progress;
  const items = parts.flatMap((part) => part.items);
  const widest = Math.min(40, Math.max(0, ...parts.map((part) => titleOf(part).length)));
  const rows = parts.flatMap((part) => [partLine(part, widest, colours), ...problems(part, options)]);
  return joinSections([
    [
      colours.bold(
        `${visibleText(progress.district)}  runbook ${visibleText(progress.fingerprint)}, made ${minute(progress.madeAt)}`,
      ),
      colours.dim(`  ClassTag as of ${minute(progress.readAt)}`),
    ],
    ...(progress.isReadTooOld
      ? [
          paragraph(
            "ClassTag was read before the runbook was made, so nothing that was done since can show here. Make a new list of what ClassTag holds, then ask again.",
            { width, indent: 2 },
          ).map((line) => colours.yellow(line)),
        ]
      : []),
    rows,
    summary(progress, items, options),
  ]);
}

const titleOf = ({ school }: RunbookPart): string =>
  school === undefined ? "District" : shorten(visibleName(school), 40);

const of = (items: readonly RunbookItem[], kind: ItemState["kind"]): readonly RunbookItem[] =>
  items.filter(({ state }) => state.kind === kind);

/** "Lincoln Elementary  12 of 31" */
function partLine(part: RunbookPart, widest: number, colours: Colours): string {
  const done = of(part.items, "done").length;
  const isDone = done === part.items.length;
  const rest = [
    [of(part.items, "open").length, "open"],
    [of(part.items, "different").length, "done differently"],
    [of(part.items, "unseen").length, "not seen"],
  ] as const;
  const shown = rest.flatMap(([number, what]) => (number === 0 ? [] : [`${formatNumber(number)} ${what}`]));
  const mark = isDone
    ? colours.green("✓")
    : shown.some((one) => one.includes("differently"))
      ? colours.red("!")
      : "☐";
  return `${mark} ${padEnd(titleOf(part), widest)}  ${formatNumber(done)} of ${formatNumber(part.items.length)}${shown.length === 0 ? "" : colours.dim(`   ${shown.join(", ")}`)}`;
}

function problems({ items }: RunbookPart, options: TerminalOptions): readonly string[] {
  const open = of(items, "open");
  const isShort = options.verbose === true || open.length <= openInFull;
  const isBegun = open.length < items.length;
  return [
    ...of(items, "different").flatMap((item) => itemLines(item, "!", options)),
    ...of(items, "unseen").flatMap((item) => itemLines(item, "?", options)),
    ...(isShort && isBegun ? open.flatMap((item) => itemLines(item, "☐", options)) : []),
  ];
}

function itemLines(item: RunbookItem, mark: string, { colours, width }: TerminalOptions): readonly string[] {
  const { subject, wanted, kind, state, at } = item;
  const isValue = kind === "connection" || kind === "school" || kind === "setting";
  const aim = isValue ? `→ ${visibleText(wanted)}` : kind;
  const line = `    ${mark} ${padEnd(shorten(visibleName(subject), 40), 28)}  ${aim}  ${colours.dim(positionText(at))}`;
  switch (state.kind) {
    case "done":
    case "open":
      return [line];
    case "different":
      return [
        line,
        ...paragraph(`found: ${visibleText(state.found)}. ${visibleText(state.advice)}`, {
          width,
          indent: 8,
        }),
      ];
    case "unseen":
      return [line, ...paragraph(`${visibleText(state.reason)}.`, { width, indent: 8 })];
  }
}

function summary(
  { district, parts }: RunbookProgress,
  items: readonly RunbookItem[],
  { calling, colours, width }: TerminalOptions,
): readonly string[] {
  const done = of(items, "done").length;
  if (done === items.length)
    return [
      colours.bold(colours.green(`${visibleText(district)}: all ${formatNumber(items.length)} done`)),
      ...paragraph(
        `The morning after the next nightly sync, see whether it came as forecast, by the report of the apply that wrote the runbook: ${asCalled("rollcall forecast --compare REPORT", calling)}`,
        { width, indent: 2 },
      ),
    ];
  const whole = parts.filter((part) => of(part.items, "done").length === part.items.length).length;
  const untouched = parts.filter((part) => of(part.items, "open").length === part.items.length).length;
  const different = of(items, "different").length;
  const places = [
    whole === 0 ? "" : `${count(whole, "page")} whole`,
    untouched === 0 ? "" : `${formatNumber(untouched)} untouched`,
  ].filter((part) => part !== "");
  const again = asCalled(`rollcall apply ${districtWords(visibleText(district), calling)} …`, calling);
  return [
    colours.bold(
      colours.yellow(
        `${visibleText(district)}: ${formatNumber(done)} of ${formatNumber(items.length)} done${places.length === 0 ? "" : `; ${places.join(", ")}`}`,
      ),
    ),
    ...paragraph(
      `${different === 0 ? "" : "What was done differently is not undone by itself: look at it first. "}A new runbook asks only for what is left: ${again}, as before.`,
      { width, indent: 2 },
    ),
  ];
}

const minute = (time: string): string => `${time.slice(0, 16).replace("T", " ")} UTC`;
