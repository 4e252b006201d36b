import { isJsonObject, type JsonObject } from "../json.ts";

const prefix1p1 = "/ims/oneroster/v1p1/";
const prefix1p2 = "/ims/oneroster/rostering/v1p2/";

/** A record as OneRoster 1.2 has it: references below the new prefix, and vocabularies that may be extended. */
export function inVersion1p2(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, memberIn1p2(name, value)]));
}

function memberIn1p2(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => referenceIn1p2(item));
  if (name === "classType" && value === "scheduled") return "ext:scheduled";
  return referenceIn1p2(value);
}

function referenceIn1p2(value: unknown): unknown {
  if (!isJsonObject(value) || typeof value["href"] !== "string") return value;
  return { ...value, href: value["href"].replace(prefix1p1, prefix1p2) };
}
