/** How a value is written into a file, so that readers of YAML 1.1 and 1.2 see the same in it. */
import { type Document, isScalar, visit } from "yaml";

export type Quote = "'" | '"';

/** A year, a number or a truth value that YAML finds in an id would change it, so that ids are in quotes whatever they are. */
const idKeys: ReadonlySet<string> = new Set(["classtag", "classlink", "created", "org", "term", "terms"]);

export const isIdKey = (key: string): boolean => idKeys.has(key);

/** Letters first, and nothing behind them that could mean something in YAML: other texts are put in quotes. */
const plainText = /^\p{L}[\p{L}\p{M}\p{N}.()'&·–—/+_-]*(?: [\p{L}\p{M}\p{N}.()'&·–—/+_-]+)*$/u;
const wordOfYaml = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
// The last two are no characters, and no file may hold them.
const unseen = /[\ufffe\uffff\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
// The joiners are part of emoji, and of words in several scripts.
const unseenInText =
  /(?!\u200c|\u200d|\ufe0f)[\ufffe\uffff\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** `title: Grade 3`: a key of a line with its value. */
export const pairText = (key: string, value: unknown, quote: Quote): string =>
  `${key}: ${valueText(value, isIdKey(key), quote)}`;

/** The keys of a line, or of another entry, that have a value, in their order. */
export function pairsOf(written: object, quote: Quote): readonly string[] {
  return Object.entries(written)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => pairText(key, value, quote));
}

/** @param isId an id is in quotes, whatever it looks like */
export function valueText(value: unknown, isId: boolean, quote: Quote): string {
  if (typeof value === "string") return isId || !isPlain(value) ? quoted(value, quote) : value;
  if (Array.isArray(value)) return `[${value.map((item) => valueText(item, isId, quote)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, item]) => pairText(key, item, quote));
  return `{ ${pairs.join(", ")} }`;
}

const isPlain = (text: string): boolean =>
  plainText.test(text) && !wordOfYaml.test(text) && !unseen.test(text);

/** The kind that the file has, or single ones where that takes fewer escapes, as formatters choose them too. */
function quoted(text: string, quote: Quote): string {
  const fewerInSingle = occurrences(text, '"') > occurrences(text, "'");
  if ((quote === "'" || fewerInSingle) && !unseen.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(unseenInText, escapeOf);
}

const occurrences = (text: string, character: string): number => text.split(character).length - 1;

/** A comment's text on lines of its own: nothing in it can end the comment, or be unseen. */
export const commentLines = (text: string): readonly string[] =>
  text.split(/\r\n|[\r\n]/).map((line) => `# ${line.replace(unseenInText, escapeOf)}`.trimEnd());

function escapeOf(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return codePoint.length > 4 ? `\\U${codePoint.padStart(8, "0")}` : `\\u${codePoint.padStart(4, "0")}`;
}

/** The kind of quotes that most texts of the file are in. */
export function usualQuote(document: Document.Parsed): Quote {
  let double = 0;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node)) return;
      if (node.type === "QUOTE_DOUBLE") double += 1;
      if (node.type === "QUOTE_SINGLE") double -= 1;
    },
  });
  return double < 0 ? "'" : '"';
}
