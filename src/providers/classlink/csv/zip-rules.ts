import type { Entry } from "yauzl";
import { IncompleteRead } from "../../incomplete-read.ts";
import type { ZipLimits } from "./export-files.ts";
import { exportAgain } from "./export-finding.ts";

export function zipRefused(label: string, reason: string, hint: string): IncompleteRead {
  return new IncompleteRead(`the zip ${JSON.stringify(label)} is refused: ${reason}`, hint, false);
}

/**
 * Refuses what no exporter packs, before a byte is unpacked. Sizes are what the zip says of itself; an entry that turns
 * out otherwise ends the read when it is unpacked.
 * @throws IncompleteRead
 */
export function checkEntries(entries: readonly Entry[], label: string, limits: ZipLimits): void {
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const problem = names.has(entry.fileName)
      ? { reason: "is there twice", hint: exportAgain }
      : problemOf(entry, limits);
    if (problem !== undefined)
      throw zipRefused(label, `${JSON.stringify(entry.fileName)} ${problem.reason}`, problem.hint);
    names.add(entry.fileName);
    total += entry.uncompressedSize;
  }
  if (total > limits.bytes)
    throw zipRefused(
      label,
      `it unpacks to ${total} bytes, and at most ${limits.bytes} are read`,
      "Pack the CSV files and nothing else.",
    );
}

interface Problem {
  /** As a clause behind the name. */
  readonly reason: string;
  readonly hint: string;
}

function problemOf(entry: Entry, { ratio, ratioFrom }: ZipLimits): Problem | undefined {
  const { compressedSize, uncompressedSize, fileName } = entry;
  if (entry.isEncrypted())
    return { reason: "is encrypted", hint: "Pack it without a password; guard the place where it lies." };
  if (isLink(entry)) return { reason: "is a symbolic link", hint: "Pack the file itself." };
  if (/\.(?:zip|gz|7z|rar|tar)$/i.test(fileName))
    return { reason: "is an archive within the zip", hint: "Pack the CSV files themselves." };
  if (!entry.canDecodeFileData())
    return {
      reason: `is packed by the method ${entry.compressionMethod}, which is not read`,
      hint: "Pack it in the usual way (deflate).",
    };
  if (uncompressedSize > ratioFrom && uncompressedSize > compressedSize * ratio)
    return {
      reason: `unpacks to more than ${ratio} times its size (${compressedSize} to ${uncompressedSize} bytes)`,
      hint: "No CSV file of an export does. If this one really does, unpack it and name the folder.",
    };
  return undefined;
}

/** Where the zip was made on Unix, the upper half of the attributes is the mode of the file. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
