import path from "node:path";
import type { FetchedRecord } from "../github/record-file.gen.ts";
import type { Report } from "../model/report.ts";
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
  /** Reports that could not be had: what is counted over them is too low. */
  readonly problems: readonly string[];
  /** ISO 8601; absent where no run has noted a complete read. */
  readonly lastReadAt?: string;
  /** `approvedText`s of the changes that an apply has made after this time (ISO 8601). */
  appliedSince(time: string): ReadonlySet<string>;
}

export interface RecordedApproval {
  readonly commit: string;
  /** The commit with which the pull request was merged, where that is a later one: the last of a rebased series. */
  readonly mergeCommit?: string;
  readonly committedAt: string;
  readonly pullRequest?: number;
  readonly saved?: SavedPlan;
  /** Where the plan lies. */
  readonly file: string;
  /** Why there is no reviewed plan. */
  readonly problem?: string;
}

/** Where nobody fetched one: everything that is due is drift. */
export const noRecord: AppliedRecord = {
  approvals: [],
  acknowledgements: [],
  recentArchives: [],
  problems: [],
  appliedSince: () => new Set(),
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
  const reports = await Promise.all(
    record.reports.map((name) => readReportFile(path.join(folder, name), cwd)),
  );
  const approvals = await Promise.all(record.approvals.map((one) => approvalOf(one, folder, cwd)));
  return {
    district: record.district,
    approvals,
    acknowledgements: record.approvals.flatMap((one) => one.acknowledgements),
    recentArchives: reports.flatMap(archivesOf),
    problems: record.problems ?? [],
    ...(record.lastReadAt === undefined ? {} : { lastReadAt: record.lastReadAt }),
    appliedSince: (time) =>
      new Set(
        reports
          .filter(({ endedAt }) => Date.parse(endedAt) >= Date.parse(time))
          .flatMap(appliedChanges)
          .map(approvedText),
      ),
  };
}

async function approvalOf(
  { commit, mergeCommit, committedAt, pullRequest, plan, problem }: FetchedRecord["approvals"][number],
  folder: string,
  cwd: string,
): Promise<RecordedApproval> {
  const common = {
    commit,
    committedAt,
    file: plan === undefined ? "" : path.join(folder, plan),
    ...(mergeCommit === undefined ? {} : { mergeCommit }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
  if (plan === undefined) return { ...common, problem: problem ?? "its plan was not found" };
  return { ...common, saved: await readPlanFile(path.join(folder, plan), cwd) };
}

const appliedChanges = ({ outcomes }: Report) =>
  outcomes.flatMap(({ change, outcome }) => (outcome.kind === "applied" ? [change] : []));

/** Those of a runbook as well: whether they were made shows in live state, where the guard looks. */
const archivesOf = (report: Report): readonly RecentArchive[] =>
  report.outcomes.flatMap(({ change, outcome }) =>
    change.kind === "archive" && (outcome.kind === "applied" || outcome.kind === "by-hand")
      ? [
          {
            classroomKey: change.classroom.key,
            school: change.classroom.school.name,
            at: report.endedAt,
          },
        ]
      : [],
  );
