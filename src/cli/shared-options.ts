import { InvalidArgumentError, Option } from "commander";
import { planFormats } from "./render-plans.ts";

/** Options and argument readers that several commands share, so that they read the same everywhere. */

export const collect = (value: string, previous: readonly string[]): readonly string[] => [
  ...previous,
  value,
];

export function hours(value: string): number {
  const parsed = Number(value);
  if (!Number.isFinite(parsed) || parsed <= 0)
    throw new InvalidArgumentError("It must be a number of hours above 0.");
  return parsed;
}

export function wholeNumberOption(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0) throw new InvalidArgumentError("It must be a whole number.");
  return parsed;
}

export const districtOption = (): Option =>
  new Option("-d, --district <id>", "only this district (repeatable)").argParser(collect).default([], "all");
export const schoolOption = (): Option =>
  new Option("-s, --school <name>", "only this school (repeatable)").argParser(collect).default([], "all");
/** The second name is one of Node's own, which looks for it behind the script too: where the file is missing, Node ends. */
export const envFileOption = (): Option =>
  new Option("--settings, --env-file <file>", "read connection settings from a file of lines NAME=value");
export const cacheOption = (): Option =>
  new Option(
    "--cache <folder>",
    "where complete reads are kept, to be confirmed instead of repeated (default: the platform's place for caches)",
  );
export const noCacheOption = (): Option => new Option("--no-cache", "read everything, and keep nothing");
export const formatOption = (): Option =>
  new Option("-f, --format <format>", "how to show the plan").choices([...planFormats]).default("terminal");
export const recordOption = (): Option =>
  new Option("--record <folder>", "what was reviewed and applied before, as rollcall fetch wrote it");
export const staleAfterOption = (): Option =>
  new Option("--stale-after <hours>", "raise an alarm when no complete read has succeeded for so long")
    .argParser(hours)
    .default(48);
export const headOption = (): Option =>
  new Option("--head <ref>", "read the district files of this commit, without checking it out");
