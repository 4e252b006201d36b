import type { Approval } from "../../apply/approval.ts";
import { readPlanFile } from "../../files/read-plan-file.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import type { OpenLedger } from "../ledger/noted-session.ts";
import { type AppliedRecord, noRecord, type RecordedApproval } from "../services/record.ts";
import { wordOfStarter } from "./by-hand.ts";

/** The ways in which whoever calls `apply` can say what was approved, and the record that two of them are looked up in. */
export interface AskedApproval {
  readonly plan?: string;
  readonly approved?: string;
  readonly auto?: boolean;
  readonly merged?: string;
  readonly scheduled?: boolean;
  readonly record?: string;
}

const ways =
  "--plan FILE applies a reviewed plan, --approved FINGERPRINT what rollcall plan printed, --auto what is planned now; with --record, --merged COMMIT applies what was merged and --scheduled what is left of it.";

/** @throws CommandFailure unless exactly one way says what was approved */
export function refuseUnclear({ plan, approved, auto, merged, scheduled, record }: AskedApproval): void {
  const given = [plan, approved, auto || undefined, merged, scheduled || undefined].filter(
    (way) => way !== undefined,
  ).length;
  if (given === 0) throw usageFailure("apply needs to know what was approved.", ways);
  if (given > 1)
    throw usageFailure("apply takes one of --plan, --approved, --auto, --merged and --scheduled.", ways);
  const needsRecord = merged === undefined ? (scheduled === true ? "--scheduled" : undefined) : "--merged";
  if (needsRecord !== undefined && record === undefined)
    throw usageFailure(
      `${needsRecord} needs --record FOLDER, which rollcall fetch writes.`,
      "Run rollcall fetch <district> --out FOLDER first.",
    );
}

/**
 * What was approved by any other way than a plan file, as far as record and ledger know it.
 * @param session absent: nobody fetched a record
 */
export function approvalOf(
  { approved, merged, scheduled }: AskedApproval,
  record: AppliedRecord = noRecord,
  session: OpenLedger | undefined,
  { env }: Pick<Context, "env">,
): Approval {
  const waiting = session?.ground.waiting ?? [];
  if (approved !== undefined)
    return {
      kind: "fingerprint",
      fingerprint: approved,
      reviewed: [...waiting, ...(session?.ground.mute ?? [])],
      word: record.district === undefined ? "free" : wordOfStarter(record.district, record, env),
      actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "somebody",
    };
  if (scheduled === true) return { kind: "scheduled", reviewed: session?.isNoted === true ? waiting : [] };
  if (merged === undefined) return { kind: "auto" };
  const found = record.approvals.find(
    ({ commit, mergeCommit }) => commit === merged || mergeCommit === merged,
  );
  if (found === undefined) return { kind: "merged" };
  const reviewed = waiting.find(({ pullRequest }) => pullRequest === found.pullRequest);
  if (reviewed !== undefined && found.pullRequest !== undefined) return { kind: "merged", reviewed };
  if (session?.ground.mute.some(({ pullRequest }) => pullRequest === found.pullRequest) === true)
    return { kind: "merged", problem: fromBefore(found) };
  // What came of a plan that has had its say is settled, superseded or declined.
  return found.pullRequest !== undefined && session?.ground.heard.has(found.pullRequest) === true
    ? { kind: "merged" }
    : { kind: "merged", problem: found.problem ?? "its plan was not found" };
}

const fromBefore = ({ pullRequest }: RecordedApproval): string =>
  `pull request #${pullRequest} was merged before the ledger of this district began, and nobody knows what was made of it and undone since`;

/** @throws CommandFailure where the plan is older than plans may be */
export async function planApproval(
  file: string,
  maxAgeHours: number,
  context: Context,
): Promise<Extract<Approval, { kind: "plan" }>> {
  const saved = await readPlanFile(file, context.cwd);
  const ageHours = (context.now().getTime() - saved.createdAt.getTime()) / 3_600_000;
  if (ageHours > maxAgeHours) {
    throw new CommandFailure(
      `The plan in ${file} is ${Math.floor(ageHours)} hours old, and plans are good for ${maxAgeHours}.`,
      {
        exitCode: exitCodes.stale,
        hint: "Make a new plan and have it reviewed, or allow more with --max-age HOURS.",
      },
    );
  }
  return { kind: "plan", reviewed: { saved, file, applied: new Set() } };
}
