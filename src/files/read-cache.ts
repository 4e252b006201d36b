import { readFile } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./io-problem.ts";
import { makeFolder } from "./make-folder.ts";
import type { ReadStore } from "./read-store.ts";
import { replaceFile } from "./replace-file.ts";
import { TextSeal, UnsealableText } from "./sealed-text.ts";

export interface ReadCacheOptions<Kept> {
  readonly folder: string;
  readonly district: string;
  readonly system: "classlink" | "classtag";
  /** Tells servers apart without naming them. */
  readonly endpoint: string;
  /** What was kept under another secret is not opened. */
  readonly secret: string;
  readonly validate: (value: unknown) => value is Kept;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Told why a cache was not used, or could not be written, in a sentence. */
  readonly onProblem: (problem: string) => void;
}

/** Raised when what is kept, or how, changes: an older cache is then read no more. */
const formatVersion = 1;

/** However sure a server is that nothing has changed, everything is read again once in a while. */
const longestAgeMs = 7 * 24 * 3_600_000;
/** Clocks of two machines may differ by that much. */
const clockSkewMs = 5 * 60_000;

/**
 * One file a district and system that holds the latest complete read. A file that is missing, damaged, too old, or from
 * another server, credentials, district or version is as good as none, and is replaced by the next complete read.
 */
export function readCache<Kept extends { readonly readAt: string }>(
  options: ReadCacheOptions<Kept>,
): ReadStore<Kept> {
  const { clock, district, folder, endpoint, onProblem, secret, system, validate } = options;
  const file = path.join(folder, `${district}.${system}.cache`);
  const label = labelOf(district, system, endpoint);
  const textSeal = new TextSeal(secret, label);
  return {
    async load() {
      try {
        return await loadKept(file, textSeal, label, validate, clock());
      } catch (error) {
        if (!(error instanceof Unusable)) throw error;
        onProblem(`The read cache ${file} was not used: ${error.message}. Everything is read.`);
        return undefined;
      }
    },
    async save(kept) {
      try {
        await makeFolder(folder, 0o700);
        const sealed = await textSeal.seal(JSON.stringify(kept));
        await replaceFile(file, Buffer.concat([Buffer.from(`${label}\n`), sealed]), 0o600);
      } catch (error) {
        onProblem(`The read cache ${file} could not be written: ${reasonOf(error)}.`);
      }
    },
  };
}

/** The first line of the file. It holds no host and nothing of the credentials. */
const labelOf = (district: string, system: string, endpoint: string): string =>
  `rollcall read cache ${formatVersion} ${district} ${system} ${endpoint}`;

/** Why a file is not used, as a clause. */
class Unusable extends Error {
  override readonly name = "Unusable";
}

async function loadKept<Kept extends { readonly readAt: string }>(
  file: string,
  textSeal: TextSeal,
  label: string,
  validate: (value: unknown) => value is Kept,
  now: number,
): Promise<Kept | undefined> {
  const content = await contentOf(file);
  if (content === undefined) return undefined;
  const end = content.indexOf("\n");
  const written = content.subarray(0, Math.max(0, Math.min(end, 1_000))).toString("utf8");
  if (written !== label) throw new Unusable(otherLabel(written, label));
  const text = await textSeal.unseal(content.subarray(end + 1)).catch((error: unknown) => {
    throw error instanceof UnsealableText ? new Unusable(error.message, { cause: error }) : error;
  });
  const value: unknown = JSON.parse(text);
  if (!validate(value)) throw new Unusable("it holds something else than this version keeps");
  const ageMs = now - Date.parse(value.readAt);
  if (!(ageMs >= -clockSkewMs)) throw new Unusable("it is from the future; check the clock");
  if (ageMs > longestAgeMs) throw new Unusable(`it is ${Math.floor(ageMs / 86_400_000)} days old`);
  return value;
}

function otherLabel(written: string, label: string): string {
  const [own, other] = [label.split(" "), written.split(" ")];
  const isCache = own.slice(0, 3).every((word, index) => other[index] === word);
  if (!isCache) return "it is damaged, or no read cache";
  if (other[3] !== own[3]) return "it was made by another version";
  const isAboutThis = other[4] === own[4] && other[5] === own[5];
  return isAboutThis ? "it was made with another server" : "it is about something else";
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new Unusable(`it cannot be read (${reasonOf(error)})`, { cause: error });
  }
}

/** The code of a system error: its message would name the file once more. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
