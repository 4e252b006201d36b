import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { ClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import type { AppSwitches } from "../../src/sandbox/app/app-switches.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { profileFor } from "./app-profile.ts";
import { at } from "./browser-changes.ts";
import { byApi, comparable } from "./browser-comparison.ts";
import { driverFor, oneSchool, smallSandbox, writesOf } from "./browser-driver.ts";
import { archive, connect, setSetting } from "./change-builder.ts";

const condition = { versions: new Map(), connections: new Map(), states: new Map() };

export const sandboxWith = (app: AppSwitches, pageSize = 25): Promise<Sandbox> =>
  smallSandbox({ seed: oneSchool, web: { app, pageSize } });

/** Apps of these tests take a quarter of the time that apps may take, and so does what is waited for. */
export const quietMs = { list: 30, emptyList: 150, form: 250 };

export const driverOf = (sandbox: Sandbox, app: AppSwitches, values: { readonly timeoutMs?: number } = {}) =>
  driverFor(sandbox, values, profileFor(app), { quietMs });

/** What is missing is waited for so long in tests that expect it to be missing. */
export const missingAfter = { timeoutMs: 4_000 };

/** What a read of the app comes to, held against the same state by the API. */
export async function readOf(sandbox: Sandbox, driver: ClassTagBrowser): Promise<string> {
  const read = await driver.readState();
  if (read.kind === "incomplete") return read.reason;
  return isDeepStrictEqual(comparable(read.value), comparable(await byApi(sandbox))) ? "right" : "wrong";
}

/** What a write comes to. */
export async function written(driver: ClassTagBrowser, change: Change): Promise<string> {
  const outcome = await driver.write(change, condition);
  return "reason" in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind;
}

export const archivedIn = (sandbox: Sandbox): readonly string[] =>
  sandbox.classTag
    .snapshot()
    .classrooms.filter(({ state }) => state === "archived")
    .map(({ id }) => id);

export const dailySync = { enabled: true, startsAt: "02:30" };

/** Reads an app whole and writes to it whole, a refusal among it. */
export async function readAndWritten(app: AppSwitches): Promise<void> {
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
}

/** Writes, and is refused, where what the app says of it is not to be relied on. */
export async function writtenOnce(app: AppSwitches): Promise<void> {
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
}

/** What is said of a read where names and ids are drawn so. */
export async function saidOf(cases: readonly (readonly [AppSwitches, string])[]): Promise<void> {
  const sandbox = await sandboxWith({});
  sandbox.classTag.editSchool("sch_1", { connections: ["0012", "00-12"] });
  const driver = await driverOf(sandbox, {});
  for (const [app, says] of cases) {
    sandbox.setWeb({ app });
    expect(await readOf(sandbox, driver), JSON.stringify(app)).toContain(says);
  }
}
