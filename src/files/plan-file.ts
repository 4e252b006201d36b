import { readFile } from "node:fs/promises";
import path from "node:path";
import type { IntentDigests } from "../approval/placed-intents.ts";
import { exitCodes } from "../cli/exit-code.ts";
import { CommandFailure } from "../cli/failure.ts";
import { visibleJson } from "../model/canonical-json.ts";
import { defined } from "../model/defined.ts";
import type { Plan } from "../model/plan.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprint.ts";
import { type OutputFile, writeOutputFile } from "./output-file.ts";
import { validatePlanFile } from "./plan-file-validator.gen.js";

/** Readers refuse another major version; the schema is schemas/plan.schema.json. */
const formatVersion = "1.0";

export interface SavedPlan {
  readonly plan: Plan;
  readonly fingerprints: Fingerprints;
  readonly createdAt: Date;
  /** Of the file that was planned; absent where the plan is none that a ledger can wait with. */
  readonly intents?: IntentDigests;
}

/** The text of a plan file: the same plan gives the same bytes but for `createdAt` and the times of the reads. */
export function planFileText({ plan, fingerprints, createdAt, intents }: SavedPlan): string {
  const file = {
    formatVersion,
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
 * @throws CommandFailure saying what is wrong with the file
 */
export async function readPlanFile(file: string, cwd: string): Promise<SavedPlan> {
  const text = await readFile(path.resolve(cwd, file), "utf8").catch((cause: unknown) => {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw refusal(file, isMissing ? "there is no such file" : String(cause), cause);
  });
  return readPlanText(text, file);
}

/** @throws CommandFailure saying what is wrong with the text, which is that of `file` */
export function readPlanText(text: string, file: string): SavedPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refusal(file, "it is not JSON", cause);
  }
  const version =
    typeof value === "object" && value !== null && "formatVersion" in value ? value.formatVersion : undefined;
  if (typeof version === "string" && !version.startsWith("1."))
    throw refusal(file, `it has the format version ${version}, and this Rollcall reads 1`);
  if (!validatePlanFile(value)) {
    const [first] = validatePlanFile.errors ?? [];
    throw refusal(file, `${first?.instancePath ?? ""} ${first?.message ?? "is not a plan"}`.trim());
  }
  // The schema has just been checked; the model's tuples are narrower than what its generator can write down.
  const plan = value.plan as unknown as Plan;
  const fingerprints = fingerprintsOf(plan);
  if (fingerprints.whole !== value.fingerprint)
    throw refusal(file, "its fingerprint is not that of the plan in it, so it was edited");
  const { intents } = value;
  return { plan, fingerprints, createdAt: new Date(value.createdAt), ...defined({ intents }) };
}

const refusal = (file: string, reason: string, cause?: unknown): CommandFailure =>
  new CommandFailure(`${file} cannot be used: ${reason}.`, {
    exitCode: exitCodes.findings,
    hint: "Make it again with rollcall plan --out.",
    cause,
  });
