import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import { ClassTagPages } from "../../src/providers/classtag/browser/pages.ts";
import { Ways } from "../../src/providers/classtag/browser/ways.ts";
import { chromiumPath } from "../browser.ts";
import { chromium } from "./browser-driver.ts";

afterAll(() => chromium.close());

/** A page with one button, and news over it whenever it is told to, and what was clicked. */
const document = `<main><button onclick="clicked.push('Go on')">Go on</button><label>ID <input></label></main><script>
const clicked = [];
function open(title, button) {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", title);
  dialog.innerHTML = "<button>" + button + "</button>";
  dialog.firstChild.onclick = () => (clicked.push(button), dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
const announce = () => open("What's new", "Close");
const survey = () => open("Survey", "No thanks");
</script>`;

async function pagesWithNews() {
  const context = await (await chromium.open()).newContext();
  onTestFinished(() => context.close());
  const pages = new ClassTagPages({
    page: await context.newPage(),
    profile: {
      ...defaultProfile,
      announcements: [...defaultProfile.announcements, { dialog: "Survey", close: "No thanks" }],
    },
    timeoutMs: 8_000,
    ways: new Ways(),
    pace: async () => undefined,
    picture: async () => "",
    secrets: [],
    profileSetting: "PROFILE",
  });
  await pages.page.setContent(document);
  await pages.announcements.closeAlways();
  const run = (script: string): Promise<unknown> => pages.page.evaluate(script);
  return {
    pages,
    run,
    clicked: () => run("clicked"),
    button: pages.page.getByRole("button", { name: "Go on" }),
  };
}

const what = { what: "button", entry: "" };

describe.skipIf(chromiumPath === undefined)("news that comes up over a page", () => {
  it("is closed by one click, and none is left that would close what comes later", async () => {
    const { button, clicked, pages, run } = await pagesWithNews();
    const expected: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      await run("announce()");
      await pages.announcements.gone(pages.timeoutMs);
      expected.push("Close");
      expect(await clicked()).toEqual(expected);
      await run("announce()");
      await pages.page.waitForTimeout(700);
      expect(await clicked()).toEqual(expected);
      const begun = performance.now();
      await pages.click(button, what);
      expected.push("Close", "Go on");
      expect(await clicked()).toEqual(expected);
      expect(performance.now() - begun).toBeLessThan(pages.timeoutMs);
    }
  });

  it("that takes a click has the click made again, and once only", async () => {
    const { button, clicked, pages, run } = await pagesWithNews();
    await run(
      `document.querySelector("main button").addEventListener("mousedown", announce, { once: true })`,
    );
    await pages.click(button, what);
    expect(await clicked()).toEqual(["Close", "Go on"]);
    await run(`document.querySelector("main button").addEventListener("click", announce, { once: true })`);
    await pages.click(button, what);
    expect(await clicked()).toEqual(["Close", "Go on", "Go on"]);
  });

  it("of several names is closed, one over the other and one after the other", async () => {
    const { button, clicked, pages, run } = await pagesWithNews();
    await run("announce(); survey()");
    await pages.click(button, what);
    await run(
      `survey(); document.querySelector("dialog button").addEventListener("click", announce, { once: true })`,
    );
    await pages.click(button, what);
    expect(await clicked()).toEqual(["No thanks", "Close", "Go on", "No thanks", "Close", "Go on"]);
  });

  it("stays where a dialog lies over it, and is closed after that one", async () => {
    const { button, clicked, pages, run } = await pagesWithNews();
    await run("announce(); open('Add ID', 'Save')");
    await pages.inDialog("addDialog", (dialog) => pages.click(dialog.getByRole("button"), what));
    await pages.click(button, what);
    expect(await clicked()).toEqual(["Save", "Close", "Go on"]);
  });

  it("ends a wait for what no longer comes before anything else is begun", async () => {
    const { clicked, pages, run } = await pagesWithNews();
    const missing = pages.page.getByRole("button", { name: "Never" });
    const until = performance.now() + 100;
    const came = await pages.watch.unlessTroubled(
      (signal) => missing.waitFor({ timeout: pages.timeoutMs, signal }),
      () => performance.now() > until,
    );
    expect(came).toBe(false);
    await run("announce()");
    await pages.page.waitForTimeout(700);
    expect(await clicked()).toEqual([]);
  });
});
