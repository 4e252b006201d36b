import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { namedIn, sourcesIn } from "../../src/providers/classtag/browser/cell-values.ts";
import { defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import { follow } from "../../src/providers/classtag/browser/follow.ts";
import { isUnlikeTold } from "../../src/providers/classtag/browser/inspect-setting.ts";
import { listLook } from "../../src/providers/classtag/browser/list-look.ts";
import { ClassTagPages, sought } from "../../src/providers/classtag/browser/pages.ts";
import { followed } from "../../src/providers/classtag/browser/submit.ts";
import { tableRows } from "../../src/providers/classtag/browser/table-rows.ts";
import { Ways } from "../../src/providers/classtag/browser/ways.ts";
import { chromiumPath } from "../browser.ts";
import { quietMs } from "./app-driver.ts";
import { chromium, type Overrides } from "./browser-driver.ts";

afterAll(() => chromium.close());

async function pagesOf(html: string, { ids, labels, names, steps }: Overrides = {}): Promise<ClassTagPages> {
  const context = await (await chromium.open()).newContext();
  onTestFinished(() => context.close());
  const pages = new ClassTagPages({
    page: await context.newPage(),
    profile: {
      ...defaultProfile,
      labels: { ...defaultProfile.labels, ...labels },
      steps: { ...defaultProfile.steps, ...steps },
      names: { ...defaultProfile.names, ...names },
      ids: { ...defaultProfile.ids, ...ids },
    },
    timeoutMs: 1_500,
    ways: new Ways(),
    quietMs,
    pace: async () => undefined,
    picture: async () => "",
    secrets: [],
    profileSetting: "PROFILE",
  });
  await pages.page.setContent(html);
  return pages;
}

const button = "<main><button id=add>Add</button></main>";

describe.skipIf(chromiumPath === undefined)("a page", () => {
  it.each([
    ["<main><button disabled>Add</button></main>", "it stays disabled"],
    [
      `${button}<div class="scrim" style="position: fixed; inset: 0"></div>`,
      '<div class="scrim"> lies over it',
    ],
    [
      `${button}<style>@keyframes move { to { translate: 100px } } #add { animation: move 1s linear infinite }</style>`,
      "it does not stand still",
    ],
  ])(
    "says what keeps a button from being clicked, and blames no entry of the profile: %s",
    async (html, why) => {
      const pages = await pagesOf(html);
      const error = await pages
        .click(pages.labelled("button", "add"), sought("button", "add", pages.profile))
        .catch((one: { readonly message: string; readonly hint: string }) => one);
      expect(error?.message).toContain(`it is there and cannot be clicked: ${why}`);
      expect(`${error?.message} ${error?.hint}`).not.toMatch(/labels\.|PROFILE/u);
    },
  );

  it("is given time between two steps of a sign-in, with the first still there", async () => {
    const pages = await pagesOf(
      `<label>Email<input></label><script>
        setTimeout(() => { document.body.innerHTML = "<label>Password<input type=password></label>" }, 200)
      </script>`,
      { labels: { nextStep: "Next" } },
    );
    await pages.whileSigningIn(async () => {
      expect(await (await pages.field("password")).getAttribute("type")).toBe("password");
    });
  });

  it("is not believed an empty list before its scripts have asked for anything", async () => {
    const table = `<table aria-label="Schools"><tr><th>School</th></tr>ROWS</table>`;
    const pages = await pagesOf(
      `<main>${table.replace("ROWS", "")}<p>No schools</p></main><script>
        setTimeout(() => {
          document.querySelector("main").innerHTML = ${JSON.stringify(`${table.replace("ROWS", "<tr><td>Lincoln</td></tr>")}<p>1–1 of 1</p>`)};
        }, 100)
      </script>`,
      {
        labels: {
          schools: "Schools",
          columnSchool: "School",
          showing: "{first}–{last} of {total}",
          showingNone: "No schools",
        },
      },
    );
    const list = { name: "list of schools", table: "schools", columns: ["columnSchool"] } as const;
    expect(await listLook(pages, list, 0)).toMatchObject({ last: 1, total: 1 });
  });

  it("names the navigation that is not there, and not what would stand in it", async () => {
    const pages = await pagesOf("<nav><a href=#>Schools</a></nav>");
    await expect(follow(pages, "schools")).rejects.toThrow(
      'there is no navigation "District" (labels.districtNavigation, steps.schools)',
    );
  });

  it("refuses by a field that the browser does not let be sent", async () => {
    const pages = await pagesOf("<form><input type=number min=20 value=12><button>Save</button></form>");
    const pressed = followed(pages, () => pages.page.getByRole("button").click());
    await expect(pressed).rejects.toThrow("Value must be greater than or equal to 20");
  });
});

describe.skipIf(chromiumPath === undefined)("a cell", () => {
  const rowOf = async (cells: string, overrides: Overrides) => {
    const html = `<table><tr><th>Classroom</th><th>External sources</th></tr><tr>${cells}</tr></table>`;
    const pages = await pagesOf(html, overrides);
    const { rows } = await tableRows(pages, pages.page.getByRole("table"), [
      "columnClassroom",
      "columnSources",
    ]);
    const [row] = rows;
    if (row === undefined) throw new Error("there is no row");
    return { pages, row };
  };
  const link = (inside: string): string => `<td><a href="http://x/classrooms/1">${inside}</a>`;

  it.each([
    [`${link("New<span>New</span>")}</td>`, undefined],
    [`${link("Room 1<span>(opens)</span>")}<span>New</span></td>`, "Room 1"],
    [`${link("New")}</td>`, "New"],
    [`${link("Room 1<span>Newer</span>")}</td>`, undefined],
  ])("has a name without what the profile tells apart from it: %s", async (cells, name) => {
    const { pages, row } = await rowOf(`${cells}<td>None</td>`, { names: { beside: ["New", "(opens)"] } });
    const found = await namedIn(pages, row, "columnClassroom").catch(() => undefined);
    expect(found?.name).toBe(name);
  });

  it.each([
    ["<li><span>ID</span> 00 12</li>", ["00 12"]],
    ["<li><code><span>ID</span> 0012</code><button>Remove 0012</button></li>", ["0012"]],
    ["<li><code>ID 0012</code></li><li>ID 0013</li>", ["0012", "0013"]],
    ["<li><span>ID</span> 0012 <span>New</span></li>", undefined],
    ["<li><span>ID</span><span>0012</span><span>0013</span></li>", undefined],
    ["<li><span>ID</span><span>ID</span></li>", undefined],
    ["<li>0012</li>", undefined],
    ["<li><span>ID</span> <code>0012</code><code>0013</code></li>", undefined],
  ])("has ids beside words that the profile tells apart from them: %s", async (items, ids) => {
    const { pages, row } = await rowOf(`${link("Room 1")}</td><td><ul>${items}</ul></td>`, {
      labels: { idText: "ID {id}" },
    });
    expect(await sourcesIn(pages, row).catch(() => undefined)).toEqual(ids);
  });

  it("has its id whole in an attribute, beside a button that copies it, and not in that of the button", async () => {
    const overrides = { ids: { item: ".id", from: "title" }, labels: { copyId: "Copy" } };
    const copy = '<button title="Copy">Copy</button>';
    const whole = await rowOf(
      `${link("Room 1")}</td><td><span class=id>${copy}<i title="0012-34">0012…</i></span></td>`,
      overrides,
    );
    expect(await sourcesIn(whole.pages, whole.row)).toEqual(["0012-34"]);
    const cut = await rowOf(`${link("Room 1")}</td><td><span class=id>0012…${copy}</span></td>`, overrides);
    await expect(sourcesIn(cut.pages, cut.row)).rejects.toThrow("what of it is the ID is not known");
  });
});

describe("a form", () => {
  it.each([
    [{ daily: true }, "daily", true, false],
    [{ daily: true }, "daily", false, true],
    [{ settings: { deletion_threshold: 15 } }, "deletionThreshold", "20", true],
    [{ settings: { deletion_threshold: 0.15 } }, "deletionThreshold", "15 %", false],
    [[{ daily: true }, { daily: false }], "daily", false, false],
    [{ other: 1 }, "daily", false, false],
  ])(
    "is held against what its page was told, where that is certain: %o %s %s",
    (answer, name, value, isUnlike) => {
      expect(isUnlikeTold({ fields: [{ name, value }], answers: [JSON.stringify(answer)] })).toBe(isUnlike);
    },
  );
});
