import type { WrittenClassroom } from "../../config/written-district.gen.ts";

/** As the district file's schema has them. */
const longestName = 500;
const longestId = 256;

type Texts = Partial<Pick<WrittenClassroom, "classlink" | "classtag" | "name" | "term" | "title">>;

/** Why no line can hold what the systems call things, as a clause; `undefined` where one can. */
export function unfitText({ classlink, classtag, name, term, title }: Texts): string | undefined {
  const names = present(name, title);
  const ids = present(classtag, classlink, term);
  if ([...names, ...ids].some((text) => !text.isWellFormed()))
    return "a name holds half of a character, which no file can";
  if ([...names, ...ids].some((text) => text.trim() === ""))
    return "its name, or the title or term of the class, is blank";
  return names.some(({ length }) => length > longestName) || ids.some(({ length }) => length > longestId)
    ? "a name or an id is longer than a file takes"
    : undefined;
}

const present = (...texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.flatMap((text) => text ?? []);
