import type { TakenList } from "./json-request.ts";
import { type ParsedList, parseListInPieces } from "./list-in-pieces.ts";
import { parseBody, type UnreadableBody, utf8Text } from "./response-body.ts";

export type ParsedAnswer<Row> =
  | { readonly kind: "json"; readonly value: unknown; readonly rows?: readonly Row[] }
  | UnreadableBody;

/** An answer's value, and what was made of the list in it that was asked for, if there is one. */
export function parseAnswer<Row>(
  bytes: Buffer,
  list: TakenList<Row> | undefined,
  secrets: readonly string[],
): ParsedAnswer<Row> {
  const inPieces = list === undefined ? undefined : parseListInPieces(bytes, list);
  if (inPieces !== undefined) return { kind: "json", ...inPieces };
  const whole = parseBody(utf8Text(bytes), secrets);
  if (list === undefined || whole.kind !== "json") return whole;
  return { kind: "json", value: whole.value, ...taken(whole.value, list) };
}

function taken<Row>(value: unknown, { key, take }: TakenList<Row>): ParsedList<Row> | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const others: Readonly<Record<string, unknown>> = { ...value };
  const list = others[key];
  if (!Array.isArray(list)) return undefined;
  const rows = list.map(take);
  return { value: { ...others, [key]: rows }, rows };
}
