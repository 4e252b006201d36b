import type { ReadDriver, WriteDriver } from "../../model/district.ts";
import type { ClassTagReader, ClassTagWriter } from "../../providers/provider.ts";
import { exitCodes } from "../exit-code.ts";
import { CommandFailure } from "../failure.ts";
import type { Surroundings } from "./surroundings.ts";

/** How each driver that can read ClassTag is opened. */
const readers: Readonly<Record<ReadDriver, (surroundings: Surroundings) => Promise<ClassTagReader>>> = {
  api: openApi,
  browser: openBrowserOnce,
  snapshot: (surroundings) => notYet("read", "snapshot", surroundings),
};

/** How each driver that can write ClassTag is opened. */
const writers: Readonly<Record<WriteDriver, (surroundings: Surroundings) => Promise<ClassTagWriter>>> = {
  api: openApi,
  browser: openBrowserOnce,
  runbook: (surroundings) => notYet("write", "runbook", surroundings),
};

export const openClassTagReader = (driver: ReadDriver, surroundings: Surroundings): Promise<ClassTagReader> =>
  readers[driver](surroundings);

export const openClassTagWriter = (
  driver: WriteDriver,
  surroundings: Surroundings,
): Promise<ClassTagWriter> => writers[driver](surroundings);

async function openApi({
  settings,
  http,
  clock,
  sleep,
  progress,
}: Surroundings): Promise<ClassTagReader & ClassTagWriter> {
  if (settings.classTagApi === undefined) throw new TypeError("ClassTag's settings were asked for");
  const { createClassTagApi } = await import("../../providers/classtag/api/classtag-api.ts");
  return createClassTagApi({
    settings: settings.classTagApi,
    http,
    clock,
    sleep,
    progress: progress.onRows,
  });
}

/** Reader and writer share one browser. */
const browsers = new WeakMap<Surroundings, Promise<ClassTagReader & ClassTagWriter>>();

async function openBrowserOnce(surroundings: Surroundings): Promise<ClassTagReader & ClassTagWriter> {
  const { openClassTagBrowser } = await import("./open-classtag-browser.ts");
  const opened = browsers.get(surroundings) ?? openClassTagBrowser(surroundings);
  browsers.set(surroundings, opened);
  return await opened;
}

async function notYet(role: "read" | "write", driver: string, { district }: Surroundings): Promise<never> {
  throw new CommandFailure(`${district.id}: drivers ${role}: ${driver} is not part of this version.`, {
    exitCode: exitCodes.findings,
    hint: `Write drivers: { ${role}: api }, or leave drivers out.`,
  });
}
