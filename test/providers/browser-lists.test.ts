import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { type BrowserProfile, defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import { listPages } from "../../src/providers/classtag/browser/list-pages.ts";
import { ClassTagPages } from "../../src/providers/classtag/browser/pages.ts";
import { Ways } from "../../src/providers/classtag/browser/ways.ts";
import { chromiumPath } from "../browser.ts";
import { quietMs } from "./app-driver.ts";
import { chromium } from "./browser-driver.ts";

afterAll(() => chromium.close());

/** A list that draws the rows from one to another, and whatever is said of them. */
const documentOf = (begin: string): string => `<main><h2>Schools</h2><div id="list"></div></main><script>
const list = document.querySelector("#list");
const numbered = (index) => ' aria-rowindex="' + index + '"';
function draw(from, to, { count = "", more, rowCount, heading = 1, isNumbered = rowCount !== undefined, name = "School" } = {}) {
  const rows = [];
  for (let number = from; number <= to; number += 1)
    rows.push("<tr" + (isNumbered ? numbered(number + 1) : "") + "><td>" + name + " " + number + "</td></tr>");
  list.innerHTML = "<p>" + count + "</p><div style='height: 4em; overflow: auto'><table aria-label='Schools'" + (rowCount === undefined ? "" : " aria-rowcount='" + rowCount + "'") +
    "><tr" + (isNumbered ? numbered(heading) : "") + "><th>School</th></tr>" + rows.join("") + "</table></div>" + (more === undefined ? "" : "<button>Load more</button>");
  if (more === undefined) return;
  const button = list.querySelector("button");
  button.onclick = more;
  list.querySelector("div").onscroll = more;
}
${begin}
</script>`;

/** What is read of a list, row by row, or why it is not. */
async function read(begin: string, labels: Partial<BrowserProfile["labels"]>): Promise<string> {
  const context = await (await chromium.open()).newContext();
  onTestFinished(() => context.close());
  const pages = new ClassTagPages({
    page: await context.newPage(),
    profile: { ...defaultProfile, labels: { ...defaultProfile.labels, pages: null, ...labels } },
    timeoutMs: 700,
    ways: new Ways(),
    quietMs,
    pace: async () => undefined,
    picture: async () => "",
    secrets: [],
    profileSetting: "PROFILE",
  });
  await pages.page.setContent(documentOf(begin));
  const texts: string[] = [];
  try {
    for await (const rows of listPages(pages, "schools", ["columnSchool"]))
      texts.push(rows.map(({ cells }) => (cells.columnSchool?.text ?? "").replace("School ", "")).join(" "));
  } catch (error) {
    return String(error);
  }
  return texts.join(" | ");
}

const growing = { showing: "{last} of {total}", nextPage: "Load more" };
const scrolled = { showing: null, nextPage: null };

describe.skipIf(chromiumPath === undefined)("a list", () => {
  it.each([
    [
      "grows by a button",
      `draw(1, 2, { count: "2 of 3", more: () => draw(1, 3, { count: "3 of 3" }) })`,
      growing,
    ],
    [
      "is turned by a button",
      `draw(1, 2, { count: "2 of 3", more: () => draw(3, 3, { count: "3 of 3" }) })`,
      growing,
    ],
    [
      "comes as it is scrolled, the rows above going",
      `draw(1, 2, { rowCount: 5, more: () => draw(2, 3, { rowCount: 5, more: () => draw(3, 4, { rowCount: 5 }) }) })`,
      scrolled,
    ],
    [
      "draws all rows that it counts, without numbers",
      `draw(1, 3, { rowCount: 4, isNumbered: false })`,
      scrolled,
    ],
    [
      "is sorted anew all the time",
      `draw(1, 3, { rowCount: 4 }); setInterval(() => {
        const [head, first, ...others] = list.querySelectorAll("tr");
        [...others, first].forEach((row, index) => { row.ariaRowIndex = index + 2; row.parentNode.append(row); });
      }, 20); fetch("data:,").then(() => undefined)`,
      scrolled,
    ],
  ])("that %s is read to its end, each row once", async (_, begin, labels) => {
    const rows = (await read(begin, labels)).replaceAll(" | ", " ").split(" ").sort();
    expect(rows.join(" ")).toMatch(/^1 2 3( 4)?$/u);
  });

  it.each([
    [
      "has another row where one was seen",
      `draw(1, 2, { count: "2 of 3", more: () => draw(1, 3, { count: "3 of 3", name: "Other" }) })`,
      growing,
      "says that it shows 3 to 3 of 3, and has 3 rows",
    ],
    [
      "leaves rows out as it is scrolled",
      `draw(1, 2, { rowCount: 5, more: () => draw(4, 4, { rowCount: 5 }) })`,
      scrolled,
      "says that it shows 3 to 4 of 4, and has 1 rows",
    ],
    [
      "draws all that it counts, and more as it is scrolled",
      `draw(1, 2, { rowCount: 3, isNumbered: false, more: () => draw(1, 3, { rowCount: 4, isNumbered: false }) })`,
      scrolled,
      "says that it has 2 rows, and goes on behind them",
    ],
    [
      "counts one row too few",
      `draw(1, 2, { rowCount: 3, more: () => draw(2, 3, { rowCount: 3 }) })`,
      scrolled,
      "says that it has 2 rows, and goes on behind them",
    ],
    ["does not count itself", `draw(1, 2)`, scrolled, "it has no aria-rowcount (labels.showing)"],
    [
      "does not know how many it has",
      `draw(1, 2, { rowCount: -1 })`,
      scrolled,
      "it has no aria-rowcount (labels.showing)",
    ],
    [
      "does not number its rows",
      `draw(1, 2, { rowCount: 4, isNumbered: false })`,
      scrolled,
      "its rows have no aria-rowindex (labels.showing)",
    ],
    [
      "brings no more rows",
      `draw(1, 2, { rowCount: 4 })`,
      scrolled,
      "it shows 2 of 3, and after that no more come (labels.nextPage)",
    ],
    [
      "has no button for more",
      `draw(1, 2, { count: "2 of 3" })`,
      growing,
      'no link "Load more" (labels.nextPage; null where rows come as the list is scrolled)',
    ],
    [
      "is not counted by a text",
      `draw(1, 2)`,
      growing,
      'no text "{last} of {total}" (labels.showing; null where the table counts itself by aria-rowcount)',
    ],
  ])("that %s is not read, and it says why", async (_, begin, labels, why) => {
    expect(await read(begin, labels)).toContain(why);
  });
});
