import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readFindings } from "../../src/files/findings-file.ts";
import { rollcall, temporaryFolder } from "../cli/run-rollcall.ts";

test("a check that failed is no list without findings: nobody has looked at the files", async () => {
  const cwd = await temporaryFolder();
  const { stdout } = await rollcall(["validate", "--head", "main", "--json"], { cwd });
  await writeFile(path.join(cwd, "findings.json"), stdout);
  await expect(readFindings("findings.json", cwd)).rejects.toThrow(
    /^findings\.json cannot be used: rollcall validate failed: .*\w\.$/,
  );
});
