import type { FailedDistrict } from "../../files/envelope.ts";
import type { District } from "../../model/district.ts";
import type { Context } from "../context.ts";
import { type ExitCode, mostSevere } from "../exit-code.ts";
import type { StoppedRun } from "../report-failure.ts";
import { FailuresOnce } from "./failures-once.ts";

/** What became of all districts. */
export interface Ended {
  readonly code: ExitCode;
  /** Of those that could not be worked on to the end; each has been told on stderr. */
  readonly failures: readonly FailedDistrict[];
}

/**
 * Works through districts in order. One that cannot be read is told on stderr, and does not keep the others from theirs. Where the run
 * is stopped, that is said, and what came of the districts before is kept.
 * @param stoppedAt what is done by then and what is not, by the index of the district
 */
export async function eachDistrict(
  districts: readonly District[],
  context: Context,
  work: (district: District) => Promise<ExitCode>,
  stoppedAt?: (index: number) => StoppedRun,
): Promise<Ended> {
  const failures = new FailuresOnce(districts, context);
  const codes: ExitCode[] = [];
  try {
    for (const [index, district] of districts.entries()) {
      try {
        context.signal.throwIfAborted();
        codes.push(await work(district));
      } catch (error) {
        const stopped = await failures.tellStop(error, districts.slice(index), stoppedAt?.(index));
        codes.push(stopped ?? (await failures.tell(error, district)));
        if (stopped !== undefined) break;
      }
    }
  } finally {
    await failures.end();
  }
  return { code: mostSevere(codes), failures: failures.all };
}
