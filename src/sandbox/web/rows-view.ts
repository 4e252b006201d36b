import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

export interface Column<Row> {
  /** In the usual wording. */
  readonly heading: string;
  /** `header`: says which row it is. `number`: set flush right. */
  readonly kind?: "header" | "number";
  readonly cell: (row: Row) => Html | number | string;
}

/** The rows as a table, or, in one variant, as cards. */
export function rowsView<Row>(
  visit: Visit,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Html {
  return visit.variant.layout?.lists === "cards"
    ? cards(visit, name, columns, rows)
    : table(visit, name, columns, rows);
}

function table<Row>(
  { say }: Visit,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Html {
  const heads = columns.map(
    ({ heading, kind }) =>
      html`<th scope="col"${kind === "number" && html` class="number"`}>${say(heading)}</th>`,
  );
  const cellOf = ({ kind, cell }: Column<Row>, row: Row): Html => {
    if (kind === "header") return html`<th scope="row">${cell(row)}</th>`;
    return html`<td${kind === "number" && html` class="number"`}>${cell(row)}</td>`;
  };
  return html`<div class="scroll"><table aria-label="${say(name)}"><thead><tr>${heads}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${columns.map((column) => cellOf(column, row))}</tr>\n`)}</tbody></table></div>`;
}

function cards<Row>(
  { say }: Visit,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Html {
  const card = (row: Row): Html => html`<li><article class="card">
<h3>${columns.filter(({ kind }) => kind === "header").map(({ cell }) => cell(row))}</h3>
<dl>${columns
    .filter(({ kind }) => kind !== "header")
    .map(
      ({ heading, cell }) => html`<div><dt>${say(heading)}</dt><dd>${cell(row)}</dd></div>`,
    )}</dl></article></li>`;
  return html`<ul class="cards" aria-label="${say(name)}">${rows.map(card)}</ul>`;
}
