import { envelopeJson } from "../../files/envelope.ts";
import { planInFull } from "../../files/plan-file.ts";
import { readPlanFile } from "../../files/read-plan-file.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { type PlanFormat, renderPlans } from "../render-plans.ts";

export interface ShowOptions {
  readonly format: PlanFormat;
  readonly verbose?: boolean;
}

/** Shows a saved plan again, without asking anybody. */
export async function show(file: string, options: ShowOptions, context: Context): Promise<ExitCode> {
  const saved = await readPlanFile(file, context.cwd, context.input);
  const { format } = options;
  context.stdout.write(
    format === "json"
      ? envelopeJson("show", [planInFull(saved)])
      : await renderPlans([saved], { ...options, format }, context),
  );
  return exitCodes.ok;
}
