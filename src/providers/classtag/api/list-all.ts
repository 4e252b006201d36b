import type { ServiceError } from "../../../http/service-error.ts";
import { inconsistent } from "../../incomplete-read.ts";
import type { Validator } from "./contract-validator.gen.js";

interface ContractPage<Item> {
  readonly revision: string;
  readonly total: number;
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

export interface Listing<Item> {
  readonly revision: string;
  readonly items: readonly Item[];
}

export interface ListAllOptions<Item> {
  readonly collection: "classrooms" | "schools";
  readonly validate: Validator<ContractPage<Item>>;
  readonly get: (path: string, validate: Validator<ContractPage<Item>>) => Promise<ContractPage<Item>>;
  /** Called after each page with the rows so far. @throws IncompleteRead above a limit */
  readonly onRows: (rows: number) => void;
  /** Whether the server refused the cursor itself. */
  readonly isCursorRefused: (error: unknown) => error is ServiceError;
}

/** The most that the contract lets one ask for. */
const pageSize = 1_000;

/**
 * All items of a collection, page by page until there is no next cursor; a page may be short, or empty, and is not the
 * end. One revision must hold for all pages, their number must be the total, and no id may come twice.
 * @throws IncompleteRead · ServiceError
 */
export async function listAll<Item extends { readonly id: string }>(
  options: ListAllOptions<Item>,
): Promise<Listing<Item>> {
  const { collection } = options;
  const itemsById = new Map<string, Item>();
  const cursors = new Set<string>();
  let first: ContractPage<Item> | undefined;
  for (let cursor: string | undefined; ; ) {
    const page = await nextPage(options, cursor);
    first ??= page;
    if (page.revision !== first.revision)
      throw inconsistent(`ClassTag's data changed while its ${collection} were read`);
    if (page.total !== first.total)
      throw inconsistent(
        `ClassTag's list of ${collection} said that there are ${first.total}, and then ${page.total}`,
      );
    for (const item of page.items) {
      if (itemsById.has(item.id))
        throw inconsistent(`ClassTag's list of ${collection} has ${JSON.stringify(item.id)} twice`);
      itemsById.set(item.id, item);
    }
    options.onRows(itemsById.size);
    cursor = page.nextCursor;
    if (cursor === undefined) break;
    if (cursors.has(cursor)) throw inconsistent(`ClassTag's list of ${collection} goes round in a circle`);
    cursors.add(cursor);
  }
  if (itemsById.size !== first.total)
    throw inconsistent(
      `ClassTag's list of ${collection} says that there are ${first.total}, and has ${itemsById.size}`,
    );
  return { revision: first.revision, items: [...itemsById.values()] };
}

/** A cursor may lapse when the data moves on: that is a reason to start over, not an error of ours. */
async function nextPage<Item>(
  options: ListAllOptions<Item>,
  cursor: string | undefined,
): Promise<ContractPage<Item>> {
  const { collection, get, isCursorRefused, validate } = options;
  const after = cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor.toWellFormed())}`;
  try {
    return await get(`/${collection}?limit=${pageSize}${after}`, validate);
  } catch (error) {
    if (cursor === undefined || !isCursorRefused(error)) throw error;
    throw inconsistent(`ClassTag's list of ${collection} could not be read on: ${error.reason}`);
  }
}
