const longestQuotedText = 60;

/**
 * A text from a file as a message shows it: in double quotes, cut when long, with everything escaped that a terminal
 * would obey or that nobody would see.
 */
export function quote(text: string): string {
  const shown = text.length > longestQuotedText ? `${text.slice(0, longestQuotedText)}…` : text;
  const escaped = shown.replace(/["\\]|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return `"${escaped}"`;
}

/** `U+200B`, as Unicode writes a character that cannot be shown. */
export function codePointName(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hexadecimal.padStart(4, "0")}`;
}
