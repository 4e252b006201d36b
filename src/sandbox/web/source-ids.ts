import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

/** The ids exactly as they are stored. @param button What stands beside each of them. */
export function idList(
  { say }: Visit,
  ids: readonly string[],
  button?: (id: string) => Html | undefined,
): Html {
  if (ids.length === 0) return html`<span class="none">${say("None")}</span>`;
  return html`<ul class="ids" aria-label="${say("External sources")}">${ids.map(
    (id) => html`<li><code>${id}</code>${button?.(id)}</li>`,
  )}</ul>`;
}
