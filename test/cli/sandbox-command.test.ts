import { expect, test } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { WebVisitor } from "../sandbox/web-visitor.ts";
import { rollcall, sampleNow } from "./run-rollcall.ts";

const namesIn = (text: string): string[] =>
  text.split("\n").flatMap((line) => (line === "" ? [] : [line.split("=")[0] ?? ""]));

test("--print-env names the pages and who may sign in; the secret of the codes only where they are asked for", async () => {
  const usual = await rollcall(["sandbox", "--print-env"]);
  expect(usual.stdout).toContain("CLASSTAG_WEB_URL=http://127.0.0.1:4010/classtag/web\n");
  expect(namesIn(usual.stdout)).toEqual(
    expect.arrayContaining(["CLASSTAG_WEB_URL", "CLASSTAG_WEB_USER", "CLASSTAG_WEB_PASSWORD"]),
  );
  expect(namesIn(usual.stdout)).not.toContain("CLASSTAG_WEB_TOTP_SECRET");
  const withCode = await rollcall(["sandbox", "--print-env", "--second-factor"]);
  expect(namesIn(withCode.stdout)).toContain("CLASSTAG_WEB_TOTP_SECRET");
});

/** What a sandbox says as it starts, while `look` runs. */
async function whileRunning(flags: readonly string[], look: (text: string) => Promise<void> | void) {
  const stop = new AbortController();
  let running: Promise<number> = Promise.resolve(1);
  const text = await new Promise<string>((resolve) => {
    running = runProgram(["sandbox", "--port", "0", ...flags], {
      env: {},
      cwd: process.cwd(),
      now: () => sampleNow,
      sleep: () => Promise.resolve(),
      signal: stop.signal,
      stdout: { write: resolve },
      stderr: { write: resolve },
    });
  });
  await look(text);
  stop.abort();
  expect(await running).toBe(0);
}

test("a running sandbox says where the pages are and how to sign in, and that opens them", () =>
  whileRunning([], async (text) => {
    const [, url = ""] = /pages {6}(\S+)/.exec(text) ?? [];
    const [, email = "", password = ""] = /sign in as (\S+) with (\S+)/.exec(text) ?? [];
    const visitor = new WebVisitor({
      webUrl: url,
      environment: { CLASSTAG_WEB_USER: email, CLASSTAG_WEB_PASSWORD: password },
    });
    expect((await visitor.follow(await visitor.signIn())).status).toBe(303);
    expect((await visitor.get("/districts/dst_springfield")).status).toBe(200);
  }));

test("a sandbox names a command that goes on: a plan of the sample district, a first file of a generated one", async () => {
  await whileRunning([], (text) => expect(text).toContain("rollcall plan springfield --settings .env\n"));
  await whileRunning(["--schools", "1", "--classes", "2"], (text) => {
    expect(text).toContain("rollcall init rowan --settings .env\n");
    expect(text).not.toContain("springfield --settings");
  });
});

test("--now is where the district's calendar stands", () =>
  whileRunning(["--now", "2026-08-10T07:00Z"], async (text) => {
    const control = /control +(\S+)/.exec(text)?.[1] ?? "";
    const response = await fetch(`${control}/events`, { method: "POST", body: '{"event":"days","count":2}' });
    expect(await response.json()).toEqual({ today: "2026-08-12", nights: [] });
  }));

test.each(["2026-02-31", "October", "2026-08-10T07:00", "2026"])("--now %s is no date", async (value) => {
  const { stderr, exitCode } = await rollcall(["sandbox", "--print-env", "--now", value]);
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain("It must be a date, such as 2026-08-10 or 2026-08-10T07:00Z.");
});
