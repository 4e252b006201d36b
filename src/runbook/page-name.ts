/** A file name for a page, of letters that every file system takes: `02-lincoln-elementary`. */
export const pageName = (number: number, title: string): string =>
  `${String(number).padStart(2, "0")}-${plainName(title)}`;

/** The letters and digits of a name that every file system takes, with dashes between them; never empty. */
export function plainName(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");
  return words === "" ? "school" : words;
}
