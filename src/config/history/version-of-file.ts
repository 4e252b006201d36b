import { hunksOf } from "./hunks.ts";
import type { LineKey } from "./line-key.ts";
import { linesAbout } from "./lines-about.ts";

/** One version of a file on the way through its history. */
export interface VersionOfFile {
  readonly bytes: Uint8Array;
  /** What of it is about the key; absent where the whole has to be read. */
  readonly about?: string;
  /** Of which key. */
  readonly key: LineKey;
}

export function versionOfFile(bytes: Uint8Array, key: LineKey): VersionOfFile {
  const text = textOf(bytes);
  const about = text === undefined ? undefined : linesAbout(text, key);
  return about === undefined ? { bytes, key } : { bytes, key, about };
}

/**
 * The version beside another one, which is mostly the same but for a few lines: only these are looked at, and where they are other
 * classrooms' the versions say the same of the key.
 */
export function nextVersion(bytes: Uint8Array, beside: VersionOfFile): VersionOfFile {
  const { key, about } = beside;
  if (about === undefined) return versionOfFile(bytes, key);
  for (const { before, after } of hunksOf(beside.bytes, bytes)) {
    const [old, now] = [textOf(before), textOf(after)];
    const was = old === undefined ? undefined : linesAbout(old, key);
    if (was === undefined || now === undefined || was !== linesAbout(now, key))
      return versionOfFile(bytes, key);
  }
  return { bytes, key, about };
}

/** `undefined`: it is no UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });
