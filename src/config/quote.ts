const longestQuotedText = 60;

/**
 * A text from a file as a message holds it: in double quotes, cut when long, on one line. What nobody would see stays as it
 * is, like in every other text of a finding: whoever shows it escapes the whole (`visibleText`), once.
 */
export function quote(text: string): string {
  const shown = text.length > longestQuotedText ? `${text.slice(0, longestQuotedText)}…` : text;
  const escaped = shown.replace(/["\\\n\t]/g, (character) => {
    if (character === "\n") return "\\n";
    return character === "\t" ? "\\t" : `\\${character}`;
  });
  return `"${escaped}"`;
}

/** `U+200B`, as Unicode writes a character that cannot be shown. */
export function codePointName(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hexadecimal.padStart(4, "0")}`;
}
