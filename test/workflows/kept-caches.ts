import { cp, mkdtemp } from "node:fs/promises";
import path from "node:path";
import type { JobState } from "./job-state.ts";

type Inputs = Readonly<Record<string, string>>;

/** As actions/cache/restore: the cache of this key, or else the newest whose key begins like one of the restore-keys. */
export async function restoreCache(given: Inputs, { input, workspace }: JobState): Promise<void> {
  const { caches } = input.project;
  const prefixes = (given["restore-keys"] ?? "").split("\n").filter((prefix) => prefix !== "");
  const keys = [...caches.keys()].reverse();
  const key = caches.has(given["key"] ?? "")
    ? (given["key"] ?? "")
    : keys.find((one) => prefixes.some((prefix) => one.startsWith(prefix)));
  const kept = key === undefined ? undefined : caches.get(key);
  if (kept !== undefined) await cp(kept, path.join(workspace, given["path"] ?? ""), { recursive: true });
}

/** As actions/cache/save: a key is kept once, and a path that is not there only leads to a warning. */
export async function saveCache(given: Inputs, { input, workspace }: JobState): Promise<void> {
  const { caches } = input.project;
  const key = given["key"] ?? "";
  if (caches.has(key)) return;
  const kept = await mkdtemp(path.join(path.dirname(input.folder), "cache-"));
  const isThere = await cp(path.join(workspace, given["path"] ?? ""), kept, { recursive: true }).then(
    () => true,
    () => false,
  );
  if (isThere) caches.set(key, kept);
}
