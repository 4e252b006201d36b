/**
 * Names come from people and from other systems, so they may hold anything: escape sequences that move a terminal's
 * cursor, bidirectional overrides that swap what is read, Markdown that breaks a table, a mention that notifies a
 * stranger. Each function here returns text that shows what was there, literally, in one kind of output.
 */

// Emoji are kept whole: inside them the joiner and the variation selector are what they should be.
const emoji =
  "\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?)*|[0-9#*]\\uFE0F\\u20E3";
const invisible = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]";
// A no-break space looks like a space and is none: to ClassTag the two names differ.
const unusualSpace = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]";
const lostSpace = "^ | $|(?<= ) ";
const stackedMark = "(?<=\\p{M}{4})\\p{M}";
const unseenCharacter = `${invisible}|${unusualSpace}|${stackedMark}`;
// A backslash that would read as the beginning of an escape. In a run of them each pair stands for itself, as it does where
// a quoted text was escaped before.
const escapeAhead = `x[0-9A-F]{2}|u(?!00)[0-9A-F]{4}|U[0-9A-F]{8}|${unseenCharacter}| $`;
const ambiguousBackslash = `\\\\(?=${escapeAhead})(?<=(?<!\\\\)(?:\\\\\\\\)*\\\\)`;
const unseen = `(${emoji})|${unseenCharacter}|${ambiguousBackslash}`;
const hidden = new RegExp(`${unseen}|${lostSpace}`, "gu");
const hiddenInLine = new RegExp(unseen, "gu");
const visible = "[\\x21-\\x5b\\x5d-\\x7e\\xa1-\\xac\\xae-\\u02ff]+";
// Nearly every name: nothing in it needs a closer look.
const plain = new RegExp(`^${visible}(?: ${visible})*$`);

/**
 * The same text with everything that a reader would not see, or that would act on a terminal, written as `\xA0`, `\u200B` or
 * `\U000E0001`: control and format characters, line separators, lone surrogates, no-break spaces, spaces at the ends or in a
 * row. YAML reads these in double quotes, so that what a message quotes can be pasted into a file.
 * Two different texts never give the same result. Apply it once: the result of a second run differs.
 */
export function visibleText(text: string): string {
  if (plain.test(text)) {
    return text;
  }
  return text.replace(hidden, escapeUnlessKept);
}

/** A line of source for an excerpt: as `visibleText`, but its indentation stays, and a tab is one `⇥`. */
export function visibleLine(line: string): string {
  return line.replaceAll("\t", "⇥").replace(hiddenInLine, escapeUnlessKept);
}

function escapeUnlessKept(match: string, kept: string | undefined): string {
  return kept === undefined ? codePointEscape(match) : match;
}

function codePointEscape(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const hexadecimal = codePoint.toString(16).toUpperCase();
  if (codePoint < 0x100) return `\\x${hexadecimal.padStart(2, "0")}`;
  return codePoint < 0x10000 ? `\\u${hexadecimal.padStart(4, "0")}` : `\\U${hexadecimal.padStart(8, "0")}`;
}

// GitHub looks for mentions, issue numbers, emoji codes and addresses after Markdown has been rendered, so an entity does
// not stop it; an HTML comment inside the match does, and unlike a zero-width space it is not copied with the text.
const seam = "<!-- -->";
const markdownSpecial =
  /[&<>|`*_[\]~\\$#]|^[-+=]|(?<=^\d{1,9})[.)]|@(?=[\w-])|:(?=\/\/|[\w+-]{1,40}:)|(?<![a-z0-9])(?:gh-|www\.)|[0-9a-f]{7,}/gi;

/**
 * For Markdown on GitHub, inline and in table cells, also inside `<summary>`: shows exactly `text`. Expects the result
 * of `visibleText`, so that it holds no line break.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(markdownSpecial, (match) => {
    if (match === "@" || match === ":") {
      return match + seam;
    }
    if (match === "#" || match === "$") {
      return `&#${match.charCodeAt(0)};${seam}`;
    }
    // Seven digits can be the hash of a commit: no seven are left together.
    if (match.length >= 7) return match.replace(/^.|.{6}(?=.)/g, `$&${seam}`);
    // `GH-12` and `www.`: links unless something stands inside them.
    return match.length > 1 ? `${match.slice(0, 1)}${seam}${match.slice(1)}` : `&#${match.charCodeAt(0)};`;
  });
}

const fitsCodeSpan = /^[^`|\\\r\n<>]*[^`|\\\r\n<> ]$/;

/** An identifier on GitHub, in the fixed-width face, literally. */
export function markdownCode(text: string): string {
  return fitsCodeSpan.test(text) && !text.startsWith(" ")
    ? `\`${text}\``
    : `<code>${escapeMarkdown(text)}</code>`;
}

const htmlSpecial = /[&<>"'`]/g;

/** For HTML text and quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(htmlSpecial, (character) => `&#${character.charCodeAt(0)};`);
}

/** A table without the one character behind which many programs read no further. */
export const withoutNull = (text: string): string => text.replaceAll("\u0000", "");
