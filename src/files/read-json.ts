import { readFile } from "node:fs/promises";
import path from "node:path";
import { FileError, type FileFault } from "./file-error.ts";
import { codeOf, readProblem } from "./io-problem.ts";
import { inputNameFirst, type StandardInput, standardStream } from "./standard-stream.ts";

/** A validator that was generated from a schema; `errors` are those of the latest call. */
interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?:
    | readonly {
        readonly instancePath: string;
        readonly message?: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/** What Rollcall writes as JSON and reads back. */
export interface JsonFormat<Value> {
  /** As a message calls what the file has to hold: `plan`. */
  readonly what: string;
  /** See `formatVersions`; absent where the format has none. */
  readonly version?: string;
  /** Earlier major versions that are read as well, because the schema takes their files too. */
  readonly earlierMajors?: readonly number[];
  readonly validate: Validator<Value>;
  /** What to do about one that cannot be used, as a clause: `make it again with rollcall plan --out`. */
  readonly remedy: string;
}

/**
 * Reads a file that Rollcall wrote.
 * @throws FileError saying what is wrong with it, and what to do next
 */
export async function readJsonFile<Value>(
  format: JsonFormat<Value>,
  file: string,
  cwd: string,
  input?: StandardInput,
): Promise<Value> {
  return decodeJson(format, await readTextFile(format, file, cwd, input), file);
}

/**
 * @param input is read where the file is `-`; absent: it cannot be read here
 * @throws FileError where there is nothing that can be read
 */
export async function readTextFile(
  format: Pick<JsonFormat<unknown>, "remedy">,
  file: string,
  cwd: string,
  input?: StandardInput,
): Promise<string> {
  const bytes = file === standardStream ? await bytesIn(format, input) : await bytesOf(format, file, cwd);
  // What PowerShell's `>` makes of any text.
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    throw unusable(format, file, "unreadable", "it is UTF-16, and has to be UTF-8");
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

async function bytesIn(
  format: Pick<JsonFormat<unknown>, "remedy">,
  input: StandardInput | undefined,
): Promise<Buffer> {
  if (input !== undefined) return Buffer.from(await input());
  const remedy = "name a file; one that is called so is ./-";
  throw unusable({ ...format, remedy }, standardStream, "unreadable", "it is not read in this place");
}

async function bytesOf(
  format: Pick<JsonFormat<unknown>, "remedy">,
  file: string,
  cwd: string,
): Promise<Buffer> {
  try {
    return await readFile(path.resolve(cwd, file));
  } catch (cause) {
    const isMissing = codeOf(cause) === "ENOENT" || codeOf(cause) === "ENOTDIR";
    throw unusable(format, file, isMissing ? "missing" : "unreadable", readProblem(cause), cause);
  }
}

/**
 * @param file as a message is to name it
 * @throws FileError saying what is wrong with the text
 */
export function decodeJson<Value>(format: JsonFormat<Value>, text: string, file: string): Value {
  const value = parsedJson(text);
  if (value === undefined) throw unusable(format, file, "not-json", "it is not JSON, or was cut off");
  return decodeValue(format, value, file);
}

/** @throws FileError where it is of another version, or not as its schema says */
export function decodeValue<Value>(format: JsonFormat<Value>, value: unknown, file: string): Value {
  const kind = kindOf(value);
  // Versions of two formats say nothing about each other.
  if (kind !== undefined && kind !== format.what)
    throw unusable(format, file, "invalid", `it is no ${format.what}, but a ${kind}`);
  const written = versionIn(value);
  const unlike = written === undefined ? noVersion(value, format.version) : undefined;
  if (unlike !== undefined) throw unusable(format, file, "invalid", unlike);
  const otherMajor = written === undefined ? undefined : otherVersion(written, format, false);
  if (otherMajor !== undefined) throw unusable(format, file, "other-version", otherMajor);
  if (format.validate(value)) return value;
  const problem = schemaProblem(format);
  // A newer minor version only adds: what this Rollcall does not know of may be just that.
  const otherMinor = written === undefined ? undefined : otherVersion(written, format, true);
  if (otherMinor !== undefined) throw unusable(format, file, "other-version", `${otherMinor} (${problem})`);
  throw unusable(format, file, "invalid", `it is no ${format.what}: ${problem}`);
}

/** What no other file of Rollcall's holds side by side, by what a message calls the file. */
const marks: Readonly<Record<string, readonly string[]>> = {
  plan: ["createdAt", "fingerprint", "plan"],
  report: ["outcomes", "verified"],
  record: ["approvals", "fetchedAt"],
  ledger: ["places", "pending"],
  snapshot: ["digest", "takenAt"],
};

const kindOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null
    ? Object.keys(marks).find((kind) => marks[kind]?.every((name) => name in value))
    : undefined;

/** A file that cannot be believed, for a reason that only its own reader knows. */
export function unusable(
  { remedy }: Pick<JsonFormat<unknown>, "remedy">,
  file: string,
  fault: FileFault,
  reason: string,
  cause?: unknown,
): FileError {
  const next = fault === "other-version" ? `use the Rollcall that wrote it, or ${remedy}` : remedy;
  const hint = `${next.slice(0, 1).toUpperCase()}${next.slice(1)}.`;
  return new FileError(`${inputNameFirst(onOneLine(file))} cannot be used: ${reason}.`, {
    fault,
    reason,
    hint,
    cause,
  });
}

/** A name with a line break in it could tell something else than we do. */
const onOneLine = (file: string): string => file.replace(/[\n\r]/g, (one) => (one === "\n" ? "\\n" : "\\r"));

/** What the first error says, and where it stands. */
export function schemaProblem({ validate }: Pick<JsonFormat<unknown>, "validate">): string {
  const [first] = validate.errors ?? [];
  const name = first?.params["additionalProperty"];
  const which = typeof name === "string" ? ` (${JSON.stringify(name)})` : "";
  return `${first?.instancePath || "it"} ${first?.message ?? "is not as it should be"}${which}`;
}

/** `undefined` where it is not JSON, which no JSON text means. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Version {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
}

function versionIn(value: unknown): Version | undefined {
  const text: unknown =
    typeof value === "object" && value !== null && "formatVersion" in value ? value.formatVersion : undefined;
  return typeof text === "string" ? versionOf(text) : undefined;
}

/** What stands where a version should; `undefined` where nothing does. */
function noVersion(value: unknown, version: string | undefined): string | undefined {
  if (typeof value !== "object" || value === null || !("formatVersion" in value) || version === undefined)
    return undefined;
  const shown = JSON.stringify(value.formatVersion).slice(0, 40);
  return `its formatVersion is ${shown}, which is no version such as "${version}"`;
}

function versionOf(text: string): Version | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(text) ?? [];
  return major === undefined ? undefined : { text, major: Number(major), minor: Number(minor) };
}

/** @param countsMinor whether a newer minor version of the same major one is another one */
function otherVersion(
  written: Version,
  { version, earlierMajors = [] }: Pick<JsonFormat<unknown>, "earlierMajors" | "version">,
  countsMinor: boolean,
): string | undefined {
  const own = version === undefined ? undefined : versionOf(version);
  if (own === undefined) return undefined;
  const isNewer = written.major > own.major || (written.major === own.major && written.minor > own.minor);
  const isRead = written.major === own.major || earlierMajors.includes(written.major);
  if (isRead && !(countsMinor && isNewer)) return undefined;
  const read = countsMinor ? own.text : [...earlierMajors, own.major].join(" and ");
  const whose = isNewer
    ? "a newer Rollcall wrote it"
    : "an older Rollcall wrote it, whose files are read no more";
  return `it has the format version ${written.text}, and this Rollcall reads ${read}: ${whose}`;
}
