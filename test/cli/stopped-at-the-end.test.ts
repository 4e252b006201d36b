import { cp, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { StopSignal } from "../../src/cli/stop-signal.ts";
import { rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const districts = path.resolve(import.meta.dirname, "../../districts");

/** Runs it in a folder of its own. @param stopAt when it is stopped: as it looks at the clock for so many a time */
async function looked(line: string, env: Readonly<Record<string, string>>, stopAt?: number) {
  const cwd = await temporaryFolder();
  await cp(districts, path.join(cwd, "districts"), { recursive: true });
  const stop = new AbortController();
  let looks = 0;
  const now = (): Date => {
    looks += 1;
    if (looks === stopAt) stop.abort(new StopSignal("SIGTERM"));
    return sampleNow;
  };
  const run = await rollcall(line.split(" "), { cwd, env, now, signal: stop.signal });
  const [, out = ""] = /--(?:html|out) (\S+)/.exec(line) ?? [];
  const file = await readFile(path.join(cwd, out), "utf8");
  return { run: { ...run, file }, looks, isStopped: stop.signal.aborted };
}

test("a stop that comes when all is read keeps nothing from being printed and written: no exit code would say so", async () => {
  const { environment: env } = await sandboxForTest();
  for (const line of [
    "plan springfield --no-cache --format markdown --html plan.html",
    "ready springfield --no-cache --out springfield.ready.json",
  ]) {
    const whole = await looked(line, env);
    const stopped = await looked(line, env, whole.looks);
    expect(stopped.isStopped, line).toBe(true);
    expect(stopped.run, line).toEqual(whole.run);
    expect(stopped.run.stdout, line).not.toBe("");
  }
});
