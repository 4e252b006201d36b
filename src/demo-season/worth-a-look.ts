const shownInFull = 10;
const mostOfEnd = 8;

/** How much of an output the story shows: the lines that are looked for, these with how it ends, or all. */
export type ShownPart = "told" | "told-and-end" | "whole";

/** What a person would look at. What is short is shown whole with its end. */
export function worthALook(output: string, lookedFor: readonly string[], look: ShownPart): string {
  const lines = output.trimEnd().split("\n");
  const from = firstOfEnd(lines, look);
  const isShown = lines.map((line, index) => index >= from || lookedFor.some((text) => line.includes(text)));
  return lines
    .flatMap((line, index) => {
      if (isShown[index] === true) return [`  ${line}`.trimEnd()];
      return index === 0 || isShown[index - 1] === true ? ["  …"] : [];
    })
    .join("\n");
}

function firstOfEnd(lines: readonly string[], look: ShownPart): number {
  switch (look) {
    case "told":
      return lines.length;
    case "told-and-end":
      return lines.length > shownInFull ? lastParagraph(lines) : 0;
    case "whole":
      return 0;
  }
}

/** Where the last paragraph begins, or what can be shown of it. */
const lastParagraph = (lines: readonly string[]): number =>
  Math.max(lines.lastIndexOf("") + 1, lines.length - mostOfEnd);
