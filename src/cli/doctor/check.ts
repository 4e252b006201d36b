import type { CheckArea, CheckResult } from "../../model/check-result.ts";
import { defined } from "../../model/defined.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Progress } from "../services/progress.ts";
import type { Subject } from "./subject.ts";

/** What a check says; who said it is added by whoever runs it. */
export interface CheckFinding extends Omit<CheckResult, "area" | "check"> {
  /** For a failure that is no plain finding: a setting, or a service that cannot be reached. */
  readonly exitCode?: ExitCode;
}

/** What checks look at, as far as whoever runs them has to know. */
export interface Checkable {
  readonly options: { readonly context: Context; readonly progress: Progress };
  /** An error's text without what must not be shown to others. */
  shown(text: string): string;
}

/** One thing to look at. It sends reads only, and nothing about people is asked for. */
export interface Check<Looked = Subject> {
  readonly area: CheckArea;
  /** Stable across releases, one in its area. */
  readonly name: string;
  /** Those without whose success this one can say nothing. */
  readonly needs: readonly Check<Looked>[];
  /** What those that wait for it say; absent: that it has to work first. */
  readonly awaited?: string;
  /** @throws ServiceError · CommandFailure, which become a failed finding */
  readonly run: (subject: Looked) => Promise<readonly CheckFinding[]>;
}

export const fine = (message: string, facts?: CheckFinding["facts"]): CheckFinding => ({
  status: "fine",
  message,
  ...defined({ facts }),
});

export const doubtful = (message: string, hint: string, facts?: CheckFinding["facts"]): CheckFinding => ({
  status: "doubtful",
  message,
  hint,
  ...defined({ facts }),
});

export const failed = (message: string, hint: string, facts?: CheckFinding["facts"]): CheckFinding => ({
  status: "failed",
  message,
  hint,
  ...defined({ facts }),
});

export const notKnown = (message: string, hint: string): CheckFinding => ({
  status: "not-known",
  message,
  hint,
});

export const notChecked = (message: string): CheckFinding => ({ status: "not-checked", message });
