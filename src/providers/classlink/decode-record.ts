import { excerpt } from "../../http/redact.ts";
import type { RosterStatus, UnreadableRecord } from "../../model/classlink.ts";
import { defined } from "../../model/defined.ts";
import { asObject, field, fieldState, filledText, type Json, sourcedId } from "./fields.ts";

/** One row of a collection: read, or kept with the reason why it could not be. No row is ever dropped. */
export type Row<Value> =
  | { readonly kind: "record"; readonly id: string; readonly value: Value; readonly unknownStatus?: string }
  | { readonly kind: "unreadable"; readonly id?: string; readonly record: UnreadableRecord };

/** What a decoder makes of a record whose id and status have been read. */
export type DecodedRecord<Value> =
  | { readonly kind: "value"; readonly value: Value }
  | {
      readonly kind: "reason";
      readonly reason: string;
      readonly orgId?: string;
      readonly session?: UnreadableRecord["session"];
    };

export interface Collection<Value> {
  /** As in the path, and as the key under which the rows come. */
  readonly name: "academicSessions" | "classes" | "courses" | "orgs";
  /** Fields to ask for. A server with flat references knows some under other names, see `isSparse`. */
  readonly fields: readonly string[];
  /** Whether a plan can do without: then a server that fails on it is not asked again and again. */
  readonly isOptional?: true;
  readonly decode: (record: Json, id: string, status: RosterStatus) => DecodedRecord<Value>;
  /** Whether a row lacks what most records of this kind have: where all do, `fields` may have hidden it. */
  readonly isSparse: (row: Row<Value>) => boolean;
}

/** @param position of the row in the collection, from 0; it stands for the id of a record that has none */
export function decodeRow<Value>(collection: Collection<Value>, raw: unknown, position: number): Row<Value> {
  const record = asObject(raw);
  const id = record === undefined ? undefined : sourcedId(field(record, "sourcedId"));
  if (record === undefined || id === undefined) {
    const reason =
      record === undefined
        ? "it is not an object"
        : `its sourcedId ${fieldState(field(record, "sourcedId"))}, and a SOURCED ID is wanted`;
    return unreadable(
      collection.name,
      undefined,
      position,
      reason,
      record === undefined ? {} : { orgId: anyOrg(record) },
    );
  }
  const status = readStatus(record);
  const decoded = collection.decode(record, id, status.status);
  if (decoded.kind === "reason") return unreadable(collection.name, id, position, decoded.reason, decoded);
  const { unknown } = status;
  const { value } = decoded;
  return unknown === undefined
    ? { kind: "record", id, value }
    : { kind: "record", id, value, unknownStatus: unknown };
}

function unreadable(
  collection: string,
  id: string | undefined,
  position: number,
  reason: string,
  { orgId, session }: { readonly orgId?: string | undefined; readonly session?: UnreadableRecord["session"] },
): Row<never> {
  const record = id ?? `row ${position + 1}`;
  return {
    kind: "unreadable",
    ...defined({ id }),
    record: {
      collection,
      record,
      place: `${collection}, row ${position + 1}`,
      reason,
      ...defined({ sourcedId: id, orgId, session }),
    },
  };
}

/** Where a record without an id belongs, if it says so: only that school is then withheld. */
function anyOrg(record: Json): string | undefined {
  const school = asObject(field(record, "school"));
  return sourcedId(
    school === undefined
      ? (field(record, "school") ?? field(record, "schoolSourcedId"))
      : field(school, "sourcedId"),
  );
}

interface ReadStatus {
  readonly status: RosterStatus;
  readonly unknown?: string;
}

const active: ReadStatus = { status: "active" };
const leaving: ReadStatus = { status: "tobedeleted" };

/** `inactive` is OneRoster 1.0's word, and some servers still send it. An unknown status must not make a class vanish. */
function readStatus(record: Json): ReadStatus {
  const written = field(record, "status");
  if (written === "active" || written === undefined || written === null) return active;
  const name = filledText(record, "status");
  switch (name?.trim().toLowerCase()) {
    case "active":
      return active;
    case "inactive":
    case "tobedeleted":
      return leaving;
    case undefined:
      // Blank, or no text at all: a list or an object may hold anything.
      return typeof written === "string" ? active : { status: "active", unknown: `a JSON ${typeof written}` };
    default:
      return { status: "active", unknown: excerpt(name ?? "", []).slice(0, 40) };
  }
}
