import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../src/files/read-plan-file.ts";
import type { Change } from "../../src/model/change.ts";
import {
  classTagState,
  districtIn,
  districtsIn,
  fingerprintIn,
  rollcall,
  sampleNow,
  sandboxForTest,
  temporaryFolder,
} from "./run-rollcall.ts";

const changesIn = async (file: string): Promise<readonly Change[]> =>
  (await readPlanFile(file, path.dirname(file))).plan.changes;

describe("the main job against the sandbox", () => {
  test("plan writes nothing: only reads are sent, no person is asked for, and --out is the only file", async () => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    const before = classTagState(sandbox);
    const run = await rollcall(["plan", "springfield", "--out", path.join(folder, "plan.json")], {
      env: sandbox.environment,
    });
    expect(run.exitCode).toBe(0);
    expect(sandbox.requests().filter((request) => request.method !== "GET" || request.wrote)).toEqual([]);
    const asked = sandbox.requests();
    expect(asked.filter(({ path: one }) => /users|students|teachers|demographics/.test(one))).toEqual([]);
    const enrolments = asked.filter(({ path: one }) => one.startsWith("/enrollments"));
    expect(enrolments.length).toBeGreaterThan(0);
    for (const { query } of enrolments)
      expect(new URLSearchParams(query).get("fields")).toBe("sourcedId,status,role,class");
    expect(classTagState(sandbox)).toEqual(before);
    expect(await readdir(folder)).toEqual(["plan.json"]);
  });

  test("apply writes exactly the changes of the plan, once each, and then nothing is left, before the nightly sync and after it", async () => {
    const sandbox = await sandboxForTest();
    const plan = path.join(await temporaryFolder(), "plan.json");
    await rollcall(["plan", "springfield", "--out", plan], { env: sandbox.environment });
    sandbox.clearRequests();
    const run = await rollcall(["apply", "springfield", "--plan", plan], { env: sandbox.environment });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    const writes = sandbox
      .requests()
      .filter((request) => request.wrote)
      .map((request) => `${request.method} ${decodeURIComponent(request.path)}`);
    const expected = (await changesIn(plan)).map((change) => {
      if (change.kind === "set-setting") return "PATCH /district/settings";
      if (change.kind === "connect-school") return `PUT /schools/${change.school.key}/connections`;
      if (change.kind === "exchange") return "POST /connection-exchanges";
      return `PUT /classrooms/${change.classroom.key}/${change.kind === "archive" || change.kind === "unarchive" ? "state" : "connections"}`;
    });
    expect(writes.sort()).toEqual(expected.sort());
    expect(sandbox.requests().filter((request) => request.method !== "GET" && request.status >= 300)).toEqual(
      [],
    );

    const again = await rollcall(["plan", "springfield", "--detailed-exitcode"], {
      env: sandbox.environment,
    });
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain(
      "no changes to write, but the next sync archives 1 classroom: 51 of 51 listed",
    );
    sandbox.runNightlySync();
    expect(
      (await rollcall(["plan", "springfield", "--detailed-exitcode"], { env: sandbox.environment })).exitCode,
    ).toBe(0);
  });

  test("the forecast is what the nightly sync then does", async () => {
    const sandbox = await sandboxForTest();
    await rollcall(["apply", "springfield", "--auto"], { env: sandbox.environment });
    const { stdout } = await rollcall(["plan", "springfield", "--json"], { env: sandbox.environment });
    const forecast = districtIn(stdout).plan.forecast.schools.map((school: Record<string, unknown[]>) => ({
      name: school["school"],
      kept: school["kept"],
      renamed: school["renamed"]?.length,
      created: school["created"]?.map((one) => (one as { sourcedId: string }).sourcedId).sort(),
      unarchived: school["unarchived"]?.length,
      archived: school["archived"]?.map((one) => (one as { sourcedId: string }).sourcedId).sort(),
    }));
    const happened = sandbox.runNightlySync().schools.map((school) => ({
      name: school.name,
      kept: school.kept,
      renamed: school.renamed.length,
      created: school.created.map((one) => one.sourcedId).sort(),
      unarchived: school.unarchived.length,
      archived: school.archived.map((one) => one.sourcedId).sort(),
    }));
    const byName = (left: { name: unknown }, right: { name: unknown }): number =>
      String(left.name) < String(right.name) ? -1 : 1;
    expect(forecast.filter((one: { name: unknown }) => one.name !== "Adams High").sort(byName)).toEqual(
      happened.sort(byName),
    );
  });

  test("--approved takes the printed fingerprint, and OAuth 1.0a leads to the same plan", async () => {
    const sandbox = await sandboxForTest();
    const byToken = await rollcall(["plan", "springfield"], { env: sandbox.environment });
    const signed = await rollcall(["plan", "springfield"], { env: sandbox.oauth1Environment });
    expect(fingerprintIn(signed.stdout.slice(signed.stdout.lastIndexOf("  plan ")))).toBe(
      fingerprintIn(byToken.stdout.slice(byToken.stdout.lastIndexOf("  plan "))),
    );
    const fingerprint = fingerprintIn(byToken.stdout.slice(byToken.stdout.lastIndexOf("  plan ")));
    const run = await rollcall(
      ["apply", "springfield", "--approved", fingerprint.toLowerCase().replaceAll("-", "")],
      { env: sandbox.oauth1Environment },
    );
    expect(run.exitCode).toBe(0);
  });

  test("one school is planned and applied alone", async () => {
    const sandbox = await sandboxForTest();
    const run = await rollcall(["apply", "springfield", "--auto", "--school", "Lincoln Elementary"], {
      env: sandbox.environment,
    });
    expect(run.stdout).toContain("17 of 17 changes applied");
    const written = sandbox.requests().filter((request) => request.wrote);
    expect(written.some((request) => request.path.startsWith("/district"))).toBe(false);
    expect(
      (
        await rollcall(["plan", "springfield", "--school", "Lincoln Elementary", "--detailed-exitcode"], {
          env: sandbox.environment,
        })
      ).exitCode,
    ).toBe(0);
    expect(
      (await rollcall(["plan", "springfield", "--detailed-exitcode"], { env: sandbox.environment })).exitCode,
    ).toBe(2);
  });
});

describe("an approval that no longer holds", () => {
  test("a touched classroom moved: its school is left alone and the difference shown, the others go ahead, exit 5", async () => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    const [plan, report] = [path.join(folder, "plan.json"), path.join(folder, "report.json")];
    await rollcall(["plan", "springfield", "--out", plan], { env: sandbox.environment });
    const archived = (await changesIn(plan)).find((change) => change.kind === "archive")?.classroom;
    sandbox.classTag.editClassroom(archived?.key ?? "", { name: "Renamed by somebody" });
    const school = sandbox.classTag.snapshot().classrooms.find(({ id }) => id === archived?.key)?.schoolId;
    const ofSchool = () =>
      sandbox.classTag.snapshot().classrooms.filter(({ schoolId }) => schoolId === school);
    const before = ofSchool();
    const run = await rollcall(["apply", "springfield", "--plan", plan, "--report", report], {
      env: sandbox.environment,
    });
    expect(run.exitCode).toBe(5);
    expect(run.stderr).toContain("changes were not written, because the plan differs");
    expect(run.stdout).toMatch(/archive/i);
    expect(ofSchool()).toEqual(before);
    const { outcomes, withheld } = JSON.parse(await readFile(report, "utf8"));
    expect(outcomes.length).toBeGreaterThan(0);
    expect(new Set(withheld.map((one: { reason: string }) => one.reason)).size).toBeGreaterThan(0);
    expect(
      outcomes.filter(
        (one: { change: { classroom?: { school: { key: string } } } }) =>
          one.change.classroom?.school.key === school,
      ),
    ).toEqual([]);
  });

  test("where the only school of the plan moved, nothing is written, exit 4", async () => {
    const sandbox = await sandboxForTest();
    const plan = path.join(await temporaryFolder(), "plan.json");
    await rollcall(["plan", "springfield", "--school", "Franklin K-8", "--out", plan], {
      env: sandbox.environment,
    });
    const archived =
      (await changesIn(plan)).find((change) => change.kind === "archive")?.classroom?.key ?? "";
    sandbox.classTag.editClassroom(archived, { name: "Renamed by somebody" });
    const before = classTagState(sandbox);
    const run = await rollcall(["apply", "springfield", "--plan", plan], { env: sandbox.environment });
    expect(run.exitCode).toBe(4);
    expect(run.stderr).toContain("nothing was written");
    expect(classTagState(sandbox)).toEqual(before);
  });

  test("what happens elsewhere does not matter", async () => {
    const sandbox = await sandboxForTest();
    const plan = path.join(await temporaryFolder(), "plan.json");
    await rollcall(["plan", "springfield", "--out", plan], { env: sandbox.environment });
    const touched = new Set(
      (await changesIn(plan)).flatMap((change) => {
        if (change.kind === "exchange") return change.members.map(({ classroom }) => classroom.key);
        return "classroom" in change ? [change.classroom.key] : [];
      }),
    );
    const other = sandbox.classTag
      .snapshot()
      .classrooms.find((one) => !touched.has(one.id) && one.connections.length === 0);
    sandbox.classTag.editClassroom(other?.id ?? "", { name: "Renamed by somebody" });
    expect(
      (await rollcall(["apply", "springfield", "--plan", plan], { env: sandbox.environment })).exitCode,
    ).toBe(0);
  });

  test("a plan for another server, an old one, and an edited one are refused", async () => {
    const [sandbox, other] = [await sandboxForTest(), await sandboxForTest()];
    const folder = await temporaryFolder();
    const plan = path.join(folder, "plan.json");
    await rollcall(["plan", "springfield", "--out", plan], { env: sandbox.environment });
    const elsewhere = await rollcall(["apply", "springfield", "--plan", plan], { env: other.environment });
    expect(elsewhere.exitCode).toBe(4);
    expect(elsewhere.stderr).toContain("another district or server");
    expect(elsewhere.stderr).toContain("Use the connection settings that the plan was made with");
    expect(elsewhere.stdout).not.toContain("nothing differs");

    const late = await rollcall(["apply", "springfield", "--plan", plan], {
      env: sandbox.environment,
      now: () => new Date(sampleNow.getTime() + 25 * 3_600_000),
    });
    expect(late.exitCode).toBe(4);
    expect(late.stderr).toContain("25 hours old");

    const { writeFile } = await import("node:fs/promises");
    const text = await readFile(plan, "utf8");
    await writeFile(plan, text.replace('"status":"active"', '"status":"tobedeleted"'));
    expect(
      (await rollcall(["apply", "springfield", "--plan", plan], { env: sandbox.environment })).stderr,
    ).toContain("was edited");
    await writeFile(plan, text.replace('"formatVersion":"2.1"', '"formatVersion":"3.0"'));
    expect((await rollcall(["show", plan])).stderr).toContain("format version 3.0");
    expect([...sandbox.requests(), ...other.requests()].filter((request) => request.wrote)).toEqual([]);
  });

  test("a guard that stands refuses with 3, shows the plan and says what to type; that lifts it", async () => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    const { mkdir, writeFile } = await import("node:fs/promises");
    await mkdir(path.join(folder, "districts"));
    const text = await readFile(path.join(import.meta.dirname, "../../districts/springfield.yaml"), "utf8");
    await writeFile(path.join(folder, "districts/springfield.yaml"), text.replace(/^ *expect:.*\n/gm, ""));
    const context = { env: sandbox.environment, cwd: folder };
    expect((await rollcall(["plan"], context)).exitCode).toBe(3);
    const refused = await rollcall(["apply", "springfield", "--auto"], context);
    expect(refused.exitCode).toBe(3);
    expect(refused.stdout).toContain("Lincoln Elementary");
    expect(sandbox.requests().filter((request) => request.wrote)).toEqual([]);
    const acknowledgements = [...new Set(refused.stderr.match(/--acknowledge \S+/g))].flatMap((one) =>
      one.split(" "),
    );
    expect(acknowledgements.length).toBeGreaterThan(0);
    expect((await rollcall(["apply", "springfield", "--auto", ...acknowledgements], context)).exitCode).toBe(
      0,
    );
  });
});

describe("an apply that did not go through", () => {
  test("a failed write is reported, its school gets no later step, and the same command goes on where it stopped", async () => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    const [plan, report] = [path.join(folder, "plan.json"), path.join(folder, "report.json")];
    await rollcall(["plan", "springfield", "--out", plan], { env: sandbox.environment });
    sandbox.inject({
      service: "classtag",
      match: { method: "PUT", pathPattern: "/schools/.*/connections" },
      times: "always",
      effect: { kind: "status", status: 403 },
    });
    const partial = await rollcall(["apply", "springfield", "--plan", plan, "--report", report], {
      env: sandbox.environment,
    });
    expect(partial.exitCode).toBe(5);
    const outcomes: readonly { outcome: { kind: string } }[] = JSON.parse(
      await readFile(report, "utf8"),
    ).outcomes;
    expect(new Set(outcomes.map((one) => one.outcome.kind))).toEqual(
      new Set(["applied", "failed", "skipped"]),
    );
    expect(outcomes).toHaveLength((await changesIn(plan)).length);

    sandbox.clearFaults();
    const rest = await rollcall(["apply", "springfield", "--plan", plan], { env: sandbox.environment });
    expect(rest.exitCode).toBe(0);
    expect(rest.stderr).toContain("approved changes are done already");
  });

  test("lost answers are not written twice", async () => {
    const sandbox = await sandboxForTest();
    sandbox.inject({
      service: "classtag",
      match: { pathPattern: "/classrooms/.*/(state|connections)" },
      times: 2,
      skip: 3,
      effect: { kind: "reset", when: "after" },
    });
    const run = await rollcall(["apply", "springfield", "--auto"], { env: sandbox.environment });
    expect(run.exitCode).toBe(0);
    const writes = sandbox
      .requests()
      .filter((request) => request.wrote)
      .map((request) => `${request.method} ${request.path}`);
    expect(new Set(writes.filter((one) => !one.includes("settings"))).size).toBe(
      writes.filter((one) => !one.includes("settings")).length,
    );
  });

  test("a classroom that changes between reading and writing is a conflict, and is left as it is", async () => {
    const sandbox = await sandboxForTest();
    sandbox.inject({
      service: "classtag",
      match: { method: "PUT", pathPattern: "/classrooms/.*/connections" },
      times: 1,
      effect: {
        kind: "status",
        status: 412,
        headers: { "content-type": "application/problem+json" },
        body: JSON.stringify({ type: "about:blank", title: "moved", status: 412, code: "version_moved" }),
      },
    });
    const run = await rollcall(["apply", "springfield", "--auto", "--json"], { env: sandbox.environment });
    expect(run.exitCode).toBe(5);
    const { outcomes } = districtIn(run.stdout);
    expect(
      outcomes.filter((one: { outcome: { kind: string } }) => one.outcome.kind === "conflict"),
    ).toHaveLength(1);
  });

  test("where the setting itself is as expected, a conflict says that something else was changed", async () => {
    const sandbox = await sandboxForTest();
    sandbox.inject({
      service: "classtag",
      match: { method: "PATCH", pathPattern: "/district/settings" },
      times: 1,
      effect: { kind: "status", status: 412 },
    });
    const run = await rollcall(["apply", "springfield", "--auto", "--json"], { env: sandbox.environment });
    const { outcomes } = districtIn(run.stdout);
    expect(outcomes[0].outcome).toEqual({
      kind: "conflict",
      reason:
        "it has changed since it was read; unarchiveReappearing is true as expected, and something else of the district was changed",
    });
  });

  test("before an archive the class is read again by its id: gone meanwhile means no archive", async () => {
    const sandbox = await sandboxForTest();
    sandbox.inject({
      service: "classlink",
      match: { pathPattern: "/classes/." },
      times: "always",
      effect: { kind: "status", status: 404, body: "{}" },
    });
    const run = await rollcall(["apply", "springfield", "--auto"], { env: sandbox.environment });
    expect(run.exitCode).toBe(5);
    expect(
      sandbox
        .requests()
        .filter((request) => request.wrote && request.path.endsWith("/state") && request.method === "PUT")
        .length,
    ).toBeLessThanOrEqual(1);
    const archives = sandbox.classTag.snapshot().classrooms.filter((one) => one.state === "archived");
    expect(archives.length).toBeLessThanOrEqual(3);
  });

  test("what was acknowledged for a plan holds for what is left of it", async () => {
    const sandbox = await sandboxForTest();
    const context = { env: sandbox.environment };
    const plan = path.join(await temporaryFolder(), "plan.json");
    await rollcall(["plan", "springfield", "--out", plan], context);
    const oneFails = { method: "PUT", pathPattern: "/classrooms/cls_20419/" };
    sandbox.inject({
      service: "classtag",
      match: oneFails,
      times: "always",
      effect: { kind: "status", status: 400, body: "{}" },
    });
    expect((await rollcall(["apply", "springfield", "--plan", plan], context)).exitCode).toBe(5);
    sandbox.clearFaults();
    expect(await rollcall(["apply", "springfield", "--plan", plan], context)).toMatchObject({ exitCode: 0 });
  });
});

describe("several districts at once", () => {
  test("--json prints one JSON text, --out takes a folder, and each has its own plan", async () => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    const { mkdir, writeFile } = await import("node:fs/promises");
    await mkdir(path.join(folder, "districts"));
    const head = (id: string): string =>
      `version: 1\ndistrict: ${id}\nname: ${id}\nclasslink: { org: "100" }\ntimezone: America/Chicago\nschools:\n`;
    await writeFile(
      path.join(folder, "districts/one.yaml"),
      `${head("one")}  - { name: Lincoln Elementary }\n`,
    );
    await writeFile(
      path.join(folder, "districts/two.yaml"),
      `${head("two")}  - { name: Washington Middle }\n`,
    );
    const context = { env: sandbox.environment, cwd: folder };
    const run = await rollcall(["plan", "--json", "--out", "plans/"], context);
    expect(run.exitCode).toBe(0);
    expect(
      districtsIn(run.stdout).map((one: { plan: { district: { id: string } } }) => one.plan.district.id),
    ).toEqual(["one", "two"]);
    expect((await readdir(path.join(folder, "plans"))).sort()).toEqual(["one.plan.json", "two.plan.json"]);
    expect((await rollcall(["plan", "--out", "plan.json"], context)).exitCode).toBe(64);
  });
});
