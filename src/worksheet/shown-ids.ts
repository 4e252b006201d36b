import { pushTo } from "../model/push-to.ts";
import { nameAsSeen } from "../model/text.ts";
import { DamagedIds } from "../plan/inputs/spreadsheet-damage.ts";

/** In a worksheet an apostrophe keeps a spreadsheet from taking the rest for a number; it is no part of an id. */
export const withoutMark = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** Finds what the cell of an id shows: where the apostrophe is gone, also what a spreadsheet may have made that text of. */
export class ShownIds<Item> {
  readonly #items = new Map<string, Item[]>();
  readonly #damaged: DamagedIds;

  constructor(items: readonly Item[], idOf: (item: Item) => string) {
    for (const item of items) pushTo(this.#items, idOf(item), item);
    this.#damaged = new DamagedIds(this.#items.keys());
  }

  exactly(cell: string): readonly Item[] {
    return this.#of(exactForms(cell));
  }

  /** More than one where it cannot be told which was shown. */
  of(cell: string): readonly Item[] {
    const exact = exactForms(cell);
    return this.#of(cell.startsWith("'") ? exact : [...exact, ...this.#damaged.of(cell.trim())]);
  }

  #of(ids: readonly string[]): readonly Item[] {
    return [...new Set(ids)].flatMap((id) => this.#items.get(id) ?? []);
  }
}

const exactForms = (cell: string): readonly string[] => [
  cell,
  cell.trim(),
  withoutMark(cell),
  withoutMark(cell).trim(),
];

/** Whether a cell shows a name, as people see names, or is what a spreadsheet may have made of it. */
export function isNameShown(cell: string, name: string): boolean {
  const seen = nameAsSeen(name);
  if (nameAsSeen(cell) === seen || nameAsSeen(withoutMark(cell)) === seen) return true;
  return !cell.startsWith("'") && new DamagedIds([name]).of(cell.trim()).length > 0;
}
