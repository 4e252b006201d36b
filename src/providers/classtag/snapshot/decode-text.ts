/**
 * The text of a file that a spreadsheet saved: UTF-8 with or without a byte order mark, or UTF-16, which Excel calls
 * "Unicode text".
 * @returns `undefined` where it is in another encoding: names would come out garbled, and garbled names match nothing
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}
