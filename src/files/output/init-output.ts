import type { FirstFile, FirstSchool } from "../../model/first-file.ts";
import { envelopeJson } from "../envelope.ts";
import type { District } from "./init-output.gen.ts";

/** What an init comes to. */
export interface InitOutcome {
  readonly file: string;
  /** Of all files that were written, that one included. */
  readonly written: readonly string[];
  readonly kind: District["kind"];
  readonly first: FirstFile;
  /** What a plan of the file finds that keeps it from planning some or all of it. */
  readonly planErrors: number;
  /** Schools that stand in the file as comments only. */
  readonly leftOut: readonly { readonly school: FirstSchool; readonly why: string }[];
}

/** For programs: `schemas/output/init.schema.json`. Ends with a line break. */
export function initJson({ file, first, kind, leftOut, planErrors, written }: InitOutcome): string {
  const reasons = new Map(leftOut.map(({ school, why }) => [school, why]));
  const said: District = {
    district: first.id,
    name: first.name,
    file,
    written: [...written],
    kind,
    planErrors,
    schools: first.schools.map((school) => {
      const why = reasons.get(school);
      const { nearest, orgs, ...rest } = school;
      return { ...rest, orgs: [...orgs], nearest: [...nearest], ...(why !== undefined && { leftOut: why }) };
    }),
    orgsLeft: [...first.orgsLeft],
  };
  return envelopeJson("init", [said]);
}
