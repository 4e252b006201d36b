import { defined } from "../../model/defined.ts";
import type { ReadDriver, WriteDriver } from "../../model/district.ts";
import type { ClassTagReader, ClassTagWriter } from "../../providers/provider.ts";
import { openReadCache } from "./read-cache/open-read-cache.ts";
import type { Lent, Surroundings } from "./surroundings.ts";

/** How each driver that can read ClassTag is opened. */
const readers: Readonly<Record<ReadDriver, (surroundings: Surroundings) => Promise<ClassTagReader>>> = {
  api: (surroundings) => once(apis, surroundings, openClassTagApi),
  browser: openBrowserOnce,
  snapshot: openSnapshot,
};

/** How each driver that can write ClassTag is opened. */
const writers: Readonly<Record<WriteDriver, (surroundings: Surroundings) => Promise<ClassTagWriter>>> = {
  api: (surroundings) => once(apis, surroundings, openClassTagApi),
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

type Opened = Promise<ClassTagReader & ClassTagWriter>;

/** Reader and writer are one: a writer that knows what was read says what has moved since. */
const apis = new WeakMap<Surroundings, Opened>();
/** Reader and writer share one browser. */
const browsers = new WeakMap<Surroundings, Opened>();

async function openBrowserOnce(surroundings: Surroundings): Opened {
  const { openClassTagBrowser } = await import("./open-classtag-browser.ts");
  return await once(browsers, surroundings, openClassTagBrowser);
}

function once(
  known: WeakMap<Surroundings, Opened>,
  surroundings: Surroundings,
  open: (surroundings: Surroundings) => Opened,
): Opened {
  const opened = known.get(surroundings) ?? open(surroundings);
  known.set(surroundings, opened);
  return opened;
}
