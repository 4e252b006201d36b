import type { LabelKey } from "./default-profile.ts";
import type { ClassTagPages, Sought } from "./pages.ts";
import { shownCount, writtenDay } from "./shown-values.ts";
import type { CellItem } from "./table-cells.ts";
import type { TableRow } from "./table-rows.ts";
import { idInAddress, patternOf, textIn } from "./template.ts";

/** A school or classroom as its row names it. */
export interface Named {
  readonly id?: string;
  readonly name: string;
  readonly address: string;
  /** The address as it is written in the page. */
  readonly href: string;
}

const excerptOf = (text: string): string => JSON.stringify(text.trim().slice(0, 80));

/** @throws LayoutDiffers where the name is no link, or not alone, or the link holds no id although the profile says so */
export async function namedIn(
  pages: ClassTagPages,
  { cells }: TableRow,
  column: "columnClassroom" | "columnSchool",
): Promise<Named> {
  const cell = cells[column];
  const shown = cell?.link;
  const what = {
    what: `link in the column ${JSON.stringify(pages.profile.labels[column])}`,
    entry: `labels.${column}`,
  };
  if (cell === undefined || shown === undefined) throw await pages.differs(what);
  const isBeside = (text: string): boolean =>
    pages.profile.names.beside.some((one) => patternOf(one).test(text));
  const isAlone = shown.pieces.length === 1;
  const pieces = shown.pieces.filter((piece) => isAlone || !isBeside(piece));
  const beside = cell.beside.filter((piece) => !isBeside(piece)).join(" ");
  const why = oddName({ ...cell, pieces, beside, title: shown.title }, pages);
  if (why !== undefined) throw await pages.differs({ ...what, entry: `${what.entry}, names.beside` }, why);
  const [written = ""] = pieces;
  // Lines of the document's own text are not lines of the name.
  const name = written.includes("\n") ? written.replace(/\s+/gu, " ").trim() : written;
  const kind = column === "columnSchool" ? "school" : "classroom";
  const template = pages.profile.links[kind];
  const link = { address: shown.address, href: shown.written };
  if (template === null) return { name, ...link };
  const id = idInAddress(template, shown.address);
  if (id === undefined)
    throw await pages.differs(
      { ...what, entry: `links.${kind}` },
      `its address ${shown.address} holds no id`,
    );
  return { id, name, ...link };
}

interface NameCell {
  /** Of the link. */
  readonly pieces: readonly string[];
  readonly title: string;
  readonly beside: string;
  readonly text: string;
}

/** Why the text of a cell cannot be taken for the name: all that stands there has to be accounted for. */
function oddName({ beside, pieces, text, title }: NameCell, { profile }: ClassTagPages): string | undefined {
  const [name = ""] = pieces;
  if (pieces.length === 0) return "it has no text";
  if (pieces.length > 1)
    return `it says ${pieces.map(excerptOf).join(" and ")}, and what of it is the name is not known`;
  if (isCut(name, title)) return `it says ${excerptOf(name)}, which looks cut`;
  const { besideName } = profile.labels;
  if (beside === "" || (besideName !== null && patternOf(besideName).test(beside))) return undefined;
  return `beside it stands ${excerptOf(beside)}: the cell says ${excerptOf(text)}`;
}

/** A script has cut it: it ends in dots, or its title goes on where it ends. */
function isCut(text: string, title: string): boolean {
  const [shown, whole] = [text.trim(), title.trim()];
  if (shown === whole) return false;
  return /…|\.\.\.$/u.test(shown) || (whole.length > shown.length && whole.startsWith(shown));
}

/** @throws LayoutDiffers where it is neither a list of ids nor the word for none: that must not look like no connection */
export async function sourcesIn(pages: ClassTagPages, { cells }: TableRow): Promise<readonly string[]> {
  const cell = cells.columnSources;
  const { columnSources, copyId, noSources, remove } = pages.profile.labels;
  const what = (entry: string): Sought => ({
    what: `SOURCED IDs in the column ${JSON.stringify(columnSources)}`,
    entry,
  });
  const says = `the cell says ${excerptOf(cell?.text ?? "")}`;
  if (cell === undefined) throw await pages.differs(what("labels.noSources"));
  const isKnown = (name: string): boolean =>
    patternOf(remove).test(name) || (copyId !== null && patternOf(copyId).test(name));
  const odd = cell.buttons.find((name) => !isKnown(name) && /[\p{L}\p{N}]/u.test(name));
  if (odd !== undefined)
    throw await pages.differs(
      what("labels.remove, labels.copyId"),
      `there is a button ${excerptOf(odd)}; ${says}`,
    );
  if (cell.items.length === 0) {
    if (cell.text.trim() === noSources) return [];
    throw await pages.differs(what("labels.noSources"), says);
  }
  // Commas between them are no part of any.
  const beside = cell.beside.join(" ");
  if (/[^\s,;·|]/u.test(beside))
    throw await pages.differs(what(""), `beside them stands ${excerptOf(beside)}; ${says}`);
  const ids: string[] = [];
  for (const item of cell.items) {
    const id = idIn(item, pages.profile.labels.idText);
    if (id === undefined)
      throw await pages.differs(
        what("labels.idText, ids.from"),
        `one of them is written ${excerptOf(item.text)}, and what of it is the ID is not known`,
      );
    ids.push(id);
  }
  return ids;
}

/** The one id of an item, exactly as it is; `undefined` where something else stands there too, or some of it does not. */
function idIn(item: CellItem, template: string): string | undefined {
  const { attribute, codes, title } = item;
  if (attribute !== undefined) return attribute.trim() === "" || isNoId(attribute) ? undefined : attribute;
  const [code, ...otherCodes] = codes;
  const written = writtenIn(item, template);
  if (written === undefined || otherCodes.length > 0) return undefined;
  const isBare = code?.trim() === written.trim();
  if (code !== undefined && !isBare && textIn(template, code)?.trim() !== written.trim()) return undefined;
  // Blanks around an id may be its own, which only code shows for certain.
  if (!isBare && written !== written.trim()) return undefined;
  const id = isBare ? (code ?? written) : written;
  return id.trim() === "" || isCut(id, title) || isNoId(id) ? undefined : id;
}

/** The id by the template, whose own words may stand in elements of their own: `<span class="sr-only">ID</span> 0012`. */
function writtenIn({ hasButton, pieces }: CellItem, template: string): string | undefined {
  const [before = "", after = ""] = template.split("{id}");
  const wordsOf = (part: string): string | undefined =>
    pieces.length > 1 && part.trim() !== "" ? pieces.find((one) => one.trim() === part.trim()) : "";
  const [first, last] = [wordsOf(before), wordsOf(after)];
  const [id, ...unknown] = pieces.filter((one) => one !== first && one !== last);
  if (id === undefined || unknown.length > 0 || first === undefined || last === undefined) return undefined;
  return textIn(template, withoutLayout(`${first}${id}${last}`, hasButton));
}

/** Line ends are the document's own, and so is a blank before a button. */
function withoutLayout(piece: string, hasButton: boolean): string {
  if (/\n/u.test(piece)) return piece.trim();
  return hasButton ? piece.replace(/(?<=\S) $/u, "") : piece;
}

/** `abc...`, `+1`, `2 more`, `ID: abc`: what stands where an id is looked for, and is none. */
const isNoId = (text: string): boolean =>
  /…|\.\.\.|^\s*\+\s*\d+\b(?!\S)|^\s*\S*\s*\d+ more\b|^\s*(?:[\p{L} ]+\s)?id\s*[:#]|^\s*\p{L}[\p{L} ]*:\s|^\s*(?:sourced|source|external|sis|classlink) ids?\b/iu.test(
    text,
  );

/** `undefined` where the profile has no such column. @throws LayoutDiffers where it holds something else */
export async function numberIn(
  pages: ClassTagPages,
  { cells }: TableRow,
  column: LabelKey,
): Promise<number | undefined> {
  const text = cells[column]?.text.trim();
  if (text === undefined) return undefined;
  const number = shownCount(text);
  if (number !== undefined) return number;
  throw await pages.differs(columnOf(pages, column), `the cell says ${excerptOf(text)}, which is no number`);
}

/** A day, `YYYY-MM-DD`. */
export async function shownDay(
  pages: ClassTagPages,
  { cells }: TableRow,
  column: LabelKey,
): Promise<string | undefined> {
  const text = cells[column]?.text.trim();
  if (text === undefined) return undefined;
  const { day: format } = pages.profile.formats;
  const day = writtenDay(format, text);
  if (day !== undefined) return day;
  throw await pages.differs(
    { ...columnOf(pages, column), entry: `labels.${column}, formats.day` },
    `the cell says ${excerptOf(text)}, which is no day ${format}`,
  );
}

const columnOf = (pages: ClassTagPages, column: LabelKey) => ({
  what: `column ${JSON.stringify(pages.profile.labels[column])}`,
  entry: `labels.${column}`,
});

/** Labels of columns without those that ClassTag does not have. */
export const presentColumns = (pages: ClassTagPages, ...columns: readonly LabelKey[]): readonly LabelKey[] =>
  columns.filter((column) => pages.profile.labels[column] !== null);
