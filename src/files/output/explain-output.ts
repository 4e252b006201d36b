import type { ExplainedGroup } from "../../model/explained-code.ts";
import { envelopeJson } from "../envelope.ts";

/** For programs: `schemas/output/explain.schema.json`. Ends with a line break. */
export function explanationsJson(groups: readonly ExplainedGroup[]): string {
  return envelopeJson("explain", [], { groups });
}
