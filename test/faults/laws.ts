/**
 * What holds whatever goes wrong. Each law asks the sandbox, which shares no code with Rollcall: its state, and its log of
 * the requests that changed something.
 */
import { expect } from "vitest";
import type { Run } from "../cli/run-rollcall.ts";
import { classTagState } from "../cli/run-rollcall.ts";
import type { Trial } from "./trial.ts";

/** What ClassTag holds, without versions. */
export const stateOf = ({ sandbox }: Trial): unknown => classTagState(sandbox);

/** What can be changed of the district, its schools and its classrooms, by a name of its own. */
export function fieldsOf({ sandbox }: Trial): ReadonlyMap<string, string> {
  const { district, schools, classrooms } = sandbox.classTag.snapshot();
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(district.settings)) fields.set(name, String(value));
  for (const { id, connections } of [...schools, ...classrooms])
    fields.set(`${id} connections`, connections.join(" "));
  for (const { id, state } of classrooms) fields.set(`${id} state`, state);
  return fields;
}

/** Every request that changed something, in one order whatever the order was. */
export const writesOf = ({ sandbox }: Trial): readonly string[] =>
  sandbox
    .requests()
    .filter(({ wrote }) => wrote)
    .map(({ method, path }) => `${method} ${path}`)
    .sort();

const documented = [0, 1, 2, 3, 4, 5, 6, 64];

/** Whatever it came to, it says so in words that are meant for people. */
export function saysWhatItCameTo({ exitCode, stdout, stderr }: Run): void {
  expect(documented).toContain(exitCode);
  expect(stderr + stdout).not.toMatch(/has a bug|^\s+at .*:\d+:\d+|\[object|undefined/m);
  if (exitCode !== 0) expect(stderr + stdout).toMatch(/\S/);
}
