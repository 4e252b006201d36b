import path from "node:path";
import type { ClassLinkReader } from "../../providers/provider.ts";
import type { ClassLinkCsvSettings } from "../../providers/settings/classlink-csv-settings.ts";
import type { Surroundings } from "./surroundings.ts";

export async function openClassLink(surroundings: Surroundings): Promise<ClassLinkReader> {
  const { settings, http, clock, sleep, progress, notices } = surroundings;
  if (settings.classLinkCsv !== undefined) return await openCsv(settings.classLinkCsv, surroundings);
  if (settings.classLink === undefined) throw new TypeError("ClassLink's settings were asked for");
  const { createClassLinkReader } = await import("../../providers/classlink/classlink-reader.ts");
  return createClassLinkReader({
    settings: settings.classLink,
    http,
    clock,
    sleep,
    progress: progress.onRows,
    notice: (one) => notices.push(one),
  });
}

async function openCsv(
  settings: ClassLinkCsvSettings,
  { district, context, clock, sleep, progress, notices }: Surroundings,
): Promise<ClassLinkReader> {
  const { createClassLinkCsvReader } = await import("../../providers/classlink/csv/csv-reader.ts");
  return createClassLinkCsvReader({
    settings: { ...settings, path: path.resolve(context.cwd, settings.path) },
    orgId: district.org.sourcedId,
    clock,
    sleep,
    progress: progress.onRows,
    notice: (one) => notices.push(one),
  });
}
