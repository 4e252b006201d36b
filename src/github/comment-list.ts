/** Lists in a comment, bounded, so that whatever else it says keeps its room. Texts are from outside. */
import { escapeMarkdown, markdownCode, visibleText } from "../render/escape.ts";
import { count } from "../render/wording.ts";

/** Characters that each list may take. */
const roomOfList = 4_000;
const longestText = 300;

/** A sentence, escaped. */
export const listText = (text: string): string => {
  const visible = visibleText(text);
  return escapeMarkdown(
    visible.length > longestText ? `${visible.slice(0, longestText).toWellFormed()}…` : visible,
  );
};

/** A name, literally. */
export const listName = (text: string): string => markdownCode(visibleText(text.slice(0, longestText)));

/** As many rows as have room; the others are counted. Ended by an empty line. */
export function boundedList(rows: readonly string[], what: string): string {
  let used = 0;
  const shown = rows.filter((row) => {
    used += row.length;
    return used <= roomOfList;
  });
  const left = rows.length - shown.length;
  return `${shown.join("")}${left === 0 ? "" : `- … and ${count(left, `more ${what}`)}\n`}\n`;
}
