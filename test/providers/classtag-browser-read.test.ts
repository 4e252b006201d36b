import { chmod, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { ClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import { oneTimeCode, secretBytes } from "../../src/providers/classtag/browser/one-time-code.ts";
import { SessionFile } from "../../src/providers/classtag/browser/session-file.ts";
import { Secret } from "../../src/providers/secret.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { byApi, comparable } from "./browser-comparison.ts";
import {
  alikeSchools,
  chromium,
  completeValue,
  driverFor,
  oneSchool,
  smallSandbox,
} from "./browser-driver.ts";
import { setSetting } from "./change-builder.ts";

afterAll(() => chromium.close());

/** Missing things are waited for so long in tests that expect them to be missing. */
const missingAfter = { timeoutMs: 4_000 };

async function expectSameAsApi(
  sandbox: Sandbox,
  read: ReturnType<Awaited<ReturnType<typeof driverFor>>["readState"]>,
) {
  expect(comparable(completeValue(await read))).toEqual(comparable(await byApi(sandbox)));
}

describe.skipIf(chromiumPath === undefined)("reading ClassTag by its pages", () => {
  it("sees what the API says: two rows a page, twins, ids with blanks, names with markup", async () => {
    const sandbox = await smallSandbox({ web: { pageSize: 2 } });
    sandbox.classTag.editDistrict({ settings: { deletionThreshold: 12.5, manageGuardians: true } });
    await expectSameAsApi(sandbox, (await driverFor(sandbox)).readState());
  });

  it("waits for lists that come late, closes the announcement, and signs in again whenever the session ends", async () => {
    const sandbox = await smallSandbox({ web: { lateListMs: 300, announcement: true, sessionRequests: 25 } });
    await expectSameAsApi(sandbox, (await driverFor(sandbox)).readState());
    const signIns = sandbox
      .requests()
      .filter(({ method, path: at }) => method === "POST" && at === "/sign-in");
    expect(signIns.length).toBeGreaterThan(1);
  });

  it("signs in again where the session ends between a look at the page and the click on it", async () => {
    const sandbox = await smallSandbox({ seed: oneSchool });
    const asked = (address: string): number =>
      sandbox.requests().filter(({ method, path: at }) => method === "GET" && at === address).length;
    const [school, list] = ["/schools/sch_1", "/schools/sch_1/classrooms"];
    let hasEnded = false;
    /** Asked for before each click. */
    const sleep = async (): Promise<void> => {
      const last = sandbox.requests().at(-1)?.path;
      // The second time that it goes there it is on its way to the archived ones.
      if (last === school && asked(list) === 1 && !hasEnded) sandbox.setWeb({ lateListMs: 12_000 });
      if (last !== list || asked(list) !== 2 || hasEnded) return;
      // The driver has seen the link that it is about to click, and the list is still on its way.
      const signIns = asked("/sign-in");
      sandbox.setWeb({ sessionRequests: 1 });
      while (asked("/sign-in") === signIns) await setImmediate();
      hasEnded = true;
      sandbox.setWeb({});
    };
    // Long enough for the pages of a busy machine to come, and not for that list.
    const pace = { timeoutMs: 6_000, paceMs: 3_600_000 };
    await expectSameAsApi(sandbox, (await driverFor(sandbox, pace, {}, { sleep })).readState());
    expect(hasEnded).toBe(true);
  });

  it("goes without clicks to the lists that lie where those of other schools do, and with clicks where not", async () => {
    const sandbox = await smallSandbox({ seed: alikeSchools(3) });
    sandbox.inject({
      service: "classtag-web",
      match: { pathPattern: "sch_3/settings/sis-rostering/classroom-connections" },
      times: 1,
      effect: { kind: "status", status: 404 },
    });
    await expectSameAsApi(sandbox, (await driverFor(sandbox)).readState());
    const begun = (school: string): number =>
      sandbox.requests().filter(({ path: at }) => at === `/schools/${school}`).length;
    expect(["sch_1", "sch_2", "sch_3"].map(begun)).toEqual([3, 3, 1]);
  });

  it("comes through errors and broken connections that pass", async () => {
    const sandbox = await smallSandbox({ seed: oneSchool });
    sandbox.inject(
      {
        service: "classtag-web",
        match: { pathPattern: "classroom-connections" },
        times: 1,
        effect: { kind: "status", status: 503 },
      },
      {
        service: "classtag-web",
        match: { pathPattern: "archived" },
        times: 1,
        effect: { kind: "reset", when: "before" },
      },
    );
    await expectSameAsApi(sandbox, (await driverFor(sandbox)).readState());
  });

  it("comes through a sign-in page that does not come once, and says so where it never does", async () => {
    const slow = {
      service: "classtag-web",
      match: { pathPattern: "/sign-in$", method: "GET" },
      // The first is the one that a page of its own led to.
      skip: 1,
      delayMs: 8_000,
      effect: { kind: "delay" },
    } as const;
    const sandbox = await smallSandbox({ seed: oneSchool });
    sandbox.inject({ ...slow, times: 1 });
    await expectSameAsApi(sandbox, (await driverFor(sandbox, { timeoutMs: 6_000 })).readState());
    const lost = await smallSandbox({ seed: oneSchool });
    lost.inject({ ...slow, times: "always" });
    await expect((await driverFor(lost, missingAfter)).readState()).rejects.toThrow(
      /the page did not come, 4 times in a row: nothing came of it within 4 s/,
    );
  });

  it.each([
    [{ kind: "status", status: 503 }, "it answered 503"],
    [{ kind: "status", status: 429 }, "it answered 429"],
  ] as const)("types a password once only, whatever is answered: %o", async (effect, why) => {
    const sandbox = await smallSandbox({ seed: oneSchool });
    const match = { pathPattern: "/sign-in$", method: "POST" };
    sandbox.inject({ service: "classtag-web", match, times: "always", effect });
    const driver = await driverFor(sandbox);
    for (const _ of [1, 2])
      await expect(driver.readState()).rejects.toThrow(
        `what the account gave to sign in was not answered: ${why}`,
      );
    const typed = sandbox
      .requests()
      .filter(({ method, path: at }) => method === "POST" && at.startsWith("/sign-in"));
    expect(typed).toHaveLength(1);
  });

  it("reads pages with other wording and another way through them, once the profile says so", async () => {
    const sandbox = await smallSandbox({
      seed: oneSchool,
      web: {
        labels: {
          "SIS Rostering": "Rostering",
          "Classroom Connections to SIS": "Class links",
          None: "nothing yet",
        },
        layout: { connectionColumns: "ids-first", settings: "menu" },
      },
    });
    const settings = "button pageActions > menuitem settings > link sisRostering";
    const driver = await driverFor(
      sandbox,
      {},
      {
        labels: { sisRostering: "Rostering", classroomConnections: "Class links", noSources: "nothing yet" },
        steps: {
          classroomConnections: `${settings} > link classroomConnections`,
          schoolConnections: `${settings} > link schoolConnections`,
          dailySync: `${settings} > link dailySync`,
        },
      },
    );
    await expectSameAsApi(sandbox, driver.readState());
  });

  it.each([
    [
      "a changed label",
      { labels: { "External sources": "IDs" } },
      'no column "External sources" (labels.columnSources)',
    ],
    ["cards in the place of tables", { layout: { lists: "cards" } }, 'no table "Schools" (labels.schools)'],
    ["a word for none that is another", { labels: { None: "–" } }, 'the cell says "–" (labels.noSources)'],
    [
      "a checkbox that is called otherwise",
      { labels: { "Enable Daily sync": "Sync" } },
      'no checkbox "Enable Daily sync" (labels.enableDailySync)',
    ],
  ] as const)("stops at %s, says where and what, and takes a picture", async (_, variant, finding) => {
    const sandbox = await smallSandbox({ web: variant });
    const driver = await driverFor(sandbox, missingAfter);
    const read = await driver.readState();
    expect(read).toMatchObject({ kind: "incomplete" });
    if (read.kind !== "incomplete") return;
    expect(read.reason).toContain(finding);
    expect(read.reason).toContain(`GET ${sandbox.webUrl}/districts/dst_1`);
    const [picture] = await readdir(driver.pictures);
    expect(read.hint).toContain(`A screenshot is in ${path.join(driver.pictures, picture ?? "")}.`);
    expect((await stat(path.join(driver.pictures, picture ?? ""))).mode & 0o777).toBe(0o600);
  });

  it("stops where a dialog that it does not know lies over the page", async () => {
    const sandbox = await smallSandbox({ web: { announcement: true } });
    const driver = await driverFor(sandbox, missingAfter, { announcements: [] });
    const read = await driver.readState();
    expect(read).toMatchObject({ kind: "incomplete" });
    expect(read.kind === "incomplete" ? read.reason : "").toContain(
      "a dialog that Rollcall does not know is in the way",
    );
  });

  it.each([
    ["classroom-connections", { kind: "empty-listing" }],
    ["sch_1/classrooms", { kind: "cut-listing", rows: 1 }],
    ["school-connection", { kind: "total-lies", by: 3 }],
  ] as const)("is never complete where a list lies: %s, %o", async (pathPattern, effect) => {
    const sandbox = await smallSandbox({ seed: oneSchool });
    sandbox.inject({ service: "classtag-web", match: { pathPattern }, times: "always", effect });
    const read = await (await driverFor(sandbox, missingAfter)).readState();
    expect(read.kind).toBe("incomplete");
  });

  it("does not see what the profile says ClassTag does not have", async () => {
    const sandbox = await smallSandbox({ seed: oneSchool });
    const driver = await driverFor(
      sandbox,
      {},
      { labels: { deletionThreshold: null, columnStudents: null }, steps: { archivedClassrooms: null } },
    );
    const state = completeValue(await driver.readState());
    expect(state).toMatchObject({ seesArchived: false });
    expect(state.settings).not.toHaveProperty("deletionThreshold");
    expect(state.classrooms.map(({ key }) => key)).not.toContain("cls_6");
    expect(state.classrooms[0]).not.toHaveProperty("students");
    expect(driver.writes.has("unarchive")).toBe(false);
  });

  it("tells classrooms by school, name and day where addresses hold no id", async () => {
    const sandbox = await smallSandbox({ seed: oneSchool });
    const driver = await driverFor(sandbox, {}, { links: { classroom: null } });
    const keys = completeValue(await driver.readState()).classrooms.map(({ key }) => key);
    expect(keys).toContain('["sch_1","Twins","2025-08-11"]');
    expect(new Set(keys).size).toBe(6);
  });
});

describe.skipIf(chromiumPath === undefined)("signing in", () => {
  /** Looks at one setting, which takes few pages: it is as it should be, or why it could not be seen. */
  async function look(driver: ClassTagBrowser): Promise<string> {
    const outcome = await driver.write(setSetting("manageGuardians", true, false), {
      versions: new Map(),
      connections: new Map(),
      states: new Map(),
    });
    return "reason" in outcome ? outcome.reason : "seen";
  }

  it("keeps the session for the next run, readable by its owner only, and needs no password then", async () => {
    const sandbox = await smallSandbox();
    const file = path.join(await temporaryFolder(), "kept", "session.json");
    const account = { url: sandbox.webUrl, user: sandbox.environment["CLASSTAG_WEB_USER"] ?? "" };
    const kept = { sessionFile: new SessionFile(account, file) };
    const first = await driverFor(sandbox, {}, {}, kept);
    expect(await look(first)).toBe("seen");
    await first.close();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, "utf8")).not.toContain(sandbox.environment["CLASSTAG_WEB_PASSWORD"]);
    const second = await driverFor(sandbox, { password: new Secret("wrong") }, {}, kept);
    expect(await look(second)).toBe("seen");
    const other = new SessionFile({ ...account, user: "somebody@else.example" }, file);
    expect(await other.load()).toBeUndefined();
    await chmod(file, 0o644);
    expect(await kept.sessionFile.load()).toBeUndefined();
  });

  it("signs in step by step and chooses the district, again when the session has ended", async () => {
    const sandbox = await smallSandbox({ web: { signInSteps: true, choosesDistrict: true } });
    const labels = { nextStep: "Next", chooseDistrict: "Small District" };
    const driver = await driverFor(sandbox, missingAfter, { labels });
    expect(await look(driver)).toBe("seen");
    sandbox.expireWebSessions();
    expect(await look(driver)).toBe("seen");
  });

  it("tries a wrong password once, and shows neither it nor a code", async () => {
    const sandbox = await smallSandbox();
    const driver = await driverFor(sandbox, { password: new Secret("wrong-password-8d1") });
    await expect(driver.readState()).rejects.toThrow(
      /does not let the account in: Email or password is wrong/,
    );
    const error: unknown = await driver.readState().catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error) + String(error)).not.toContain("wrong-password-8d1");
    const posts = sandbox.requests().filter(({ method }) => method === "POST");
    expect(posts).toHaveLength(1);
  });

  it("makes the code of a second factor, or takes the one that is typed; without either it says what to do", async () => {
    const sandbox = await smallSandbox({ web: { secondFactor: true } });
    const secret = sandbox.environment["CLASSTAG_WEB_TOTP_SECRET"] ?? "";
    expect(await look(await driverFor(sandbox, { totpSecret: new Secret(secret) }))).toBe("seen");
    const questions: string[] = [];
    const ask = async (question: string): Promise<string> => {
      questions.push(question);
      return oneTimeCode(secretBytes(secret) ?? Buffer.alloc(1), Date.now());
    };
    expect(await look(await driverFor(sandbox, {}, {}, { ask }))).toBe("seen");
    expect(questions).toHaveLength(1);
    expect(await look(await driverFor(sandbox))).toContain("asks for a one-time code, and there is none");
    const stale = await driverFor(sandbox, { code: new Secret("000000") });
    expect(await look(stale)).toContain("This code is not valid");
  });
});
