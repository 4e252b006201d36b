import { untilStopped } from "../../apply/until-stopped.ts";
import { ServiceError } from "../../http/service-error.ts";
import type { CheckResult } from "../../model/check-result.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { exitCodeOf, isForeseen } from "../foreseen.ts";
import { type Check, type Checkable, type CheckFinding, notChecked } from "./check.ts";

export interface ChecksRun {
  readonly results: readonly CheckResult[];
  readonly exitCodes: readonly ExitCode[];
}

const showAgainMs = 1_000;

/** Runs all of them in order. One that fails stops only those that could say nothing without it. */
export async function runChecks<Looked extends Checkable>(
  checks: readonly Check<Looked>[],
  subject: Looked,
): Promise<ChecksRun> {
  const results: CheckResult[] = [];
  const codes: ExitCode[] = [];
  /** What came to nothing, and the check that it all hangs on. */
  const without = new Map<Check<Looked>, Check<Looked>>();
  for (const check of checks) {
    const missing = check.needs.map((needed) => without.get(needed)).find((one) => one !== undefined);
    const findings =
      missing === undefined ? await whileShown(check, subject) : [notChecked(waitingFor(missing))];
    if (findings.some(({ status }) => status === "failed" || status === "not-checked"))
      without.set(check, missing ?? check);
    for (const { exitCode = exitCodes.findings, ...finding } of findings) {
      results.push({ area: check.area, check: check.name, ...finding });
      if (finding.status === "failed") codes.push(exitCode);
    }
  }
  return { results, exitCodes: codes };
}

const waitingFor = <Looked>({ area, awaited, name }: Check<Looked>): string =>
  area === "settings"
    ? `not before the settings of ${name} are complete`
    : `not before ${awaited ?? `${area} ${name} works`}`;

/** A request may take minutes without a word: who waits sees which check it is. */
async function whileShown<Looked extends Checkable>(
  check: Check<Looked>,
  subject: Looked,
): Promise<readonly CheckFinding[]> {
  const { progress } = subject.options;
  const show = (): void => progress.say(`checking ${check.area}: ${check.name}`);
  show();
  const timer = setInterval(show, showAgainMs);
  try {
    return await untilStopped(check.run(subject), subject.options.context.signal);
  } catch (error) {
    return [failureOf(error, subject)];
  } finally {
    clearInterval(timer);
  }
}

/** Errors that nobody foresaw are thrown on: they are no finding about the district. */
function failureOf(error: unknown, subject: Checkable): CheckFinding {
  const cut = (text: string): string => subject.shown(text);
  if (error instanceof ServiceError) {
    const { hint, method, reason, url } = error;
    const message = cut(`${reason} (${method} ${url})`);
    return { status: "failed", message, hint: cut(hint), exitCode: exitCodeOf(error) };
  }
  if (!isForeseen(error)) throw error;
  const { hint = "", message } = error;
  return { status: "failed", message: cut(message).replace(/\.$/, ""), hint, exitCode: exitCodeOf(error) };
}
