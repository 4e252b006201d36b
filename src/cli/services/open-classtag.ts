import { defined } from "../../model/defined.ts";
import type { ReadDriver, WriteDriver } from "../../model/district.ts";
import type { ClassTagReader, ClassTagWriter } from "../../providers/provider.ts";
import { openReadCache } from "../read-cache/open-read-cache.ts";
import type { Lent, Surroundings } from "./surroundings.ts";

/** How each driver that can read ClassTag is opened. */
const readers: Readonly<Record<ReadDriver, (surroundings: Surroundings) => Promise<ClassTagReader>>> = {
  api: openClassTagApi,
  browser: openBrowserOnce,
  snapshot: openSnapshot,
};

/** How each driver that can write ClassTag is opened. */
const writers: Readonly<Record<WriteDriver, (surroundings: Surroundings) => Promise<ClassTagWriter>>> = {
  api: openClassTagApi,
  browser: openBrowserOnce,
  runbook: openRunbook,
};

export const openClassTagReader = (driver: ReadDriver, surroundings: Surroundings): Promise<ClassTagReader> =>
  readers[driver](surroundings);

export const openClassTagWriter = (
  driver: WriteDriver,
  surroundings: Surroundings,
): Promise<ClassTagWriter> => writers[driver](surroundings);

export async function openClassTagApi(lent: Lent): Promise<ClassTagReader & ClassTagWriter> {
  const { settings, http, clock, sleep, progress } = lent;
  if (settings.classTagApi === undefined) throw new TypeError("ClassTag's settings were asked for");
  const { createClassTagApi } = await import("../../providers/classtag/api/classtag-api.ts");
  const store = await openReadCache(lent, "classtag", settings.classTagApi);
  return createClassTagApi({
    settings: settings.classTagApi,
    http,
    clock,
    sleep,
    progress: progress.onRows,
    ...defined({ store }),
  });
}

async function openSnapshot({ settings, clock, context, district }: Surroundings): Promise<ClassTagReader> {
  if (settings.classTagSnapshot === undefined) throw new TypeError("The snapshot's settings were asked for");
  const [{ createSnapshotReader }, { readFile }, path] = await Promise.all([
    import("../../providers/classtag/snapshot/snapshot-reader.ts"),
    import("node:fs/promises"),
    import("node:path"),
  ]);
  return createSnapshotReader({
    settings: settings.classTagSnapshot,
    timezone: district.timezone,
    clock,
    readFile: (file) => readFile(path.resolve(context.cwd, file)),
  });
}

async function openRunbook(): Promise<ClassTagWriter> {
  const { createRunbookWriter } = await import("../../providers/classtag/runbook/runbook-writer.ts");
  return createRunbookWriter();
}

/** Reader and writer share one browser. */
const browsers = new WeakMap<Surroundings, Promise<ClassTagReader & ClassTagWriter>>();

async function openBrowserOnce(surroundings: Surroundings): Promise<ClassTagReader & ClassTagWriter> {
  const { openClassTagBrowser } = await import("./open-classtag-browser.ts");
  const opened = browsers.get(surroundings) ?? openClassTagBrowser(surroundings);
  browsers.set(surroundings, opened);
  return await opened;
}
