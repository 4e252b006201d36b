import { type Change, changeKey, schoolsOf } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import type { PlanInput } from "../plan-input.ts";

/** What of everything that is asked for a plan holds. */
export interface ScopedChanges {
  readonly planned: readonly PlannedSchool[];
  readonly changes: readonly Change[];
  /** Changes that cannot be made without a school outside. */
  readonly diagnostics: readonly Diagnostic[];
}

export function scopeChanges(
  asked: readonly Change[],
  schools: readonly PlannedSchool[],
  { scope, only }: Pick<PlanInput, "only" | "scope">,
): ScopedChanges {
  const chosen = only === undefined ? asked : asked.filter((change) => only.has(changeKey(change)));
  if (scope.kind === "district") return { planned: schools, changes: chosen, diagnostics: [] };
  const planned = schools.filter(({ school }) => scope.schools.includes(school.name));
  const keys = new Set(planned.flatMap(({ context }) => (context === undefined ? [] : [context.live.key])));
  return {
    planned,
    changes: chosen.filter((change) => schoolsOf(change).every(({ key }) => keys.has(key))),
    diagnostics: asked.flatMap((change) => reachingOut(change, keys)),
  };
}

/** A change that reaches into a school outside the scope cannot be made alone. */
function reachingOut(change: Change, keys: ReadonlySet<string>): readonly Diagnostic[] {
  const schools = schoolsOf(change);
  const isInside = schools.map(({ key }) => keys.has(key));
  if (!isInside.includes(true) || !isInside.includes(false)) return [];
  return [
    {
      severity: "error",
      code: "scope-too-narrow",
      message: `A change of this scope also touches ${schools.map(({ name }) => name).join(" and ")} and is withheld.`,
      hint: "Plan these schools together.",
      at: change.why.at,
    },
  ];
}
