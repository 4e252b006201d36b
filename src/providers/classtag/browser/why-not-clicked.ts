import { firstLine } from "./page-errors.ts";

/** Lines of Playwright's log of its tries, and what they come to for a person. */
const causes: readonly (readonly [RegExp, string])[] = [
  [/element is not enabled/u, "it stays disabled"],
  [/element is not visible/u, "it stays hidden"],
  [/element is not stable/u, "it does not stand still"],
  [/element is outside of the viewport/u, "it stands where nobody can scroll to"],
  [/element was detached/u, "it is drawn anew again and again"],
  [/performing click action/u, "the page does not answer the click"],
];

/** What keeps something that is there from being clicked; the last try counts. */
export function whyNotClicked(error: unknown): string {
  const lines = (error instanceof Error ? error.message : "").split("\n").reverse();
  for (const line of lines) {
    const [, over] = /- (?:<.*> from )?(<[^>]{1,120}>).* intercepts pointer events/u.exec(line) ?? [];
    if (over !== undefined) return `${over} lies over it`;
    const cause = causes.find(([sign]) => sign.test(line));
    if (cause !== undefined) return cause[1];
  }
  return /^[\w.]+: Timeout/u.test(firstLine(error)) ? "it went away" : firstLine(error);
}
