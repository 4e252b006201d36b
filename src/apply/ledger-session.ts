import type { ReviewedPlan } from "../approval/authorise.ts";
import type { SeenNight } from "../approval/learn.ts";
import type { Change } from "../model/change.ts";
import type { Word } from "../model/ledger.ts";
import type { Scope } from "../model/plan.ts";
import type { ChangeOutcome } from "../model/report.ts";
import type { ReviewedFile } from "./approval.ts";
import type { LivePlan } from "./read-and-plan.ts";

/** What a person spoke for by typing a fingerprint in. */
export interface ByHand {
  readonly word: Extract<Word, { kind: "fingerprint" }>;
  readonly scope: Scope;
}

/** The ledger as one apply asks it, and notes in it. */
export interface LedgerSession {
  /** The plans, newest first, each for the places where it still waits and the file asks for what was reviewed. */
  speakingAt(whole: LivePlan, reviewed: readonly ReviewedFile[]): readonly ReviewedPlan[];
  /** Why a change is no return to what is recorded, as a clause; `undefined`: it is one. */
  returnsAt(whole: LivePlan): (change: Change) => string | undefined;
  /** What the night since the last apply has shown, once both systems are read; noted with what comes next. */
  learn(night: SeenNight): void;
  /** Called before the first write. @throws DistrictError `not-noted`: then nothing may be written */
  begin(chosen: LivePlan, byHand: ByHand | undefined): Promise<void>;
  /** Called after the last write. @throws DistrictError `not-noted` */
  end(ended: EndedPhases): Promise<void>;
}

interface EndedPhases {
  readonly outcomes: readonly ChangeOutcome[];
  /** Those among the outcomes that brought back what is recorded. */
  readonly returned: readonly ChangeOutcome[];
  /** Of the whole district, made from a complete read after the last write; absent where there was none. */
  readonly settled: LivePlan | undefined;
  readonly byHand: ByHand | undefined;
  /** Why what the apply was for still waits. */
  readonly hold: ReasonToWait | undefined;
}

export interface ReasonToWait {
  /** As a clause. */
  readonly reason: string;
  readonly pullRequests: ReadonlySet<number>;
}
