import { pageOf } from "../faults/listing-effect.ts";
import { withQuery } from "./address.ts";
import { type Html, html } from "./html.ts";
import type { Outcome, Page } from "./outcome.ts";
import { shown } from "./outcome.ts";
import { type Column, type Identified, rowsView } from "./rows-view.ts";
import type { Visit } from "./visit.ts";

export interface List<Row extends Identified> {
  /** Names the table; in the usual wording, like all names here. */
  readonly name: string;
  readonly searchName: string;
  readonly emptyMessage: string;
  readonly columns: readonly Column<Row>[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
  /** The texts that a search looks at. */
  readonly searched: (row: Row) => readonly string[];
}

const usualPageSize = 25;

/** A page whose main thing is a list: searched, paged, and, in one variant, filled in after it has loaded. */
export function listPage<Row extends Identified>(
  visit: Visit,
  list: List<Row>,
  page: Omit<Page, "body">,
  status = 200,
): Outcome {
  const { query, variant } = visit;
  if (query.get("part") === "list") return { kind: "fragment", content: listContent(visit, list) };
  const isLate = variant.lateListMs !== undefined && query.get("part") !== "whole";
  const content = isLate ? lateContent(visit, variant.lateListMs ?? 0) : listContent(visit, list);
  return shown({ ...page, body: html`${searchForm(visit, list.searchName)}${content}` }, status);
}

/** Search and page of a list, for whatever leads back to it. */
export const listQuery = ({ query, form }: Visit): Readonly<Record<string, string | undefined>> => ({
  q: query.get("q") ?? form.get("q") ?? undefined,
  page: query.get("page") ?? form.get("page") ?? undefined,
});

function searchForm(visit: Visit, name: string): Html {
  const { say } = visit;
  return html`<search><form method="get" action="${visit.path}" class="search">
<label for="search" class="hidden">${say(name)}</label>
<input type="search" id="search" name="q" placeholder="${say(name)}" value="${listQuery(visit)["q"]}">
<button class="quiet">${say("Search")}</button>
</form></search>`;
}

function listContent<Row extends Identified>(visit: Visit, list: List<Row>): Html {
  const { say } = visit;
  const { q, page } = listQuery(visit);
  const wanted = (q ?? "").toLowerCase();
  const found = list.rows.filter((row) =>
    list.searched(row).some((text) => text.toLowerCase().includes(wanted)),
  );
  const size = visit.variant.pageSize ?? usualPageSize;
  const pages = Math.max(1, Math.ceil(found.length / size));
  const number = Math.min(pages, /^[1-9][0-9]{0,5}$/.test(page ?? "") ? Number(page) : 1);
  const offset = (number - 1) * size;
  const { rows, total } = pageOf(found, offset, size, visit.effect);
  const range = { first: rows.length === 0 ? 0 : offset + 1, last: offset + rows.length, total };
  return html`<p class="count">${
    rows.length === 0
      ? say("Showing 0 of {total}", { total })
      : say("Showing {first} to {last} of {total}", range)
  }</p>
${
  rows.length > 0
    ? rowsView(visit, list.name, list.columns, rows)
    : html`<p class="empty">${wanted === "" ? say(list.emptyMessage) : say("Nothing matches “{query}”.", { query: q ?? "" })}</p>`
}
${pages > 1 && pager(visit, number, pages)}`;
}

function pager(visit: Visit, number: number, pages: number): Html {
  const { say, path } = visit;
  const { q } = listQuery(visit);
  const link = (name: string, page: number, rel: string): Html =>
    html`<a class="button quiet" rel="${rel}" href="${withQuery(path, { q, page })}">${say(name)}</a>`;
  return html`<nav class="pager" aria-label="${say("Pages")}">${number > 1 && link("Previous", number - 1, "prev")}
<span>${say("Page {page} of {pages}", { page: number, pages })}</span>
${number < pages && link("Next", number + 1, "next")}</nav>`;
}

function lateContent(visit: Visit, waitMs: number): Html {
  const { say, path } = visit;
  const query = listQuery(visit);
  return html`<section class="late" aria-busy="true" aria-label="${say("List")}" data-late="${withQuery(path, { ...query, part: "list" })}" data-wait="${waitMs}">
<p role="status" class="loading">${say("Loading…")}</p>
<noscript><p><a href="${withQuery(path, { ...query, part: "whole" })}">${say("Show the list")}</a></p></noscript>
<template><p role="alert" class="message bad">${say("The list could not be loaded.")} <a href="${withQuery(path, query)}">${say("Try again")}</a></p></template>
</section>`;
}
