import type { Roster } from "../model/classlink.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { District } from "../model/district.ts";
import type { LocalMoment, Scope } from "../model/plan.ts";
import type { Provenance } from "../model/read.ts";

/** Everything that a plan is made of. Only values of complete reads fit here: `Read` has to be narrowed first. */
export interface PlanInput {
  readonly district: District;
  readonly roster: Roster;
  readonly live: ClassTagState;
  readonly provenance: { readonly classlink: Provenance; readonly classtag: Provenance };
  readonly moment: LocalMoment;
  readonly scope: Scope;
}
