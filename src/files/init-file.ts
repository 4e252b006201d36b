import { canonicalJson } from "../model/canonical-json.ts";
import type { FirstFile, FirstSchool } from "../model/first-file.ts";
import { formatVersions } from "./format-versions.ts";
import type { InitFile } from "./init-file.gen.ts";

/** What an init comes to. */
export interface InitOutcome {
  readonly file: string;
  readonly kind: InitFile["kind"];
  readonly first: FirstFile;
  /** What a plan of the file finds that keeps it from planning some or all of it. */
  readonly planErrors: number;
  /** Schools that stand in the file as comments only. */
  readonly leftOut: readonly { readonly school: FirstSchool; readonly why: string }[];
}

/** For programs: `schemas/init.schema.json`. Ends with a line break. */
export function initJson({ file, first, kind, leftOut, planErrors }: InitOutcome): string {
  const reasons = new Map(leftOut.map(({ school, why }) => [school, why]));
  const content: InitFile = {
    formatVersion: formatVersions.init,
    district: { id: first.id, name: first.name },
    file,
    kind,
    planErrors,
    schools: first.schools.map((school) => {
      const why = reasons.get(school);
      const { nearest, orgs, ...rest } = school;
      return { ...rest, orgs: [...orgs], nearest: [...nearest], ...(why !== undefined && { leftOut: why }) };
    }),
    orgsLeft: [...first.orgsLeft],
  };
  return `${canonicalJson(content, 2)}\n`;
}
