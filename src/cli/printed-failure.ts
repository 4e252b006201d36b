import { envelopeJson, type OutputFailure } from "../files/envelope.ts";
import type { Context } from "./context.ts";
import { failedDistrict } from "./report-failure.ts";

/** Prints what kept a command from its work, where JSON is asked for: a program reads no standard error. */
export function printFailure(
  failure: OutputFailure,
  { jsonOf, stdout }: Pick<Context, "jsonOf" | "stdout">,
): void {
  if (jsonOf === undefined) return;
  stdout.write(envelopeJson(jsonOf, [], { failures: [failure] }));
}

/**
 * Does what a command of one district does before it prints: where that fails, or is stopped, and JSON is asked for, the district and
 * the reason are what is printed.
 * @throws whatever the work throws
 */
export async function orPrintFailure<Result>(
  district: string,
  context: Context,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    printFailure(await failedDistrict(error, district, context), context);
    throw error;
  }
}
