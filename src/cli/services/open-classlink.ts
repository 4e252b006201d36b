import type { ClassLinkAccess } from "../../providers/classlink/classlink-access.ts";
import type { ClassLinkReader } from "../../providers/provider.ts";
import { maskInJob } from "./mask-in-job.ts";
import type { Lent } from "./surroundings.ts";

export async function openClassLink(lent: Lent, access?: ClassLinkAccess): Promise<ClassLinkReader> {
  const { settings, http, clock, sleep, progress, notices } = lent;
  if (settings.classLink === undefined) throw new TypeError("ClassLink's settings were asked for");
  const { createClassLinkReader } = await import("../../providers/classlink/classlink-reader.ts");
  return createClassLinkReader({
    settings: settings.classLink,
    http,
    clock,
    sleep,
    progress: progress.onRows,
    notice: (one) => notices.push(one),
    access: access ?? (await openClassLinkAccess(lent)),
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
