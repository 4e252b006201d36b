import { afterAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../browser.ts";
import {
  archivedIn,
  dailySync,
  driverOf,
  missingAfter,
  readAndWritten,
  readOf,
  saidOf,
  sandboxWith,
  written,
  writtenOnce,
} from "./app-driver.ts";
import { at } from "./browser-changes.ts";
import { chromium, writesOf } from "./browser-driver.ts";
import { archive, setSetting } from "./change-builder.ts";

afterAll(() => chromium.close());

/** One test for each rule of the driver; what else the app can do is tried in the long run. */
describe.skipIf(chromiumPath === undefined)("ClassTag as a single-page app", () => {
  it("is read and written, whole, once the profile says how it is made", async () => {
    await readAndWritten({
      search: "typing",
      save: "at-once",
      errors: "inline",
      asksTwice: true,
      newsMs: 150,
    });
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

  it("is seen past the lists that it keeps for good, where it keeps the session beside them under no such name", async () => {
    const app = { cache: "for-good", storesSession: "tab" } as const;
    const sandbox = await sandboxWith(app);
    const driver = await driverOf(sandbox, app);
    expect(await readOf(sandbox, driver)).toBe("right");
    expect(await written(driver, at(archive("cls_1")))).toBe("applied");
    sandbox.classTag.editClassroom("cls_2", { state: "archived" });
    expect(await written(driver, at(archive("cls_2")))).toBe("applied");
    expect(writesOf(sandbox)).toBe(1);
  });

  it("has a menu opened once more that a list took with it as it was drawn anew", async () => {
    const app = { losesMenu: true };
    const sandbox = await sandboxWith(app);
    const driver = await driverOf(sandbox, app, { timeoutMs: 9_000 });
    expect(await written(driver, at(archive("cls_1")))).toBe("applied");
  });

  it("reads and writes nothing by a form that does not show what its page was told", async () => {
    const app = { fillMs: 600_000 };
    const sandbox = await sandboxWith(app);
    sandbox.classTag.editDistrict({ dailySync, settings: { deletionThreshold: 10 } });
    const driver = await driverOf(sandbox, app, missingAfter);
    expect(await written(driver, setSetting("manageGuardians", false, true))).toContain(
      "differs from what the page was told",
    );
    expect(await readOf(sandbox, driver)).toContain("differs from what the page was told");
    expect(writesOf(sandbox)).toBe(0);
  });

  it("has written what it says once it has left, and nothing twice, and does not say so where it is refused", async () => {
    await writtenOnce({ routing: "hash", optimistic: true, sendMs: 300, toasts: "silent" });
  });

  it("is not read where a name or an id is not all that stands there, or not all of it does, and says what does", async () => {
    await saidOf([
      [{ ids: "dots" }, 'written "00-1...×"'],
      [{ ids: "some-beside" }, 'a button "+1"'],
      [{ names: "badge" }, '"Room 1" and "New"'],
    ]);
  });

  it("is written where it asks no question, and none is waited for until the time-out", async () => {
    const app = { atOnce: true };
    const sandbox = await sandboxWith(app);
    const driver = await driverOf(sandbox, app, { timeoutMs: 600_000 });
    expect(await written(driver, at(archive("cls_1")))).toBe("applied");
    expect(writesOf(sandbox)).toBe(1);
  });
});
