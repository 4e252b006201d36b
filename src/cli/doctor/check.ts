import type { CheckArea, CheckResult } from "../../model/check-result.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Subject } from "./subject.ts";

/** What a check says; who said it is added by whoever runs it. */
export interface Finding extends Omit<CheckResult, "area" | "check"> {
  /** For a failure that is no plain finding: a setting, or a service that cannot be reached. */
  readonly exitCode?: ExitCode;
}

/** One thing to look at. It sends reads only, and nothing about people is asked for. */
export interface Check {
  readonly area: CheckArea;
  /** Stable across releases, one in its area. */
  readonly name: string;
  /** Those without whose success this one can say nothing. */
  readonly needs: readonly Check[];
  /** @throws ServiceError · CommandFailure, which become a failed finding */
  readonly run: (subject: Subject) => Promise<readonly Finding[]>;
}

export const fine = (message: string, facts?: Finding["facts"]): Finding => ({
  status: "fine",
  message,
  ...(facts === undefined ? {} : { facts }),
});

export const doubtful = (message: string, hint: string, facts?: Finding["facts"]): Finding => ({
  status: "doubtful",
  message,
  hint,
  ...(facts === undefined ? {} : { facts }),
});

export const failed = (message: string, hint: string, facts?: Finding["facts"]): Finding => ({
  status: "failed",
  message,
  hint,
  ...(facts === undefined ? {} : { facts }),
});

export const notChecked = (message: string): Finding => ({ status: "not-checked", message });
