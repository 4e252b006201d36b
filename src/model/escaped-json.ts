// What escape sequences begin with, what swaps the order of letters, and what nobody sees; none of it stands outside of texts.
// All but the line feed that ends a line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unseen = /[\0-\t\v-\x1f\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const unusual = /[^\n -~]/;

/**
 * The same JSON with control and format characters, line separators and whatever else is not seen escaped, so that whoever
 * looks at the file sees what is in it.
 */
export function escapedJson(json: string): string {
  // Most of a large file is plain ASCII, and what is not takes ten times as long to look through.
  if (!unusual.test(json)) return json;
  return json.replace(unseen, (character) =>
    Array.from({ length: character.length }, (_, index) => unitEscape(character.charCodeAt(index))).join(""),
  );
}

const unitEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;
