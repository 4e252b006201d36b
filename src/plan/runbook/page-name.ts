/** A file name for a page, of letters that every file system takes: `02-lincoln-elementary`. */
export function pageName(number: number, title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");
  return `${String(number).padStart(2, "0")}-${words === "" ? "school" : words}`;
}
