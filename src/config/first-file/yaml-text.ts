/** Begins with a letter, ends with one, and holds nothing that means something to YAML. */
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} .,'’&()/+-]*[\p{L}\p{M}\p{N}.)])?$/u;

/** What YAML 1.1 or 1.2 reads as something else than a text. */
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

const unseen = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
/** Inside an emoji these are what they should be, and can be seen. */
const emojiPart =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/u;

/** A name as a person would write it: without quotes where YAML reads the same. */
export const nameText = (text: string): string =>
  plain.test(text) && !notText.test(text) && !text.includes("  ") ? text : quotedText(text);

/** A text in double quotes. Characters that nobody sees are written as YAML's escapes, so that whoever reviews the line sees them. */
export const quotedText = (text: string): string => `"${commentText(text.replace(/["\\]/g, "\\$&"))}"`;

/** A text for the rest of a line: it stays on it. */
export const commentText = (text: string): string =>
  text
    .split(emojiPart)
    .map((part) => part.replace(unseen, escapeOf))
    .join("\u200D");

function escapeOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const hexadecimal = codePoint.toString(16).toUpperCase();
  if (codePoint < 0x100) return `\\x${hexadecimal.padStart(2, "0")}`;
  return codePoint < 0x10000 ? `\\u${hexadecimal.padStart(4, "0")}` : `\\U${hexadecimal.padStart(8, "0")}`;
}
