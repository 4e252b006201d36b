import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Context } from "../../src/cli/context.ts";
import { runProgram } from "../../src/cli/program.ts";
import { json, serve } from "../http/test-server.ts";
import { type Run, rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

type Environment = Readonly<Record<string, string>>;

/** Runs `doctor` and holds what it prints against what it must never print. */
async function doctor(
  env: Environment,
  { args = ["springfield"], ...values }: { args?: readonly string[] } & Partial<Context> = {},
): Promise<Run> {
  const run = await rollcall(["doctor", ...args], { env, ...values });
  const printed = run.stdout + run.stderr;
  for (const [name, value] of Object.entries(env)) {
    if (/TOKEN$|SECRET|KEY|CLIENT_ID/.test(name)) expect(printed).not.toContain(value);
    if (/URL$/.test(name) && URL.canParse(value)) expect(printed).not.toContain(new URL(value).host);
  }
  expect(printed).not.toMatch(/127\.0\.0\.1|bearer-of-another|sample-access-token|sample-proxy-bearer/);
  return run;
}

/** The lines of one area, without its heading. */
function area({ stdout }: Run, name: string): string {
  const section = stdout.split("\n\n").find((text) => text.startsWith(`${name}\n`));
  return (section ?? `no section ${name}`).split("\n").slice(1).join("\n");
}

/** As `area`, on one line, whatever the width. */
const plain = (run: Run, name: string): string => area(run, name).replace(/\s+/g, " ").trim();

const allFine = [
  "springfield  Springfield Unified School District",
  "",
  "settings",
  "  ✓ ClassLink   a bearer token",
  "  ✓ ClassTag    read and written by api",
  "",
  "ClassLink",
  "  ✓ connection  answers in OneRoster 1.1",
  "  ✓ clock       this machine's clock is ClassLink's, within a minute",
  "  ✓ permissions orgs, academicSessions, classes, courses can be read; people are never asked for",
  "  ✓ pages       49 classes came in one page of up to 1,000",
  "  ✓ shared      48 classes in 6 schools shared, of 7 orgs, with 6 academic sessions; 1 more on the way out",
  '  ✓ orgs        "100" Springfield USD (district), "0012" Lincoln Elementary School (school), "0034" Washington',
  '                Middle School (school), "0078" Franklin K-8 School (school), "0056" École Jean-Baptiste',
  '                (school), "0079" Franklin K-8 Annex (school), "0090" Adams High School (school)',
  "",
  "ClassTag",
  '  ✓ connection  answers for the district "Springfield Unified School District"',
  "  ✓ contents    57 active classrooms in 5 schools by api, 3 archived",
  "  - writing     whether the token may write shows at the first apply: the contract has no way to ask without",
  "                writing",
  "",
  "district file",
  "  ✓ form        valid: 4 of 5 schools take part, 51 classrooms listed",
  '  ✓ tenant      ClassLink is this district\'s: "Springfield USD"',
  "  ✓ terms       in scope: 2026-27, 2026-08-17 to 2027-06-11",
  "  ✓ orgs        all of 5 org ids are shared",
  "  ✓ classes     all of 37 class ids are shared",
  "  ✓ schools     ClassTag has all of 4 schools that take part",
  "  ✓ plan        a plan has 38 changes and no error",
  "",
  "springfield: 18 results, 17 fine, 1 not checked",
  "",
].join("\n");

describe("where all is well", () => {
  test("every check says so, and nothing but reads of no person was sent", async () => {
    const sandbox = await sandboxForTest();
    const run = await doctor(sandbox.environment);
    expect(run).toEqual({ exitCode: 0, stdout: allFine, stderr: "" });
    expect(new Set(sandbox.requests().map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(sandbox.requests().some(({ path: asked }) => /user|student|teacher|demo/.test(asked))).toBe(false);
  });

  test.each([
    ["oauth1", "OAuth 1.0a, signed with HMAC-SHA256", "1.1"],
    ["oauth2", "OAuth 2 client credentials, by basic", "1.2"],
    ["proxy", "a bearer token, for one application of the proxy", "1.1, at …/ims/oneroster/v1p1"],
    ["discovery", "a bearer token that discovery names", "1.1, at …/ims/oneroster/v1p1"],
  ] as const)("%s is named, with the version", async (way, authentication, version) => {
    const sandbox = await sandboxForTest();
    const run = await doctor(sandbox.environments[way]);
    expect(run.exitCode).toBe(0);
    expect(area(run, "settings")).toContain(`✓ ClassLink   ${authentication}\n`);
    expect(area(run, "ClassLink")).toContain(`answers in OneRoster ${version}\n`);
  });

  test("without a district file, settings and services are looked at", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const run = await doctor(sandbox.environment, { args: [], cwd });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^settings without a district file\n/);
    expect(run.stdout).not.toContain("district file\n  ");
    expect(run.stdout).toMatch(/\n11 results, 10 fine, 1 not checked\n$/);
  });

  test("the name of a district without a file is enough for its own settings", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const own = Object.entries(sandbox.environment).map(([name, value]) => [`SHELBY_EAST__${name}`, value]);
    const run = await doctor(Object.fromEntries(own), { args: ["shelby-east"], cwd });
    expect(run.exitCode).toBe(0);
    expect(area(run, "settings")).toContain("a bearer token; only names that start with SHELBY_EAST__ count");
    expect(area(run, "district file")).toBe(
      '  - form        there is no district file "districts/shelby-east.yaml" yet',
    );
  });

  test("--json has the same, in figures", async () => {
    const sandbox = await sandboxForTest();
    const run = await doctor(sandbox.environment, { args: ["springfield", "--json"] });
    const { districts, formatVersion } = JSON.parse(run.stdout);
    expect(formatVersion).toBe("2.0");
    expect(districts).toHaveLength(1);
    expect(districts[0]).toMatchObject({
      district: "springfield",
      counts: { fine: 17, doubtful: 0, failed: 0, "not-checked": 1 },
    });
    expect(districts[0].results).toContainEqual({
      area: "ClassLink",
      check: "connection",
      status: "fine",
      message: "answers in OneRoster 1.1",
      facts: { version: "1.1" },
    });
    expect(districts[0].results).toContainEqual(
      expect.objectContaining({
        check: "shared",
        facts: expect.objectContaining({ classes: 48, schools: 6 }),
      }),
    );
  });

  test("every way in can be looked at in GitHub's log: what was derived is masked there, and nowhere else", async () => {
    const sandbox = await sandboxForTest();
    const env = { ...sandbox.environments.discovery, GITHUB_ACTIONS: "true" };
    const run = await rollcall(["doctor", "springfield"], { env });
    expect(run.stderr).toBe("::add-mask::sample-proxy-bearer\n");
    expect(run.stdout).not.toContain("sample-proxy-bearer");
  });
});

describe("settings", () => {
  test("that are missing are all named, with what they are for, and the file is still looked at", async () => {
    const run = await doctor({});
    expect(run.exitCode).toBe(64);
    for (const name of ["CLASSLINK_BASE_URL", "CLASSLINK_AUTH", "CLASSTAG_BASE_URL", "CLASSTAG_TOKEN"])
      expect(area(run, "settings")).toContain(`${name} is not set:`);
    expect(plain(run, "ClassLink")).toBe(
      "- 6 checks not before the settings of ClassLink are complete: connection, clock, permissions, pages, shared, orgs",
    );
    expect(area(run, "district file")).toContain("✓ form        valid: 4 of 5 schools take part");
  });

  test("of one service that are wrong do not keep the other from being looked at", async () => {
    const sandbox = await sandboxForTest();
    const run = await doctor({ ...sandbox.environment, CLASSLINK_AUTH: "basic", CLASSLINK_TOKN: "x" });
    expect(run.exitCode).toBe(64);
    expect(area(run, "settings")).toContain("✗ ClassLink   CLASSLINK_AUTH is none of");
    expect(run.stdout.match(/CLASSLINK_TOKN is not a setting/g)).toHaveLength(1);
    expect(area(run, "ClassTag")).toContain("✓ contents    57 active classrooms");
  });

  test("over http are refused before anything is sent", async () => {
    const sandbox = await sandboxForTest();
    const run = await doctor({ ...sandbox.environment, CLASSLINK_BASE_URL: "http://roster.example/x" });
    expect(run.exitCode).toBe(64);
    expect(plain(run, "settings")).toContain(
      "CLASSLINK_BASE_URL uses http, which would show the credentials",
    );
  });
});

describe("a service", () => {
  test("that refuses the token", async () => {
    const sandbox = await sandboxForTest();
    const run = await doctor({ ...sandbox.environment, CLASSLINK_TOKEN: "wrong-token" });
    expect(run.exitCode).toBe(1);
    expect(plain(run, "ClassLink")).toBe(
      "✗ connection the credentials were refused (401), saying \"the bearer token is not valid\" (GET CLASSLINK_BASE_URL/orgs?limit=1) → Check CLASSLINK_TOKEN, and that access has not been withdrawn. ✓ clock this machine's clock is ClassLink's, within a minute - 4 checks not before ClassLink connection works: permissions, pages, shared, orgs",
    );
    expect(area(run, "ClassTag")).toContain("✓ contents");
  });

  test("whose prefix is wrong, and whose is found by looking", async () => {
    const sandbox = await sandboxForTest({ versions: ["1.2"] });
    const origin = new URL(sandbox.classLinkUrl).origin;
    const wrong = await doctor({ ...sandbox.environment, CLASSLINK_BASE_URL: `${origin}/elsewhere` });
    expect(wrong.exitCode).toBe(1);
    expect(plain(wrong, "ClassLink")).toContain(
      "✗ connection no roster was found: neither /ims/oneroster/v1p1",
    );
    expect(plain(wrong, "ClassLink")).toContain("→ Put the whole prefix into CLASSLINK_BASE_URL");
    const root = await doctor({ ...sandbox.environment, CLASSLINK_BASE_URL: `${origin}/classlink` });
    expect(root.exitCode).toBe(0);
    expect(area(root, "ClassLink")).toContain(
      "answers in OneRoster 1.2, at …/ims/oneroster/rostering/v1p2\n",
    );
  });

  test("by another clock", async () => {
    const sandbox = await sandboxForTest();
    const now = () => new Date(sampleNow.getTime() + 600_000);
    const signed = await doctor(sandbox.oauth1Environment, { now });
    expect(signed.exitCode).toBe(1);
    expect(plain(signed, "ClassLink")).toMatch(/✗ connection .*clock is 600 seconds ahead of the service's/);
    expect(plain(signed, "ClassLink")).toContain(
      "✗ clock this machine's clock is 600 seconds ahead of ClassLink's, and signatures that old or young are refused → Set this machine's clock",
    );
    const plainly = await doctor(sandbox.environment, { now: () => new Date(sampleNow.getTime() - 90_000) });
    expect(plainly.exitCode).toBe(0);
    expect(plain(plainly, "ClassLink")).toContain(
      "! clock this machine's clock is 90 seconds behind ClassLink's",
    );
  });

  test("that shares less than it did", async () => {
    const sandbox = await sandboxForTest();
    sandbox.inject({
      service: "classlink",
      match: { pathPattern: "^/classes$" },
      times: "always",
      effect: { kind: "empty-listing" },
    });
    const run = await doctor(sandbox.environment);
    expect(run.exitCode).toBe(1);
    expect(plain(run, "ClassLink")).toContain(
      "✗ shared ClassLink sent no classes, which is unexpectedly empty: access may have been narrowed → Ask the district",
    );
    expect(plain(run, "district file")).toContain(
      "- 5 checks not before ClassLink shared works: tenant, terms, orgs, classes, plan",
    );
  });

  test("that lets some collections be read and others not", async () => {
    const sandbox = await sandboxForTest();
    const refuse = (name: string): void =>
      sandbox.inject({
        service: "classlink",
        match: { pathPattern: `^/${name}` },
        times: "always",
        effect: { kind: "status", status: 403 },
      });
    refuse("courses");
    const without = await doctor(sandbox.environment);
    expect(without.exitCode).toBe(0);
    expect(plain(without, "ClassLink")).toContain(
      "! permissions orgs, academicSessions, classes can be read, courses cannot",
    );
    refuse("academicSessions");
    const run = await doctor(sandbox.environment);
    expect(run.exitCode).toBe(1);
    expect(plain(run, "ClassLink")).toContain(
      "✗ permissions academicSessions cannot be read, and no plan can do without → Ask the district to share",
    );
  });

  test.each([{}, { dialects: ["no-counts"] as const }])("that shortens pages, %j", async (options) => {
    const sandbox = await sandboxForTest({ clampPageTo: 20, ...options });
    const run = await doctor(sandbox.environment);
    expect(run.exitCode).toBe(0);
    expect(plain(run, "ClassLink")).toContain(
      "! pages the server shortens pages: 1,000 rows asked for, 20 sent → Nothing is lost, because reading goes on behind what came. CLASSLINK_PAGE_SIZE=20",
    );
    expect(area(run, "ClassLink")).toContain("✓ shared      48 classes");
    const fitting = await doctor({ ...sandbox.environment, CLASSLINK_PAGE_SIZE: "20" });
    expect(area(fitting, "ClassLink")).toContain("✓ pages       pages of 20 are sent as asked for");
  });

  test("that cannot send pages so large", async () => {
    const sandbox = await sandboxForTest();
    sandbox.inject({
      service: "classlink",
      match: { pathPattern: "^/classes$" },
      skip: 1,
      effect: { kind: "status", status: 502 },
    });
    const run = await doctor(sandbox.environment);
    expect(run.exitCode).toBe(0);
    expect(plain(run, "ClassLink")).toMatch(
      /! pages pages of 1,000 are too much for the server: the service failed \(502\).* → Reading copes .* CLASSLINK_PAGE_SIZE to a quarter/,
    );
  });

  test("that answers something else with a success", async () => {
    const sandbox = await sandboxForTest();
    const server = await serve((_, response) => json(response, { status: "ok" }));
    const base = `${server.origin}/ims/oneroster/v1p1`;
    const run = await doctor({ ...sandbox.environment, CLASSLINK_BASE_URL: base });
    expect(run.exitCode).toBe(1);
    expect(plain(run, "ClassLink")).toContain(
      '✗ connection the answer holds no list under "orgs" (GET CLASSLINK_BASE_URL/orgs?limit=1) → Check CLASSLINK_BASE_URL.',
    );
  });

  test("of which the application id was escaped again", async () => {
    const sandbox = await sandboxForTest();
    const { proxy } = sandbox.environments;
    const id = encodeURIComponent(proxy["CLASSLINK_APPLICATION_ID"] ?? "");
    const run = await doctor({ ...proxy, CLASSLINK_APPLICATION_ID: id });
    expect(run.exitCode).toBe(1);
    expect(plain(run, "settings")).toContain(
      "! ClassLink CLASSLINK_APPLICATION_ID looks as if it had been percent-escaped twice → Copy oneroster_application_id to the letter",
    );
    expect(plain(run, "ClassLink")).toContain("→ Check CLASSLINK_APPLICATION_ID: it is the application's");
  });

  test("that redirects, wherever to", async () => {
    const sandbox = await sandboxForTest();
    const server = await serve((_, response) => {
      response.writeHead(302, { location: "https://login.district.example/sign-in?next=1" }).end();
    });
    const run = await doctor({ ...sandbox.environment, CLASSTAG_BASE_URL: server.origin });
    expect(run.exitCode).toBe(1);
    expect(plain(run, "ClassTag")).toContain(
      "✗ connection the service redirects to another address (302), and redirects are not followed because credentials would go with them (GET CLASSTAG_BASE_URL/district)",
    );
    expect(run.stdout).not.toContain("login.district.example");
  });

  test("that is down", async () => {
    const sandbox = await sandboxForTest();
    const { CLASSLINK_BASE_URL } = sandbox.environment;
    await sandbox.close();
    const run = await doctor({
      ...sandbox.environment,
      ...(CLASSLINK_BASE_URL === undefined ? {} : { CLASSLINK_BASE_URL }),
    });
    expect(run.exitCode).toBe(6);
    expect(plain(run, "ClassLink")).toContain(
      "✗ connection the connection was refused; tried 3 times (GET CLASSLINK_BASE_URL/orgs?limit=1)",
    );
    expect(plain(run, "ClassLink")).toContain("no answer with a time on it came");
    expect(plain(run, "ClassTag")).toContain(
      "✗ connection the connection was refused; tried 3 times (GET CLASSTAG_BASE_URL/district)",
    );
    expect(run.stdout.match(/the connection was refused/g)).toHaveLength(2);
  });

  test("whose district has revoked access through the proxy", async () => {
    const sandbox = await sandboxForTest();
    sandbox.keyring.revokeBearer();
    const run = await doctor(sandbox.environments.discovery);
    expect(run.exitCode).toBe(1);
    expect(plain(run, "ClassLink")).toContain("so the district has revoked access");
  });

  test("whose Daily sync is on", async () => {
    const sandbox = await sandboxForTest();
    sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
    const run = await doctor(sandbox.environment);
    expect(plain(run, "ClassTag")).toContain("! contents Daily sync is on and starts at 01:00");
  });
});

describe("a district file", () => {
  async function withFile(change: (text: string) => string): Promise<string> {
    const sample = await readFile(
      path.resolve(import.meta.dirname, "../../districts/springfield.yaml"),
      "utf8",
    );
    const cwd = await temporaryFolder();
    await mkdir(path.join(cwd, "districts"));
    await writeFile(path.join(cwd, "districts/springfield.yaml"), change(sample));
    return cwd;
  }

  test("with errors is told from services that are wrong", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await withFile((text) => text.replace("timezone:", "timezoone:"));
    const run = await doctor(sandbox.environment, { cwd });
    expect(run.exitCode).toBe(1);
    expect(plain(run, "district file")).toMatch(
      /^✗ form \d+ errors?, so nothing is planned .* → See them with npx --no rollcall validate springfield\.$/,
    );
    expect(area(run, "ClassLink")).toContain("✓ shared");
  });

  test("that names a term which ClassLink does not have", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await withFile((text) => text.replace('terms: ["2026-27"]', 'terms: ["2026-2027"]'));
    const run = await doctor(sandbox.environment, { cwd });
    expect(run.exitCode).toBe(1);
    expect(plain(run, "district file")).toContain(
      '✗ terms No term is in scope, so nothing is planned: no academic session of ClassLink has the title or SOURCED ID "2026-2027" → ClassLink has ',
    );
    expect(plain(run, "district file")).toContain('"2026-27" (2026-08-17 to 2027-06-11)');
  });

  test("of another district than the credentials open", async () => {
    const sandbox = await sandboxForTest();
    const renamed = await withFile((text) => text.replace("name: Springfield USD", "name: Shelbyville USD"));
    const run = await doctor(sandbox.environment, { cwd: renamed });
    expect(run.exitCode).toBe(1);
    expect(plain(run, "district file")).toContain(
      '✗ tenant the org of classlink: { org: "100" } is called "Springfield USD", and the file says "Shelbyville USD"',
    );
    const other = await withFile((text) => text.replace('org: "100"', 'org: "999"'));
    expect(plain(await doctor(sandbox.environment, { cwd: other }), "district file")).toContain(
      '✗ tenant the org of classlink: { org: "999" } is not shared, so these may be another district\'s credentials → Shared as districts: "100" "Springfield USD".',
    );
  });

  test("whose ids are not all there, each with its line and what it is instead", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await withFile((text) => text.replace('classlink: "0012-003-1"', 'classlink: "0012-003-9"'));
    const run = await doctor(sandbox.environment, { cwd });
    expect(run.exitCode).toBe(1);
    expect(plain(run, "district file")).toMatch(
      /✗ classes 1 of 37 class ids is not shared: "0012-003-9" \(districts\/springfield\.yaml:\d+\) → Check each in Roster Server/,
    );
  });

  test("whose classes are of no term in scope: they are counted, with their lines", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await withFile((text) => text.replace('terms: ["2026-27"]', 'terms: ["Fall 2026"]'));
    const run = await doctor(sandbox.environment, { cwd });
    expect(plain(run, "district file")).toMatch(
      /! classes \d+ of 37 class ids belong to classes of no term in scope: "\S+" \(districts\/springfield\.yaml:\d+\), .* → Map the classes/,
    );
  });

  test("from which a plan would have an error that nothing else shows", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await withFile((text) => text.replace('classlink: "0012-003-1"', 'classlink: "0078-4C"'));
    const run = await doctor(sandbox.environment, { cwd });
    expect(plain(run, "district file")).toMatch(
      /✗ plan a plan has \d+ errors?: .* → See (?:it|them) with npx --no rollcall plan springfield\./,
    );
    expect(run.exitCode).toBe(1);
    const settings = Object.entries(sandbox.environment).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(path.join(cwd, ".env"), settings.join(""));
    const fromFile = await rollcall(["doctor", "springfield", "--settings", ".env"], { env: {}, cwd });
    expect(plain(fromFile, "district file")).toContain(
      "with npx --no rollcall plan --settings .env springfield.",
    );
    const planned = await rollcall(["plan", "springfield", "--no-cache"], { env: sandbox.environment, cwd });
    expect(planned.exitCode).not.toBe(0);
  });

  test("that names a school which ClassTag does not have", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await withFile((text) => text.replace("classtag: sch_1001", "classtag: sch_9999"));
    const run = await doctor(sandbox.environment, { cwd });
    expect(plain(run, "district file")).toMatch(
      /✗ schools ClassTag has no school with the id "sch_9999"; its lines are not planned \(districts\/springfield\.yaml:\d+\)/,
    );
  });

  test("with another driver is checked by reading with it", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await withFile((text) =>
      text.replace("read: api, write: api", "read: snapshot, write: runbook"),
    );
    const list = path.join(cwd, "classtag.csv");
    await rollcall(["snapshot", "springfield", "--format", "csv", "--out", list], {
      env: sandbox.environment,
    });
    const run = await doctor({ ...sandbox.environment, CLASSTAG_SNAPSHOT: list }, { cwd });
    expect(area(run, "ClassTag")).toMatch(/^ {2}. contents /);
    expect(area(run, "ClassTag")).not.toContain("connection");
  });

  test("names that try to act on a terminal are shown, not obeyed", async () => {
    const sandbox = await sandboxForTest();
    const server = await serve((_, response) => {
      response.writeHead(500, { "content-type": "text/plain" }).end("\u001b[2J\u202eevil");
    });
    const run = await doctor({ ...sandbox.environment, CLASSTAG_BASE_URL: server.origin });
    expect(run.exitCode).toBe(6);
    for (const character of ["\u001b", "\u202e"]) expect(run.stdout).not.toContain(character);
  });
});

test("colours come only where they are wanted", async () => {
  const sandbox = await sandboxForTest();
  const run = await doctor({ ...sandbox.environment, FORCE_COLOR: "1" });
  expect(run.stdout).toContain("\u001b[32m✓\u001b[39m connection");
  const refused = await doctor({ ...sandbox.environment, NO_COLOR: "1" });
  expect(refused.stdout).not.toContain("\u001b");
});

test("a person who waits sees what is being checked, once a second has passed", async () => {
  const sandbox = await sandboxForTest();
  let calls = 0;
  let shown = "";
  await runProgram(["doctor", "springfield"], {
    env: sandbox.environment,
    cwd: path.resolve(import.meta.dirname, "../.."),
    now: () => new Date(sampleNow.getTime() + (calls++ === 0 ? 0 : 1_500)),
    sleep: () => Promise.resolve(),
    signal: new AbortController().signal,
    stdout: { write: () => undefined },
    stderr: { isTTY: true, columns: 80, write: (text) => (shown += text) },
  });
  expect(shown).toContain("checking ClassLink: connection");
  expect(shown).toContain("reading ClassLink");
  expect(shown.endsWith("\r\u001b[K")).toBe(true);
});

test("a person who stops it does not wait for a service that is silent", async () => {
  const sandbox = await sandboxForTest();
  const controller = new AbortController();
  const silent = await serve(() => controller.abort(new Error("stopped by SIGINT")));
  const base = `${silent.origin}/ims/oneroster/v1p1`;
  const run = doctor({ ...sandbox.environment, CLASSLINK_BASE_URL: base }, { signal: controller.signal });
  await expect(run).rejects.toThrow("stopped by SIGINT");
});

test("several districts are looked at one after another, and the most severe decides", async () => {
  const sandbox = await sandboxForTest();
  const env = { ...sandbox.environment, SHELBYVILLE__CLASSTAG_TOKEN: "other-token" };
  const run = await doctor(env, { args: ["springfield", "shelbyville"] });
  expect(run.exitCode).toBe(64);
  expect(run.stdout).toContain("springfield: 18 results, 17 fine");
  expect(run.stdout).toContain("SHELBYVILLE__CLASSLINK_BASE_URL is not set");
});
