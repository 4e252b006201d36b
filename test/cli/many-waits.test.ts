import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sandboxForTest } from "./run-rollcall.ts";

test("however many requests wait to be sent again, Node has nothing to warn of", async () => {
  const sandbox = await sandboxForTest();
  sandbox.inject({
    service: "classlink",
    skip: 3,
    times: "always",
    effect: { kind: "status", status: 429, headers: { "retry-after": "0.3" } },
  });
  const program = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), program, "plan", "springfield", "--no-cache"],
    {
      cwd: path.resolve(import.meta.dirname, "../.."),
      env: { ...sandbox.environment, CLASSLINK_PAGE_SIZE: "2" },
    },
  );
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  await new Promise((resolve) => child.once("close", resolve));
  expect(stderr).toContain("too many requests (429");
  expect(stderr).not.toContain("Warning");
});
