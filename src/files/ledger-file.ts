import stringify from "json-stringify-pretty-compact";
import { canonicalJson } from "../model/canonical-json.ts";
import { escapedJson } from "../model/escaped-json.ts";
import type { Ledger } from "../model/ledger.ts";
import { formatVersions } from "./format-versions.ts";
import type { LedgerFile } from "./ledger-file.gen.ts";
import { validateLedgerFile } from "./ledger-file-validator.gen.js";
import { decodeJson, type JsonFormat } from "./read-json.ts";
import type { Written } from "./written.ts";

const ledgerFormat: JsonFormat<LedgerFile> = {
  what: "ledger",
  version: formatVersions.ledger,
  validate: validateLedgerFile,
  remedy: "take an earlier one from the history of the branch rollcall-ledger",
};

/** One text for one ledger, a classroom on a line, so that a commit shows what became of which place. */
export const ledgerText = (ledger: Ledger): string => {
  const file: Written<LedgerFile> = { formatVersion: formatVersions.ledger, ...ledger };
  const inOrder: unknown = JSON.parse(canonicalJson(file));
  return `${escapedJson(stringify(inOrder, { maxLength: 120 }))}\n`;
};

/**
 * @param file as a message is to name it
 * @throws FileError saying what is wrong with the text: whoever cannot read it writes nothing
 */
export function readLedgerText(text: string, file: string): Ledger {
  const { formatVersion: _, ...ledger } = decodeJson(ledgerFormat, text, file);
  return ledger;
}

export const ledgerBranch = "rollcall-ledger";

export const ledgerFileOf = (district: string): string => `${district}.json`;

/** A reviewed plan that waits, compressed, so that it outlasts the artifact that it came from. */
export const keptPlanOf = (district: string, fingerprint: string): string =>
  `${district}/${fingerprint.toLowerCase()}.plan.json.gz`;
