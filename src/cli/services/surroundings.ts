import { randomInt } from "node:crypto";
import type { HttpClient } from "../../http/http-client.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { ConnectionSettings } from "../../providers/settings/connection-settings.ts";
import type { Context } from "../context.ts";
import type { Progress } from "../progress.ts";

/** What drivers are opened with: where the systems are, and what the process lends them. */
export interface Surroundings {
  readonly district: District;
  readonly settings: ConnectionSettings;
  readonly context: Context;
  readonly progress: Progress;
  readonly http: HttpClient;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** What the readers notice about the servers; whoever opened the services takes them out. */
  readonly notices: Diagnostic[];
  /** Folder in which complete reads are kept; absent: nothing is kept, and everything is read. */
  readonly cacheFolder?: string;
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
  const [{ openDispatcher }, { createHttpClient }] = await Promise.all([
    import("../../http/dispatcher.ts"),
    import("../../http/http-client.ts"),
  ]);
  const dispatcher = openDispatcher();
  const clock = (): number => context.now().getTime();
  const sleep = (durationMs: number): Promise<void> => context.sleep(durationMs);
  const http = createHttpClient({
    dispatcher,
    clock,
    sleep,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    onRetry: (notice) => progress.onRetry(notice),
  });
  const onClose: (() => Promise<void>)[] = [
    async () => {
      await (context.signal.aborted ? dispatcher.destroy() : dispatcher.close());
    },
  ];
  return {
    district,
    settings,
    context,
    progress,
    http,
    clock,
    sleep,
    notices: [],
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    onClose,
    close: async () => {
      for (const one of onClose.splice(0).reverse()) await one();
    },
  };
}
