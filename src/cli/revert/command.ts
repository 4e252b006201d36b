import { planLive } from "../../apply/read-and-plan.ts";
import { reversalOf } from "../../apply/taken-back.ts";
import { envelopeJson } from "../../files/envelope.ts";
import { checkOutputFile } from "../../files/output-file.ts";
import { planFileText, planInFull, type SavedPlan, writePlanFile } from "../../files/plan-file.ts";
import { readReportFile } from "../../files/report-file.ts";
import { inputName, inputNameFirst, namedAgain } from "../../files/standard-stream.ts";
import { type ClassroomRef, classroomsOf } from "../../model/change.ts";
import type { Plan, Reversal } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import { counted, nameSome } from "../../model/text.ts";
import { asCalled, shellWord, stepText } from "../../render/command-line.ts";
import { visibleText } from "../../render/escape.ts";
import { loadValidDistricts } from "../checkout/chosen-districts.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { againstLedger } from "../ledger/against-ledger.ts";
import { orPrintFailure } from "../printed-failure.ts";
import { besideFile, isPrinted } from "../printed-file.ts";
import { type PlanFormat, renderPlans } from "../render-plans.ts";
import { withServices } from "../services/with-services.ts";
import { chosenClassrooms } from "./chosen-classrooms.ts";

export interface RevertOptions {
  readonly format: PlanFormat;
  readonly only: readonly string[];
  readonly out?: string;
  readonly envFile?: string;
  readonly verbose?: boolean;
}

/**
 * Plans the way back from an apply, from the before-images in its report. Writes nothing but `--out`: the plan is
 * reviewed and applied like any other.
 */
export async function revert(file: string, options: RevertOptions, context: Context): Promise<ExitCode> {
  const beside = besideFile(options.out, context);
  if (options.out !== undefined && !isPrinted(options.out))
    await checkOutputFile({ what: "the plan", file: options.out }, context.cwd);
  const report = await readReportFile(file, context.cwd, context.input);
  const chosen = chosenClassrooms(report, file, options.only);
  const reversal = reversalOf(report, keysOf(chosen));
  if (reversal.applied.length + (reversal.uncertain?.length ?? 0) === 0) {
    context.stderr.write(
      `${report.district}: the apply of ${inputName(file)} wrote nothing, so there is nothing to take back.\n`,
    );
    if (options.format === "json") context.stdout.write(envelopeJson("revert", []));
    return exitCodes.ok;
  }
  if (chosen.length === 0) sayWhatItCovers(report, file, context);
  else sayWhatComesWith(chosen, reversal, context);
  const loaded = await loadValidDistricts([], context);
  if (loaded === undefined) return exitCodes.findings;
  const district = loaded.find(({ id }) => id === report.district);
  if (district === undefined)
    throw new CommandFailure(
      `${inputNameFirst(file)} is about ${report.district}, which is not in districts/.`,
      {
        exitCode: exitCodes.findings,
        hint: "Run it where the district's file is: it says which ClassLink district the settings must open.",
      },
    );
  const planned = await orPrintFailure(district.id, context, () =>
    withServices(district, options, context, ({ services }) =>
      planLive(district, { scope: { kind: "district" }, reversal }, services, context),
    ),
  );
  const { plan, fingerprints } = planned;
  const saved: SavedPlan = { plan, fingerprints, createdAt: context.now() };
  const { format } = options;
  beside.stdout.write(
    format === "json"
      ? envelopeJson("revert", [planInFull(saved)])
      : await renderPlans([saved], { ...options, format }, beside),
  );
  if (isPrinted(options.out)) context.stdout.write(planFileText(saved));
  else if (options.out !== undefined) await writePlanFile(options.out, saved, context.cwd);
  sayWhatFollows(plan, { file, chosen, out: options.out }, context);
  for (const sentence of await againstLedger(district, planned, context))
    context.stderr.write(`${asCalled(visibleText(sentence), context.calling)}\n`);
  return plan.refusals.some((one) => one.acknowledgedBy === undefined) ? exitCodes.refused : exitCodes.ok;
}

/** What earlier runs made is taken back with it; what another run or a person made is none of this report's. */
function sayWhatItCovers({ alreadyDone = 0, earlier = [] }: Report, file: string, context: Context): void {
  const made = earlier.filter(({ outcome }) => outcome.kind === "applied").length;
  if (made > 0)
    context.stderr.write(
      `${counted(made, "change")} of an earlier run of the same apply ${made === 1 ? "is" : "are"} taken back with those of ${inputName(file)}.\n`,
    );
  const missing = alreadyDone - made;
  if (missing <= 0) return;
  context.stderr.write(
    `warning  ${counted(missing, "change")} of the approved plan ${missing === 1 ? "was" : "were"} in ClassTag already when the apply of ${inputName(file)} began, and no earlier run of it is known that made ${missing === 1 ? "it" : "them"}. If one did, take it back by its own report or journal.\n`,
  );
}

/** Absent where the whole apply is meant. */
const keysOf = (chosen: readonly ClassroomRef[]): ReadonlySet<string> | undefined =>
  chosen.length === 0 ? undefined : new Set(chosen.map(({ key }) => key));

/** Nobody named these, and they are written all the same. */
function sayWhatComesWith(
  chosen: readonly ClassroomRef[],
  { applied, uncertain = [] }: Reversal,
  context: Context,
): void {
  const named = keysOf(chosen);
  const others = new Map(
    [...applied, ...uncertain]
      .flatMap(classroomsOf)
      .filter(({ key }) => named?.has(key) === false)
      .map(({ key, name }) => [key, name]),
  );
  if (others.size === 0) return;
  context.stderr.write(
    `${visibleText(nameSome([...others.values()]))} ${others.size === 1 ? "comes" : "come"} back with it: an exchange of SOURCED IDs is taken back whole.\n`,
  );
}

interface WhatFollows {
  readonly file: string;
  readonly chosen: readonly ClassroomRef[];
  readonly out: string | undefined;
}

/** The file still asks for what is taken back: without a change there, the next apply would make it again. */
function sayWhatFollows(plan: Plan, follows: WhatFollows, context: Context): void {
  const { changes } = plan;
  const { chosen } = follows;
  const back = asBefore(plan, chosen).map(({ name }) => name);
  if (back.length > 0)
    context.stderr.write(
      `${visibleText(nameSome(back))} ${back.length === 1 ? "is" : "are"} as before the apply already: there is nothing to take back of ${back.length === 1 ? "it" : "them"}.\n`,
    );
  if (changes.length === 0) return;
  const only = chosen.map(({ key }) => ` --only ${shellWord(key)}`).join("");
  const [step, clause] = nextStep(follows, only);
  const [lines, them] = changes.length === 1 ? ["line", "it"] : ["lines", "them"];
  context.stderr.write(
    `Take the same ${lines} out of the file (or correct ${them}), or the next apply makes ${changes.length === 1 ? "this change" : "these changes"} again. Then: ${stepText(step, context.calling)}${clause}\n`,
  );
}

/** Neither what came on standard input nor what was printed is there for the next step: a word in capitals stands for a file of it. */
function nextStep({ file, out }: WhatFollows, only: string): readonly [step: string, clause: string] {
  if (isPrinted(out)) return ["rollcall apply --plan PLAN", ", where PLAN is a file of what was printed"];
  if (out !== undefined) return [`rollcall apply --plan ${shellWord(out)}`, ""];
  const { clause, name } = namedAgain(file, "REPORT");
  return [`rollcall revert ${shellWord(name)}${only} --out plan.json`, clause];
}

/** Of what was named, the classrooms that nothing is planned for, although nothing speaks against it: somebody was quicker. */
function asBefore({ changes, diagnostics }: Plan, chosen: readonly ClassroomRef[]): readonly ClassroomRef[] {
  const planned = new Set(changes.flatMap(classroomsOf).map(({ key }) => key));
  const stay = diagnostics.filter(({ code }) => code === "cannot-be-undone");
  return chosen.filter(
    ({ key, name }) =>
      !planned.has(key) && !stay.some(({ message }) => message.includes(JSON.stringify(name))),
  );
}
