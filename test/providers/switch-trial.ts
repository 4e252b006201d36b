import { isDeepStrictEqual } from "node:util";
import type { Change } from "../../src/model/change.ts";
import type { ClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import { type QuietMs, quietByDefault } from "../../src/providers/classtag/browser/settled.ts";
import type { WriteOutcome } from "../../src/providers/classtag/browser/write-task.ts";
import { Secret } from "../../src/providers/secret.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import type { Seed } from "../../src/sandbox/seed/seed.ts";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { dailySync, quietMs } from "./app-driver.ts";
import { profileForFace } from "./app-profile.ts";
import { byApi, comparable } from "./browser-comparison.ts";
import { driverFor, oneSchool, smallSandbox } from "./browser-driver.ts";

export interface Trial {
  readonly web: WebVariant;
  /** What the profile was written for, where that is not how the pages are. */
  readonly told?: WebVariant;
  readonly tabs: number;
  readonly seed?: Seed;
  readonly changes: readonly Change[];
  /** For what does not come. */
  readonly timeoutMs?: number;
}

export interface TrialOutcome {
  /** `right`, or why there is no read. */
  readonly read: string;
  /** Of each change: `right`, or why it was not made. */
  readonly writes: readonly string[];
  /** What must never be: said in words, whatever else came of it. */
  readonly wrongs: readonly string[];
}

const condition = { versions: new Map(), connections: new Map(), states: new Map() };

/** What two runs do not have in common. */
const plain = (sandbox: Sandbox, driver: { readonly pictures: string }, text: string): string =>
  text.replaceAll(sandbox.webUrl, "").replaceAll(driver.pictures, "");

/** The state without what only writing moves. */
const stateOf = async (sandbox: Sandbox): Promise<unknown> => comparable(await byApi(sandbox));

/** The same change by hand: what a write may come to, and nothing else. */
function makeByHand(change: Change, sandbox: Sandbox): void {
  switch (change.kind) {
    case "archive":
    case "unarchive":
      sandbox.classTag.editClassroom(change.classroom.key, { state: change.after });
      break;
    case "connect":
    case "reconnect":
    case "disconnect":
      sandbox.classTag.editClassroom(change.classroom.key, { connections: [...change.after] });
      break;
    case "exchange":
      for (const { after, classroom } of change.members)
        sandbox.classTag.editClassroom(classroom.key, { connections: [...after] });
      break;
    case "connect-school":
      sandbox.classTag.editSchool(change.school.key, { connections: [...change.after] });
      break;
    case "set-setting":
      sandbox.classTag.editDistrict({ settings: { [change.setting]: change.after } });
  }
}

/** Of a change of several clicks, those that were made before it stopped: the next run ends it. */
function makeBegunByHand(change: Change, sandbox: Sandbox, byHand: Sandbox): void {
  if (change.kind === "exchange" || change.kind === "reconnect")
    for (const { after, before, classroom } of change.kind === "exchange" ? change.members : [change]) {
      const { connections } = sandbox.classTag.classroom(classroom.key);
      if (connections.every((id) => before.includes(id) || after.includes(id)))
        byHand.classTag.editClassroom(classroom.key, { connections });
    }
}

/** @returns `right`, `wrong`, or why it could not be read */
async function readBy(driver: ClassTagBrowser, sandbox: Sandbox): Promise<string> {
  try {
    const read = await driver.readState();
    if (read.kind === "incomplete") return read.reason;
    return isDeepStrictEqual(comparable(read.value), await stateOf(sandbox)) ? "right" : "wrong";
  } catch (error) {
    return String(error);
  }
}

interface Worlds {
  readonly sandbox: Sandbox;
  /** Where the same is done by hand. */
  readonly byHand: Sandbox;
}

const isAsByHand = async ({ byHand, sandbox }: Worlds): Promise<boolean> =>
  isDeepStrictEqual(await stateOf(sandbox), await stateOf(byHand));

/** What of a write must never be. */
async function wrongsOf(change: Change, outcome: WriteOutcome, worlds: Worlds): Promise<readonly string[]> {
  const { byHand, sandbox } = worlds;
  if (outcome.kind === "applied") makeByHand(change, byHand);
  else makeBegunByHand(change, sandbox, byHand);
  const says = JSON.stringify(outcome);
  // Only where that is said a write may have been made, or not.
  if (says.includes("it was sent, and may have been made") && !(await isAsByHand(worlds)))
    makeByHand(change, byHand);
  return [
    ...(isDeepStrictEqual(sandbox.classTag.snapshot().district.dailySync, dailySync)
      ? []
      : [`${change.kind}: Daily sync was changed`]),
    ...((await isAsByHand(worlds))
      ? []
      : [`${change.kind}: ${says}, and ClassTag holds ${JSON.stringify(await stateOf(sandbox))}`]),
  ];
}

const wrongsOfRead = (read: string): readonly string[] => {
  if (read === "wrong") return ["the read looks complete and is wrong"];
  return read === "right" || read.includes("ClassTag") ? [] : [`no clear stop: ${read}`];
};

/** An app that takes as long as apps may take is given as long. */
const quietFor = ({ app = {} }: WebVariant): QuietMs =>
  (app.fillMs ?? 0) < quietMs.form && (app.flashMs ?? 0) < quietMs.emptyList ? quietMs : quietByDefault;

/** Reads whole and writes, on pages that are made so, beside a district where the same is done by hand. */
export async function tried(trial: Trial): Promise<TrialOutcome> {
  const { changes, seed = oneSchool, tabs, timeoutMs = 2_500, told, web } = trial;
  const worlds = { sandbox: await smallSandbox({ seed, web }), byHand: await smallSandbox({ seed }) };
  const { byHand, sandbox } = worlds;
  for (const one of [sandbox, byHand]) one.classTag.editDistrict({ dailySync });
  const totpSecret = new Secret(sandbox.environment["CLASSTAG_WEB_TOTP_SECRET"] ?? "");
  const begin = () =>
    driverFor(sandbox, { timeoutMs, tabs, totpSecret }, profileForFace(told ?? web), {
      quietMs: quietFor(web),
    });
  let driver = await begin();
  const read = plain(sandbox, driver, await readBy(driver, sandbox));
  const writes: string[] = [];
  const wrongs = [...wrongsOfRead(read)];
  for (const change of changes) {
    const outcome = await driver.write(change, condition);
    wrongs.push(...(await wrongsOf(change, outcome, worlds)));
    writes.push("reason" in outcome ? plain(sandbox, driver, outcome.reason) : "right");
    if (outcome.kind === "applied") continue;
    // Once a page was not as expected, a driver tries nothing else.
    await driver.close();
    driver = await begin();
  }
  for (const one of [driver, sandbox, byHand]) await one.close();
  return { read, writes, wrongs };
}
