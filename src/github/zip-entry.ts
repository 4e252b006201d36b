/**
 * Reads one entry of a zip by its exact name. Nothing is ever written under a name that the zip chose, so a path in it
 * cannot lead anywhere. yauzl is a CommonJS module: this file imports it, and is itself imported only when needed.
 */
import yauzl from "yauzl";

export interface ArtifactLimits {
  readonly entries: number;
  /** Of the entry, unpacked. */
  readonly bytes: number;
}

export type ZipEntryResult =
  | { readonly kind: "found"; readonly name: string; readonly bytes: Buffer }
  | { readonly kind: "problem"; readonly problem: string };

/** @param names the first of these that the zip holds is read */
export async function readZipEntry(
  zip: Buffer,
  names: readonly string[],
  limits: ArtifactLimits,
): Promise<ZipEntryResult> {
  try {
    return await readEntry(zip, names, limits);
  } catch (error) {
    return {
      kind: "problem",
      problem: `it is no readable zip (${error instanceof Error ? error.message : error})`,
    };
  }
}

async function readEntry(
  zip: Buffer,
  names: readonly string[],
  limits: ArtifactLimits,
): Promise<ZipEntryResult> {
  const problem = (text: string): ZipEntryResult => ({ kind: "problem", problem: text });
  const file = await yauzl.fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true });
  if (file.entryCount > limits.entries)
    return problem(`it has ${file.entryCount} entries, more than ${limits.entries}`);
  const found = new Map<string, yauzl.Entry>();
  for await (const entry of file.eachEntry()) {
    if (!names.includes(entry.fileName)) continue;
    if (found.has(entry.fileName)) return problem(`it holds ${entry.fileName} twice`);
    found.set(entry.fileName, entry);
  }
  const name = names.find((one) => found.has(one));
  const entry = name === undefined ? undefined : found.get(name);
  if (name === undefined || entry === undefined) return problem(`it does not hold ${names.join(" or ")}`);
  if (entry.uncompressedSize > limits.bytes)
    return problem(`${name} has ${entry.uncompressedSize} bytes, more than ${limits.bytes}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.openReadStreamPromise(entry))
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  return { kind: "found", name, bytes: Buffer.concat(chunks) };
}
