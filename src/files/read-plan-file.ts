import type { Change } from "../model/change.ts";
import { defined } from "../model/defined.ts";
import type { Plan } from "../model/plan.ts";
import { merged } from "./change-groups.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { formatVersions } from "./format-versions.ts";
import type { ChangeGroup, PlanFile } from "./plan-file.gen.ts";
import type { SavedPlan } from "./plan-file.ts";
import { validateChange, validatePlanFile } from "./plan-file-validator.gen.js";
import { decodeJson, type JsonFormat, readTextFile, schemaProblem, unusable } from "./read-json.ts";
import type { StandardInput } from "./standard-stream.ts";

const planFormat: JsonFormat<PlanFile> = {
  what: "plan",
  version: formatVersions.plan,
  earlierMajors: [1],
  validate: validatePlanFile,
  remedy: "make it again with rollcall plan --out",
};

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
