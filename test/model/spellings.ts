import fc from "fast-check";

/** Names with accents, digits, ligatures and blanks in them, and something to see at both ends. */
export const nameArbitrary = fc
  .array(
    fc.constantFrom(
      "Ms Rivera",
      "École",
      "Señora",
      "3",
      "Room",
      "Ångström",
      "ﬁne",
      "Ⅳ",
      "Grade",
      "²",
      "’s",
      "K-8",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(" "));

/** The same name as other systems, keyboards and spreadsheets write it. */
export const anotherSpelling: fc.Arbitrary<(name: string) => string> = fc
  .subarray<(name: string) => string>([
    (name) => name.normalize("NFD"),
    (name) => name.normalize("NFC"),
    (name) => name.replaceAll(" ", "\u00a0"),
    (name) => name.replaceAll(" ", "  "),
    (name) => name.replaceAll(" ", "\t"),
    (name) => ` ${name} `,
    (name) => `\u200b${name}\ufeff`,
    (name) => name.replace(/[A-Za-z0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    (name) => name.replaceAll(" ", "\u3000"),
    (name) => name.replaceAll("o", "o\u00ad"),
    (name) => name.replaceAll("-", "\u2011"),
    (name) => name.replaceAll("-", "\u2010"),
  ])
  .map((spellings) => (name) => spellings.reduce((spelt, spell) => spell(spelt), name));
