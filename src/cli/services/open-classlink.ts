import type { ClassLinkReader } from "../../providers/provider.ts";
import { openReadCache } from "../read-cache/open-read-cache.ts";
import type { Surroundings } from "./surroundings.ts";

export async function openClassLink(surroundings: Surroundings): Promise<ClassLinkReader> {
  const { settings, http, clock, sleep, progress, notices } = surroundings;
  if (settings.classLink === undefined) throw new TypeError("ClassLink's settings were asked for");
  const { createClassLinkReader } = await import("../../providers/classlink/classlink-reader.ts");
  const store = await openReadCache(surroundings, "classlink", settings.classLink);
  return createClassLinkReader({
    settings: settings.classLink,
    http,
    clock,
    sleep,
    progress: progress.onRows,
    notice: (one) => notices.push(one),
    ...(store === undefined ? {} : { store }),
  });
}
