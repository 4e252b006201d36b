import type { CheckResult } from "./check-result.ts";

/** Who can do something about it. */
export type ReadyHand = "classlink" | "classtag" | "editor" | "reviewer" | "school";

/** `look`: no program can see it, so a person has to; it changes neither go nor no-go. `not-known` is a no-go. */
export type ReadyState = "look" | "no-go" | "not-known" | "ok";

/** One school, classroom, change or finding that a check is about. Texts are as they were read. */
export interface ReadyName {
  readonly name: string;
  readonly school?: string;
  /** ClassTag's id, or a SOURCED ID. */
  readonly id?: string;
  /** What about it, as a clause. */
  readonly note?: string;
}

/** One thing to do, and who can: a command, `rollcall …`, a page to open, or both. */
export interface ReadyStep {
  readonly who: ReadyHand;
  /** One sentence. */
  readonly text: string;
  readonly command?: string;
  readonly page?: string;
}

/** One question that has to be settled before a person turns Daily sync on. */
export interface ReadyCheck extends Pick<CheckResult, "check" | "message"> {
  readonly title: string;
  readonly state: ReadyState;
  readonly names: readonly ReadyName[];
  /** Empty where nothing has to be done. */
  readonly steps: readonly ReadyStep[];
}

/** Whether a person may turn on Daily sync of a district, and what is against it. */
export interface Readiness {
  readonly district: { readonly id: string; readonly name: string };
  readonly verdict: "go" | "no-go";
  /** Whether Daily sync is on already; absent: it was not read. */
  readonly dailySync?: boolean | "unknown";
  /** When both systems were read, ISO 8601; absent: they were not read completely. */
  readonly readAt?: string;
  readonly checks: readonly ReadyCheck[];
}
