import { TextDecoder } from "node:util";
import { exportFinding } from "./export-finding.ts";

type Encoding = "utf-16be" | "utf-16le" | "utf-8";

const hint =
  'Export it as UTF-8. Excel does where it saves as "CSV UTF-8", and not where it saves as "CSV": that is the encoding of its machine.';

/** Enough to tell an encoding by. */
const headLength = 64;

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark or the first characters say so; the mark is taken off.
 * Bytes of another encoding are never guessed at, because a name that is read wrongly looks like another name.
 * @throws IncompleteRead with the line
 */
export async function* decodeChunks(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array();
  let decoder: LineDecoder | undefined;
  for await (const chunk of bytes) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk);
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < headLength) continue;
    decoder = new LineDecoder(file, encodingOf(file, head));
    yield decoder.decode(head);
  }
  if (decoder === undefined) {
    decoder = new LineDecoder(file, encodingOf(file, head));
    yield decoder.decode(head);
  }
  yield decoder.end();
}

function encodingOf(file: string, head: Uint8Array): Encoding {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0)
    throw exportFinding({ file, line: 1 }, "it is UTF-32, which is not read", hint);
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // The names of OneRoster's columns are ASCII: without a mark, every other byte of UTF-16 is zero.
  const units = Math.min(headLength, head.length) >> 1;
  const isZero = (offset: 0 | 1): boolean =>
    units > 1 &&
    Array.from({ length: units }, (_, index) => head[2 * index + offset]).every((byte) => byte === 0);
  if (isZero(1)) return "utf-16le";
  return isZero(0) ? "utf-16be" : "utf-8";
}

class LineDecoder {
  readonly #file: string;
  readonly #encoding: Encoding;
  readonly #decoder: TextDecoder;
  /** Line that the next chunk begins on. */
  #line = 1;

  constructor(file: string, encoding: Encoding) {
    this.#file = file;
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  decode(chunk: Uint8Array): string {
    const text = this.#attempt(chunk, () => this.#decoder.decode(chunk, { stream: true }));
    const zero = text.indexOf("\u0000");
    if (zero >= 0)
      throw exportFinding(
        { file: this.#file, line: this.#line + newlines(text.slice(0, zero)) },
        "it holds a character zero, so it is no text",
        hint,
      );
    this.#line += newlines(text);
    return text;
  }

  /** A file that ends within a character was cut off. */
  end(): string {
    return this.#attempt(new Uint8Array(), () => this.#decoder.decode());
  }

  #attempt(chunk: Uint8Array, decode: () => string): string {
    try {
      return decode();
    } catch (cause) {
      const line = this.#line + (this.#encoding === "utf-8" ? linesBeforeFault(chunk) : 0);
      throw exportFinding(
        { file: this.#file, line },
        `it holds bytes that are not ${this.#encoding.toUpperCase()}`,
        hint,
        { cause },
      );
    }
  }
}

/** Lines of a UTF-8 chunk before the first that cannot be decoded. The chunk may begin within a character. */
function linesBeforeFault(chunk: Uint8Array): number {
  let start = 0;
  while (start < Math.min(3, chunk.length) && ((chunk[start] ?? 0) & 0xc0) === 0x80) start += 1;
  for (let lines = 0; ; lines += 1) {
    const end = chunk.indexOf(0x0a, start);
    if (end < 0 || !isUtf8Line(chunk.subarray(start, end))) return lines;
    start = end + 1;
  }
}

function isUtf8Line(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
