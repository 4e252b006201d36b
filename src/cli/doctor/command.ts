import { checkUpsJson } from "../../files/output/check-up-output.ts";
import type { CheckUp } from "../../model/check-result.ts";
import { defined } from "../../model/defined.ts";
import { renderCheckUpTerminal } from "../../render/terminal/check-up.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, mostSevere } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { failuresOf } from "../report-failure.ts";
import { startProgress } from "../services/progress.ts";
import { checksFor } from "./all-checks.ts";
import { type DistrictToCheck, districtsToCheck } from "./district-to-check.ts";
import { type Examined, examineGitHub } from "./github/examine-github.ts";
import { runChecks } from "./run-checks.ts";
import { Subject, type SubjectOptions } from "./subject.ts";

export interface DoctorOptions {
  readonly envFile?: string;
  /** Looks at the repository on GitHub in the place of settings and services. */
  readonly github?: boolean;
  readonly json?: boolean;
}

/** Looks at settings, services and what the files name, and says what to try where something fails. Writes nothing. */
export async function doctor(
  names: readonly string[],
  { envFile, github, json }: DoctorOptions,
  context: Context,
): Promise<ExitCode> {
  const environment = await loadEnvironment(envFile, context);
  const checkUps: CheckUp[] = [];
  const codes: ExitCode[] = [];
  const style = await terminalStyle(context, context.stdout);
  const districts = await districtsToCheck(names, context);
  const examined =
    github === true
      ? examineGitHub(districts, { ...context, env: environment.values })
      : examineServices(districts, { environment: environment.values }, context);
  try {
    for await (const { checkUp, exitCodes } of examined) {
      if (json !== true)
        context.stdout.write(`${checkUps.length === 0 ? "" : "\n"}${renderCheckUpTerminal(checkUp, style)}`);
      checkUps.push(checkUp);
      codes.push(...exitCodes);
    }
  } catch (error) {
    const left = github === true ? [undefined] : districts.slice(checkUps.length).map(({ id }) => id);
    if (json === true)
      context.stdout.write(checkUpsJson("doctor", checkUps, await failuresOf(error, left, context)));
    throw error;
  }
  if (json === true) context.stdout.write(checkUpsJson("doctor", checkUps));
  return mostSevere(codes);
}

type Settings = Pick<SubjectOptions, "environment">;

async function* examineServices(
  districts: readonly DistrictToCheck[],
  settings: Settings,
  context: Context,
): AsyncGenerator<Examined> {
  for (const one of districts) yield await examine(one, settings, context);
}

async function examine(
  { district, findings, id }: DistrictToCheck,
  settings: Settings,
  context: Context,
): Promise<Examined> {
  const progress = startProgress(context);
  const subject = new Subject({ id, district, fileFindings: findings, ...settings, context, progress });
  try {
    const { exitCodes, results } = await runChecks(checksFor(subject), subject);
    const checkUp = {
      ...defined({ district: id }),
      ...(district === undefined ? {} : { name: district.name }),
      results,
    };
    return { checkUp, exitCodes };
  } finally {
    progress.end();
    await subject.close();
  }
}
