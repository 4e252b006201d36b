/** The one place that says what an exit code means. The README's table is made from it by hand; a test compares them. */
export const exitCodes = {
  ok: 0,
  /** Findings, invalid input, an incomplete read, no-go of `ready`, or an error. */
  findings: 1,
  /** Changes present (`plan --detailed-exitcode`), drift, a night that came otherwise, or steps of a runbook that are left. */
  changes: 2,
  /** Refused by a guard, or because whoever starts an apply by hand made what it applies. */
  refused: 3,
  /** The plan is stale: live state or the file moved since it was approved. */
  stale: 4,
  /** Applied in part. */
  partial: 5,
  /** A service cannot be reached. */
  unavailable: 6,
  /** Wrong usage, or a setting is missing or malformed. */
  usage: 64,
  /** Stopped by SIGINT before the work was done; by SIGTERM. As shells have it: 128 and the number of the signal. */
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Over several districts the most severe counts: 64 > 5 > 143 > 130 > 4 > 3 > 6 > 1 > 2 > 0. */
const bySeverity: readonly ExitCode[] = [64, 5, 143, 130, 4, 3, 6, 1, 2, 0];

export function mostSevere(codes: readonly ExitCode[]): ExitCode {
  return bySeverity.find((code) => codes.includes(code)) ?? exitCodes.ok;
}
