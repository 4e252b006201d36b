import path from "node:path";
import { checkOutputFile } from "../../../files/output-file.ts";
import type { Context } from "../../context.ts";

/**
 * The folder of the read cache: what `--cache` names, or the place that the platform has for caches. `undefined`: nothing is
 * kept, because `--no-cache` asks for that or because there is no such place.
 * @param flag `false` for `--no-cache`
 */
export function cacheFolder(
  flag: string | false | undefined,
  { cwd, env }: Pick<Context, "cwd" | "env">,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (flag === false) return undefined;
  if (flag !== undefined) return path.resolve(cwd, flag);
  const caches = absolute(env["XDG_CACHE_HOME"]) ?? platformCaches(env, platform);
  return caches === undefined ? undefined : path.join(caches, "rollcall");
}

/** @throws FileError where no cache can be written to the folder that `--cache` names */
export async function checkCacheFolder(
  flag: string | false | undefined,
  { cwd }: Pick<Context, "cwd">,
): Promise<void> {
  if (flag === undefined || flag === false) return;
  await checkOutputFile(
    { what: "the read cache", file: path.join(flag, "read.cache"), makesFolders: true },
    cwd,
  );
}

function platformCaches(env: Context["env"], platform: NodeJS.Platform): string | undefined {
  if (platform === "win32") return absolute(env["LOCALAPPDATA"], path.win32);
  const home = absolute(env["HOME"]);
  if (home === undefined) return undefined;
  return platform === "darwin" ? path.join(home, "Library", "Caches") : path.join(home, ".cache");
}

/** A relative path there would mean another folder in every directory; the XDG specification has it ignored. */
function absolute(
  folder: string | undefined,
  paths: Pick<typeof path, "isAbsolute"> = path,
): string | undefined {
  return folder !== undefined && paths.isAbsolute(folder) ? folder : undefined;
}
