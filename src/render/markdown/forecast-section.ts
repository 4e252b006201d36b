import type { FindingView, PlanView, RenamedView } from "../view/plan-view.ts";
import { afterFailure, forecastSums } from "../view/view-forecast.ts";
import { type Block, fixedBlock } from "./block.ts";
import { id, name, sentence, tableBlock } from "./markdown-table.ts";

/** What the next sync will do: sums always, names as far as there is room. */
export function forecastBlocks(title: string, view: PlanView, elsewhere: string): readonly Block[] {
  if (view.verdict.kind === "nothing-looked-at") {
    return [];
  }
  const { forecast } = view;
  const numbers = forecastSums(forecast);
  const assumed =
    forecast.assumptions.length === 0
      ? ""
      : `Assumed, not documented: ${sentence(forecast.assumptions.join("; "))}.\n\n`;
  const broken = forecast.brokenAssumptions
    .map((text) => `**Assumed, and not so: ${sentence(text)}.**\n\n`)
    .join("");
  const failure = forecast.failure === undefined ? "" : `**${sentence(afterFailure(forecast.failure))}**\n\n`;
  const duplicates = forecast.beside.map(({ school, existing, sourcedId, title: one }) => [
    () => name(school),
    () => name(existing),
    () => `${id(sourcedId)} ${name(one)}`,
  ]);
  const effects: readonly (readonly [string, readonly string[]])[] = [
    ["Hidden: shared, and the only classroom is archived", forecast.hidden],
    [
      forecast.threshold.isExceeded
        ? "No longer shared, and more than the threshold lets the sync archive"
        : "Archived by the sync: no longer shared",
      forecast.archived,
    ],
    ["Unarchived by the sync: the setting says so", forecast.unarchived],
    ["Cannot be told: the record of the class cannot be read", forecast.untold],
  ];
  const hashes = title.slice(0, title.indexOf(" "));
  return [
    fixedBlock(
      `${title}\n\n${failure}${numbers}; ${sentence(forecast.threshold.sentence)}.\n\n${broken}${assumed}`,
    ),
    ...renamedBlock(forecast.renamed, elsewhere),
    ...effects.flatMap(([label, names]) =>
      tableBlock({
        rank: 8,
        title: `${hashes}# ${label}`,
        headings: ["Classroom"],
        rows: names.map((one) => [() => sentence(one)]),
        elsewhere,
      }),
    ),
    ...tableBlock({
      rank: 9,
      title: `${hashes}# Duplicates that it makes`,
      headings: ["School", "Existing classroom", "New one beside it"],
      rows: duplicates,
      elsewhere,
    }),
  ];
}

/** Names are what families see. */
const renamedBlock = (renamed: readonly RenamedView[], elsewhere: string): readonly Block[] =>
  tableBlock({
    rank: 9,
    title: "New names",
    isFolded: true,
    headings: ["School", "Name now", "New name"],
    rows: renamed.map(({ school, from, to }) => [() => name(school), () => name(from), () => name(to)]),
    elsewhere,
  });

/** Worth knowing, folded. */
export const noticeBlock = (
  notices: readonly FindingView[],
  place: (position: string) => string,
  elsewhere: string,
): readonly Block[] =>
  tableBlock({
    rank: 10,
    title: "Notices",
    isFolded: true,
    headings: ["School", "What", "Line"],
    rows: notices.map((notice) => [
      () => name(notice.school ?? ""),
      () => `${sentence(notice.message)} ${id(notice.code)}`,
      notice.position === undefined ? "" : place(notice.position),
    ]),
    elsewhere,
  });
