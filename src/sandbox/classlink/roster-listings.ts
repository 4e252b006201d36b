import { compareText } from "../compare-text.ts";
import { shuffled } from "../random.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import type { Dialects } from "./dialect.ts";
import type { ListingQuery } from "./listing-query.ts";
import { checkFilterFields, fieldTexts, parseFilter, passesFilter } from "./record-filter.ts";
import type { Collection, CollectionRow } from "./roster-collections.ts";

type Order = Pick<ListingQuery, "direction" | "filter" | "sort">;

const keptListings = 64;
const shuffleSeed = 20_260_817;

/**
 * Filtered and ordered rows, kept while the roster stays the same: the pages of one read then cost what they hold and
 * not what the collection holds.
 */
export class RosterListings {
  readonly #state: SandboxState;
  readonly #spoken: Dialects;
  readonly #rowsByQuestion = new Map<string, readonly CollectionRow[]>();
  readonly #rowsById = new Map<Collection, ReadonlyMap<string, CollectionRow>>();
  #revision = 0;

  constructor(state: SandboxState, spoken: Dialects) {
    this.#state = state;
    this.#spoken = spoken;
  }

  /**
   * @param path What the client asked for: `/schools` and `/orgs` hold different rows of one kind.
   * @throws ImsxError where the filter is malformed.
   */
  rows(path: string, collection: Collection, order: Order, schoolId?: string): readonly CollectionRow[] {
    this.#forgetOldRevision();
    const { direction, filter, sort } = order;
    const question = JSON.stringify([path, direction, filter, sort, schoolId]);
    const known = this.#rowsByQuestion.get(question);
    if (known !== undefined) return known;
    const rows = this.#ordered(collection, this.#chosen(collection, filter, schoolId), order);
    const [oldest] = this.#rowsByQuestion.keys();
    if (this.#rowsByQuestion.size >= keptListings && oldest !== undefined)
      this.#rowsByQuestion.delete(oldest);
    this.#rowsByQuestion.set(question, rows);
    return rows;
  }

  row(collection: Collection, sourcedId: string): CollectionRow | undefined {
    this.#forgetOldRevision();
    const known = this.#rowsById.get(collection);
    if (known !== undefined) return known.get(sourcedId);
    const rows = new Map(collection.rows(this.#state.roster).map((row) => [row.sourcedId, row]));
    this.#rowsById.set(collection, rows);
    return rows.get(sourcedId);
  }

  #chosen(
    collection: Collection,
    filter: string | undefined,
    schoolId: string | undefined,
  ): readonly CollectionRow[] {
    const all = collection.rows(this.#state.roster);
    const ofSchool =
      schoolId === undefined
        ? all
        : all.filter((row) =>
            ["school.sourcedId", "orgs.sourcedId"].some((field) =>
              fieldTexts(row.render(), field).includes(schoolId),
            ),
          );
    if (filter === undefined) return ofSchool;
    const parsed = parseFilter(filter);
    checkFilterFields(parsed, collection.fields, !this.#spoken.has("no-reference-filter"));
    return ofSchool.filter((row) => passesFilter(row.render(), parsed));
  }

  #ordered(
    collection: Collection,
    rows: readonly CollectionRow[],
    { sort, direction }: Order,
  ): readonly CollectionRow[] {
    const field = sort ?? (this.#spoken.has("descending-by-default") ? "sourcedId" : undefined);
    if (field === undefined || direction === undefined || !collection.fields.includes(field)) {
      return shuffled(rows, shuffleSeed);
    }
    const fold = this.#spoken.has("caseless-sort");
    const keyed = rows.map((row) => {
      const text = field === "sourcedId" ? row.sourcedId : fieldTexts(row.render(), field).join(",");
      return { row, key: fold ? text.toLowerCase() : text };
    });
    const sign = sort === undefined || direction === "desc" ? -1 : 1;
    return keyed.sort((left, right) => sign * compareText(left.key, right.key)).map(({ row }) => row);
  }

  #forgetOldRevision(): void {
    if (this.#revision === this.#state.revisions.roster) return;
    this.#revision = this.#state.revisions.roster;
    this.#rowsByQuestion.clear();
    this.#rowsById.clear();
  }
}
