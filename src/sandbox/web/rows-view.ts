import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

export interface Column<Row> {
  /** In the usual wording. */
  readonly heading: string;
  /** `header`: says which row it is. `number`, `action`: set flush right. `tick`: narrow. */
  readonly kind?: "action" | "header" | "number" | "tick";
  readonly cell: (row: Row) => Html | number | string;
}

export interface Identified {
  readonly id: string;
}

/** Fragment of the address that leads to the row. */
export const rowId = ({ id }: Identified): string => `row-${id}`;

/** The rows as a table, or, in one variant, as cards. */
export function rowsView<Row extends Identified>(
  visit: Visit,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Html {
  return visit.variant.layout?.lists === "cards"
    ? cards(visit, name, columns, rows)
    : table(visit, name, columns, rows);
}

function table<Row extends Identified>(
  { say }: Visit,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Html {
  const classOf = ({ kind }: Column<Row>): Html | false =>
    kind !== undefined && kind !== "header" && html` class="${kind}"`;
  const heads = columns.map((column) => html`<th scope="col"${classOf(column)}>${say(column.heading)}</th>`);
  const cellOf = (column: Column<Row>, row: Row): Html =>
    column.kind === "header"
      ? html`<th scope="row">${column.cell(row)}</th>`
      : html`<td${classOf(column)}>${column.cell(row)}</td>`;
  return html`<div class="scroll"><table aria-label="${say(name)}"><thead><tr>${heads}</tr></thead>
<tbody>${rows.map((row) => html`<tr id="${rowId(row)}">${columns.map((column) => cellOf(column, row))}</tr>\n`)}</tbody></table></div>`;
}

function cards<Row extends Identified>(
  { say }: Visit,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Html {
  const card = (row: Row): Html => html`<li><article class="card" id="${rowId(row)}">
<h3>${columns.filter(({ kind }) => kind === "header").map(({ cell }) => cell(row))}</h3>
<dl>${columns
    .filter(({ kind }) => kind !== "header")
    .map(
      ({ heading, cell }) => html`<div><dt>${say(heading)}</dt><dd>${cell(row)}</dd></div>`,
    )}</dl></article></li>`;
  return html`<ul class="cards" aria-label="${say(name)}">${rows.map(card)}</ul>`;
}
