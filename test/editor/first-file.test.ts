import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { rollcall, temporaryFolder } from "../cli/run-rollcall.ts";
import { startEditor } from "./language-server.ts";

it("what init writes is completed and found fine by an editor without settings, before anything else was run", async () => {
  const cwd = await temporaryFolder();
  await rollcall(["init", "rowan", "--timezone", "America/Chicago"], { cwd });
  const text = await readFile(path.join(cwd, "districts/rowan.yaml"), "utf8");
  const editor = await startEditor(cwd);
  onTestFinished(() => editor.close());
  expect(await editor.findings("districts/rowan.yaml", text)).toEqual([]);
  const completed = await editor.completions("districts/rowan.yaml", `${text}|`);
  expect(completed.map(({ label }) => label)).toContain("freeze");
});
