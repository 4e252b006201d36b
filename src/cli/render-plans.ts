import type { SavedPlan } from "../files/plan-file.ts";
import { namesIn } from "../model/table.ts";
import type { PlanView } from "../render/view/plan-view.ts";
import type { Context } from "./context.ts";
import { terminalStyle } from "./output.ts";

interface PlanOptions {
  readonly verbose?: boolean;
}

/** JSON is the plan itself, and not one of its views. */
export type PlanFormat = ViewFormat | "json";
type ViewFormat = "html" | "markdown" | "terminal";

/** Plans as text for people: one after the other in a terminal, one document in Markdown. */
const renderers: Readonly<
  Record<ViewFormat, (views: readonly PlanView[], options: PlanOptions, context: Context) => Promise<string>>
> = {
  terminal: async (views, { verbose = false }, context) => {
    const { renderPlanTerminal } = await import("../render/terminal/plan-text.ts");
    const style = await terminalStyle(context, context.stdout);
    return views.map((view) => renderPlanTerminal(view, { ...style, verbose })).join("\n");
  },
  markdown: async (views) => {
    const { renderPlanMarkdown } = await import("../render/markdown/plan-comment.ts");
    return renderPlanMarkdown(views);
  },
  html: async (views) => {
    const { gzipSync } = await import("node:zlib");
    const { renderPlanHtml } = await import("../render/html/plan-page.ts");
    const { pageDigest } = await import("./page-digest.ts");
    return renderPlanHtml(views, {
      digest: pageDigest,
      pack: (text) => gzipSync(text, { level: 9 }).toString("base64"),
    });
  },
};

export const planFormats: readonly PlanFormat[] = [...namesIn(renderers), "json"];

export async function renderPlans(
  plans: readonly SavedPlan[],
  { format, ...options }: PlanOptions & { readonly format: ViewFormat },
  context: Context,
): Promise<string> {
  const { planView } = await import("../render/view/view-plan.ts");
  const views = plans.map(({ plan, fingerprints }) => planView(plan, fingerprints));
  return await renderers[format](views, options, context);
}
