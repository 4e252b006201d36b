import type { District } from "../../model/district.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type Progress, startProgress } from "./progress.ts";
import { openServices, type Services } from "./services.ts";

/** Both systems of a district while a command works with them. */
export interface OpenServices {
  readonly services: Services;
  readonly progress: Progress;
  /** What connects to them, `--settings` included. */
  readonly environment: Context["env"];
}

/**
 * Opens the services of a district for one piece of work, and closes them however it ends.
 * @param cacheFolder as `openServices` has it
 * @throws what `openServices` and the work throw
 */
export async function withServices<Result>(
  district: District,
  { cacheFolder, envFile }: { readonly cacheFolder?: string | undefined; readonly envFile?: string },
  context: Context,
  work: (open: OpenServices) => Promise<Result>,
): Promise<Result> {
  const { values: environment } = await loadEnvironment(envFile, context);
  const progress = startProgress(context);
  const services = await openServices(district, environment, context, progress, cacheFolder);
  try {
    return await work({ services, progress, environment });
  } finally {
    progress.end();
    await services.close();
  }
}
