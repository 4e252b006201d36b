import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Change } from "../../src/model/change.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { temporaryFolder } from "./run-rollcall.ts";

/** A folder with the sample district, read and written by the browser. */
export async function districtByBrowser(): Promise<string> {
  const cwd = await temporaryFolder();
  const sample = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");
  const text = await readFile(sample, "utf8");
  await mkdir(path.join(cwd, "districts"));
  await writeFile(
    path.join(cwd, "districts", "springfield.yaml"),
    text.replace(/^drivers:.*$/m, "drivers: { read: browser, write: browser }"),
  );
  await cp(path.resolve(import.meta.dirname, "../../districts"), path.join(cwd, "districts"), {
    recursive: true,
    force: false,
  });
  return cwd;
}

export const environmentOf = (
  sandbox: Sandbox,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...sandbox.environment,
  ROLLCALL_CHROMIUM: chromiumPath ?? "",
  CLASSTAG_BROWSER_STATE: "none",
  CLASSTAG_BROWSER_PACE: "0",
  CLASSTAG_BROWSER_TIMEOUT: "20000",
  ...more,
});

export const changesIn = (planFile: string): readonly Change[] => JSON.parse(planFile).plan.changes;

export const clicks = (sandbox: Sandbox): number =>
  sandbox.requests().filter(({ service, wrote }) => service === "classtag-web" && wrote).length;

/** Saved dialogs and forms that a change takes on the pages. */
export function clicksFor(change: Change): number {
  switch (change.kind) {
    case "set-setting":
    case "archive":
    case "unarchive":
      return 1;
    case "connect-school":
      return change.after.length - change.before.length;
    case "connect":
    case "reconnect":
    case "disconnect":
      return change.before.length + change.after.length;
    case "exchange":
      return change.members.reduce((sum, { after, before }) => sum + before.length + after.length, 0);
  }
}
