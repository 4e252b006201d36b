import { isAscii, isUtf8 } from "node:buffer";
import { excerpt } from "./redact.ts";

/** Thrown by `readBytes` when an answer is larger than it may be. */
export class ResponseTooLarge extends Error {
  override readonly name = "ResponseTooLarge";
}

/** Thrown by `readBytes` for bytes that are no UTF-8: JSON knows nothing else, and guessing would change ids. */
export class NotUtf8 extends Error {
  override readonly name = "NotUtf8";
  /** `content-encoding` of the answer, where it is one that is not read. */
  readonly unreadEncoding: string | undefined;

  constructor(encoding: string) {
    super("not UTF-8");
    this.unreadEncoding = listed(encoding).every((one) => readEncodings.has(one)) ? undefined : encoding;
  }
}

/** Thrown by `readBytes` for bytes that cannot be unpacked as the answer says: cut off on the way, or never packed so. */
export class NotUnpacked extends Error {
  override readonly name = "NotUnpacked";
  /** `content-encoding` of the answer; empty: none is named. */
  readonly encoding: string;
  /** What zlib says, as a code. */
  readonly why: string;

  constructor(encoding: string, why: string) {
    super("not unpacked");
    this.encoding = encoding;
    this.why = why;
  }
}

/** By `wayOf`; empty: none is named. */
const readEncodings: ReadonlySet<string> = new Set(["", "identity", "br", "deflate", "gzip", "x-gzip"]);

export interface BodyReading {
  /** Once decompressed. */
  readonly maxBytes: number;
  /** `content-encoding`, which some servers use although nobody asked for it. */
  readonly encoding?: string | undefined;
  /** Whether bytes that are no UTF-8 end it: a page for people may be written in any way. */
  readonly isStrict: boolean;
}

/**
 * Reads a body, unpacks it and leaves out a byte order mark, counting as it goes: a declared length is not to be relied on.
 * @returns UTF-8, if it is strict
 * @throws ResponseTooLarge, the rest is then not read · NotUnpacked · NotUtf8
 */
export async function readBytes(
  body: AsyncIterable<Uint8Array>,
  { encoding, isStrict, maxBytes }: BodyReading,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new ResponseTooLarge(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  const name = encoding?.trim().toLowerCase() ?? "";
  const bytes = await decompressed(Buffer.concat(chunks, size), name, maxBytes);
  if (isStrict && !isUtf8(bytes)) throw new NotUtf8(name);
  return byteOrderMark.equals(bytes.subarray(0, byteOrderMark.length))
    ? bytes.subarray(byteOrderMark.length)
    : bytes;
}

const byteOrderMark = Buffer.from("\ufeff");

/** What the bytes say in UTF-8. Nearly all of them are ASCII, which is copied, where UTF-8 is read byte by byte. */
export const utf8Text = (bytes: Buffer): string =>
  isAscii(bytes) ? bytes.toString("latin1") : bytes.toString("utf8");

/** What was done last is undone first. An encoding that is not read ends it: what is left is then no UTF-8, or is JSON all the same. */
async function decompressed(bytes: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  let left = bytes;
  for (const one of [...listed(encoding)].reverse()) {
    if (!readEncodings.has(one)) return left;
    left = await undone(left, one, maxBytes);
  }
  return left;
}

const listed = (encoding: string): readonly string[] => encoding.split(",").map((one) => one.trim());

async function undone(bytes: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer> {
  const way = wayOf(bytes, encoding);
  if (way === undefined) return bytes;
  const [zlib, { promisify }] = await Promise.all([import("node:zlib"), import("node:util")]);
  const decompress = promisify<Buffer, { readonly maxOutputLength: number }, Buffer>(zlib[way]);
  return await decompress(bytes, { maxOutputLength }).catch((error: unknown) => {
    if (error instanceof RangeError) throw new ResponseTooLarge(`more than ${maxOutputLength} bytes`);
    // Proxies unpack an answer and leave the header as it was.
    if (isPlainJson(bytes)) return bytes;
    throw new NotUnpacked(encoding, codeOf(error));
  });
}

const isPlainJson = (bytes: Buffer): boolean =>
  isUtf8(bytes) && /^\s*[[{]/.test(bytes.subarray(0, 100).toString());

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";

/** How a body is compressed. Some servers do not say so, of what no text begins with. */
function wayOf(
  bytes: Buffer,
  encoding: string,
): "brotliDecompress" | "gunzip" | "inflate" | "inflateRaw" | undefined {
  if (encoding === "br") return "brotliDecompress";
  if (encoding === "deflate") return hasZlibHeader(bytes) ? "inflate" : "inflateRaw";
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isGzip || encoding === "gzip" || encoding === "x-gzip") return "gunzip";
  return hasZlibHeader(bytes) && !isUtf8(bytes) ? "inflate" : undefined;
}

/** RFC 9110 wants the header of RFC 1950 in `deflate`, and many servers leave it out. */
function hasZlibHeader(bytes: Buffer): boolean {
  return bytes.length >= 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
}

export type ParsedBody = { readonly kind: "json"; readonly value: unknown } | UnreadableBody;

export type UnreadableBody =
  | { readonly kind: "empty" }
  /** Starts like JSON and does not end like it: usually an answer that was cut off. */
  | { readonly kind: "broken" }
  /** Not JSON at all. `description` is safe to show. */
  | { readonly kind: "other"; readonly description: string; readonly isPage: boolean };

/** Reads a body by what it is: content types are not to be relied on. */
export function parseBody(text: string, secrets: readonly string[]): ParsedBody {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "empty" };
  const parsed = parsedJson(trimmed);
  if (parsed !== undefined) return { kind: "json", value: withoutWrapping(parsed.value) };
  if (!/^[[{"]/.test(trimmed)) return described(trimmed, secrets);
  return isLineByLine(trimmed)
    ? { kind: "other", description: "one JSON value a line", isPage: false }
    : { kind: "broken" };
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Some servers make a text of their JSON, and JSON of that once more. */
function withoutWrapping(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  return (parsedJson(value) ?? { value }).value;
}

function isLineByLine(text: string): boolean {
  const end = text.indexOf("\n");
  return end > 0 && parsedJson(text.slice(0, end)) !== undefined;
}

function described(text: string, secrets: readonly string[]): UnreadableBody {
  if (!text.startsWith("<"))
    return { kind: "other", description: `text: "${excerpt(text, secrets)}"`, isPage: false };
  const isPage = !text.startsWith("<?xml") || /<html[\s>]/i.test(text.slice(0, 2_000));
  if (!isPage) return { kind: "other", description: "XML", isPage };
  const title = /<title[^>]*>([^<]{0,2000})/i.exec(text.slice(0, 100_000))?.[1];
  const shown = title === undefined ? "" : excerpt(title, secrets);
  const description = shown === "" ? "an HTML page" : `an HTML page with the title "${shown}"`;
  return { kind: "other", description, isPage };
}
