import type { FailedDistrict } from "../../files/envelope.ts";
import type { District } from "../../model/district.ts";
import type { Context } from "../context.ts";
import { type ExitCode, mostSevere } from "../exit-code.ts";
import { FailuresOnce } from "./failures-once.ts";

/** What became of all districts. */
export interface Ended {
  readonly code: ExitCode;
  /** Of those that could not be worked on to the end; each has been told on stderr. */
  readonly failures: readonly FailedDistrict[];
}

/** Works through districts in order. One that cannot be read is told on stderr, and does not keep the others from theirs. */
export async function eachDistrict(
  districts: readonly District[],
  context: Context,
  work: (district: District) => Promise<ExitCode>,
): Promise<Ended> {
  const failures = new FailuresOnce(districts, context);
  const codes: ExitCode[] = [];
  try {
    for (const district of districts)
      codes.push(await work(district).catch((error: unknown) => failures.tell(error, district)));
  } finally {
    await failures.end();
  }
  return { code: mostSevere(codes), failures: failures.all };
}
