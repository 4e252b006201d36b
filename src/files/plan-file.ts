import type { IntentDigests } from "../approval/placed-intents.ts";
import { linedJson } from "../model/canonical-json.ts";
import type { Change } from "../model/change.ts";
import { defined } from "../model/defined.ts";
import type { Plan } from "../model/plan.ts";
import { groupedChanges, merged } from "./change-groups.ts";
import type { OfDistrict } from "./envelope.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprint.ts";
import { formatVersions } from "./format-versions.ts";
import { type OutputFile, writeOutputFile } from "./output-file.ts";
import type { ChangeGroup, PlanFile } from "./plan-file.gen.ts";
import { validateChange, validatePlanFile } from "./plan-file-validator.gen.js";
import { decodeJson, type JsonFormat, readTextFile, schemaProblem, unusable } from "./read-json.ts";
import type { StandardInput } from "./standard-stream.ts";
import type { Written } from "./written.ts";

const planFormat: JsonFormat<PlanFile> = {
  what: "plan",
  version: formatVersions.plan,
  earlierMajors: [1],
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

/** Lines of a plan file are broken down to each change of a group. */
const brokenLevels = 5;

/** The text of a plan file: the same plan gives the same bytes but for `createdAt` and the times of the reads. */
export function planFileText(saved: SavedPlan): string {
  return [...planFilePieces(saved)].join("");
}

function* planFilePieces(saved: SavedPlan): Generator<string> {
  const { plan, ...content } = written(saved);
  const changes: Iterable<Written<PlanFile>["plan"]["changes"][number]> = groupedChanges(saved.plan.changes);
  yield* linedJson({ ...content, plan: { ...plan, changes } }, brokenLevels);
  yield "\n";
}

/** What is in a plan file, with each change whole, for programs that look at them: `schemas/output/plan.schema.json`. */
export function planInFull(saved: SavedPlan): Omit<Written<PlanFile>, "formatVersion"> & OfDistrict {
  const { formatVersion: _, ...content } = written(saved);
  return { district: saved.plan.district.id, ...content };
}

function written({ plan, fingerprints, createdAt, intents }: SavedPlan): Written<PlanFile> {
  return {
    formatVersion: formatVersions.plan,
    createdAt: createdAt.toISOString(),
    fingerprint: fingerprints.whole,
    schoolFingerprints: Object.fromEntries(fingerprints.schools),
    ...defined({ intents }),
    plan,
  };
}

export async function writePlanFile(
  file: string,
  saved: SavedPlan,
  cwd: string,
  options: Pick<OutputFile, "makesFolders"> = {},
): Promise<void> {
  await writeOutputFile({ what: "the plan", file, ...options }, planFilePieces(saved), cwd);
}

/**
 * Reads a plan file and checks that it is whole: its form, its version, and that its fingerprint is that of the plan in it.
 * @throws FileError saying what is wrong with the file
 */
export async function readPlanFile(file: string, cwd: string, input?: StandardInput): Promise<SavedPlan> {
  return readPlanText(await readTextFile(planFormat, file, cwd, input), file);
}

/** @throws FileError saying what is wrong with the text, which is that of `file` */
export function readPlanText(text: string, file: string): SavedPlan {
  const { plan: grouped, fingerprint, createdAt, intents } = decodeJson(planFormat, text, file);
  const plan: Plan = { ...grouped, changes: wholeChanges(grouped.changes, file) };
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

function wholeChanges(changes: PlanFile["plan"]["changes"], file: string): readonly Change[] {
  return changes.flatMap((item, index) =>
    "each" in item ? wholeGroup(item, `/plan/changes/${index}`, file) : [item],
  );
}

function wholeGroup({ common, each }: ChangeGroup, at: string, file: string): readonly Change[] {
  return each.map((own, index) => {
    const change: unknown = merged(common, own);
    if (validateChange(change)) return change;
    const problem = schemaProblem({ validate: validateChange });
    throw unusable(planFormat, file, "invalid", `it is no plan: in ${at}/each/${index}, ${problem}`);
  });
}
