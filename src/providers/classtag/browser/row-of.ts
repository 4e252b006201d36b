import type { Locator } from "playwright-core";
import type { Named } from "./cell-values.ts";

/**
 * The row of a school or classroom wherever it is by then: a list that is fetched again moves its rows, so that a row is found
 * by what it is about each time something is done in it, and never by its number.
 * @param day on which it was made, as it is written, where its address holds no id
 */
export function rowOf(table: Locator, { href, id, name }: Named, day: string | undefined): Locator {
  const page = table.page();
  const link =
    id === undefined
      ? page.getByRole("link", { name, exact: true })
      : page.locator(`a[href=${quoted(href)}]`);
  const row = table.getByRole("row").filter({ has: link });
  return id !== undefined || day === undefined
    ? row
    : row.filter({ has: page.getByText(day.trim(), { exact: true }) });
}

/** A text as selectors write it. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\]|\p{Cc}/gu, (one) => `\\${one.charCodeAt(0).toString(16)} `)}"`;
