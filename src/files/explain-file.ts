import { canonicalJson } from "../model/canonical-json.ts";
import type { ExplainedGroup } from "../model/explained-code.ts";
import type { ExplainFile } from "./explain-file.gen.ts";
import { formatVersions } from "./format-versions.ts";

/** For programs: `schemas/explain.schema.json`. Ends with a line break. */
export function explanationsJson(groups: readonly ExplainedGroup[]): string {
  const file: ExplainFile = {
    formatVersion: formatVersions.explain,
    groups: groups.map(({ title, codes }) => ({ title, codes: [...codes] })),
  };
  return `${canonicalJson(file, 2)}\n`;
}
