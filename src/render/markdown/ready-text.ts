import type { Readiness } from "../../model/readiness.ts";
import { markdownCode } from "../escape.ts";
import { namedAtOnce, type ShownCheck, type ShownStep, viewReadiness } from "../view/ready-view.ts";
import { type Block, fixedBlock, type Measure, renderBlocks } from "./block.ts";
import { id, name, omittedNote, sentence } from "./markdown-table.ts";

/** GitHub takes 65,536 characters in an issue; what the issue adds finds room too. */
const limit = 60_000;

/** Rows beyond those that are named at once are behind a fold, up to so many. */
const foldedRows = 50;

const inCharacters: Measure = (text) => text.length;

/** Go or no-go of one district as the body of an issue, with boxes to tick for what is left. */
export function renderReadyMarkdown(readiness: Readiness, room = limit, measure = inCharacters): string {
  const { again, clock, deciding, looks, read = "not read completely", status } = viewReadiness(readiness);
  const open = deciding.filter(({ state }) => state !== "ok");
  const done = deciding.filter(({ state }) => state === "ok");
  return renderBlocks(
    [
      fixedBlock(`**${sentence(status)}**\n\n${clock === undefined ? "" : `${sentence(clock)}\n\n`}`),
      ...open.flatMap((one) => openBlocks(one, again)),
      fixedBlock(doneText(done, again)),
      fixedBlock(boxesText(looks)),
      fixedBlock(`${name(read)} · ask again with ${markdownCode(again)}\n`),
    ],
    room,
    measure,
  );
}

export const readyTitle = ({ district }: Readiness): string =>
  `Rollcall: ${district.id} is not ready for Daily sync`;

const nameRow = (found: ShownCheck["names"][number]): string => {
  const note = found.note === undefined ? "" : `: ${sentence(found.note)}`;
  return `- ${sentence(found.what)}${found.id === undefined ? "" : ` ${id(found.id)}`}${note}\n`;
};

function openBlocks(one: ShownCheck, again: string): readonly Block[] {
  const rows = one.names.map(nameRow);
  const folded = rows.slice(namedAtOnce, namedAtOnce + foldedRows);
  const left = rows.length - namedAtOnce - folded.length;
  const more = omittedNote("more", markdownCode(`${again} --verbose`));
  const groups = [
    { open: "", rows: rows.slice(0, namedAtOnce), close: "\n" },
    ...(folded.length === 0
      ? []
      : [
          {
            open: `<details><summary>${left > 0 ? `The next ${folded.length}` : `${folded.length} more`}</summary>\n\n`,
            rows: folded,
            close: "\n</details>\n\n",
          },
        ]),
  ];
  return [
    {
      rank: 1,
      lead: `### ${sentence(one.title)}\n\n\`${one.check}\` **${one.word}**: ${sentence(one.message)}\n\n`,
      groups: rows.length === 0 ? [] : groups,
      omitted: more,
    },
    ...(left > 0 ? [fixedBlock(more(left))] : []),
    fixedBlock(`${one.steps.map((step) => `- ${stepLine(step)}`).join("")}\n`),
  ];
}

const stepLine = ({ command, page, text, who }: ShownStep): string =>
  `${who}: ${sentence(text)}${page === undefined ? "" : ` _${sentence(page)}_`}${
    command === undefined ? "" : `\n  ${markdownCode(command)}`
  }\n`;

function doneText(done: readonly ShownCheck[], again: string): string {
  if (done.length === 0) return "";
  const lines = done.map(
    ({ check, message, names, title }) =>
      `- \`${check}\` ${sentence(title)}: ${sentence(message)}\n${namesBelow(names, again)}`,
  );
  return `<details><summary>${done.length === 1 ? "1 check is" : `${done.length} checks are`} ok</summary>\n\n${lines.join("")}\n</details>\n\n`;
}

/** What a check that is ok found all the same: what goes tonight within the threshold, and the like. */
function namesBelow(names: ShownCheck["names"], again: string): string {
  const left = names.length - namedAtOnce;
  const rows = names.slice(0, namedAtOnce).map((one) => `  ${nameRow(one)}`);
  return `${rows.join("")}${left > 0 ? `  - and ${left} more: ${markdownCode(`${again} --verbose`)}\n` : ""}`;
}

function boxesText(looks: readonly ShownCheck[]): string {
  const lines = looks.flatMap(({ steps }) => steps.map((step) => `- [ ] ${stepLine(step)}`));
  return `### Only people can do these\n\nThey change neither go nor no-go.\n\n${lines.join("")}\n`;
}
