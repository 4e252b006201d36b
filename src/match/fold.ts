/**
 * The form in which words of names are compared: small letters without accents, in Latin letters where a script is spelt letter
 * by letter. "Nguyễn" and "Nguyen", "Иванова" and "Ivanova" come out equal; who has to be told apart is told apart by more.
 */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u00df-\u024f\u0370-\u03ff\u0400-\u04ff]/g, (letter) => latin.get(letter) ?? letter);
}

const pairs = (letters: string, spellings: string): readonly (readonly [string, string])[] => {
  const spelt = spellings.split(" ");
  return [...letters].map((letter, index) => [letter, spelt[index] ?? letter] as const);
};

const latin: ReadonlyMap<string, string> = new Map([
  ...pairs("ßæœøđðłıþ", "ss ae oe o d d l i th"),
  ...pairs(
    "абвгдежзиклмнопрстуфхцчшщъыьэюяіѓќєґ",
    "a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i g k e g",
  ).map(([letter, spelling]) => [letter, spelling === "-" ? "" : spelling] as const),
  ...pairs("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o"),
]);

/** The same name without the letters that a German keyboard writes for an umlaut: "Mueller" and "Müller" meet in "muller". */
export const withoutUmlauts = (folded: string): string => folded.replace(/(?<=[aou])e(?=[^aeiou]|$)/g, "");
