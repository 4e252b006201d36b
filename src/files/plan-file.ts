import type { IntentDigests } from "../approval/placed-intents.ts";
import { visibleJson } from "../model/canonical-json.ts";
import { defined } from "../model/defined.ts";
import type { Plan } from "../model/plan.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprint.ts";
import { formatVersions } from "./format-versions.ts";
import { type OutputFile, writeOutputFile } from "./output-file.ts";
import type { PlanFile } from "./plan-file.gen.ts";
import { validatePlanFile } from "./plan-file-validator.gen.js";
import { decodeJson, type JsonFormat, readTextFile, unusable } from "./read-json.ts";
import type { Written } from "./written.ts";

const planFormat: JsonFormat<PlanFile> = {
  what: "plan",
  version: formatVersions.plan,
  validate: validatePlanFile,
  remedy: "make it again with rollcall plan --out",
};

export interface SavedPlan {
  readonly plan: Plan;
  readonly fingerprints: Fingerprints;
  readonly createdAt: Date;
  /** Of the file that was planned; absent where the plan is none that a ledger can wait with. */
  readonly intents?: IntentDigests;
}

/** The text of a plan file: the same plan gives the same bytes but for `createdAt` and the times of the reads. */
export function planFileText({ plan, fingerprints, createdAt, intents }: SavedPlan): string {
  const file: Written<PlanFile> = {
    formatVersion: formatVersions.plan,
    createdAt: createdAt.toISOString(),
    fingerprint: fingerprints.whole,
    schoolFingerprints: Object.fromEntries(fingerprints.schools),
    ...defined({ intents }),
    plan,
  };
  return `${visibleJson(file, 2)}\n`;
}

export async function writePlanFile(
  file: string,
  saved: SavedPlan,
  cwd: string,
  options: Pick<OutputFile, "makesFolders"> = {},
): Promise<void> {
  await writeOutputFile({ what: "the plan", file, ...options }, planFileText(saved), cwd);
}

/**
 * Reads a plan file and checks that it is whole: its form, its version, and that its fingerprint is that of the plan in it.
 * @throws FileError saying what is wrong with the file
 */
export async function readPlanFile(file: string, cwd: string): Promise<SavedPlan> {
  return readPlanText(await readTextFile(planFormat, file, cwd), file);
}

/** @throws FileError saying what is wrong with the text, which is that of `file` */
export function readPlanText(text: string, file: string): SavedPlan {
  const { plan, fingerprint, createdAt, intents } = decodeJson(planFormat, text, file);
  const fingerprints = fingerprintsOf(plan);
  if (fingerprints.whole !== fingerprint)
    throw unusable(
      planFormat,
      file,
      "invalid",
      "its fingerprint is not that of the plan in it, so it was edited",
    );
  return { plan, fingerprints, createdAt: new Date(createdAt), ...defined({ intents }) };
}
