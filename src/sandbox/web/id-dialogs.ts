import { formDialog } from "./dialog.ts";
import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

export interface IdDialogParts {
  /** Of the school or classroom. */
  readonly name: string;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly back: string;
}

/** @param typed What the field holds. @param error Why it was not taken. */
export function addIdDialog(visit: Visit, parts: IdDialogParts, typed: string, error?: string): Html {
  const isWrong = html` aria-invalid="true" aria-describedby="id-error"`;
  return formDialog(visit, {
    title: "Add ID",
    submit: "Save",
    ...parts,
    fields: { ...parts.fields, change: "add" },
    body: html`<p>${parts.name}</p>
<label for="id">${visit.say("ID")}</label>
<input id="id" name="id" value="${typed}" autocomplete="off" autocapitalize="none" spellcheck="false" autofocus${error !== undefined && isWrong}>
${error !== undefined && html`<p role="alert" class="error" id="id-error">${error}</p>`}`,
  });
}

export function removeIdDialog(visit: Visit, parts: IdDialogParts, id: string): Html {
  return formDialog(visit, {
    title: "Remove ID",
    submit: "Remove",
    isDangerous: true,
    ...parts,
    fields: { ...parts.fields, change: "remove", id },
    body: html`<p>${parts.name}</p><p><code>${id}</code></p>`,
  });
}
