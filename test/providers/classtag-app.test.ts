import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { ClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import type { AppSwitches } from "../../src/sandbox/app/app-switches.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { profileFor } from "./app-profile.ts";
import { at } from "./browser-changes.ts";
import { byApi, comparable } from "./browser-comparison.ts";
import { chromium, driverFor, oneSchool, smallSandbox, writesOf } from "./browser-driver.ts";
import { archive, connect, setSetting } from "./change-builder.ts";

afterAll(() => chromium.close());

const condition = { versions: new Map(), connections: new Map() };

const sandboxWith = (app: AppSwitches, pageSize = 25): Promise<Sandbox> =>
  smallSandbox({ seed: oneSchool, web: { app, pageSize } });

const driverOf = (sandbox: Sandbox, app: AppSwitches) =>
  driverFor(sandbox, { timeoutMs: 2_000 }, profileFor(app));

/** What a read of the app comes to, held against the same state by the API. */
async function readOf(sandbox: Sandbox, driver: ClassTagBrowser): Promise<string> {
  const read = await driver.readState();
  if (read.kind === "incomplete") return read.reason;
  return isDeepStrictEqual(comparable(read.value), comparable(await byApi(sandbox))) ? "right" : "wrong";
}

/** What a write comes to. */
async function written(driver: ClassTagBrowser, change: Change): Promise<string> {
  const outcome = await driver.write(change, condition);
  return "reason" in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind;
}

const archivedIn = (sandbox: Sandbox): readonly string[] =>
  sandbox.classTag
    .snapshot()
    .classrooms.filter(({ state }) => state === "archived")
    .map(({ id }) => id);

const dailySync = { enabled: true, startsAt: "02:30" };

describe.skipIf(chromiumPath === undefined)("ClassTag as a single-page app", () => {
  it.each<AppSwitches>([
    { tabs: "silent", moveMs: 20, standing: true, pollMs: 120 },
    { flashMs: 80, cache: "until-fetched", fillMs: 500, names: "images", ids: "chips" },
    { routing: "hash", cache: "for-good", storesSession: true, fillMs: 500, lockUnfilled: true, ids: "cut" },
  ])("is read right: %o", async (app) => {
    const sandbox = await sandboxWith(app);
    sandbox.classTag.editClassroom("cls_1", { name: "Room 🚀 1" });
    sandbox.classTag.editDistrict({ dailySync });
    expect(await readOf(sandbox, await driverOf(sandbox, app))).toBe("right");
  });

  it.each<AppSwitches>([
    { roles: "rich", paging: "button", search: "enter", titles: "own", formats: "local", ids: "prefixed" },
    { search: "typing", save: "at-once", errors: "inline", asksTwice: true, newsMs: 150 },
  ])("is read and written once the profile says how it is made: %o", async (app) => {
    const sandbox = await sandboxWith(app, 4);
    sandbox.classTag.editDistrict({ dailySync });
    // Blanks of an id cannot be told from those around it, unless it is set as code.
    if (app.ids === "prefixed") sandbox.classTag.editClassroom("cls_6", { connections: ["6"] });
    const driver = await driverOf(sandbox, app);
    expect(await readOf(sandbox, driver)).toBe("right");
    expect(await written(driver, at(archive("cls_5")))).toBe("applied");
    expect(await written(driver, setSetting("deletionThreshold", 15, 12.5))).toBe("applied");
    expect(await written(driver, at(connect("cls_4", "00-3")))).toContain(
      "refused it: This ID is already used.",
    );
    expect(await written(driver, at(connect("cls_4", "00-4")))).toBe("applied");
    expect(sandbox.classTag.snapshot().district).toMatchObject({
      dailySync,
      settings: { deletionThreshold: 12.5 },
    });
    expect(archivedIn(sandbox)).toEqual(["cls_5", "cls_6"]);
  });

  it("is not read where a name or an id is not all that stands there, or not all of it does, and says what does", async () => {
    const sandbox = await sandboxWith({});
    sandbox.classTag.editSchool("sch_1", { connections: ["0012", "00-12"] });
    const driver = await driverOf(sandbox, {});
    for (const [app, says] of [
      [{ ids: "cut" }, 'written "00-1…×"'],
      [{ ids: "dots" }, 'written "00-1...×"'],
      [{ ids: "prefixed" }, 'written "ID: 00-12×"'],
      [{ ids: "with-hidden-text" }, 'written "SOURCED ID 00-12×"'],
      [{ ids: "bare" }, 'written "6 ×"'],
      [{ ids: "some" }, 'written "+1 more"'],
      [{ ids: "some-beside" }, 'a button "+1"'],
      [{ names: "badge" }, '"Room 1" and "New"'],
      [{ names: "cut" }, '"Room …", which looks cut'],
    ] as const) {
      sandbox.setWeb({ app });
      expect(await readOf(sandbox, driver), JSON.stringify(app)).toContain(says);
    }
  });

  it("says which entry of the profile is no selector", async () => {
    const sandbox = await sandboxWith({});
    const driver = await driverFor(sandbox, { timeoutMs: 2_000 }, { ids: { item: "li[" } });
    expect(await readOf(sandbox, driver)).toContain("it is no selector (ids.item)");
  });

  it("archives the one that is meant while the list moves, twins and names that begin alike among them", async () => {
    const app = { moveMs: 300 };
    const sandbox = await sandboxWith(app);
    sandbox.classTag.editClassroom("cls_2", { name: "Room 1 Honors", connections: [] });
    const driver = await driverOf(sandbox, app);
    expect(await written(driver, at(archive("cls_1")))).toBe("applied");
    expect(await written(driver, at(archive("cls_5")))).toBe("applied");
    expect(archivedIn(sandbox)).toEqual(["cls_1", "cls_5", "cls_6"]);
  });

  it.each<readonly [AppSwitches, string]>([
    [{ moveMs: 15 }, "it cannot be clicked"],
    [{ byNumber: true }, 'it names "cls_'],
  ])("archives no other where it cannot: %o", async (app, says) => {
    const sandbox = await sandboxWith(app);
    expect(await written(await driverOf(sandbox, app), at(archive("cls_4")))).toContain(says);
    expect(writesOf(sandbox)).toBe(0);
  });

  it.each<AppSwitches>([
    { fillMs: 500, lockUnfilled: true },
    { save: "changes", fillMs: 500 },
  ])("changes one setting and no other: %o", async (app) => {
    const sandbox = await sandboxWith(app);
    sandbox.classTag.editDistrict({ dailySync });
    const driver = await driverOf(sandbox, app);
    expect(await written(driver, setSetting("manageGuardians", false, true))).toBe("applied");
    const { district } = sandbox.classTag.snapshot();
    expect([district.dailySync, district.settings.manageGuardians]).toEqual([dailySync, true]);
  });

  it("holds a request back that would change more than the setting, and says what", async () => {
    const app = { fillMs: 3_000 };
    const sandbox = await sandboxWith(app);
    sandbox.classTag.editDistrict({ dailySync, settings: { deletionThreshold: 10 } });
    const outcome = await written(await driverOf(sandbox, app), setSetting("manageGuardians", false, true));
    expect(outcome).toContain('"enabled" is false in it, and the page has said false and true');
    expect(writesOf(sandbox)).toBe(0);
  });

  it.each<AppSwitches>([
    { routing: "hash", optimistic: true, sendMs: 300, toasts: "silent" },
    { optimistic: true, cache: "for-good", standing: true },
    { tabs: "silent", storesSession: true, atOnce: true },
  ])(
    "has written what it says, and nothing twice, and does not say so where it is refused: %o",
    async (app) => {
      const sandbox = await sandboxWith(app);
      const driver = await driverOf(sandbox, app);
      expect(await written(driver, at(archive("cls_1")))).toBe("applied");
      expect(await written(driver, at(connect("cls_4", "00-4")))).toBe("applied");
      expect(writesOf(sandbox)).toBe(2);
      expect(sandbox.classTag.classroom("cls_1").state).toBe("archived");
      expect(sandbox.classTag.classroom("cls_4").connections).toEqual(["00-4"]);
      expect(await written(driver, at(connect("cls_5", "00-3")))).toMatch(
        /^failed: ClassTag refused it: (This ID is already used\.|it answered 409)$/,
      );
      expect(sandbox.classTag.classroom("cls_5").connections).toEqual([]);
    },
  );
});
