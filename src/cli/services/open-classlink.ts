import path from "node:path";
import { defined } from "../../model/defined.ts";
import type { ClassLinkAccess } from "../../providers/classlink/classlink-access.ts";
import type { ClassLinkReader } from "../../providers/provider.ts";
import type { ClassLinkCsvSettings } from "../../providers/settings/classlink-csv-settings.ts";
import { maskInJob } from "./mask-in-job.ts";
import { openReadCache } from "./read-cache/open-read-cache.ts";
import type { Lent } from "./surroundings.ts";

/**
 * @param orgId SOURCED ID of the district's own org, as its file has it
 * @param access a way in that is open already
 */
export async function openClassLink(
  lent: Lent,
  orgId: string,
  access?: ClassLinkAccess,
): Promise<ClassLinkReader> {
  const { settings, http, clock, sleep, progress, notices } = lent;
  if (settings.classLinkCsv !== undefined) return await openCsv(settings.classLinkCsv, orgId, lent);
  if (settings.classLink === undefined) throw new TypeError("ClassLink's settings were asked for");
  const { createClassLinkReader } = await import("../../providers/classlink/classlink-reader.ts");
  const store = await openReadCache(lent, "classlink", settings.classLink);
  return createClassLinkReader({
    settings: settings.classLink,
    http,
    clock,
    sleep,
    progress: progress.onRows,
    notice: (one) => notices.push(one),
    access: access ?? (await openClassLinkAccess(lent)),
    ...defined({ store }),
  });
}

/** The way in alone: for whoever looks at it before anything is read. */
export async function openClassLinkAccess(lent: Lent): Promise<ClassLinkAccess> {
  const { settings, http, clock, context } = lent;
  if (settings.classLink === undefined) throw new TypeError("ClassLink's settings were asked for");
  const { classLinkAccess } = await import("../../providers/classlink/classlink-access.ts");
  return classLinkAccess({
    settings: settings.classLink,
    http,
    clock,
    onDerivedSecret: (secret) => maskInJob(secret, context),
  });
}

async function openCsv(
  settings: ClassLinkCsvSettings,
  orgId: string,
  { context, clock, sleep, progress, notices }: Lent,
): Promise<ClassLinkReader> {
  const { createClassLinkCsvReader } = await import("../../providers/classlink/csv/csv-reader.ts");
  return createClassLinkCsvReader({
    settings: { ...settings, path: path.resolve(context.cwd, settings.path) },
    orgId,
    clock,
    sleep,
    progress: progress.onRows,
    notice: (one) => notices.push(one),
  });
}
