const shownInFull = 10;
const mostOfEnd = 8;

/** What a person would look at: all of what is short, else the lines that are looked for and how it ends. */
export function worthALook(output: string, lookedFor: readonly string[]): string {
  const lines = output.trimEnd().split("\n");
  const end = lines.length > shownInFull ? endOf(lines) : 0;
  const isShown = lines.map((line, index) => index >= end || lookedFor.some((text) => line.includes(text)));
  return lines
    .flatMap((line, index) => {
      if (isShown[index] === true) return [`  ${line}`.trimEnd()];
      return index === 0 || isShown[index - 1] === true ? ["  …"] : [];
    })
    .join("\n");
}

/** Where the last paragraph begins, or what can be shown of it. */
const endOf = (lines: readonly string[]): number =>
  Math.max(lines.lastIndexOf("") + 1, lines.length - mostOfEnd);
