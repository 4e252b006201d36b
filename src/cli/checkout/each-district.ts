import type { District } from "../../model/district.ts";
import type { Context } from "../context.ts";
import { type ExitCode, mostSevere } from "../exit-code.ts";
import { FailuresOnce } from "./failures-once.ts";

/** Works through districts in order. One that cannot be read is told on stderr, and does not keep the others from theirs. */
export async function eachDistrict(
  districts: readonly District[],
  context: Context,
  work: (district: District) => Promise<ExitCode>,
): Promise<ExitCode> {
  const failures = new FailuresOnce(context);
  const codes: ExitCode[] = [];
  try {
    for (const district of districts)
      codes.push(await work(district).catch((error: unknown) => failures.tell(error, district)));
  } finally {
    await failures.end();
  }
  return mostSevere(codes);
}
