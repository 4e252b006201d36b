import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const repository = path.resolve(import.meta.dirname, "../..");

/** What a plan leaves in a folder where its output and its errors go to `output`. */
async function filesOfPlan(output: "closed" | number): Promise<readonly string[]> {
  const sandbox = await sandboxForTest();
  const folder = await temporaryFolder();
  const stream = output === "closed" ? "pipe" : output;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "src/main.ts", "plan", "springfield", "--out", path.join(folder, "plan.json")],
    { cwd: repository, env: { ...sandbox.environment }, stdio: ["ignore", stream, stream] },
  );
  child.stdout?.destroy();
  child.stderr?.destroy();
  await new Promise((resolve) => child.once("exit", resolve));
  return await readdir(folder);
}

test("a reader that has seen enough ends what is printed, and the plan is written all the same", async () => {
  expect(await filesOfPlan("closed")).toEqual(["plan.json"]);
});

test.skipIf(!existsSync("/dev/full"))("so does a disk that is full", async () => {
  expect(await filesOfPlan(openSync("/dev/full", "w"))).toEqual(["plan.json"]);
});
