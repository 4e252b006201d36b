import { nightSince } from "../../apply/night-since.ts";
import { type LiveReads, readLive } from "../../apply/read-and-plan.ts";
import { forecastJson } from "../../files/output/forecast-output.ts";
import { readReportFile } from "../../files/report-file.ts";
import { inputNameFirst, namedAgain } from "../../files/standard-stream.ts";
import type { LearntAssumption } from "../../model/assumption.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import { type ForecastOfDistrict, isAsForecast } from "../../model/forecast-comparison.ts";
import type { KeptForecast } from "../../model/kept-forecast.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { forecastNight } from "../../plan/forecast/keep-forecast.ts";
import { planDistrict } from "../../plan/plan-district.ts";
import type { PlanInput } from "../../plan/plan-input.ts";
import { visibleText } from "../../render/escape.ts";
import { comparisonMarkdown, forecastMarkdown } from "../../render/markdown/forecast-markdown.ts";
import { comparisonTerminal, forecastTerminal } from "../../render/terminal/forecast-text.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { type Ended, eachDistrict } from "../checkout/each-district.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { ledgerFor } from "../ledger/ledger-for-plan.ts";
import { terminalStyle } from "../output.ts";
import { orPrintFailure } from "../printed-failure.ts";
import { noRecord } from "../services/record.ts";
import { withServices } from "../services/with-services.ts";

export interface ForecastOptions {
  readonly district: readonly string[];
  readonly compare?: string;
  readonly format: "markdown" | "terminal";
  readonly envFile?: string;
  readonly verbose?: true;
  readonly json?: true;
}

/** Says what the next night does to live state as it is, or compares one that was forecast with what came. */
export async function forecast(
  names: readonly string[],
  options: ForecastOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.compare !== undefined) return await compare(options.compare, names, options, context);
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const all: ForecastOfDistrict[] = [];
  const { code, failures } = await eachDistrict(
    chooseDistricts(loaded, options.district),
    context,
    async (district) => {
      const reads = await readNight(district, options, context);
      const moment = localMoment(context.now(), district.timezone);
      const input = { ...reads, district, scope: { kind: "district" }, moment } as const;
      const learnt = await learntOf(input, context);
      all.push({ id: district.id, forecast: forecastNight(input, "read"), ...defined({ learnt }) });
      return exitCodes.ok;
    },
  );
  await show({ all, failures }, options, context);
  return code;
}

/** What the ledger of this clone says, as a plan would show it. */
async function learntOf(
  input: PlanInput,
  context: Context,
): Promise<readonly LearntAssumption[] | undefined> {
  const { told } = await ledgerFor(input.district, noRecord, context);
  const { diagnostics, learnt } = told({ plan: planDistrict(input), live: input.live });
  for (const { code, message } of diagnostics)
    if (code === "ledger-unreadable") context.stderr.write(`warning  ${visibleText(message)}\n`);
  return learnt;
}

async function compare(
  file: string,
  names: readonly string[],
  options: ForecastOptions,
  context: Context,
): Promise<ExitCode> {
  if (names.length > 0 || options.district.length > 0)
    throw usageFailure(
      "--compare takes the district from the report.",
      `rollcall forecast --compare ${file}`,
    );
  const { district: id, forecast: kept } = await readReportFile(file, context.cwd, context.input);
  if (kept === undefined)
    throw new CommandFailure(`${inputNameFirst(file)} keeps no forecast.`, {
      exitCode: exitCodes.findings,
      hint: "A report of rollcall apply has one since this version, where the read driver shows ids of classrooms.",
    });
  const loaded = await loadValidDistricts([], context);
  if (loaded === undefined) return exitCodes.findings;
  const district = loaded.find((one) => one.id === id);
  if (district === undefined)
    throw new CommandFailure(`${inputNameFirst(file)} is about ${id}, which is not in districts/.`, {
      exitCode: exitCodes.findings,
      hint: "Run it where the district's file is: it says how its services are read.",
    });
  const one = await orPrintFailure(id, context, () => compareDistrict(kept, district, options, context));
  await show({ all: [one], failures: [] }, options, context);
  return isAsForecast(one.comparison) ? exitCodes.ok : exitCodes.changes;
}

async function compareDistrict(
  kept: KeptForecast,
  district: District,
  options: ForecastOptions,
  context: Context,
): Promise<Extract<ForecastOfDistrict, { readonly comparedAt: string }>> {
  const reads = await readNight(district, options, context);
  const comparison = nightSince(kept, district, reads, context);
  if (comparison === undefined)
    throw new CommandFailure(
      `${district.id}: the read driver shows no ids of classrooms, so it is not known which is which.`,
      { exitCode: exitCodes.findings, hint: "Compare with the read driver that the report was made with." },
    );
  const comparedAt = reads.provenance.classtag.readAt;
  return { id: district.id, of: kept.of, forecastAt: kept.at, comparedAt, comparison };
}

/** @throws DistrictError where a read is incomplete: then nothing is known, and nothing is called broken */
const readNight = (
  district: District,
  options: Pick<ForecastOptions, "envFile">,
  context: Context,
): Promise<LiveReads> =>
  withServices(district, options, context, ({ services }) => readLive(district, services, context));

async function show(
  { all, failures }: Pick<Ended, "failures"> & { readonly all: readonly ForecastOfDistrict[] },
  { json, format, verbose, compare: report = "REPORT" }: ForecastOptions,
  context: Context,
): Promise<void> {
  if (json === true) {
    context.stdout.write(forecastJson(all, failures));
    return;
  }
  const style = { ...(await terminalStyle(context, context.stdout)), verbose: verbose === true };
  for (const one of all) {
    if (format === "markdown")
      context.stdout.write(
        "forecast" in one
          ? forecastMarkdown(one)
          : comparisonMarkdown(one, namedAgain(report, "REPORT").name),
      );
    else
      context.stdout.write("forecast" in one ? forecastTerminal(one, style) : comparisonTerminal(one, style));
  }
}
