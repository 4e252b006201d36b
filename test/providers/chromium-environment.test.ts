import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { Chromium } from "../../src/providers/classtag/browser/chromium.ts";
import { chromiumPath } from "../browser.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";

test.skipIf(chromiumPath === undefined || process.platform === "win32")(
  "Chromium is told nothing of the credentials that this process knows",
  async () => {
    const folder = await temporaryFolder();
    const [spy, seen] = [path.join(folder, "spy"), path.join(folder, "environment")];
    await writeFile(spy, `#!/bin/sh\nenv > "${seen}"\nexec "${chromiumPath}" "$@"\n`, { mode: 0o755 });
    for (const name of [
      "CLASSTAG_TOKEN",
      "CLASSLINK_TOKEN",
      "GITHUB_TOKEN",
      "ROLLCALL_APP_PRIVATE_KEY",
      "OTHER",
    ])
      vi.stubEnv(name, "sample-credential");
    const chromium = new Chromium(spy);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    onTestFinished(() => chromium.close());
    await chromium.open();
    const environment = await readFile(seen, "utf8");
    expect(environment).toContain("PATH=");
    expect(environment).not.toContain("sample-credential");
  },
);
