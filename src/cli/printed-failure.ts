import { envelopeJson } from "../files/envelope.ts";
import type { Context } from "./context.ts";
import { isForeseen } from "./foreseen.ts";
import { failedDistrict } from "./report-failure.ts";

/**
 * Does what a command of one district does before it prints: where that fails, and JSON is asked for, the district and the reason are
 * what is printed.
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
    if (context.jsonOf !== undefined && isForeseen(error)) {
      const failures = [await failedDistrict(error, district, context)];
      context.stdout.write(envelopeJson(context.jsonOf, [], { failures }));
    }
    throw error;
  }
}
