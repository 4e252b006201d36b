import { ServiceError } from "../../http/service-error.ts";
import type { CheckResult } from "../../model/check-result.ts";
import type { ConnectionSettings } from "../../providers/settings/connection-settings.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { CommandFailure } from "../failure.ts";
import { exitCodeOf } from "../report-failure.ts";
import { untilStopped } from "../until-stopped.ts";
import { type Check, type Finding, notChecked } from "./check.ts";
import type { Subject } from "./subject.ts";
import { withoutAddresses } from "./without-addresses.ts";

export interface ChecksRun {
  readonly results: readonly CheckResult[];
  readonly exitCodes: readonly ExitCode[];
}

const showAgainMs = 1_000;

/** Runs all of them in order. One that fails stops only those that could say nothing without it. */
export async function runChecks(checks: readonly Check[], subject: Subject): Promise<ChecksRun> {
  const results: CheckResult[] = [];
  const codes: ExitCode[] = [];
  /** What came to nothing, and the check that it all hangs on. */
  const without = new Map<Check, Check>();
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

const waitingFor = ({ area, name }: Check): string =>
  area === "settings"
    ? `not before the settings of ${name} are complete`
    : `not before ${area} ${name} works`;

/** A request may take minutes without a word: who waits sees which check it is. */
async function whileShown(check: Check, subject: Subject): Promise<readonly Finding[]> {
  const { progress } = subject.options;
  const show = (): void => progress.say(`checking ${check.area}: ${check.name}`);
  show();
  const timer = setInterval(show, showAgainMs);
  try {
    return await untilStopped(check.run(subject), subject.options.context.signal);
  } catch (error) {
    return [failureOf(error, subject.settings)];
  } finally {
    clearInterval(timer);
  }
}

/** Errors that nobody foresaw are thrown on: they are no finding about the district. */
function failureOf(error: unknown, settings: ConnectionSettings): Finding {
  const cut = (text: string): string => withoutAddresses(text, settings);
  if (error instanceof ServiceError) {
    const { hint, method, reason, url } = error;
    const message = cut(`${reason} (${method} ${url})`);
    return { status: "failed", message, hint: cut(hint), exitCode: exitCodeOf(error) };
  }
  if (!(error instanceof CommandFailure)) throw error;
  const { exitCode, hint = "", message } = error;
  return { status: "failed", message: cut(message).replace(/\.$/, ""), hint, exitCode };
}
