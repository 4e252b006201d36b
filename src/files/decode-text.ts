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

/** What programs take a file for that is in UTF-8 and does not say so, in the order of how common that is. */
const codePages = ["windows-1252", "macintosh", "windows-1250", "windows-1251"] as const;

/** The letters of windows-1252 for 80 to 9f, which some versions of Node take for control characters. */
const westernLetters = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");

/**
 * A piece of a text whose letters were read in a code page of one byte each and saved again as Unicode: `SeÃ±ora`, and
 * `ï»¿` for a byte order mark. The bytes that they were then are UTF-8 once more, which those of a text that was never
 * garbled are not.
 * @returns a piece as it stands and as it was; `undefined` where the text is not garbled
 */
export function garbledIn(text: string): { readonly shown: string; readonly was: string } | undefined {
  const whole = text.replace(/^\uFEFF/, "");
  const pieces = [...new Set(whole.match(/[^\p{ASCII}]+/gu) ?? [])];
  if (pieces.length === 0) return undefined;
  for (const codePage of codePages) {
    const byteOf = bytesIn(codePage);
    const was = pieces.map((piece) => asItWas(piece, byteOf));
    const [first] = was;
    const isGarbled = whole.startsWith("ï»¿") ? first === "\uFEFF" : !was.includes(undefined);
    if (first !== undefined && isGarbled) return { shown: pieces[0] ?? "", was: first };
  }
  return undefined;
}

function bytesIn(codePage: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(codePage);
  const high = Array.from({ length: 0x80 }, (_, index) => 0x80 + index);
  const letterOf = (byte: number): string =>
    (codePage === "windows-1252" ? westernLetters[byte - 0x80] : undefined) ??
    decoder.decode(Uint8Array.of(byte));
  return new Map(high.map((byte) => [letterOf(byte), byte]));
}

function asItWas(piece: string, byteOf: ReadonlyMap<string, number>): string | undefined {
  const bytes = Array.from(piece, (letter) => byteOf.get(letter) ?? -1);
  if (bytes.includes(-1)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
