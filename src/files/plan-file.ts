import type { IntentDigests } from "../approval/placed-intents.ts";
import { linedJson } from "../model/canonical-json.ts";
import { defined } from "../model/defined.ts";
import type { Plan } from "../model/plan.ts";
import { groupedChanges } from "./change-groups.ts";
import type { OfDistrict } from "./envelope.ts";
import type { Fingerprints } from "./fingerprint.ts";
import { formatVersions } from "./format-versions.ts";
import { type OutputFile, writeOutputFile } from "./output-file.ts";
import type { PlanFile } from "./plan-file.gen.ts";
import type { Written } from "./written.ts";

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
