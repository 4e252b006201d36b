import { chmod, mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../src/files/read-plan-file.ts";
import {
  districtIn,
  fingerprintIn,
  type Run,
  rollcall,
  sampleNow,
  sandboxForTest,
  temporaryFolder,
} from "./run-rollcall.ts";

const sampleFile = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");

/** A snapshot of the sample district, and the sandbox that it was taken of. */
async function takenSnapshot() {
  const sandbox = await sandboxForTest();
  const folder = await temporaryFolder();
  const file = path.join(folder, "springfield.snapshot.json");
  const run = await rollcall(["snapshot", "springfield", "--out", file], { env: sandbox.environment });
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  return { sandbox, folder, file, run };
}

const later = (hours: number) => ({ now: () => new Date(sampleNow.getTime() + hours * 3_600_000) });

/** A plan file without what only says when and how both systems were read. */
function withoutReadings(run: Run): unknown {
  const { plan, ...file } = districtIn(run.stdout);
  const { snapshot, reads, ...rest } = plan;
  const counts = [reads.classlink, reads.classtag].map(({ requests, ...read }) => read);
  return { ...file, plan: { ...rest, counts } };
}

/** A folder with the sample district, changed. */
async function changedDistrict(change: (text: string) => string): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  await writeFile(
    path.join(cwd, "districts", "springfield.yaml"),
    change(await readFile(sampleFile, "utf8")),
  );
  return cwd;
}

describe("rollcall snapshot", () => {
  test("writes what both systems have, for its owner only, and nothing about people is asked for", async () => {
    const { sandbox, folder, file, run } = await takenSnapshot();
    expect(run.stdout).toBe(
      `springfield: 49 classes, 7 orgs, 6 sessions, 8 courses; 5 schools, 60 classrooms → ${file}\n`,
    );
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["springfield.snapshot.json"]);
    const requests = sandbox.requests();
    expect(requests.filter((request) => request.method !== "GET" || request.wrote)).toEqual([]);
    expect(requests.filter((request) => /users|students|teachers|demographics/.test(request.path))).toEqual(
      [],
    );
    const text = await readFile(file, "utf8");
    for (const value of Object.values(sandbox.environment)) expect(text).not.toContain(value);
  });

  test("the same state gives the same file, also over one that others may read", async () => {
    const { sandbox, folder, file } = await takenSnapshot();
    const before = await readFile(file, "utf8");
    await chmod(file, 0o644);
    const again = await rollcall(["snapshot", "--out", `${folder}/`], { env: sandbox.environment });
    expect(again.exitCode).toBe(0);
    expect(await readFile(file, "utf8")).toBe(before);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test("an incomplete read leaves the earlier file as it was", async () => {
    const { sandbox, file } = await takenSnapshot();
    const before = await readFile(file, "utf8");
    sandbox.inject({
      service: "classlink",
      match: { pathPattern: "^/classes$" },
      times: "always",
      effect: { kind: "empty-listing" },
    });
    const run = await rollcall(["snapshot", "springfield", "--out", file], { env: sandbox.environment });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("could not be read completely");
    expect(run.stdout).toBe("");
    expect(await readFile(file, "utf8")).toBe(before);
  });

  test("one file cannot hold several districts", async () => {
    const cwd = await changedDistrict((text) => text);
    const other = `version: 1\ndistrict: shelbyville\nname: Shelbyville\nclasslink: { org: "200", name: Shelbyville USD }
timezone: America/Chicago\nterms: ["2026-27"]\nschools:\n  - { name: Lincoln, policy: leave }\n`;
    await writeFile(path.join(cwd, "districts", "shelbyville.yaml"), other);
    const run = await rollcall(["snapshot", "--out", "all.json"], { cwd });
    expect(run.exitCode).toBe(64);
    expect(run.stderr).toContain("--out names one file, and there are several districts");
  });
});

describe("rollcall plan --snapshot", () => {
  test("is the plan that was due at that moment, byte for byte, without settings and without a request", async () => {
    const { sandbox, file } = await takenSnapshot();
    const live = await rollcall(["plan", "springfield", "--json"], { env: sandbox.environment });
    sandbox.clearRequests();
    const offline = await rollcall(["plan", "springfield", "--json", "--snapshot", file]);
    expect(offline).toMatchObject({ exitCode: 0, stderr: "" });
    expect(withoutReadings(offline)).toEqual(withoutReadings(live));
    expect(districtIn(offline.stdout).plan.snapshot).toEqual({ takenAt: sampleNow.toISOString() });
    expect(sandbox.requests()).toEqual([]);
    await sandbox.close();
    const shown = await rollcall(["plan", "springfield", "--snapshot", file]);
    expect(shown.exitCode).toBe(0);
    expect(shown.stdout).toContain("from a snapshot of 2026-11-23 17:00 UTC: neither system was asked now");
    for (const format of ["markdown", "html"])
      expect(
        (await rollcall(["plan", "springfield", "--snapshot", file, "--format", format])).stdout,
      ).toContain("from a snapshot of 2026-11-23 17:00 UTC");
  });

  test("serves a file that was changed since: an id that is a course's is recognised as one", async () => {
    const { sandbox, file } = await takenSnapshot();
    const [course] = sandbox.roster.snapshot().courses;
    const cwd = await changedDistrict((text) =>
      text.replace('classlink: "0012-003-1"', `classlink: ${JSON.stringify(course?.sourcedId)}`),
    );
    const live = await rollcall(["plan", "springfield", "--json"], { cwd, env: sandbox.environment });
    const offline = await rollcall(["plan", "springfield", "--json", "--snapshot", file], { cwd });
    expect(offline.stdout).toContain(
      `the course ${JSON.stringify(JSON.stringify(course?.title)).slice(1, -1)}`,
    );
    expect(offline.exitCode).toBe(live.exitCode);
    expect(withoutReadings(offline)).toEqual(withoutReadings(live));
  });

  test("what it planned is applied only while live state is still the same", async () => {
    const { sandbox, file, folder } = await takenSnapshot();
    const plan = path.join(folder, "plan.json");
    const offline = await rollcall(["plan", "springfield", "--snapshot", file, "--out", plan]);
    const fingerprint = fingerprintIn(offline.stdout.slice(offline.stdout.lastIndexOf("  plan ")));
    const { changes } = (await readPlanFile(plan, folder)).plan;
    const key = changes.find((change) => change.kind === "archive")?.classroom.key ?? "";
    const name = sandbox.classTag.snapshot().classrooms.find(({ id }) => id === key)?.name ?? "";
    sandbox.classTag.editClassroom(key, { name: "Renamed since" });
    const refused = await rollcall(["apply", "springfield", "--approved", fingerprint], {
      env: sandbox.environment,
    });
    expect(refused.exitCode).toBe(4);
    sandbox.classTag.editClassroom(key, { name });
    const applied = await rollcall(["apply", "springfield", "--plan", plan], { env: sandbox.environment });
    expect(applied).toMatchObject({ exitCode: 0, stderr: "" });
    const never = await rollcall(["apply", "springfield", "--auto", "--snapshot", file], {
      env: sandbox.environment,
    });
    expect(never.exitCode).toBe(64);
  });

  test("is refused once the snapshot is too old, unless more is allowed", async () => {
    const { file } = await takenSnapshot();
    const run = await rollcall(["plan", "springfield", "--snapshot", file], later(37));
    expect(run.exitCode).toBe(4);
    expect(run.stderr).toContain(
      `${file} was taken 2026-11-23 17:00 UTC, 37 hours ago, and snapshots are good for 36.`,
    );
    expect(run.stderr).toContain("--max-snapshot-age HOURS");
    const allowed = await rollcall(
      ["plan", "springfield", "--snapshot", file, "--max-snapshot-age", "40"],
      later(37),
    );
    expect(allowed.exitCode).toBe(0);
    const future = await rollcall(["plan", "springfield", "--snapshot", file], later(-1));
    expect(future).toMatchObject({ exitCode: 1 });
    expect(future.stderr).toContain("which is in the future");
  });

  test("is refused for another district, for two snapshots of one, and for a file that is not there", async () => {
    const { folder, file } = await takenSnapshot();
    const cwd = await changedDistrict((text) =>
      text.replace("district: springfield", "district: shelbyville"),
    );
    await rename(path.join(cwd, "districts/springfield.yaml"), path.join(cwd, "districts/shelbyville.yaml"));
    const other = await rollcall(["plan", "shelbyville", "--snapshot", file], { cwd });
    expect(other.exitCode).toBe(1);
    expect(other.stderr).toContain(`${file} is a snapshot of springfield, and the district is shelbyville.`);

    const renamed = path.join(folder, "shelbyville.snapshot.json");
    await writeFile(renamed, await readFile(file));
    const disguised = await rollcall(["plan", "shelbyville", "--snapshot", `${folder}/`], { cwd });
    expect(disguised.exitCode).toBe(1);
    expect(disguised.stderr).toContain("is a snapshot of springfield");

    await mkdir(path.join(folder, "older"));
    await writeFile(path.join(folder, "older", "springfield.snapshot.json"), await readFile(file));
    const two = await rollcall(["plan", "springfield", "--snapshot", folder]);
    expect(two.exitCode).toBe(1);
    expect(two.stderr).toContain("There are two snapshots of springfield");

    const none = await rollcall([
      "plan",
      "springfield",
      "--snapshot",
      path.join(folder, "none.snapshot.json"),
    ]);
    expect(none.exitCode).toBe(1);
    expect(none.stderr).toContain("there is no such file");
  });

  test("is refused for a damaged file, with the reason", async () => {
    const { folder, file } = await takenSnapshot();
    const text = await readFile(file, "utf8");
    const cases: readonly (readonly [string, string])[] = [
      [text.slice(0, -100), "it is not JSON, or was cut off"],
      [text.replace('"active"', '"tobedeleted"'), "its digest is not that of what is in it"],
      [text.replace('"formatVersion":"1.0"', '"formatVersion":"2.0"'), "it has the format version 2.0"],
      [
        text.replace('"seesArchived":true', '"seesArchived":"yes"'),
        "/classtag/state/seesArchived must be boolean",
      ],
      [text.replace('"notices":[', '"pupils":[],"notices":['), "must NOT have additional properties"],
      ["[]", "it must be object"],
    ];
    for (const [content, reason] of cases) {
      await writeFile(path.join(folder, "damaged.json"), content);
      const run = await rollcall(["plan", "springfield", "--snapshot", path.join(folder, "damaged.json")]);
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toContain(reason);
      expect(run.stdout).toBe("");
    }
  });

  test("of a folder without the district says that its file was validated only, and ends well", async () => {
    const folder = await temporaryFolder();
    for (const name of [folder, `${folder}/none/`]) {
      const run = await rollcall([
        ...["plan", "springfield", "--snapshot", name],
        ...["--out", path.join(folder, "plan.json"), "--html", path.join(folder, "plan.html")],
      ]);
      expect(run.exitCode).toBe(0);
      expect(await readdir(folder)).toEqual([]);
      expect(run.stdout).toBe("");
      expect(run.stderr).toContain("its file was validated, and nothing was planned");
    }
    const detailed = await rollcall(["plan", "springfield", "--snapshot", folder, "--detailed-exitcode"]);
    expect(detailed.exitCode).toBe(1);
  });
});
