import { createHash } from "node:crypto";
import { decodeText, garbledIn } from "../../../files/decode-text.ts";
import { FindingList } from "../../../files/finding-list.ts";
import type { ClassTagState } from "../../../model/classtag.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Read } from "../../../model/read.ts";
import type { ClassTagReader } from "../../provider.ts";
import type { ClassTagSnapshotSettings } from "../../settings/classtag-settings.ts";
import { readSnapshot } from "./read-snapshot.ts";

export interface SnapshotReaderOptions {
  readonly settings: ClassTagSnapshotSettings;
  /** IANA name of the district's time zone. */
  readonly timezone: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** @throws Error with a `code` as of `node:fs` */
  readFile(file: string): Promise<Uint8Array>;
}

/** A list is no service: it is read at once, and 64 MiB hold half a million classrooms. */
const mostBytes = 64 * 1024 * 1024;
const hourMs = 3_600_000;
/** Clocks of the maker's machine and of this one may differ. */
const toleratedFutureMs = hourMs;
const mostShown = 40;

/** ClassTag as a dated list shows it, made by hand or by another driver. */
export function createSnapshotReader(options: SnapshotReaderOptions): ClassTagReader {
  return { readState: () => readState(options) };
}

async function readState(options: SnapshotReaderOptions): Promise<Read<ClassTagState>> {
  const { settings, timezone, clock } = options;
  const bytes = await bytesOf(options);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const text = decodeText(bytes);
  if (text === undefined)
    return incomplete(
      `${settings.file} is not in Unicode, so names with accents would come out garbled`,
      "In Excel save it as CSV UTF-8 (comma delimited); Google Sheets does so by itself.",
    );
  const garbled = garbledIn(text);
  if (garbled !== undefined)
    return incomplete(
      `${settings.file} was read in another encoding and saved again: ${JSON.stringify(garbled.shown)} in it was ${garbled.was === "\uFEFF" ? "a byte order mark" : JSON.stringify(garbled.was)}, so its names match nothing`,
      "Take the list as it was before, and open it as UTF-8 (in Excel: Data, From Text/CSV, File origin 65001); then save it as CSV UTF-8.",
    );
  const findings = new FindingList(settings.file);
  const snapshot = readSnapshot(text, timezone, findings);
  if (snapshot === undefined) return withFindings(settings.file, findings.all);
  const problem = ageProblem(snapshot.asOf, clock(), settings);
  if (problem !== undefined) return problem;
  const { asOf, state } = snapshot;
  return {
    kind: "complete",
    value: state,
    provenance: {
      endpoint: listDigest(state.district.id),
      driver: "snapshot",
      readAt: asOf.toISOString(),
      requests: 0,
    },
  };
}

async function bytesOf({
  settings: { file, names },
  readFile,
}: SnapshotReaderOptions): Promise<Uint8Array | Extract<Read<never>, { kind: "incomplete" }>> {
  try {
    const bytes = await readFile(file);
    return bytes.byteLength <= mostBytes
      ? bytes
      : incomplete(
          `${file} is larger than ${mostBytes / 1024 / 1024} MiB`,
          "Check that it is the right file.",
        );
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return incomplete(
      code === "ENOENT" ? `there is no file ${file}` : `${file} cannot be read (${String(code ?? error)})`,
      `${names.file} names it. Make it by hand, or with rollcall snapshot --format csv.`,
    );
  }
}

function ageProblem(
  asOf: Date,
  now: number,
  { file, maxAgeHours, names }: ClassTagSnapshotSettings,
): Extract<Read<never>, { kind: "incomplete" }> | undefined {
  const ageMs = now - asOf.getTime();
  if (ageMs < -toleratedFutureMs)
    return incomplete(
      `${file} says that it was made at ${asOf.toISOString()}, which has not come yet`,
      "Correct its row as of: the time is that of the district's clocks unless it says otherwise.",
    );
  if (ageMs <= maxAgeHours * hourMs) return undefined;
  return incomplete(
    `${file} is ${Math.floor(ageMs / hourMs)} hours old, and a list is good for ${maxAgeHours}`,
    `Make it again; or, if nothing can have changed since, allow more with ${names.maxAge} (hours).`,
  );
}

function withFindings(
  file: string,
  all: readonly Diagnostic[],
): Extract<Read<never>, { kind: "incomplete" }> {
  const shown = all
    .slice(0, mostShown)
    .map(
      ({ at, message, hint }) =>
        `${at?.file ?? file}:${at?.line ?? 1}:${at?.column ?? 1}  ${message} ${hint ?? ""}`,
    );
  const rest = all.length - shown.length;
  return incomplete(
    `${file} has ${all.length === 1 ? "a finding" : `${all.length} findings`}`,
    [
      `Mend the list:`,
      ...shown.map((line) => `       ${line}`),
      ...(rest > 0 ? [`       and ${rest} more`] : []),
    ].join("\n"),
  );
}

const incomplete = (reason: string, hint: string): Extract<Read<never>, { kind: "incomplete" }> => ({
  kind: "incomplete",
  reason,
  hint,
});

/** Stands for the list of one district, whatever its file is called; it is never that of a server. */
const listDigest = (districtId: string): string =>
  createHash("sha256").update(`list of ${districtId}`).digest("hex").slice(0, 16);
