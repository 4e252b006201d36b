import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox-options.ts";
import type { Seed } from "../../src/sandbox/seed/seed.ts";
import { callClassTag, smallDistrict } from "./clients.ts";

const seed: Seed = { kind: "given", contents: smallDistrict() };
let folder: string;
let stateFile: string;
const open = new Set<Sandbox>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-state-"));
  stateFile = join(folder, "state.jsonl");
});
afterEach(async () => {
  await Promise.all([...open].map((sandbox) => sandbox.close()));
  open.clear();
  rmSync(folder, { recursive: true });
});

async function start(options: SandboxOptions = { seed }): Promise<Sandbox> {
  const sandbox = await startSandbox({ ...options, stateFile });
  open.add(sandbox);
  return sandbox;
}

async function stop(sandbox: Sandbox): Promise<void> {
  open.delete(sandbox);
  await sandbox.close();
}

const everything = (sandbox: Sandbox): unknown => ({
  classTag: sandbox.classTag.snapshot(),
  roster: sandbox.roster.snapshot(),
});
const write = { version: "1", key: "0123456789abcdef", body: { connections: ["b-2"] } };
const connect = (sandbox: Sandbox): ReturnType<typeof callClassTag> =>
  callClassTag(sandbox, "PUT", "/classrooms/cls_2/connections", write);

async function changeALittleOfEverything(sandbox: Sandbox): Promise<void> {
  await connect(sandbox);
  sandbox.classTag.editSchool("sch_2", { connections: ["0034"] });
  sandbox.classTag.editDistrict({ settings: { deletionThreshold: 60 } });
  sandbox.classTag.removeClassroom("cls_4");
  sandbox.roster.editClass("a-1", { title: "Homeroom Å" });
  sandbox.roster.remove("classes", ["7_11/é"]);
  sandbox.runNightlySync();
}

test("everything is there after a restart, without naming the seed again, versions and kept answers included", async () => {
  const first = await start();
  await changeALittleOfEverything(first);
  const before = everything(first);
  await stop(first);
  const second = await start({});
  expect(everything(second)).toEqual(before);
  const again = await connect(second);
  expect(again.body).toMatchObject({ connections: ["b-2"], version: "2", name: "Room B" });
  expect(second.requests().at(-1)?.wrote).toBe(false);
  await stop(second);
  expect(everything(await start())).toEqual(before);
});

test("the file is made shorter at each start", async () => {
  const first = await start();
  for (let count = 0; count < 20; count += 1) first.classTag.editClassroom("cls_1", { students: count });
  const before = everything(first);
  await stop(first);
  const linesBefore = readFileSync(stateFile, "utf8").split("\n").length;
  const second = await start();
  expect(everything(second)).toEqual(before);
  expect(readFileSync(stateFile, "utf8").split("\n").length).toBeLessThan(linesBefore / 5);
});

test("a last line that is torn anywhere is left out, and the write can be sent again", async () => {
  const first = await start();
  first.classTag.editClassroom("cls_1", { name: "Zimmer Ä 🐞" });
  const before = everything(first);
  const lengthBefore = readFileSync(stateFile).length;
  await connect(first);
  await stop(first);
  const whole = readFileSync(stateFile);
  expect(whole.length).toBeGreaterThan(lengthBefore);
  for (let length = lengthBefore; length < whole.length; length += 1) {
    writeFileSync(stateFile, whole.subarray(0, length));
    const torn = await start();
    expect(everything(torn)).toEqual(before);
    if (length % 50 === 0) {
      expect((await connect(torn)).status).toBe(200);
      expect(torn.requests().at(-1)?.wrote).toBe(true);
    }
    await stop(torn);
  }
});

test("a file that is damaged, of another seed, or no state file at all is refused and left as it is", async () => {
  const first = await start();
  first.classTag.editClassroom("cls_1", { students: 1 });
  first.classTag.editClassroom("cls_2", { students: 1 });
  await stop(first);
  const good = readFileSync(stateFile, "utf8");
  await expect(start({ seed: { kind: "springfield" } })).rejects.toThrow(/another seed \(given\)/);
  const refuses = async (text: string, reason: RegExp): Promise<void> => {
    writeFileSync(stateFile, text);
    await expect(start()).rejects.toThrow(reason);
    expect(readFileSync(stateFile, "utf8")).toBe(text);
  };
  const lines = good.split("\n");
  await refuses([lines[0], "{", lines[2], ""].join("\n"), /state\.jsonl:2 is damaged/);
  await refuses(good.replace('"kind":"classroom"', '"kind":"chair"'), /state\.jsonl:2 is damaged/);
  const withChange = (change: unknown): string =>
    `${lines[0]}\n${JSON.stringify({ revisions: { classTag: 1, roster: 1 }, changes: [change] })}\n`;
  await refuses(withChange({ kind: "calendar", value: { beganAt: "August" } }), /state\.jsonl:2 is damaged/);
  await refuses(withChange({ kind: "calendar", value: { daysPassed: -1 } }), /state\.jsonl:2 is damaged/);
  await refuses(withChange({ kind: "night", value: { names: "lost" } }), /state\.jsonl:2 is damaged/);
  await refuses(good.replace('"version":2', '"version":3'), /format that this version does not read/);
  await refuses("name,id\nRoom,1\n", /not a sandbox state file/);
});

const pass = async (sandbox: Sandbox, count: number): Promise<unknown> => {
  const body = JSON.stringify({ event: "days", count });
  return (await fetch(`${sandbox.controlUrl}/events`, { method: "POST", body })).json();
};

test("the calendar and the night go on where they were, and no revision tells of them", async () => {
  const first = await start({ seed, now: new Date("2026-08-10") });
  const before = everything(first);
  expect(await pass(first, 2)).toEqual({ today: "2026-08-12", nights: [] });
  first.setNight({ names: "kept" });
  expect(everything(first)).toEqual(before);
  await stop(first);
  const second = await start({});
  expect(await pass(second, 1)).toEqual({ today: "2026-08-13", nights: [] });
  expect(await (await fetch(`${second.controlUrl}/night`)).json()).toMatchObject({ names: "kept" });
  expect(everything(second)).toEqual(before);
  await stop(second);
  const asAtFirst = await start({ seed, now: new Date("2026-08-10") });
  expect(await pass(asAtFirst, 1)).toMatchObject({ today: "2026-08-14" });
  await stop(asAtFirst);
  await expect(start({ now: new Date("2026-10-01") })).rejects.toThrow(
    /state\.jsonl keeps a calendar that began on 2026-08-10T00:00:00\.000Z: leave --now out/,
  );
});

test("a calendar that goes by the clock keeps the days that passed, and is not set to another day then", async () => {
  const clock = (): Date => new Date("2026-11-23T07:00:00Z");
  const first = await start({ seed, clock });
  await pass(first, 3);
  await stop(first);
  const second = await start({ clock });
  expect(await pass(second, 1)).toMatchObject({ today: "2026-11-27" });
  await stop(second);
  await expect(start({ now: new Date("2026-10-01") })).rejects.toThrow(/calendar that goes by the clock/);
});

test("a file of the first format is read, and its calendar begins where it is told to", async () => {
  const first = await start();
  first.classTag.editClassroom("cls_1", { students: 5 });
  const before = everything(first);
  await stop(first);
  writeFileSync(stateFile, readFileSync(stateFile, "utf8").replace('"version":2', '"version":1'));
  const second = await start({ now: new Date("2026-08-10") });
  expect(everything(second)).toEqual(before);
  expect(await pass(second, 1)).toMatchObject({ today: "2026-08-11" });
});

test("what was removed and made again stands where it stood, after a restart as before it", async () => {
  const first = await start();
  const share = (sourcedId: string): void =>
    first.roster.putClass({ sourcedId, title: "Chess", schoolId: "0012", termIds: ["Y"] });
  share("x-1");
  share("x-2");
  first.roster.remove("classes", ["x-1"]);
  share("x-1");
  first.classTag.editClassroom("cls_3", { connections: ["x"] });
  first.classTag.editClassroom("cls_2", { connections: ["x"] });
  first.classTag.editClassroom("cls_3", { name: "Room" });
  const before = everything(first);
  const taken = (sandbox: Sandbox) =>
    callClassTag(sandbox, "PUT", "/classrooms/cls_1/connections", {
      version: "1",
      body: { connections: ["x"] },
    });
  const refusal = (await taken(first)).body;
  expect(refusal).toMatchObject({ code: "connection_held", detail: `"x" is connected to classroom cls_2` });
  await stop(first);
  // The first restart reads every write; the second one what was made shorter at the first.
  await stop(await start({}));
  const third = await start({});
  expect(everything(third)).toEqual(before);
  expect((await taken(third)).body).toEqual(refusal);
});

test("a file that cannot be read or written is named, and nothing is left running", async () => {
  const missing = join(folder, "missing", "state.jsonl");
  await expect(startSandbox({ seed, stateFile: missing })).rejects.toThrow(/state\.jsonl cannot be written/);
  await expect(startSandbox({ seed, stateFile: folder })).rejects.toThrow(/cannot be read/);
});

test("a second sandbox that finds the port taken leaves the first one's file alone", async () => {
  const first = await start();
  const port = Number(new URL(first.controlUrl).port);
  await expect(startSandbox({ stateFile, port })).rejects.toThrow(/EADDRINUSE/);
  await connect(first);
  const before = everything(first);
  await stop(first);
  expect(everything(await start())).toEqual(before);
});

test("a file that is empty or whose first line is torn starts from the seed", async () => {
  appendFileSync(stateFile, '{"format":"rollcall-sand');
  expect((await start()).classTag.snapshot().revision).toBe(1);
});

test("a sandbox killed in the middle of writes has kept every write that it answered", async () => {
  const script = fileURLToPath(new URL("./sandbox-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, stateFile], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const [url] = await once(createInterface(child.stdout), "line");
  const headers = { authorization: "Bearer sample-classtag-token" };
  const answered: string[] = [];
  const send = async (number: number): Promise<void> => {
    const key = `key-of-write-${String(number).padStart(6, "0")}`;
    const district = await fetch(`${url}/district`, { headers });
    const version = district.headers.get("etag") ?? "";
    const response = await fetch(`${url}/district/settings`, {
      method: "PATCH",
      headers: { ...headers, "if-match": version, "idempotency-key": key },
      body: JSON.stringify({ deletionThreshold: number % 100 }),
    });
    if (response.status === 200) answered.push(JSON.stringify(await response.json()));
    if (number === 40) child.kill("SIGKILL");
    await send(number + 1);
  };
  await send(1).catch(() => "the connection ended with the process");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  expect(answered.length).toBeGreaterThanOrEqual(40);
  const { district } = (await start()).classTag.snapshot();
  const last = JSON.parse(answered.at(-1) ?? "null");
  expect(Number(district.version)).toBeGreaterThanOrEqual(Number(last.version));
  if (district.version === last.version) expect(district).toEqual(last);
});
