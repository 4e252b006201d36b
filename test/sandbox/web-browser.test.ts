import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { axeFindings } from "../page-findings.ts";
import { WebVisitor } from "./web-visitor.ts";

/** The click path as a person walks it: by roles and visible names, never by what the markup happens to be. */
describe.skipIf(chromiumPath === undefined)("in a browser", () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    problems.length = 0;
    sandbox = await startSandbox();
    page = await openPage();
  });
  afterEach(async () => {
    await page.context().close();
    await sandbox.close();
    expect(problems).toEqual([]);
  });

  /** A browser of its own, in which every script error and every refusal by the content policy is a failure. */
  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(10_000);
    const opened = await context.newPage();
    opened.on("pageerror", (error) => problems.push(error.message));
    opened.on("console", (message) => {
      const isRefusedForm = /status of 4(?:09|22)/.test(message.text());
      if (message.type() === "error" && !isRefusedForm) problems.push(message.text());
    });
    return opened;
  }

  const link = (name: string): Locator => page.getByRole("link", { name, exact: true });
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const row = (name: string): Locator =>
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

  const hasFocus = (element: Locator): Promise<void> => element.and(page.locator(":focus")).waitFor();

  /** Signed in, without the walk. */
  async function enter(path: string): Promise<void> {
    const visitor = new WebVisitor(sandbox);
    await visitor.signIn();
    const [name = "", value = ""] = visitor.cookie.split("=");
    await page
      .context()
      .addCookies([{ name, value, url: sandbox.webUrl, httpOnly: true, sameSite: "Strict" }]);
    await page.goto(sandbox.webUrl + path);
  }

  const connections = "/schools/sch_1001/settings/sis-rostering/classroom-connections";

  async function signIn(): Promise<void> {
    const { CLASSTAG_WEB_URL = "", CLASSTAG_WEB_USER = "", CLASSTAG_WEB_PASSWORD = "" } = sandbox.environment;
    await page.goto(CLASSTAG_WEB_URL);
    await page.getByLabel("Email").fill(CLASSTAG_WEB_USER);
    await page.getByLabel("Password").fill(CLASSTAG_WEB_PASSWORD);
    await button("Sign in").click();
    await page.getByRole("heading", { level: 1, name: "Springfield Unified School District" }).waitFor();
  }

  async function openConnections(): Promise<void> {
    await link("Lincoln Elementary").click();
    await page.getByRole("navigation", { name: "School" }).getByRole("link", { name: "Settings" }).click();
    await link("SIS Rostering").click();
    await link("Classroom Connections to SIS").click();
    await page.getByRole("heading", { level: 2, name: "Classroom Connections to SIS" }).waitFor();
  }

  async function addId(name: string, id: string): Promise<void> {
    await row(name).getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("dialog", { name: "Add ID" }).getByRole("textbox", { name: "ID" }).fill(id);
    await button("Save").click();
  }

  test("School page, Settings, SIS Rostering, Classroom Connections to SIS, Add, ID, Save", async () => {
    await signIn();
    await openConnections();
    await addId("Ms Rivera Room 12", "0012-003-1");
    expect(await page.getByRole("status").textContent()).toBe("ID 0012-003-1 added to Ms Rivera Room 12.");
    const ids = row("Ms Rivera Room 12").getByRole("list", { name: "External sources" });
    expect(await ids.locator("code").allTextContents()).toEqual(["0012-003-1"]);
    expect(sandbox.classTag.classroom("cls_20401").connections).toEqual(["0012-003-1"]);
    await button("Remove 0012-003-1").click();
    await page.getByRole("dialog", { name: "Remove ID" }).getByRole("button", { name: "Remove" }).click();
    await page.getByText("ID 0012-003-1 removed from Ms Rivera Room 12.").waitFor();
    expect(sandbox.classTag.classroom("cls_20401").connections).toEqual([]);
  });

  test("after Save the row that changed is in view, however long the list", async () => {
    await enter(connections);
    await addId("Señora Núñez · Español", "0012-SP");
    const box = await row("Señora Núñez · Español").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    await hasFocus(page.getByRole("status"));
  });

  test("a dialog takes the focus, keeps the page behind it out of reach, and goes with Escape", async () => {
    await enter(connections);
    await row("Chess club").getByRole("button", { name: "Add", exact: true }).click();
    const field = page.getByRole("textbox", { name: "ID" });
    await hasFocus(field);
    await expect(link("Overview").click({ timeout: 500 })).rejects.toThrow();
    await button("Save").click();
    expect(await page.getByRole("alert").textContent()).toBe("Enter an ID.");
    await hasFocus(field);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("Classroom Connections to SIS");
  });

  test("School page, Classrooms, three dots, Archive Classrooms, by keyboard; and back again", async () => {
    await enter("/schools/sch_1005");
    await link("Classrooms").click();
    await button("More actions").focus();
    await page.keyboard.press("Enter");
    const item = page.getByRole("menuitem", { name: "Archive Classrooms" });
    await item.waitFor();
    await hasFocus(item);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Archive Classrooms" });
    await dialog.getByText("These 4 classrooms will be archived:").waitFor();
    await dialog.getByRole("checkbox", { name: "Debate" }).uncheck();
    await dialog.getByText("These 3 classrooms will be archived:").waitFor();
    await dialog.getByRole("button", { name: "Archive", exact: true }).click();
    await page.getByText("3 classrooms archived.").waitFor();
    expect(await page.getByRole("rowheader").allTextContents()).toEqual(["Debate"]);
    await link("Archived (3)").click();
    await button("More actions for AP Chemistry").click();
    await page.getByRole("menuitem", { name: "Unarchive classroom" }).click();
    await page
      .getByRole("dialog", { name: "Unarchive classroom" })
      .getByRole("button", { name: "Unarchive" })
      .click();
    await page.getByText("AP Chemistry unarchived.").waitFor();
    expect(page.url()).toBe(`${sandbox.webUrl}/classrooms/cls_50903`);
    expect(sandbox.classTag.classroom("cls_50903").state).toBe("active");
  });

  test("Settings, SIS Rostering, District-Level Daily Sync", async () => {
    await enter("/districts/dst_springfield");
    await link("Settings").click();
    await link("SIS Rostering").click();
    await link("District-Level Daily Sync").click();
    expect(await page.getByRole("checkbox", { name: "Enable Daily sync" }).isChecked()).toBe(false);
    await page
      .getByRole("checkbox", { name: "Unarchive classrooms that reappear in the roster data" })
      .uncheck();
    await page.getByRole("spinbutton", { name: "Deletion Threshold (%)" }).fill("15");
    await button("Save").click();
    await page.getByText("Settings saved.").waitFor();
    expect(sandbox.classTag.snapshot().district).toMatchObject({
      dailySync: { enabled: false },
      settings: { unarchiveReappearing: false, deletionThreshold: 15 },
    });
  });

  test("without scripts the whole path works, and a reload sends nothing twice", async () => {
    await page.context().close();
    page = await openPage({ javaScriptEnabled: false });
    await signIn();
    await openConnections();
    await addId("Ms Rivera Room 12", "0012-003-1");
    await page.getByText("ID 0012-003-1 added to Ms Rivera Room 12.").waitFor();
    await page.reload();
    await page.goto(`${sandbox.webUrl}/schools/sch_1005/classrooms`);
    await button("More actions for Debate").click();
    await page.getByRole("menuitem", { name: "Archive classroom" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Archive" }).click();
    await page.getByText("Debate archived.").waitFor();
    expect(sandbox.requests().filter(({ wrote }) => wrote)).toHaveLength(2);
  });

  test("an announcement lies over the first page, even over a dialog, until it is closed", async () => {
    sandbox.setWeb({ announcement: true });
    await enter("/classrooms/cls_20401/archive");
    await expect(button("Archive").click({ timeout: 500 })).rejects.toThrow();
    await page.getByRole("dialog", { name: "What's new" }).getByRole("button", { name: "Close" }).click();
    await button("Archive").click();
    await page.getByText("Ms Rivera Room 12 archived.").waitFor();
  });

  test("a list that comes late is busy until it is there, and says where it does not come", async () => {
    sandbox.setWeb({ lateListMs: 50 });
    sandbox.inject({
      service: "classtag-web",
      match: { pathPattern: "/classrooms$" },
      skip: 1,
      effect: { kind: "status", status: 503 },
    });
    await enter("/schools/sch_1005/classrooms");
    expect(await page.getByRole("alert").textContent()).toBe("The list could not be loaded. Try again");
    problems.length = 0;
    await link("Try again").click();
    await page.getByRole("table", { name: "Classrooms" }).waitFor();
    expect(await page.getByRole("rowheader").count()).toBe(4);
    expect(await page.locator("[aria-busy]").count()).toBe(0);
    await button("More actions for Debate").click();
    await page.getByRole("menuitem", { name: "Archive classroom" }).waitFor();
    sandbox.setWeb({ lateListMs: 60_000 });
    await page.reload();
    expect(await page.getByRole("status").textContent()).toBe("Loading…");
    expect(await page.getByRole("table").count()).toBe(0);
  });

  test("a session that ends while a list is on its way leads to sign-in and back", async () => {
    sandbox.setWeb({ lateListMs: 0, sessionRequests: 1 });
    await enter("/schools/sch_1005/classrooms?q=de");
    await page.getByText("Your session has expired. Sign in again.").waitFor();
    sandbox.setWeb({});
    await page.getByLabel("Email").fill(sandbox.environment["CLASSTAG_WEB_USER"] ?? "");
    await page.getByLabel("Password").fill(sandbox.environment["CLASSTAG_WEB_PASSWORD"] ?? "");
    await button("Sign in").click();
    await page.getByRole("table", { name: "Classrooms" }).waitFor();
    expect(await page.getByRole("rowheader").allTextContents()).toEqual(["Debate"]);
  });

  const pages = [
    "/districts/dst_springfield",
    "/districts/dst_springfield/settings/sis-rostering",
    "/districts/dst_springfield/settings/sis-rostering/school-connection",
    "/districts/dst_springfield/settings/sis-rostering/daily-sync",
    "/schools/sch_1001",
    "/schools/sch_1001/classrooms",
    "/schools/sch_1001/classrooms?q=nothing+like+it",
    "/schools/sch_1001/classrooms/archive",
    "/schools/sch_1001/settings/sis-rostering/classroom-connections",
    "/schools/sch_1001/settings/sis-rostering/classroom-connections?add=cls_20401",
    "/classrooms/cls_20414",
    "/classrooms/cls_20414/archive",
    "/nowhere",
  ];

  test.each<["dark" | "light", number, WebVariant]>([
    ["light", 1200, { pageSize: 5 }],
    ["dark", 390, { announcement: false, layout: { lists: "cards", settings: "menu", addButton: "menu" } }],
  ])(
    "nothing stands in the way of those who hear or enlarge the pages: %s, %d wide",
    async (colorScheme, width, variant) => {
      await page.context().close();
      page = await openPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      sandbox.setWeb(variant);
      await page.goto(sandbox.webUrl);
      const found = new Map([["/sign-in", await violations(page)]]);
      await signIn();
      for (const path of pages) {
        await page.goto(sandbox.webUrl + path);
        found.set(path, await violations(page));
      }
      problems.length = 0;
      expect(Object.fromEntries([...found].filter(([, list]) => list.length > 0))).toEqual({});
    },
  );

  const appPages = [
    "/districts/dst_springfield",
    "/districts/dst_springfield/settings/sis-rostering",
    "/districts/dst_springfield/settings/sis-rostering/school-connection",
    "/districts/dst_springfield/settings/sis-rostering/daily-sync",
    "/schools/sch_1001",
    "/schools/sch_1001/classrooms",
    "/schools/sch_1001/classrooms?q=nothing+like+it",
    "/schools/sch_1001/settings/sis-rostering/classroom-connections",
  ];

  test.each(["light", "dark"] as const)(
    "nothing stands in the way of those who hear or enlarge the single-page app: %s",
    async (colorScheme) => {
      await page.context().close();
      page = await openPage({ colorScheme, viewport: { width: 1200, height: 800 }, bypassCSP: true });
      sandbox.setWeb({ app: {}, pageSize: 25 });
      await signIn();
      const found = new Map<string, readonly string[]>();
      for (const path of appPages) {
        await page.goto(sandbox.webUrl + path, { waitUntil: "networkidle" });
        found.set(path, await violations(page));
      }
      await row("Ms Rivera Room 12").getByRole("button", { name: "Add", exact: true }).click();
      found.set("Add ID", await violations(page));
      await page.goto(`${sandbox.webUrl}/schools/sch_1001/classrooms`);
      await button("More actions for Ms Rivera Room 12").click();
      found.set("a menu", await violations(page));
      await page.getByRole("menuitem", { name: "Archive classroom" }).click();
      await page.getByRole("dialog").waitFor();
      found.set("Archive classroom", await violations(page));
      expect(Object.fromEntries([...found].filter(([, list]) => list.length > 0))).toEqual({});
    },
  );
});

/** What axe finds, and a page that is wider than its window. */
async function violations(page: Page): Promise<readonly string[]> {
  const isWider = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
  return [...(await axeFindings(page)), ...(isWider === true ? ["wider than the window"] : [])];
}
