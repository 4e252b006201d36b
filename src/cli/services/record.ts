import path from "node:path";
import type { Acknowledgement } from "../../apply/acknowledgement.ts";
import { FileError } from "../../files/file-error.ts";
import type { SavedPlan } from "../../files/plan-file.ts";
import type { FetchedRecord } from "../../files/record-file.gen.ts";
import { intentVersion } from "../../model/intent.ts";
import { CommandFailure } from "../command-failure.ts";
import { exitCodes } from "../exit-code.ts";
import type { KnownNight } from "./last-night.ts";

/** What was merged and the ledger has not heard of: what `rollcall fetch` brought, decoded. */
export interface AppliedRecord {
  readonly district?: string;
  /** Newest first. */
  readonly approvals: readonly RecordedApproval[];
  readonly acknowledgements: readonly Acknowledgement[];
  /** In whole sentences. */
  readonly problems: readonly string[];
  /** See `FetchedRecord`. */
  readonly hasOlder: boolean;
  readonly needsSomebodyElse: boolean;
  readonly lastNight: KnownNight;
}

export interface RecordedApproval {
  readonly commit: string;
  /** The commit with which the pull request was merged, where that is a later one: the last of a rebased series. */
  readonly mergeCommit?: string;
  readonly pullRequest?: number;
  /** Logins whose approvals count. */
  readonly approvers?: readonly string[];
  /** Places, as the file calls them, that came with it to ask for what they ask for now; `""` for the district's own part. */
  readonly places?: readonly string[];
  readonly saved?: SavedPlan;
  /** Where the plan lies. */
  readonly file: string;
  /** Why there is no reviewed plan. */
  readonly problem?: string;
  /** Logins; absent where they were not asked for. */
  readonly makers?: readonly string[];
  /** Why the makers may not be all, as a clause. */
  readonly makersProblem?: string;
}

/** Where nobody fetched one. */
export const noRecord: AppliedRecord = {
  approvals: [],
  acknowledgements: [],
  problems: [],
  hasOlder: false,
  needsSomebodyElse: false,
  lastNight: { problems: [] },
};

/**
 * Reads the folder that `rollcall fetch` wrote.
 * @throws FileError where it is none, CommandFailure where it is the record of another district
 */
export async function loadRecord(
  folder: string,
  cwd: string,
  districts: readonly string[],
): Promise<AppliedRecord> {
  const { readRecord } = await import("../../files/record-file.ts");
  const { knownNight } = await import("./last-night.ts");
  const record = await readRecord(folder, cwd);
  const { district } = record;
  if (!districts.includes(district)) {
    throw new CommandFailure(
      `${folder} is the record of ${district}, and the district is ${districts.join(", ")}.`,
      {
        exitCode: exitCodes.findings,
        hint: `Run rollcall fetch ${districts[0] ?? "<district>"} --out ${folder}.`,
      },
    );
  }
  return {
    district,
    approvals: await Promise.all(record.approvals.map((one) => approvalOf(one, folder, cwd))),
    acknowledgements: record.approvals.flatMap((one) => one.acknowledgements),
    problems: record.problems ?? [],
    hasOlder: record.hasOlder === true,
    needsSomebodyElse: record.needsSomebodyElse === true,
    lastNight: await knownNight(record, folder, cwd),
  };
}

async function approvalOf(
  { plan, acknowledgements: _, ...recorded }: FetchedRecord["approvals"][number],
  folder: string,
  cwd: string,
): Promise<RecordedApproval> {
  if (plan === undefined) return { ...recorded, file: "" };
  const file = path.join(folder, plan);
  const { readPlanFile } = await import("../../files/read-plan-file.ts");
  const saved = await orReason(readPlanFile(file, cwd));
  if (typeof saved === "string") return { ...recorded, file, problem: saved.replace(/\.$/, "") };
  return saved.intents?.version === intentVersion
    ? { ...recorded, file, saved }
    : { ...recorded, file, problem: madeOtherwise };
}

/** Without them nobody can tell for which file the review speaks. */
const madeOtherwise =
  "its plan was made by another version of Rollcall, which did not note what the file asks for as this one does";

/** What can be read, or why not: a file that an older Rollcall wrote stops nothing that is due now. */
async function orReason<Value>(reading: Promise<Value>): Promise<Value | string> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
}
