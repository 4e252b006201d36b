import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { classTagState, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/** A folder with the sample district, read and written by the browser. */
async function districtByBrowser(schools?: readonly string[]): Promise<string> {
  const cwd = await temporaryFolder();
  await cp(path.resolve(import.meta.dirname, "../../districts"), path.join(cwd, "districts"), { recursive: true });
  const file = path.join(cwd, "districts", "springfield.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^drivers:.*$/m, "drivers: { read: browser, write: browser }"));
  return cwd;
}

const environmentOf = (sandbox: Sandbox, more: Readonly<Record<string, string>> = {}) => ({
  ...sandbox.environment,
  CLASSTAG_BROWSER_STATE: "none",
  CLASSTAG_BROWSER_PACE: "0",
  CLASSTAG_BROWSER_TIMEOUT: "20000",
  ...(process.env["ROLLCALL_CHROMIUM"] === undefined ? {} : { ROLLCALL_CHROMIUM: process.env["ROLLCALL_CHROMIUM"] }),
  ...more,
});

const changesIn = (text: string): readonly { readonly kind: string }[] => JSON.parse(text).changes;
