import type { UnreadableRecord } from "../../model/classlink.ts";
import { pushTo } from "../../model/push-to.ts";
import { compareText, counted } from "../../model/text.ts";

/** What helps against a record that cannot be read. */
export const mendIt = "Have it mended in the SIS, or where its export is made.";
export const mendTheRecord = "Have the record mended in the SIS, or where its export is made.";

/**
 * The records that ClassLink sent and that could not be read. Such a record is there: what it says is unknown, which is
 * never the same as gone.
 */
export class UnreadableRecords {
  readonly #byId = new Map<string, UnreadableRecord>();
  readonly #nameless = new Map<string, UnreadableRecord>();
  readonly #records: readonly UnreadableRecord[];

  constructor(records: readonly UnreadableRecord[]) {
    this.#records = records;
    for (const record of records) {
      const id = record.sourcedId ?? record.session?.sourcedId;
      if (id !== undefined) this.#byId.set(keyOf(record.collection, id), record);
      else if (!this.#nameless.has(record.collection)) this.#nameless.set(record.collection, record);
    }
  }

  /** The record of this id; else one that may be, because not even its id can be read. */
  of(collection: UnreadableCollection, id: string): UnreadableRecord | undefined {
    return this.#byId.get(keyOf(collection, id)) ?? this.#nameless.get(collection);
  }

  ofCollection(name: UnreadableCollection): readonly UnreadableRecord[] {
    return this.#records.filter(({ collection }) => collection === name);
  }
}

type UnreadableCollection = "academicSessions" | "classes" | "courses" | "orgs";

const keyOf = (collection: string, id: string): string => JSON.stringify([collection, id]);

/** Where a record stands, and which it is: `classes.csv:5 (c-99)`. */
function placeOf({ collection, place, record, sourcedId }: UnreadableRecord): string {
  if (place === undefined) return `${collection} ${record}`;
  return sourcedId === undefined ? place : `${place} (${sourcedId})`;
}

/** Place, field, value and the form that is wanted, in words. */
export const flawText = (record: UnreadableRecord): string => `${placeOf(record)}: ${record.reason}`;

const mostPlaces = 5;
const mostFlaws = 5;

/**
 * Each flaw once, however many records have it: a whole column in another form is one mistake. Reasons that differ only in
 * what they quote and in numbers are one flaw.
 */
export function flawsText(records: readonly UnreadableRecord[]): string {
  const byFlaw = new Map<string, UnreadableRecord[]>();
  for (const record of records) pushTo(byFlaw, flawOf(record), record);
  const texts = [...byFlaw.values()].map(oneFlawText).sort(compareText);
  const rest = texts.length - mostFlaws;
  return `${texts.slice(0, mostFlaws).join("; ")}${rest > 0 ? `; and ${counted(rest, "more flaw")}` : ""}`;
}

const flawOf = ({ collection, reason }: UnreadableRecord): string =>
  `${collection} ${reason.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/\d+/g, "0")}`;

function oneFlawText(records: readonly UnreadableRecord[]): string {
  const [first, ...others] = [...records].sort((left, right) => compareText(orderOf(left), orderOf(right)));
  if (first === undefined) return "";
  if (others.length === 0) return flawText(first);
  const named = others.slice(0, mostPlaces - 1).map(placeOf);
  const rest = others.length - named.length;
  return `${flawText(first)}; so it is in ${counted(others.length, "more record")}: ${named.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
}

/** Line 9 before line 10. */
const orderOf = (record: UnreadableRecord): string =>
  flawText(record).replace(/\d+/g, (digits) => digits.padStart(9, "0"));
