import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import type { AppSwitches } from "../../src/sandbox/app/app-switches.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { byApi, comparable } from "./browser-comparison.ts";
import { chromium, driverFor, smallSandbox } from "./browser-driver.ts";

afterAll(() => chromium.close());

/** What a profile has to say of an app that behaves so. */
const profileFor = ({ tabs }: AppSwitches) =>
  tabs === "silent"
    ? { steps: { archivedClassrooms: "link classrooms in schoolNavigation > tab archivedList" } }
    : {};

/** What a read of the app comes to, held against the same state by the API. */
async function readOf(sandbox: Sandbox, app: AppSwitches): Promise<string> {
  const driver = await driverFor(sandbox, { timeoutMs: 1_500 }, profileFor(app));
  const read = await driver.readState();
  if (read.kind === "incomplete") return read.reason;
  return isDeepStrictEqual(comparable(read.value), comparable(await byApi(sandbox))) ? "right" : "wrong";
}

describe.skipIf(chromiumPath === undefined)("ClassTag as a single-page app", () => {
  const readable: readonly AppSwitches[] = [{}, { tabs: "silent" }];
  it.each(readable)("is read right: %o", async (app) => {
    expect(await readOf(await smallSandbox({ web: { app, pageSize: 2 } }), app)).toBe("right");
  });
});
