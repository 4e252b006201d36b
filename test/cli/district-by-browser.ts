import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse, stringify } from "yaml";
import type { Change } from "../../src/model/change.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox-options.ts";
import { springfieldSeed } from "../../src/sandbox/seed/springfield-seed.ts";
import { chromiumPath } from "../browser.ts";
import { districtIn, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/** Read and written by the browser, or by the API, which gives what the other is compared with. */
type Driver = "api" | "browser";

/**
 * A folder with the sample district as far as its file speaks of some schools, because whoever clicks through all five takes
 * minutes.
 */
export async function districtOf(schools: readonly string[], driver: Driver = "browser"): Promise<string> {
  const cwd = await temporaryFolder();
  const sample = await readFile(
    path.resolve(import.meta.dirname, "../../districts/springfield.yaml"),
    "utf8",
  );
  const { schools: all, ...district } = parse(sample);
  const named = all.filter(({ name }: { readonly name: string }) => schools.includes(name));
  await mkdir(path.join(cwd, "districts"));
  await writeFile(
    path.join(cwd, "districts", "springfield.yaml"),
    stringify({ ...district, drivers: { read: driver, write: driver }, schools: named }),
  );
  return cwd;
}

/** A sandbox in which ClassTag has just these schools of the sample district. */
export async function sandboxOf(schools: readonly string[], options: SandboxOptions = {}): Promise<Sandbox> {
  const { classTag, roster } = springfieldSeed();
  const kept = classTag.schools.filter(({ name }) => schools.includes(name));
  const ids = new Set(kept.map(({ id }) => id));
  const classrooms = classTag.classrooms.filter(({ schoolId }) => ids.has(schoolId));
  const contents = { roster, classTag: { ...classTag, schools: kept, classrooms } };
  return await sandboxForTest({ seed: { kind: "given", contents }, ...options });
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

export const changesIn = (stdout: string): readonly Change[] => districtIn(stdout).plan.changes;

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
