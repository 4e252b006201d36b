import { writeValidators } from "../schemas/write-validators.ts";

/** No test runs with the validators of another schema than the one that lies here, or without any. */
export async function setup(): Promise<void> {
  await writeValidators();
}
