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

test("a running sandbox says where the pages are and how to sign in, and that opens them", async () => {
  const stop = new AbortController();
  let running: Promise<number> = Promise.resolve(1);
  const text = await new Promise<string>((resolve) => {
    running = runProgram(["sandbox", "--port", "0"], {
      env: {},
      cwd: process.cwd(),
      now: () => sampleNow,
      sleep: () => Promise.resolve(),
      signal: stop.signal,
      stdout: { write: resolve },
      stderr: { write: resolve },
    });
  });
  const [, url = ""] = /pages {6}(\S+)/.exec(text) ?? [];
  const [, email = "", password = ""] = /sign in as (\S+) with (\S+)/.exec(text) ?? [];
  const visitor = new WebVisitor({
    webUrl: url,
    environment: { CLASSTAG_WEB_USER: email, CLASSTAG_WEB_PASSWORD: password },
  });
  expect((await visitor.follow(await visitor.signIn())).status).toBe(303);
  expect((await visitor.get("/districts/dst_springfield")).status).toBe(200);
  stop.abort();
  expect(await running).toBe(0);
});
