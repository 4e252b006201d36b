import type { Diagnostic } from "../../model/diagnostic.ts";
import { envelopeJson, type FailedDistrict } from "../envelope.ts";
import type { District } from "./worksheet-import-output.gen.ts";

/** For programs: `schemas/output/worksheet-import.schema.json`. Ends with a line break. */
export const worksheetImportJson = (
  districts: readonly District[],
  beside: { readonly findings: readonly Diagnostic[]; readonly failures: readonly FailedDistrict[] },
): string => envelopeJson("worksheet import", districts, beside);
