import { readdir } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { ClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { at, everyKind, reconnect, swap } from "./browser-changes.ts";
import { chromium, driverFor, smallSandbox, writesOf } from "./browser-driver.ts";
import { archive, connect, setSetting } from "./change-builder.ts";

afterAll(() => chromium.close());

/** What is missing is waited for so long in tests that expect it to be missing. */
const missingAfter = { timeoutMs: 4_000 };

const write = (driver: ClassTagBrowser, change: Change) =>
  driver.write(change, { versions: new Map(), connections: new Map(), states: new Map() });

const room = (sandbox: Sandbox, id: string) => sandbox.classTag.classroom(id);
const held = (sandbox: Sandbox, id: string) => room(sandbox, id).connections;

describe.skipIf(chromiumPath === undefined)("writing ClassTag by its pages", () => {
  it("writes every kind of change and finds each done when asked again; whether the sync is on stays as it is", async () => {
    const sandbox = await smallSandbox({ web: { pageSize: 2, announcement: true } });
    sandbox.classTag.editDistrict({ dailySync: { enabled: false, startsAt: "02:30" } });
    const driver = await driverFor(sandbox);
    const changes = everyKind;
    for (const change of changes)
      expect(await write(driver, change), change.kind).toEqual({ kind: "applied" });
    const { district, schools } = sandbox.classTag.snapshot();
    expect(district.settings).toMatchObject({ manageGuardians: true, deletionThreshold: 12.5 });
    expect(district.dailySync).toEqual({ enabled: false, startsAt: "02:30" });
    expect(schools.find(({ id }) => id === "sch_2")?.connections).toEqual(["0034", "0035"]);
    expect(held(sandbox, "cls_1")).toEqual(["  00-1 \"'<"]);
    expect(held(sandbox, "cls_2")).toEqual(["00-22"]);
    expect(held(sandbox, "cls_3")).toEqual([]);
    expect([room(sandbox, "cls_4").state, room(sandbox, "cls_5").state]).toEqual(["active", "archived"]);
    expect(room(sandbox, "cls_6")).toMatchObject({ state: "active", connections: [" 6 "] });
    const written = writesOf(sandbox);
    for (const change of changes) expect(await write(driver, change)).toEqual({ kind: "applied" });
    expect(writesOf(sandbox)).toBe(written);
  });

  it("finds and writes what stands on a later page of what a search has found", async () => {
    const sandbox = await smallSandbox({ web: { pageSize: 1 } });
    const driver = await driverFor(sandbox, missingAfter);
    for (const [key, id] of [
      ["cls_4", "00-4"],
      ["cls_5", "00-5"],
    ] as const)
      expect(await write(driver, at(connect(key, id)))).toEqual({ kind: "applied" });
    expect([held(sandbox, "cls_4"), held(sandbox, "cls_5")]).toEqual([["00-4"], ["00-5"]]);
  });

  it("leaves a sync that is on as it is, too", async () => {
    const sandbox = await smallSandbox();
    sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
    await write(await driverFor(sandbox), setSetting("unarchiveReappearing", false, true));
    const { dailySync, settings } = sandbox.classTag.snapshot().district;
    expect([dailySync.enabled, settings.unarchiveReappearing]).toEqual([true, true]);
  });

  it("exchanges ids of classrooms, across the end of a session and a broken connection", async () => {
    const sandbox = await smallSandbox({ web: { sessionRequests: 14 } });
    sandbox.inject({
      service: "classtag-web",
      match: { method: "POST", pathPattern: "classroom-connections" },
      skip: 1,
      effect: { kind: "reset", when: "after" },
    });
    const driver = await driverFor(sandbox);
    expect(await write(driver, swap(["cls_2", "00-2"], ["cls_3", "00-3"]))).toEqual({ kind: "applied" });
    expect([held(sandbox, "cls_2"), held(sandbox, "cls_3")]).toEqual([["00-3"], ["00-2"]]);
    expect(writesOf(sandbox)).toBe(4);
  });

  it("does nothing twice where an answer is lost, and nothing less where the request was", async () => {
    const sandbox = await smallSandbox();
    const lost = (when: "after" | "before") =>
      sandbox.inject({
        service: "classtag-web",
        match: { method: "POST", pathPattern: "add|archive" },
        effect: { kind: "reset", when },
      });
    const driver = await driverFor(sandbox);
    await driver.readState();
    lost("after");
    expect(await write(driver, at(archive("cls_1")))).toEqual({ kind: "applied" });
    expect(writesOf(sandbox)).toBe(1);
    lost("before");
    expect(await write(driver, at(archive("cls_4")))).toEqual({ kind: "applied" });
    expect(writesOf(sandbox)).toBe(2);
  });

  it("writes nothing where something else is there than was read, and says what", async () => {
    const sandbox = await smallSandbox();
    sandbox.classTag.editClassroom("cls_1", { connections: ["typed by hand"] });
    sandbox.classTag.editDistrict({ settings: { deletionThreshold: 50 } });
    const driver = await driverFor(sandbox);
    const reasonOf = async (change: Change): Promise<string> => {
      const outcome = await write(driver, change);
      return outcome.kind === "conflict" ? outcome.reason : outcome.kind;
    };
    expect(await reasonOf(at(connect("cls_1", "00-1")))).toContain(
      'the classroom "Room 1" holds "typed by hand"',
    );
    expect(await reasonOf(at(archive("cls_1")))).toContain('"Room 1" holds "typed by hand"');
    expect(await reasonOf(swap(["cls_2", "00-9"], ["cls_3", "00-3"]))).toContain('"Room 2" holds "00-2"');
    expect(await reasonOf(setSetting("deletionThreshold", 15, 10))).toContain("deletionThreshold is 50");
    sandbox.classTag.removeClassroom("cls_4");
    expect(await reasonOf(at(connect("cls_4", "00-4")))).toContain('"Twins" is not there any more');
    expect(writesOf(sandbox)).toBe(0);
  });

  it("gives ClassTag's own words where it refuses, and all is as it was", async () => {
    const sandbox = await smallSandbox();
    const outcome = await write(await driverFor(sandbox), reconnect("cls_2", "00-2", "00-3"));
    expect(outcome).toEqual({
      kind: "failed",
      reason: "ClassTag refused it: This ID is already used by Room 3.",
    });
    expect(held(sandbox, "cls_2")).toEqual(["00-2"]);
  });

  it("stops at a button that is called otherwise, writes nothing, and goes on once the profile knows it", async () => {
    const sandbox = await smallSandbox({ web: { labels: { Add: "Link" } } });
    const lost = await driverFor(sandbox, missingAfter);
    const first = await write(lost, at(connect("cls_1", "00-1")));
    expect(first.kind === "failed" ? first.reason : "").toMatch(
      /there is no button "Add" \(labels.add, steps.add\).*A screenshot is in/,
    );
    const second = await write(lost, at(connect("cls_4", "00-4")));
    expect(second.kind === "failed" ? second.reason : "").toContain("not tried, because an earlier page");
    expect(await readdir(lost.pictures)).toHaveLength(1);
    expect(writesOf(sandbox)).toBe(0);
    const told = await driverFor(sandbox, {}, { labels: { add: "Link" } });
    expect(await write(told, at(connect("cls_1", "00-1")))).toEqual({ kind: "applied" });
  });

  it("finds a button in a menu, once the profile says so", async () => {
    const sandbox = await smallSandbox({ web: { layout: { addButton: "menu" } } });
    const driver = await driverFor(sandbox, {}, { steps: { add: "button rowActions > menuitem add" } });
    expect(await write(driver, at(connect("cls_1", "00-1")))).toEqual({ kind: "applied" });
  });

  it("uses the School page's Archive Classrooms only for exactly what is meant", async () => {
    const sandbox = await smallSandbox();
    const steps = { archive: null };
    const choosing = await driverFor(sandbox, {}, { steps });
    expect(await write(choosing, at(archive("cls_5")))).toEqual({ kind: "applied" });
    const states = ["cls_1", "cls_2", "cls_3", "cls_4", "cls_5"].map((id) => room(sandbox, id).state);
    expect(states).toEqual(["active", "active", "active", "active", "archived"]);
    sandbox.setWeb({ layout: { archiveDialog: "all" } });
    const all = await driverFor(sandbox, missingAfter, { steps });
    const outcome = await write(all, at(archive("cls_4")));
    expect(outcome.kind === "failed" ? outcome.reason : "").toContain("it would archive 4 classrooms");
    expect(writesOf(sandbox)).toBe(1);
  });

  it("writes nothing with an account that may only look, and says that it may be that", async () => {
    const sandbox = await smallSandbox();
    const viewer = await driverFor(sandbox, { ...missingAfter, user: "viewer@springfield.example" });
    const outcome = await write(viewer, at(connect("cls_1", "00-1")));
    expect(outcome.kind === "failed" ? outcome.reason : "").toContain("may not be allowed to see it");
    expect(writesOf(sandbox)).toBe(0);
  });

  it("says which kinds of change the profile has no way for", async () => {
    const sandbox = await smallSandbox();
    const driver = await driverFor(
      sandbox,
      {},
      { steps: { remove: null, archive: null, archiveSeveral: null, unarchive: null } },
    );
    expect([...driver.writes].sort()).toEqual(["connect", "connect-school", "set-setting"]);
  });
});
