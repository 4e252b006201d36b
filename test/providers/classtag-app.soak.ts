import { afterAll, describe, expect, it } from "vitest";
import type { AppSwitches } from "../../src/sandbox/app/app-switches.ts";
import { chromiumPath } from "../browser.ts";
import {
  archivedIn,
  dailySync,
  driverOf,
  missingAfter,
  quietMs,
  readAndWritten,
  readOf,
  saidOf,
  sandboxWith,
  written,
  writtenOnce,
} from "./app-driver.ts";
import { at } from "./browser-changes.ts";
import { chromium, driverFor, writesOf } from "./browser-driver.ts";
import { archive, setSetting } from "./change-builder.ts";
import { tried } from "./switch-trial.ts";

afterAll(() => chromium.close());

describe.skipIf(chromiumPath === undefined)("ClassTag as a single-page app, in further ways", () => {
  it.each<AppSwitches>([
    { tabs: "silent", moveMs: 20, standing: true, pollMs: 120 },
    { flashMs: 80, cache: "until-fetched", fillMs: 120, names: "images", ids: "chips" },
    {
      routing: "hash",
      cache: "for-good",
      storesSession: "browser",
      fillMs: 120,
      lockUnfilled: true,
      ids: "cut",
    },
  ])("is read right: %o", async (app) => {
    const sandbox = await sandboxWith(app);
    sandbox.classTag.editClassroom("cls_1", { name: "Room 🚀 1" });
    sandbox.classTag.editDistrict({ dailySync });
    expect(await readOf(sandbox, await driverOf(sandbox, app))).toBe("right");
  });

  it.each<AppSwitches>([
    { roles: "rich", paging: "button", search: "enter", titles: "own", formats: "local", ids: "prefixed" },
    { newsMs: 0, surveyMs: 50, asksTwice: true },
    { newsMs: 400, roles: "rich", search: "typing" },
    { paging: "more", titles: "own" },
    { paging: "scroll", roles: "rich", search: "enter" },
  ])("is read and written once the profile says how it is made: %o", readAndWritten);

  it("is not read where a name or an id is not all that stands there, further ways of it among them", async () => {
    await saidOf([
      [{ ids: "cut" }, 'written "00-1…×"'],
      [{ ids: "prefixed" }, 'written "ID: 00-12×"'],
      [{ ids: "with-hidden-text" }, 'written "SOURCED ID 00-12×"'],
      [{ ids: "bare" }, 'written "6 ×"'],
      [{ ids: "some" }, 'written "+1 more"'],
      [{ names: "cut" }, '"Room …", which looks cut'],
    ]);
  });

  it("says which entry of the profile is no selector", async () => {
    const sandbox = await sandboxWith({});
    const driver = await driverFor(sandbox, {}, { ids: { item: "li[" } }, { quietMs });
    expect(await readOf(sandbox, driver)).toContain("it is no selector (ids.item)");
  });

  it("goes on where a session ends under an app that asks again and again", async () => {
    const web = { pageSize: 25, sessionRequests: 60, app: { pollMs: 300 } };
    const change = setSetting("manageGuardians", false, true);
    const outcome = await tried({ web, tabs: 1, changes: [change], timeoutMs: 5_000 });
    expect(outcome).toEqual({ read: "right", writes: ["right"], wrongs: [] });
  });

  it("archives no other where what is confirmed is done to the next, and says which", async () => {
    const app = { byNumber: true };
    const sandbox = await sandboxWith(app);
    expect(await written(await driverOf(sandbox, app), at(archive("cls_4")))).toContain('it names "cls_');
    expect(writesOf(sandbox)).toBe(0);
  });

  it("archives no other where rows move so quickly that it may not come to click", async () => {
    const app = { moveMs: 15 };
    const sandbox = await sandboxWith(app);
    const outcome = await written(await driverOf(sandbox, app, missingAfter), at(archive("cls_4")));
    if (outcome !== "applied") expect(outcome).toContain("it is there and cannot be clicked");
    expect(archivedIn(sandbox)).toEqual(outcome === "applied" ? ["cls_4", "cls_6"] : ["cls_6"]);
  });

  it.each<AppSwitches>([
    { fillMs: 120, lockUnfilled: true },
    { save: "changes", fillMs: 120 },
  ])("changes one setting and no other: %o", async (app) => {
    const sandbox = await sandboxWith(app);
    sandbox.classTag.editDistrict({ dailySync });
    const driver = await driverOf(sandbox, app);
    expect(await written(driver, setSetting("manageGuardians", false, true))).toBe("applied");
    const { district } = sandbox.classTag.snapshot();
    expect([district.dailySync, district.settings.manageGuardians]).toEqual([dailySync, true]);
  });

  it.each<AppSwitches>([
    { optimistic: true, cache: "for-good", standing: true },
    { tabs: "silent", storesSession: "browser", atOnce: true },
  ])("has written what it says, and nothing twice, and does not say so where it is refused: %o", writtenOnce);
});
