import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { AppSwitches } from "../../src/sandbox/app/app-switches.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { chromiumPath } from "../browser.ts";
import { tries } from "../tries.ts";
import { profileFor } from "./app-profile.ts";
import { at, reconnect } from "./browser-changes.ts";
import { byApi, comparable } from "./browser-comparison.ts";
import { alikeSchools, chromium, driverFor, oneSchool, smallSandbox } from "./browser-driver.ts";
import { archive, connect, setSetting } from "./change-builder.ts";

afterAll(() => chromium.close());

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const yes = fc.constant(true);

const app: fc.Arbitrary<AppSwitches> = fc.record(
  {
    routing: fc.constantFrom("hash", "path"),
    tabs: fc.constantFrom("linked", "silent"),
    moveMs: fc.constantFrom(15, 90, 400),
    flashMs: fc.constantFrom(0, 30, 200),
    cache: fc.constantFrom("for-good", "until-fetched"),
    ids: fc.constantFrom(
      "bare",
      "chips",
      "cut",
      "dots",
      "list",
      "prefixed",
      "some",
      "some-beside",
      "with-hidden-text",
    ),
    names: fc.constantFrom("badge", "cut", "hidden-text", "images", "plain"),
    fillMs: fc.constantFrom(0, 40, 500),
    lockUnfilled: yes,
    save: fc.constantFrom("at-once", "changes", "form"),
    optimistic: yes,
    byNumber: yes,
    sendMs: fc.constantFrom(0, 50, 400),
    pollMs: fc.constantFrom(60, 300),
    storesSession: fc.constantFrom("browser", "tab"),
    atOnce: yes,
    standing: yes,
    roles: fc.constant("rich"),
    paging: fc.constantFrom("button", "more", "scroll"),
    search: fc.constantFrom("enter", "typing"),
    titles: fc.constant("own"),
    formats: fc.constant("local"),
    errors: fc.constant("inline"),
    asksTwice: yes,
    newsMs: fc.constantFrom(0, 150, 900),
    surveyMs: fc.constantFrom(0, 170, 500),
    toasts: fc.constantFrom("announced", "silent"),
  },
  { requiredKeys: [] },
);

/** Few of the switches at a time: with all of them, nothing can be done but stop. */
const fewOf = (switches: AppSwitches, kept: readonly number[]): AppSwitches =>
  Object.fromEntries(Object.entries(switches).filter((_, index) => kept.includes(index)));

const variant: fc.Arbitrary<WebVariant> = fc
  .record({
    switches: app,
    kept: fc.uniqueArray(fc.nat({ max: 26 }), { maxLength: 8 }),
    isApp: fc.boolean(),
    pageSize: fc.constantFrom(2, 25),
    lateListMs: maybe(fc.constantFrom(0, 120)),
    sessionRequests: maybe(fc.constantFrom(25, 60)),
  })
  .map(({ isApp, kept, switches, ...web }) => ({
    pageSize: web.pageSize,
    ...(web.sessionRequests === undefined ? {} : { sessionRequests: web.sessionRequests }),
    ...(web.lateListMs === undefined ? {} : { lateListMs: web.lateListMs }),
    ...(isApp ? { app: fewOf(switches, kept) } : {}),
  }));

const changes: readonly Change[] = [
  at(archive("cls_5")),
  at(connect("cls_1", "00-1")),
  reconnect("cls_2", "00-2", "00-22"),
  at(connect("cls_4", "00-3")),
  setSetting("manageGuardians", false, true),
];

/** The state without what only writing moves. */
const stateOf = async (sandbox: Sandbox): Promise<unknown> => comparable(await byApi(sandbox));

/** The same change by hand: what a write may come to, and nothing else. */
function asWritten(change: Change, sandbox: Sandbox): void {
  if (change.kind === "archive") sandbox.classTag.editClassroom(change.classroom.key, { state: "archived" });
  if (change.kind === "connect" || change.kind === "reconnect")
    sandbox.classTag.editClassroom(change.classroom.key, { connections: [...change.after] });
  if (change.kind === "set-setting")
    sandbox.classTag.editDistrict({ settings: { [change.setting]: change.after } });
}

describe.skipIf(chromiumPath === undefined)(
  "law, over both faces of ClassTag and all that they may do",
  () => {
    it("a read is right or says why not, and a write is made exactly where it is said", async () => {
      await fc.assert(
        fc.asyncProperty(variant, fc.constantFrom(...changes), async (web, change) => {
          const seeded = { seed: oneSchool, web };
          const sandbox = await smallSandbox(seeded);
          sandbox.classTag.editDistrict({ dailySync: { enabled: true, startsAt: "02:30" } });
          const driver = await driverFor(sandbox, { timeoutMs: 2_500 }, profileFor(web.app ?? {}));
          const before = await stateOf(sandbox);
          const read = await driver.readState().catch((error: unknown) => error);
          if (read instanceof Error) expect(String(read)).toContain("ClassTag");
          else if (typeof read === "object" && read !== null && "value" in read)
            expect(isDeepStrictEqual(comparable(read.value as never), before), "read").toBe(true);
          const outcome = await driver.write(change, {
            versions: new Map(),
            connections: new Map(),
            states: new Map(),
          });
          const wanted = await smallSandbox({ seed: oneSchool });
          wanted.classTag.editDistrict({ dailySync: { enabled: true, startsAt: "02:30" } });
          if (outcome.kind === "applied") asWritten(change, wanted);
          expect(await stateOf(sandbox), JSON.stringify(outcome)).toEqual(await stateOf(wanted));
          await driver.close();
          await sandbox.close();
          await wanted.close();
        }),
        { numRuns: tries(2) },
      );
    });

    it("several tabs read what one does", async () => {
      await fc.assert(
        fc.asyncProperty(variant, async (web) => {
          const sandbox = await smallSandbox({ seed: alikeSchools(4, 3), web });
          const expected = comparable(await byApi(sandbox));
          for (const tabs of [1, 4]) {
            const driver = await driverFor(sandbox, { timeoutMs: 2_500, tabs }, profileFor(web.app ?? {}));
            const read = await driver.readState().catch((error: unknown) => error);
            if (typeof read === "object" && read !== null && "value" in read)
              expect(comparable(read.value as never), `${tabs} tabs`).toEqual(expected);
            else expect(JSON.stringify(read) + String(read)).toContain("ClassTag");
            await driver.close();
          }
          await sandbox.close();
        }),
        { numRuns: tries(1) },
      );
    });
  },
);
