import { createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { smallDistrict } from "./clients.ts";
import { hiddenFields, roleTexts, type Seen, WebVisitor } from "./web-visitor.ts";

const now = new Date("2026-11-25T08:00:00Z");
let sandbox: Sandbox;
let visitor: WebVisitor;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() }, clock: () => now });
  visitor = new WebVisitor(sandbox);
});
afterEach(() => sandbox.close());

const connections = "/schools/sch_1/settings/sis-rostering/classroom-connections";
const writes = (): number => sandbox.requests().filter(({ wrote }) => wrote).length;

test("a page asks for sign-in first and is shown afterwards", async () => {
  const asked = await visitor.get("/schools/sch_1?q=room");
  expect(asked).toMatchObject({
    status: 303,
    location: "/classtag/web/sign-in?next=%2Fschools%2Fsch_1%3Fq%3Droom",
  });
  const form = await visitor.follow(asked);
  expect(roleTexts(form.html, "alert")).toEqual([]);
  const { CLASSTAG_WEB_USER: email = "", CLASSTAG_WEB_PASSWORD: password = "" } = sandbox.environment;
  const entered = await visitor.post("/sign-in", { ...hiddenFields(form.html, "/sign-in"), email, password });
  expect(entered).toMatchObject({ status: 303, location: "/classtag/web/schools/sch_1?q=room" });
  expect((await visitor.follow(entered)).html).toContain("<h1>Lincoln</h1>");
});

test("the prefix alone, with or without a slash, leads home", async () => {
  await visitor.signIn();
  for (const path of ["", "/"]) {
    expect(await visitor.get(path)).toMatchObject({ status: 303, location: "/classtag/web/districts/dst" });
  }
});

test("a wrong password or address opens nothing and says the same", async () => {
  for (const wrong of [{ email: "rollout@springfield.example" }, { email: "constructor" }, { email: "" }]) {
    const seen = await visitor.submit("/sign-in", "/sign-in", { ...wrong, password: "no" });
    expect(seen.status).toBe(401);
    expect(roleTexts(seen.html, "alert")).toEqual(["Email or password is wrong."]);
  }
  expect((await visitor.get("/districts/dst")).status).toBe(303);
});

test("the session's id changes at sign-in and its cookie is out of reach of scripts and other sites", async () => {
  await visitor.get("/sign-in");
  const before = visitor.cookie;
  const { headers } = await visitor.signIn();
  expect(visitor.cookie).not.toBe(before);
  expect(headers.get("set-cookie")).toMatch(
    /^classtag_session=[\w-]{32}; Path=\/classtag\/web; HttpOnly; SameSite=Strict$/,
  );
});

test.each([
  "/sign-out",
  "/districts/dst/settings/sis-rostering/daily-sync",
  "/classrooms/cls_1/archive",
  connections,
])("a form without the session's token changes nothing: %s", async (path) => {
  await visitor.signIn();
  const other = new WebVisitor(sandbox);
  await other.signIn();
  const foreign = hiddenFields((await other.get("/classrooms/cls_1/archive")).html, "/archive");
  for (const fields of [{}, foreign]) {
    const seen = await visitor.post(path, { ...fields, change: "add", of: "cls_2", id: "b-2" });
    expect(seen.status).toBe(403);
    expect(roleTexts(seen.html, "alert")).toEqual(["This form is no longer valid. Load the page again."]);
  }
  expect(writes()).toBe(0);
  expect((await visitor.get("/districts/dst")).status).toBe(200);
});

test("a session that is over leads to sign-in, says so, and does not send the lost form again", async () => {
  await visitor.signIn();
  const page = await visitor.get("/classrooms/cls_1/archive");
  sandbox.expireWebSessions();
  const lost = await visitor.post("/classrooms/cls_1/archive", hiddenFields(page.html, "/archive"));
  expect(lost).toMatchObject({
    status: 303,
    location: "/classtag/web/sign-in?expired=1&next=%2Fclassrooms%2Fcls_1%2Farchive",
  });
  const form = await visitor.follow(lost);
  expect(roleTexts(form.html, "alert")).toEqual(["Your session has expired. Sign in again."]);
  const { CLASSTAG_WEB_USER: email = "", CLASSTAG_WEB_PASSWORD: password = "" } = sandbox.environment;
  const entered = await visitor.post("/sign-in", { ...hiddenFields(form.html, "/sign-in"), email, password });
  expect((await visitor.follow(entered)).html).toContain("Archive classroom");
  expect(sandbox.classTag.classroom("cls_1").state).toBe("active");
  expect(writes()).toBe(0);
});

test("a session ends after as many requests as it may serve", async () => {
  sandbox.setWeb({ sessionRequests: 2 });
  await visitor.signIn();
  const statuses: number[] = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await visitor.get("/districts/dst")).status);
  expect(statuses).toEqual([200, 200, 303]);
  expect((await visitor.get("/districts/dst")).location).toContain("expired=1");
  expect((await visitor.signIn()).status).toBe(303);
  expect((await visitor.get("/districts/dst")).status).toBe(200);
});

test("signing out ends the session", async () => {
  await visitor.signIn();
  const page = await visitor.get("/districts/dst");
  const left = await visitor.post("/sign-out", hiddenFields(page.html, "/sign-out"));
  expect(roleTexts((await visitor.follow(left)).html, "alert")).toEqual([]);
  expect((await visitor.get("/districts/dst")).status).toBe(303);
});

/** RFC 6238 once more, from the settings that a client gets. */
function codeNow(secret: string): string {
  const bits = [...secret].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  const bytes = (bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 30_000)));
  const digest = createHmac("sha1", Buffer.from(bytes)).update(counter).digest();
  return String((digest.readUInt32BE(digest.readUInt8(19) & 15) & 0x7fffffff) % 1e6).padStart(6, "0");
}

test("with a second factor the password alone opens nothing, and the code does", async () => {
  await sandbox.close();
  sandbox = await startSandbox({ web: { secondFactor: true }, clock: () => now });
  visitor = new WebVisitor(sandbox);
  const home = "/districts/dst_springfield";
  const asked = await visitor.signIn();
  expect(asked.location).toMatch(/^\/classtag\/web\/sign-in\/code/);
  expect((await visitor.get(home)).status).toBe(303);
  const tryCode = async (code: string): Promise<Seen> => {
    const form = await visitor.get("/sign-in/code");
    return await visitor.post("/sign-in/code", { ...hiddenFields(form.html, "/sign-in/code"), code });
  };
  const code = codeNow(sandbox.environment["CLASSTAG_WEB_TOTP_SECRET"] ?? "");
  const wrong = await tryCode(code === "000000" ? "111111" : "000000");
  expect({ status: wrong.status, alert: roleTexts(wrong.html, "alert") }).toEqual({
    status: 401,
    alert: ["This code is not valid."],
  });
  expect((await visitor.get(home)).status).toBe(303);
  expect((await tryCode(code)).status).toBe(303);
  expect((await visitor.get(home)).status).toBe(200);
});

test("whoever may only look sees no way to write, and cannot", async () => {
  await visitor.signIn("viewer@springfield.example");
  for (const page of ["/schools/sch_1/classrooms", "/classrooms/cls_1", connections]) {
    const { html, status } = await visitor.get(page);
    expect(status).toBe(200);
    expect(html).not.toMatch(/>Actions<|role="menu"|>Add<|Remove/);
  }
  for (const page of [
    "/classrooms/cls_1/archive",
    "/schools/sch_1/classrooms/archive",
    `${connections}?add=cls_2`,
  ]) {
    expect((await visitor.get(page)).status).toBe(403);
  }
  const daily = "/districts/dst/settings/sis-rostering/daily-sync";
  const seen = await visitor.submit(daily, daily, { deletionThreshold: "99", startsAt: "01:00" });
  expect(seen.status).toBe(403);
  expect(roleTexts(seen.html, "alert")).toEqual(["You may look at this page, but not change it."]);
  expect(writes()).toBe(0);
});

test("every page forbids what it does not need, and none is kept", async () => {
  const pages = [await visitor.get("/sign-in")];
  await visitor.signIn();
  pages.push(await visitor.get("/districts/dst"), await visitor.get("/nowhere"));
  for (const { headers, html } of pages) {
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; img-src data:;/,
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(html).not.toMatch(/(?:src|href)="(?!\/classtag\/web\/|#|data:image)/);
    expect(html).not.toMatch(/ (?:style|on\w+)="/);
  }
});
