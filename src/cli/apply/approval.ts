import { defined } from "../../model/defined.ts";
import type { Schedule } from "../../model/district.ts";
import type { ReportApproval } from "../../model/report.ts";
import type { Authority, ReviewedPlan } from "../../plan/authorise.ts";
import type { Merge } from "../../plan/unsettled.ts";
import { sameFingerprint } from "../fingerprint.ts";
import type { SavedPlan } from "../plan-file.ts";
import type { AppliedRecord } from "../record.ts";

/**
 * What lets a person apply: nobody has to ask, because it is no workflow, because GitHub asks somebody else, or because somebody
 * else made all of it; or it may be the person's own work, in a repository that is declared one person's.
 */
export type WordOfStarter = "free" | "one-person";

/** On whose word a district's plan is applied. */
export type Approval =
  /** What was just planned; guards still hold. */
  | { readonly kind: "auto" }
  /** `reviewed`: plans whose fingerprint it may be, or in whose scope it may have been shown. */
  | {
      readonly kind: "fingerprint";
      readonly fingerprint: string;
      readonly reviewed: readonly ReviewedFile[];
      readonly word: WordOfStarter;
    }
  /** A reviewed plan: it can say what differs, and a half-done one can be resumed. */
  | { readonly kind: "plan"; readonly reviewed: ReviewedFile }
  /** The newest merged pull request of the record; `problem` says why its plan is not at hand. */
  | { readonly kind: "merged"; readonly reviewed?: ReviewedFile; readonly problem?: string }
  /** Everything that was merged and not applied, then what the schedule that is in force allows. */
  | {
      readonly kind: "scheduled";
      readonly reviewed: readonly ReviewedFile[];
      readonly merges: readonly Merge[];
    };

export interface ReviewedFile {
  readonly saved: SavedPlan;
  readonly file: string;
  readonly pullRequest?: number;
  /** See `ReviewedPlan.applied`. */
  readonly applied: ReadonlySet<string>;
}

/** One pass of reading, planning and writing. */
export interface Phase {
  readonly authority: Authority;
  /** The reviews that the authority rests on. */
  readonly reviewed: readonly ReviewedFile[];
}

/** What was reviewed is written before what a schedule may heal, each judged by the guards on its own. */
export function phasesOf(approval: Approval, schedule: Schedule): readonly Phase[] {
  switch (approval.kind) {
    case "auto":
      return [{ authority: { kind: "everything" }, reviewed: [] }];
    case "fingerprint": {
      const isIt = ({ saved }: ReviewedFile): boolean =>
        sameFingerprint(saved.fingerprints.whole, approval.fingerprint);
      return [{ authority: { kind: "everything" }, reviewed: approval.reviewed.filter(isIt) }];
    }
    case "plan":
      return [reviewPhase([approval.reviewed])];
    case "merged":
      return [reviewPhase(approval.reviewed === undefined ? [] : [approval.reviewed])];
    case "scheduled":
      return [
        ...(approval.reviewed.length === 0 ? [] : [reviewPhase(approval.reviewed)]),
        { authority: { kind: "schedule", schedule, merges: approval.merges }, reviewed: [] },
      ];
  }
}

function reviewPhase(reviewed: readonly ReviewedFile[]): Phase {
  return { authority: { kind: "reviewed", plans: reviewedPlans(reviewed) }, reviewed };
}

export const reviewedPlans = (reviewed: readonly ReviewedFile[]): readonly ReviewedPlan[] =>
  reviewed.map(({ saved, applied }) => ({ plan: saved.plan, applied }));

/** How a report names the approval. */
export function approvalInReport(approval: Approval): ReportApproval {
  switch (approval.kind) {
    case "auto":
      return { kind: "auto" };
    case "fingerprint":
      return { kind: "fingerprint", ...(approval.word === "one-person" ? { onePerson: true } : {}) };
    case "plan":
      return { kind: "plan", fingerprint: approval.reviewed.saved.fingerprints.whole };
    case "merged": {
      const { reviewed } = approval;
      if (reviewed === undefined) return { kind: "schedule" };
      const { pullRequest } = reviewed;
      return {
        kind: "plan",
        fingerprint: reviewed.saved.fingerprints.whole,
        ...defined({ pullRequest }),
      };
    }
    case "scheduled":
      return { kind: "schedule" };
  }
}

/** Reviewed plans of a record, newest first, each with what has been applied since it was merged. */
export function reviewedIn(record: AppliedRecord): readonly ReviewedFile[] {
  return record.approvals.flatMap(({ saved, file, mergedAt, pullRequest }) =>
    saved === undefined
      ? []
      : [
          {
            saved,
            file: pullRequest === undefined ? file : `pull request #${pullRequest}`,
            ...defined({ pullRequest }),
            // Where it is not known since when it is there, whatever was applied at all counts: what was undone since
            // must not be made again on an old word.
            applied: record.appliedSince(mergedAt ?? ever),
          },
        ],
  );
}

const ever = new Date(0).toISOString();

/** The merges of a record, newest first. */
export function mergesIn(record: AppliedRecord): readonly Merge[] {
  return record.approvals.map(({ commit, mergedAt, pullRequest, saved, problem }) => ({
    name: pullRequest === undefined ? `commit ${commit.slice(0, 9)}` : `pull request #${pullRequest}`,
    ...(saved === undefined ? {} : { plan: saved.plan }),
    ...defined({ problem }),
    // Of what was pushed nobody knows since when it is there.
    applied: mergedAt === undefined ? new Set() : record.appliedSince(mergedAt),
    approvedSince: mergedAt === undefined ? [] : record.approvedSince(mergedAt),
  }));
}
