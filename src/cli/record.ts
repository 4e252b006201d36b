import path from "node:path";
import type { FetchedRecord } from "../github/record-file.gen.ts";
import { archiveDays, daysBefore } from "../github/record-span.ts";
import { defined } from "../model/defined.ts";
import type { Scope } from "../model/plan.ts";
import type { Report } from "../model/report.ts";
import { isArchive, writesOf } from "../model/writes.ts";
import { approvedText } from "../plan/fingerprint-text.ts";
import type { RecentArchive } from "../plan/plan-input.ts";
import type { Acknowledgement } from "./apply/acknowledgement.ts";
import { exitCodes } from "./exit-code.ts";
import { CommandFailure } from "./failure.ts";
import { readRecord } from "./fetched-record.ts";
import { readPlanFile, type SavedPlan } from "./plan-file.ts";
import { readReportFile } from "./report-file.ts";

/** What was reviewed and applied before: what `rollcall fetch` brought, decoded. */
export interface AppliedRecord {
  readonly district?: string;
  /** Newest first: the commits that touched the district, and the plan that was reviewed for each. */
  readonly approvals: readonly RecordedApproval[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly recentArchives: readonly RecentArchive[];
  /** Reports that could not be had or read, in whole sentences: what is counted over them is too low. */
  readonly problems: readonly string[];
  /** ISO 8601; absent where no run has noted a complete read. */
  readonly lastReadAt?: string;
  /** See `FetchedRecord`. */
  readonly hasOlder: boolean;
  readonly needsSomebodyElse: boolean;
  /** `approvedText`s of the changes that an apply has made after this time (ISO 8601). */
  appliedSince(time: string): ReadonlySet<string>;
  /** Scopes that a person approved, by plan or fingerprint, and that an apply wrote whole after this time (ISO 8601). */
  approvedSince(time: string): readonly Scope[];
}

interface RecordedApproval {
  readonly commit: string;
  /** The commit with which the pull request was merged, where that is a later one: the last of a rebased series. */
  readonly mergeCommit?: string;
  /** ISO 8601; absent for what was pushed. */
  readonly mergedAt?: string;
  readonly pullRequest?: number;
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

/** Where nobody fetched one: everything that is due is drift. */
export const noRecord: AppliedRecord = {
  approvals: [],
  acknowledgements: [],
  recentArchives: [],
  problems: [],
  hasOlder: false,
  needsSomebodyElse: false,
  appliedSince: () => new Set(),
  approvedSince: () => [],
};

/**
 * Reads the folder that `rollcall fetch` wrote.
 * @throws CommandFailure where it is none, or where it is the record of another district
 */
export async function loadRecord(
  folder: string,
  cwd: string,
  districts: readonly string[],
): Promise<AppliedRecord> {
  const record = await readRecord(folder, cwd);
  if (!districts.includes(record.district)) {
    throw new CommandFailure(
      `${folder} is the record of ${record.district}, and the district is ${districts.join(", ")}.`,
      {
        exitCode: exitCodes.findings,
        hint: `Run rollcall fetch ${districts[0] ?? "<district>"} --out ${folder}.`,
      },
    );
  }
  const unreadable: string[] = [];
  const reports = (
    await Promise.all(
      record.reports.map(async (name) => {
        const report = await orReason(readReportFile(path.join(folder, name), cwd));
        if (typeof report !== "string") return [report];
        unreadable.push(
          `${report} What it wrote is not counted, so a guard that counts archives may be too mild.`,
        );
        return [];
      }),
    )
  ).flat();
  const since = (time: string): readonly Report[] =>
    reports.filter(({ endedAt }) => Date.parse(endedAt) >= Date.parse(time));
  const archivesSince = daysBefore(new Date(record.fetchedAt), archiveDays).toISOString();
  const approvals = await Promise.all(record.approvals.map((one) => approvalOf(one, folder, cwd)));
  return {
    district: record.district,
    approvals,
    acknowledgements: record.approvals.flatMap((one) => one.acknowledgements),
    recentArchives: since(archivesSince).flatMap(archivesOf),
    problems: [...(record.problems ?? []), ...unreadable.sort()],
    hasOlder: record.hasOlder === true,
    needsSomebodyElse: record.needsSomebodyElse === true,
    ...defined({ lastReadAt: record.lastReadAt }),
    appliedSince: (time) => new Set(since(time).flatMap(appliedChanges).map(approvedText)),
    approvedSince: (time) =>
      since(time)
        // One that had begun before knew nothing of what was merged since.
        .filter((report) => Date.parse(report.startedAt) >= Date.parse(time) && isWhollyApproved(report))
        .map(({ scope }) => scope),
  };
}

async function approvalOf(
  { plan, problem, acknowledgements: _, ...recorded }: FetchedRecord["approvals"][number],
  folder: string,
  cwd: string,
): Promise<RecordedApproval> {
  const common = { ...recorded, file: plan === undefined ? "" : path.join(folder, plan) };
  if (plan === undefined) return { ...common, problem: problem ?? "its plan was not found" };
  const saved = await orReason(readPlanFile(path.join(folder, plan), cwd));
  return typeof saved === "string" ? { ...common, problem: saved.replace(/\.$/, "") } : { ...common, saved };
}

/** What can be read, or why not: a file that an older Rollcall wrote, or a killed apply, stops nothing that is due now. */
async function orReason<Value>(reading: Promise<Value>): Promise<Value | string> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof CommandFailure) return error.message;
    throw error;
  }
}

const appliedChanges = ({ outcomes }: Report) =>
  outcomes.flatMap(({ change, outcome }) => (outcome.kind === "applied" ? [change] : []));

/** A person spoke for all that was due in its scope, and all of it was written. */
const isWhollyApproved = ({ approval, outcomes, withheld }: Report): boolean =>
  approval.kind !== "schedule" &&
  withheld.length === 0 &&
  outcomes.every(({ outcome }) => outcome.kind === "applied");

/** Those of a runbook as well: whether they were made shows in live state, where the guard looks. */
const archivesOf = (report: Report): readonly RecentArchive[] =>
  report.outcomes
    .filter(({ outcome }) => outcome.kind === "applied" || outcome.kind === "by-hand")
    .flatMap(({ change }) => writesOf(change).filter(isArchive))
    .map(({ key, school }) => ({ classroomKey: key, school: school.name, at: report.endedAt }));
