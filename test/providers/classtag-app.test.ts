import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { ClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import type { AppSwitches } from "../../src/sandbox/app/app-switches.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { tries } from "../tries.ts";
import { profileFor } from "./app-profile.ts";
import { at } from "./browser-changes.ts";
import { byApi, comparable } from "./browser-comparison.ts";
import { chromium, driverFor, oneSchool, smallSandbox, writesOf } from "./browser-driver.ts";
import { archive, connect, setSetting } from "./change-builder.ts";

afterAll(() => chromium.close());

const condition = { versions: new Map(), connections: new Map() };

const sandboxWith = (app: AppSwitches, pageSize = 25): Promise<Sandbox> =>
  smallSandbox({ seed: oneSchool, web: { app, pageSize } });

/** Apps of these tests take a quarter of the time that apps may take, and so does what is waited for. */
const quietMs = { list: 30, emptyList: 150, form: 250 };

const driverOf = (sandbox: Sandbox, app: AppSwitches, values: { readonly timeoutMs?: number } = {}) =>
  driverFor(sandbox, values, profileFor(app), { quietMs });

/** What is missing is waited for so long in tests that expect it to be missing. */
const missingAfter = { timeoutMs: 2_000 };

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
    { flashMs: 80, cache: "until-fetched", fillMs: 120, names: "images", ids: "chips" },
    { routing: "hash", cache: "for-good", storesSession: true, fillMs: 120, lockUnfilled: true, ids: "cut" },
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
    const cases = [
      [{ ids: "dots" }, 'written "00-1...×"'],
      [{ ids: "some-beside" }, 'a button "+1"'],
      [{ names: "badge" }, '"Room 1" and "New"'],
    ] as const;
    const further = [
      [{ ids: "cut" }, 'written "00-1…×"'],
      [{ ids: "prefixed" }, 'written "ID: 00-12×"'],
      [{ ids: "with-hidden-text" }, 'written "SOURCED ID 00-12×"'],
      [{ ids: "bare" }, 'written "6 ×"'],
      [{ ids: "some" }, 'written "+1 more"'],
      [{ names: "cut" }, '"Room …", which looks cut'],
    ] as const;
    for (const [app, says] of tries(1) > 1 ? [...cases, ...further] : cases) {
      sandbox.setWeb({ app });
      expect(await readOf(sandbox, driver), JSON.stringify(app)).toContain(says);
    }
  });

  it("says which entry of the profile is no selector", async () => {
    const sandbox = await sandboxWith({});
    const driver = await driverFor(sandbox, {}, { ids: { item: "li[" } }, { quietMs });
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
    if (outcome !== "applied") expect(outcome).toContain("it cannot be clicked");
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

  it("holds a request back that would change more than the setting, and says what", async () => {
    // Not before the save, however slow the machine is.
    const app = { fillMs: 600_000 };
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
      // The question that the profile speaks of is waited for in vain.
      const driver = await driverOf(sandbox, app, app.atOnce === true ? { timeoutMs: 4_000 } : {});
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
