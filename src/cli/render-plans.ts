import type { SavedPlan } from "../files/plan-file.ts";
import type { Context } from "./context.ts";
import { terminalStyle } from "./output.ts";

export type PlanFormat = "html" | "json" | "markdown" | "terminal";
export const planFormats: readonly PlanFormat[] = ["terminal", "markdown", "json", "html"];

/** Plans as text for people: one after the other in a terminal, one document in Markdown. */
export async function renderPlans(
  plans: readonly SavedPlan[],
  options: { readonly format: PlanFormat; readonly verbose?: boolean },
  context: Context,
): Promise<string> {
  const { planView } = await import("../render/view/view-plan.ts");
  const views = plans.map(({ plan, fingerprints }) => planView(plan, fingerprints));
  if (options.format === "markdown") {
    const { renderPlanMarkdown } = await import("../render/markdown/plan-comment.ts");
    return renderPlanMarkdown(views);
  }
  if (options.format === "html") {
    const { renderPlanHtml } = await import("../render/html/plan-page.ts");
    return renderPlanHtml(views);
  }
  const { renderPlanTerminal } = await import("../render/terminal/plan-text.ts");
  const style = await terminalStyle(context, context.stdout);
  return views
    .map((view) => renderPlanTerminal(view, { ...style, verbose: options.verbose === true }))
    .join("\n");
}
