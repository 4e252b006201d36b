import type { Authority, ReviewedPlan } from "../approval/authorise.ts";
import { sameFingerprint } from "../files/fingerprint.ts";
import type { SavedPlan } from "../files/plan-file.ts";
import { defined } from "../model/defined.ts";
import type { ReportApproval } from "../model/report.ts";
import type { LedgerSession } from "./ledger-session.ts";
import type { LivePlan } from "./read-and-plan.ts";

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
      /** Who typed it in, as far as that is known. */
      readonly actor: string;
    }
  /** A reviewed plan: it can say what differs, and a half-done one can be resumed. */
  | { readonly kind: "plan"; readonly reviewed: ReviewedFile }
  /** The newest merged pull request of the record; `problem` says why its plan is not at hand. */
  | { readonly kind: "merged"; readonly reviewed?: ReviewedFile; readonly problem?: string }
  /** Everything that waits in the ledger, then the way back to what it has recorded, as far as the file's `schedule` goes. */
  | { readonly kind: "scheduled"; readonly reviewed: readonly ReviewedFile[] };

export interface ReviewedFile {
  readonly saved: SavedPlan;
  readonly file: string;
  readonly pullRequest?: number;
  /** See `ReviewedPlan.applied`. */
  readonly applied: ReadonlySet<string>;
}

/** One pass of reading, planning and writing. */
export interface Phase {
  authorityAt(whole: LivePlan): Authority;
  /** The reviews that the authority rests on. */
  readonly reviewed: readonly ReviewedFile[];
  /** Whether it brings back what is recorded, and nothing else. */
  readonly isReturn: boolean;
}

/**
 * What was reviewed is written before what a schedule may bring back, each judged by the guards on its own.
 * @param session absent: nobody fetched a record, and whoever applies says what was approved
 */
export function phasesOf(approval: Approval, session: LedgerSession | undefined): readonly Phase[] {
  switch (approval.kind) {
    case "auto":
      return [{ authorityAt: everything, reviewed: [], isReturn: false }];
    case "fingerprint": {
      const isIt = ({ saved }: ReviewedFile): boolean =>
        sameFingerprint(saved.fingerprints.whole, approval.fingerprint);
      return [{ authorityAt: everything, reviewed: approval.reviewed.filter(isIt), isReturn: false }];
    }
    case "plan":
      return [reviewPhase([approval.reviewed], session)];
    case "merged":
      return [reviewPhase(approval.reviewed === undefined ? [] : [approval.reviewed], session)];
    case "scheduled":
      return [
        ...(approval.reviewed.length === 0 ? [] : [reviewPhase(approval.reviewed, session)]),
        {
          authorityAt: (whole) => ({
            kind: "returns",
            reasonAgainst: session?.returnsAt(whole) ?? nothingNoted,
          }),
          reviewed: [],
          isReturn: true,
        },
      ];
  }
}

/** Why no change is a return where nothing is noted of what was settled. */
export const nothingNoted = (): string =>
  "nothing is noted without the deploy key of the ledger, so nights only report";

const everything = (): Authority => ({ kind: "everything" });

const reviewPhase = (reviewed: readonly ReviewedFile[], session: LedgerSession | undefined): Phase => ({
  authorityAt: (whole) => ({
    kind: "reviewed",
    plans: session === undefined ? reviewedPlans(reviewed) : session.speakingAt(whole, reviewed),
  }),
  reviewed,
  isReturn: false,
});

const reviewedPlans = (reviewed: readonly ReviewedFile[]): readonly ReviewedPlan[] =>
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
