import { randomInt } from "node:crypto";
import type { HttpClient } from "../../http/http-client.ts";
import { defaultRetryPolicy, type RetryPolicy } from "../../http/retry.ts";
import type { KeptDiagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { ConnectionSettings } from "../../providers/settings/connection-settings.ts";
import type { Context } from "../context.ts";
import type { Progress } from "./progress.ts";

/** What drivers are opened with: where the systems are, and what the process lends them, for one district. */
export interface Surroundings extends Lent {
  readonly district: District;
}

/** The same for whoever has no district file yet. */
export interface Lent {
  readonly settings: ConnectionSettings;
  readonly context: Context;
  readonly progress: Progress;
  readonly http: HttpClient;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** What the readers notice about the servers; whoever opened the services takes them out. */
  readonly notices: KeptDiagnostic[];
  /** Where complete reads of a district are kept; absent: nothing is kept, and everything is read. */
  readonly keepReads?: { readonly folder: string; readonly district: string };
  /** Called in reverse order when the services are closed. */
  readonly onClose: (() => Promise<void>)[];
  close(): Promise<void>;
}

export async function openSurroundings(
  district: District,
  settings: ConnectionSettings,
  context: Context,
  progress: Progress,
  cacheFolder?: string,
): Promise<Surroundings> {
  const keepReads =
    cacheFolder === undefined ? {} : { keepReads: { folder: cacheFolder, district: district.id } };
  return { district, ...(await openLent(settings, context, progress)), ...keepReads };
}

export async function openLent(
  settings: ConnectionSettings,
  context: Context,
  progress: Progress,
  retry: RetryPolicy = defaultRetryPolicy,
): Promise<Lent> {
  const [{ openDispatcher }, { createHttpClient }] = await Promise.all([
    import("../../http/dispatcher.ts"),
    import("../../http/http-client.ts"),
  ]);
  const { proxy } = settings;
  const dispatcher = openDispatcher({ proxy });
  const clock = (): number => context.now().getTime();
  const sleep = (durationMs: number): Promise<void> => context.sleep(durationMs);
  const http = createHttpClient({
    dispatcher,
    proxy,
    clock,
    sleep,
    retry,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    onRetry: (notice) => progress.onRetry(notice),
  });
  const onClose: (() => Promise<void>)[] = [
    async () => {
      await (context.signal.aborted ? dispatcher.destroy() : dispatcher.close());
    },
  ];
  return {
    settings,
    context,
    progress,
    http,
    clock,
    sleep,
    notices: [],
    onClose,
    close: async () => {
      for (const one of onClose.splice(0).reverse()) await one();
    },
  };
}
