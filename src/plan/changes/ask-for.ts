import type { Change } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { GuardRefusal } from "../../model/plan.ts";
import { wrongTenant } from "../guards/wrong-tenant.ts";
import type { Seen } from "../inputs/look-at.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import type { PlanInput } from "../plan-input.ts";
import { withoutScope } from "../terms/without-scope.ts";
import { askedChanges } from "./asked-changes.ts";
import type { SettingsPlan } from "./plan-settings.ts";
import { scopeChanges } from "./scope-changes.ts";

/** What of the file, or of a reversal, a plan holds. */
export interface Asked {
  /** Every school of the file, in scope or not. */
  readonly everywhere: readonly PlannedSchool[];
  /** The schools of the scope. */
  readonly planned: readonly PlannedSchool[];
  readonly settings: SettingsPlan;
  /** In the order in which they are written. */
  readonly changes: readonly Change[];
  /** Why it is another district's; then it holds no change. */
  readonly stranger: GuardRefusal | undefined;
  /** `false`: nobody knows which terms count. */
  readonly canPlan: boolean;
  /** What of a reversal stays as it is; absent where there is none. */
  readonly reversalDiagnostics?: readonly Diagnostic[];
  /** Changes that cannot be made without a school outside the scope. */
  readonly scopeDiagnostics: readonly Diagnostic[];
}

export function askFor(input: PlanInput, { terms, indexes }: Seen): Asked {
  const { district, reversal } = input;
  const stranger = wrongTenant(district, indexes.roster);
  // A reversal takes back what was written, whatever the terms are by now.
  const canPlan = reversal !== undefined || terms.isKnown;
  const everything = askedChanges(district, input, indexes);
  const { planned: everywhere, changes: asked, ...told } = canPlan ? everything : withoutScope(everything);
  const { planned, changes, diagnostics } = scopeChanges(
    stranger === undefined ? asked : [],
    everywhere,
    input,
  );
  return { everywhere, planned, changes, stranger, canPlan, scopeDiagnostics: diagnostics, ...told };
}
