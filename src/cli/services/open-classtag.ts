import type { ReadDriver, WriteDriver } from "../../model/district.ts";
import type { ClassTagReader, ClassTagWriter } from "../../providers/provider.ts";
import { exitCodes } from "../exit-code.ts";
import { CommandFailure } from "../failure.ts";
import type { Lent, Surroundings } from "./surroundings.ts";

/** How each driver that can read ClassTag is opened. */
const readers: Readonly<Record<ReadDriver, (surroundings: Surroundings) => Promise<ClassTagReader>>> = {
  api: openClassTagApi,
  browser: (surroundings) => notYet("read", "browser", surroundings),
  snapshot: (surroundings) => notYet("read", "snapshot", surroundings),
};

/** How each driver that can write ClassTag is opened. */
const writers: Readonly<Record<WriteDriver, (surroundings: Surroundings) => Promise<ClassTagWriter>>> = {
  api: openClassTagApi,
  browser: (surroundings) => notYet("write", "browser", surroundings),
  runbook: (surroundings) => notYet("write", "runbook", surroundings),
};

export const openClassTagReader = (driver: ReadDriver, surroundings: Surroundings): Promise<ClassTagReader> =>
  readers[driver](surroundings);

export const openClassTagWriter = (
  driver: WriteDriver,
  surroundings: Surroundings,
): Promise<ClassTagWriter> => writers[driver](surroundings);

export async function openClassTagApi({
  settings,
  http,
  clock,
  sleep,
  progress,
}: Lent): Promise<ClassTagReader & ClassTagWriter> {
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

async function notYet(role: "read" | "write", driver: string, { district }: Surroundings): Promise<never> {
  throw new CommandFailure(`${district.id}: drivers ${role}: ${driver} is not part of this version.`, {
    exitCode: exitCodes.findings,
    hint: `Write drivers: { ${role}: api }, or leave drivers out.`,
  });
}
