import { untilStopped } from "../../apply/until-stopped.ts";
import type { OutputFailure } from "../../files/envelope.ts";
import { checkUpsJson } from "../../files/output/check-up-output.ts";
import type { CheckResult, CheckUp } from "../../model/check-result.ts";
import { defined } from "../../model/defined.ts";
import { checkProfile } from "../../providers/classtag/browser/check-profile.ts";
import { connectionSettings } from "../../providers/settings/connection-settings.ts";
import { renderCheckUpTerminal } from "../../render/terminal/check-up.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type DistrictToCheck, districtsToCheck } from "../doctor/district-to-check.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { failuresOf, reportFailure, reportStop } from "../report-failure.ts";
import { openClassTagPages } from "../services/open-classtag-browser.ts";
import { startProgress } from "../services/progress.ts";
import { openLent } from "../services/surroundings.ts";

export interface ProfileCheckOptions {
  readonly envFile?: string;
  readonly json?: boolean;
}

/** Walks ClassTag's pages with the profile of the settings, and says what of it fits. Writes nothing to ClassTag. */
export async function profileCheck(
  names: readonly string[],
  { envFile, json }: ProfileCheckOptions,
  context: Context,
): Promise<ExitCode> {
  const environment = await loadEnvironment(envFile, context);
  const style = await terminalStyle(context, context.stdout);
  const checkUps: CheckUp[] = [];
  const codes: ExitCode[] = [];
  const failures: OutputFailure[] = [];
  const districts = await districtsToCheck(names, context);
  for (const [index, one] of districts.entries()) {
    try {
      const checkUp = await walked(one, environment.values, context);
      checkUps.push(checkUp);
      if (checkUp.results.some(({ status }) => status === "failed")) codes.push(exitCodes.findings);
      if (json !== true) context.stdout.write(renderCheckUpTerminal(checkUp, style));
    } catch (error) {
      const stopped = await reportStop(error, context);
      const left = (stopped === undefined ? [one] : districts.slice(index)).map(({ id }) => id);
      failures.push(...(await failuresOf(error, left, context)));
      codes.push(stopped ?? (await reportFailure(error, context)));
      if (stopped !== undefined) break;
    }
  }
  if (json === true) context.stdout.write(checkUpsJson("profile check", checkUps, failures));
  return mostSevere(codes);
}

async function walked(
  { district, id }: DistrictToCheck,
  environment: Context["env"],
  context: Context,
): Promise<CheckUp> {
  const result = connectionSettings(environment, id, { classLink: false, classTag: ["browser"] });
  if (result.kind === "invalid")
    throw usageFailure(
      result.findings.map(({ message, hint }) => [message, hint ?? ""].join(" ").trim()).join("\n"),
      "README.md lists the settings, and .github/drivers/browser.md those of the browser driver.",
    );
  const progress = startProgress(context);
  const lent = await openLent(result.settings, context, progress);
  try {
    const { home, session } = await openClassTagPages(lent);
    const results: CheckResult[] = [];
    const walk = async (): Promise<void> => {
      for await (const one of checkProfile(session, home)) results.push({ area: "ClassTag's pages", ...one });
    };
    await untilStopped(walk(), context.signal);
    return { ...defined({ district: id, name: district?.name }), results };
  } finally {
    progress.end();
    await lent.close();
  }
}
