import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { springfieldSeed } from "../../src/sandbox/seed/springfield-seed.ts";
import { manifest, writeExport } from "../providers/oneroster-csv.ts";
import { type Run, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { exportOf } from "./springfield-csv.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** First names and surnames that stand nowhere else in the sample district, in any file of it, or in a message. */
const secrets = ["Zephyrine", "Quillfeather", "Ottoline"];

/** The sample district, in which ClassLink knows who teaches; the surname of one is in her room's name. */
function seedWithTeachers() {
  const { classTag, roster } = springfieldSeed();
  const classes = roster.classes.map((one, at) => ({
    ...one,
    teacher:
      one.sourcedId === "0012-003-2"
        ? { givenName: "Zephyrine", familyName: "Haddad" }
        : { givenName: "Ottoline", familyName: `Quillfeather${String.fromCharCode(97 + (at % 26))}` },
  }));
  return { kind: "given" as const, contents: { classTag, roster: { ...roster, classes } } };
}

async function place() {
  const sandbox = await sandboxForTest({ seed: seedWithTeachers() });
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  await cp(path.join(root, "districts/springfield.yaml"), path.join(cwd, "districts/springfield.yaml"));
  const said: Run[] = [];
  const run = async (...args: readonly string[]): Promise<Run> => {
    const env = { ...sandbox.environment, XDG_CACHE_HOME: path.join(cwd, "cache") };
    const done = await rollcall(args, { env, cwd });
    said.push(done);
    return done;
  };
  return { sandbox, cwd, run, said };
}

const askedForPeople = (sandbox: Sandbox): readonly string[] =>
  sandbox
    .requests()
    .filter(({ path: asked }) => /users|teachers|students|demographics|agents/.test(asked))
    .map(({ path: asked, query }) => `${asked}?${decodeURIComponent(query)}`);

/** Enrolments are counted without whose they are; a user is asked for of those who teach alone. */
const askedWhoseEnrolment = (sandbox: Sandbox): readonly string[] =>
  sandbox
    .requests()
    .map(({ path: asked, query }) => `${asked}?${decodeURIComponent(query)}`)
    .filter((asked) => /enrollments/.test(asked) && /[=,]user/.test(asked));

async function textsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return await Promise.all(files.map((entry) => readFile(path.join(entry.parentPath, entry.name), "latin1")));
}

async function expectNobodyNamed(cwd: string, said: readonly Run[], skipped: readonly string[] = []) {
  const texts = [...said.flatMap(({ stderr, stdout }) => [stdout, stderr]), ...(await textsIn(cwd))];
  for (const secret of secrets)
    expect(texts.filter((text) => text.includes(secret) && !skipped.includes(text))).toEqual([]);
}

test("no command asks who teaches, but where --teachers server is given", async () => {
  const { cwd, run, said, sandbox } = await place();
  const id = "springfield";
  await run("validate");
  await run("doctor", id);
  await run("init", "rowan");
  await run("suggest", id);
  await run("suggest", id, "--json");
  await run("plan", id);
  await run("plan", id, "--format", "html", "--out", "plan.json");
  await run("snapshot", id, "--out", "snapshot.json");
  await run("snapshot", id, "--format", "csv", "--out", "classtag.csv");
  await run("plan", id, "--snapshot", "snapshot.json");
  await run("drift", id);
  await run("apply", id, "--plan", "plan.json", "--report", "report.json");
  await run("apply", id, "--auto");
  await run("revert", "report.json");
  await run("show", "plan.json");
  await run("runbook", "status", id);
  await run("suggest", id, "--write", "--level", "probable");
  await run("pin", id);
  await run("rollover", id, "--to", "2026-27", "--write");
  await run("worksheet", "export", id, "--out", "sheets");
  await run("worksheet", "import", "sheets/lincoln-elementary.csv", "--write");
  expect(said.filter(({ stderr }) => stderr.includes("could not be read"))).toEqual([]);
  expect(askedForPeople(sandbox)).toEqual([]);
  expect(askedWhoseEnrolment(sandbox)).toEqual([]);
  await expectNobodyNamed(cwd, said);
});

describe("suggest --teachers server", () => {
  test("asks for names and classes of those who teach, and for nobody else", async () => {
    const { run, sandbox } = await place();
    const { stdout } = await run(
      "suggest",
      "springfield",
      "--school",
      "Lincoln Elementary",
      "--teachers",
      "server",
    );
    expect(stdout).toContain(
      "0012-003-2  Grade 3 Homeroom   room agrees · teacher agrees · headcount 19 and 19",
    );
    expect(stdout).toContain(
      "and from teachers' names, which the server has for 2 of 2 classes and which are kept nowhere",
    );
    expect(askedForPeople(sandbox)).toEqual([
      "/schools/0012/teachers?limit=1000&offset=0&sort=sourcedId&orderBy=asc&fields=sourcedId,status,givenName,familyName",
    ]);
    expect(askedWhoseEnrolment(sandbox)).toEqual([
      "/schools/0012/enrollments?limit=1000&offset=0&sort=sourcedId&orderBy=asc&filter=role='teacher'&fields=sourcedId,status,role,class,user",
    ]);
  });

  test("names nobody: in no output, no error and no file, whatever is written", async () => {
    const { cwd, run, said } = await place();
    await run("suggest", "springfield", "--teachers", "server");
    await run("suggest", "springfield", "--teachers", "server", "--json");
    const written = await run(
      "suggest",
      "springfield",
      "--teachers",
      "server",
      "--write",
      "--level",
      "probable",
    );
    expect(written.stdout).toContain("teacher agrees");
    await run("plan", "springfield", "--out", "plan.json");
    await expectNobodyNamed(cwd, said);
  });

  test("nor does a rollover that compares them", async () => {
    const { cwd, run, said, sandbox } = await place();
    const july = sandbox.roster.snapshot().academicSessions.find(({ title }) => title === "2026-27");
    if (july === undefined) throw new Error("no year");
    const next = {
      ...july,
      sourcedId: "SY28",
      title: "2027-28",
      startDate: "2027-08-16",
      endDate: "2028-06-09",
    };
    sandbox.roster.putSession(next);
    for (const one of sandbox.roster.snapshot().classes)
      sandbox.roster.putClass({ ...one, termIds: ["SY28"] });
    const rolled = await run("rollover", "springfield", "--to", "2027-28", "--teachers", "server", "--write");
    expect(rolled.stdout).toContain("by who teaches, which is kept nowhere");
    expect(askedForPeople(sandbox)).not.toEqual([]);
    await run("rollover", "springfield", "--to", "2027-28", "--teachers", "server", "--json");
    await expectNobodyNamed(cwd, said);
  });

  test("puts on a worksheet that they agree, and no name", async () => {
    const { cwd, run, said, sandbox } = await place();
    await run("worksheet", "export", "springfield", "--teachers", "server", "--out", "sheets");
    const csv = await readFile(path.join(cwd, "sheets/lincoln-elementary.csv"), "utf8");
    expect(csv).toContain("room agrees · teacher agrees · headcount 19 and 19");
    const decided = csv.replace("\n,Mr. Haddad", "\na,Mr. Haddad");
    await writeFile(path.join(cwd, "sheets/lincoln-elementary.csv"), decided);
    sandbox.clearRequests();
    const imported = await run("worksheet", "import", "sheets/lincoln-elementary.csv", "--write");
    expect(imported.stdout).toContain("because: [room, teacher] }");
    expect(askedForPeople(sandbox)).toEqual([]);
    await expectNobodyNamed(cwd, said);
  });

  test("goes on without names where the server keeps them to itself", async () => {
    const { run, sandbox } = await place();
    sandbox.inject({
      service: "classlink",
      match: { pathPattern: "^/schools/" },
      times: "always",
      effect: { kind: "status", status: 403 },
    });
    const { exitCode, stdout } = await run("suggest", "springfield", "--teachers", "server");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("no teacher's name could be had: the server does not share teachers (403)");
  });
});

describe("without a server's word", () => {
  test("a list that somebody made is compared, and named nowhere", async () => {
    const { cwd, run, said, sandbox } = await place();
    const list = 'class,teacher\n0012-003-2,"Haddad, Zephyrine"\n0034-COD-2,Ottoline Quillfeather\n';
    await writeFile(path.join(cwd, "teachers.csv"), list);
    const { stdout } = await run("suggest", "springfield", "--teachers", "teachers.csv");
    expect(stdout).toContain("room agrees · teacher agrees · headcount 19 and 19");
    expect(stdout).toContain("teachers' names, which the list has for 2 of 4 classes");
    expect(askedForPeople(sandbox)).toEqual([]);
    await expectNobodyNamed(cwd, said, [list]);
    await writeFile(path.join(cwd, "other.csv"), "0012-003-2;Haddad\n");
    expect((await run("suggest", "springfield", "--teachers", "other.csv")).stdout).toContain(
      "the list names a teacher for none of 4 classes: is each of its lines the SOURCED ID of a class, a comma and a name?",
    );
    const missing = await run("suggest", "springfield", "--teachers", "nowhere.csv");
    expect(missing.stderr).toContain("The teachers of nowhere.csv cannot be read: there is no such file");
    expect(missing.stderr).toContain("--teachers server asks ClassLink.");
  });

  test("an export has them itself, and no other command opens its users", async () => {
    const { cwd, sandbox } = await place();
    const people = await exportWithPeople(sandbox, path.join(cwd, "export"));
    const { CLASSTAG_BASE_URL, CLASSTAG_TOKEN } = sandbox.environment;
    const env = { CLASSTAG_BASE_URL, CLASSTAG_TOKEN, CLASSLINK_CSV: path.join(cwd, "export") };
    const run = (...args: readonly string[]) => rollcall(args, { env, cwd });
    const suggested = await run("suggest", "springfield", "--write", "--level", "probable");
    expect(suggested.stderr).toBe("");
    expect(suggested.stdout).toContain("room agrees · teacher agrees · headcount 19 and 19");
    expect(suggested.stdout).toContain(
      "teachers' names, which the export's users.csv has for 4 of 4 classes",
    );
    const planned = await run("plan", "springfield", "--out", "plan.json");
    expect(planned.stderr).toBe("");
    await expectNobodyNamed(cwd, [suggested, planned], people);
  });
});

test("an export without users is said to have none, and no server is named that would", async () => {
  const { cwd, sandbox } = await place();
  const said = manifest({ enrollments: "bulk", users: "absent" });
  await writeExport(path.join(cwd, "export"), { ...exportOf(sandbox), "manifest.csv": said });
  const { CLASSTAG_BASE_URL, CLASSTAG_TOKEN } = sandbox.environment;
  const env = { CLASSTAG_BASE_URL, CLASSTAG_TOKEN, CLASSLINK_CSV: path.join(cwd, "export") };
  for (const asked of [[], ["--teachers", "server"]]) {
    const { stdout } = await rollcall(["suggest", "springfield", ...asked], { env, cwd });
    expect(stdout).toContain("no teacher's name could be had: the export has no users.csv.");
    expect(stdout).toMatch(/hold a teacher's: --teachers FILE compares them\.\n/);
  }
});

/** @returns the texts of the files that name people */
async function exportWithPeople(sandbox: Sandbox, folder: string): Promise<readonly string[]> {
  const { classes } = sandbox.roster.snapshot();
  const teacher = (one: (typeof classes)[number]) => `staff ${one.sourcedId}`;
  const users = [
    "sourcedId,status,givenName,familyName,role,email",
    ...classes.map(
      (one) => `${teacher(one)},,${one.teacher?.givenName},${one.teacher?.familyName},teacher,x@example.org`,
    ),
    "pupil,,Ottoline,Quillfeather,student,p@example.org",
  ].join("\n");
  const enrolled = [
    "sourcedId,status,classSourcedId,userSourcedId,role",
    ...classes.flatMap((one) => [
      `t${one.sourcedId},,${one.sourcedId},${teacher(one)},teacher`,
      ...Array.from(
        { length: one.students ?? 0 },
        (_, at) => `s${one.sourcedId}${at},,${one.sourcedId},pupil,student`,
      ),
    ]),
  ].join("\n");
  const text = `${users}\n`;
  await writeExport(folder, {
    ...exportOf(sandbox),
    "manifest.csv": manifest({ enrollments: "bulk", users: "bulk" }),
    "enrollments.csv": `${enrolled}\n`,
    "users.csv": text,
  });
  return [Buffer.from(text).toString("latin1")];
}
