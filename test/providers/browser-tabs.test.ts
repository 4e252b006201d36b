import { readdir } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { ClassTagState } from "../../src/model/classtag.ts";
import type { Read } from "../../src/model/read.ts";
import type { ClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { chromiumPath } from "../browser.ts";
import { quietMs } from "./app-driver.ts";
import { byApi, comparable } from "./browser-comparison.ts";
import { alikeSchools, chromium, completeValue, driverFor, smallSandbox } from "./browser-driver.ts";

afterAll(() => chromium.close());

async function expectSameAsApi(sandbox: Sandbox, driver: ClassTagBrowser): Promise<void> {
  expect(comparable(completeValue(await driver.readState()))).toEqual(comparable(await byApi(sandbox)));
}

const signInsOf = (sandbox: Sandbox): number =>
  sandbox.requests().filter(({ method, path: at }) => method === "POST" && at === "/sign-in").length;

const reasonOf = (read: Read<ClassTagState>): string => (read.kind === "incomplete" ? read.reason : "");

describe.skipIf(chromiumPath === undefined)("reading in several tabs", () => {
  it("shares a session that the app keeps for one tab", async () => {
    const web: WebVariant = { app: { storesSession: "tab", newsMs: 150 } };
    const sandbox = await smallSandbox({ seed: alikeSchools(5), web });
    await expectSameAsApi(sandbox, await driverFor(sandbox, { tabs: 4 }, {}, { quietMs }));
    // As in one tab: what the app keeps is thrown away before a read, and left alone once it was the session.
    expect(signInsOf(sandbox)).toBe(2);
  });

  it("keeps one pace for all of them, and signs in once where the session of all ends", async () => {
    const sandbox = await smallSandbox({ seed: alikeSchools(5) });
    const paceMs = 1_000;
    let [now, hasEnded] = [0, false];
    const sleep = async (durationMs: number): Promise<void> => {
      now += durationMs;
      const isReading = sandbox.requests().some(({ path: at }) => at.startsWith("/schools/sch_4"));
      if (isReading && !hasEnded) sandbox.expireWebSessions();
      hasEnded ||= isReading;
    };
    const driver = await driverFor(sandbox, { paceMs, tabs: 4 }, {}, { clock: () => now, sleep });
    await expectSameAsApi(sandbox, driver);
    expect(signInsOf(sandbox)).toBe(2);
    const pages = sandbox
      .requests()
      .filter(({ service, status }) => service === "classtag-web" && status < 300);
    // The first is not waited for.
    expect(now).toBeGreaterThanOrEqual((pages.length - 1) * paceMs);
  });

  it("says once what one tab would say, whichever comes upon something first", async () => {
    const sandbox = await smallSandbox({ seed: alikeSchools(20) });
    // By name: School 1, School 10, School 11.
    for (const school of ["sch_11", "sch_13"])
      sandbox.inject({
        service: "classtag-web",
        match: { pathPattern: `${school}/classrooms` },
        times: "always",
        effect: { kind: "status", status: 404 },
      });
    const driver = await driverFor(sandbox, { timeoutMs: 4_000, tabs: 4 });
    expect(reasonOf(await driver.readState())).toContain("/schools/sch_11/classrooms");
    expect((await readdir(driver.pictures)).length).toBeLessThanOrEqual(2);
    expect(sandbox.requests().some(({ path: at }) => at.startsWith("/schools/sch_9"))).toBe(false);
  });
});
