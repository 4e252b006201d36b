import stringify from "json-stringify-pretty-compact";
import { canonicalJson } from "../model/canonical-json.ts";
import { escapedJson } from "../model/escaped-json.ts";
import type { Ledger } from "../model/ledger.ts";
import { newerVersionIn } from "./format-version.ts";
import { validateLedgerFile } from "./ledger-file-validator.gen.js";

/** What a ledger's file says, or why it says nothing: whoever cannot read it writes nothing. */
export type LedgerRead =
  | { readonly kind: "ledger"; readonly ledger: Ledger }
  /** As a clause. */
  | { readonly kind: "unreadable"; readonly reason: string };

const formatVersion = "1.0";

/** One text for one ledger, a classroom on a line, so that a commit shows what became of which place. */
export const ledgerText = (ledger: Ledger): string => {
  const inOrder: unknown = JSON.parse(canonicalJson({ formatVersion, ...ledger }));
  return `${escapedJson(stringify(inOrder, { maxLength: 120 }))}\n`;
};

export function readLedgerText(text: string): LedgerRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable("it is not JSON");
  }
  const version = newerVersionIn(value);
  if (version !== undefined)
    return unreadable(`it has the format version ${version}, and this Rollcall reads 1`);
  if (!validateLedgerFile(value)) {
    const [first] = validateLedgerFile.errors ?? [];
    return unreadable(`${first?.instancePath || "it"} ${first?.message ?? "is no ledger"}`);
  }
  const { formatVersion: _, ...ledger } = value;
  return { kind: "ledger", ledger };
}

const unreadable = (reason: string): LedgerRead => ({ kind: "unreadable", reason });
