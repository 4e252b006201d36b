import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

export interface DialogParts {
  /** In the usual wording, like `submit`. */
  readonly title: string;
  readonly body: Html;
  /** The button that does it. */
  readonly submit: string;
  readonly isDangerous?: boolean;
  /** Where the form goes and what it carries besides the token. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Where Cancel leads. */
  readonly back: string;
}

/** Open as it arrives, so that it works without the script, which only makes it modal. */
export function formDialog(visit: Visit, parts: DialogParts): Html {
  const { say } = visit;
  return html`<dialog open aria-labelledby="dialog-title">
<h2 id="dialog-title">${say(parts.title)}</h2>
<form method="post" action="${parts.action}" id="dialog-form">
${hiddenFields({ token: visit.session.token, ...parts.fields })}
${parts.body}
</form>
<div class="buttons">
${addressForm(parts.back, html`<button class="quiet" data-dismiss${parts.isDangerous === true && html` autofocus`}>${say("Cancel")}</button>`)}
<button form="dialog-form" class="${parts.isDangerous === true ? "danger" : "primary"}">${say(parts.submit)}</button>
</div>
</dialog>`;
}

export const hiddenFields = (fields: Readonly<Record<string, string>>): readonly Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

/** A button that leads to an address: with what a person takes for an action, not for a link. */
export function addressForm(address: string, button: Html): Html {
  const [path = "", query = ""] = address.split("?");
  const fields = Object.fromEntries(new URLSearchParams(query));
  return html`<form method="get" action="${path}">${hiddenFields(fields)}${button}</form>`;
}
