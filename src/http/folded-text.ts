/**
 * A text as a credential is looked for in it: without what can be written in several ways. Escapes for URLs, JSON, HTML and
 * source text are undone, also where one was escaped by another; white space, `\`, `+` and `-` are left out and `_` is `/` (base 64 for URLs
 * differs in these); capitals are small. Characters are the bytes of UTF-8.
 */
export interface FoldedText {
  readonly text: string;
  /** Where in the original the character came from. */
  from(index: number): number;
  /** Where in the original what it came from ends. */
  to(index: number): number;
}

interface Bytes {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Deeper than any answer was seen to be wrapped. */
const mostEscapes = 6;

export function foldedText(original: string): FoldedText {
  let bytes = bytesOf(original);
  for (let depth = 0; depth < mostEscapes; depth += 1) {
    const next = unescaped(bytes);
    if (next === bytes) break;
    bytes = next;
  }
  return reduced(bytes);
}

const utf8 = (text: string): string => Buffer.from(text.toWellFormed(), "utf8").toString("latin1");

function bytesOf(original: string): Bytes {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const part = character <= "\u007f" ? character : utf8(character);
    for (let index = 0; index < part.length; index += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    parts.push(part);
    at += character.length;
  }
  return { text: parts.join(""), starts, ends };
}

/** Marks of ASCII, each behind its name in HTML: some frameworks escape all of them. */
const namedMarks =
  "amp& apos' ast* bsol\\ colon: comma, commat@ dollar$ equals= excl! grave` gt> hat^ lbrace{ lbrack[ lcub{ lowbar_ lpar( " +
  'lsqb[ lt< num# percnt% period. plus+ quest? quot" rbrace} rbrack] rcub} rpar) rsqb] semi; sol/ verbar| vert|';
const named: ReadonlyMap<string, string> = new Map(
  namedMarks.split(" ").map((each) => [each.slice(0, -1), each.slice(-1)]),
);

const escapes = new RegExp(
  String.raw`(?:%|\\x)([0-9a-f]{2})|((?:\\u[0-9a-f]{4})+)|&#(\d{1,7});|&#x([0-9a-f]{1,6});|&(${[...named.keys()].join("|")});`,
  "gi",
);

/** Once; the same value where nothing was escaped. */
function unescaped(bytes: Bytes): Bytes {
  const parts: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  let done = 0;
  const keep = (until: number): void => {
    parts.push(bytes.text.slice(done, until));
    for (let index = done; index < until; index += 1) {
      starts.push(bytes.starts[index] ?? 0);
      ends.push(bytes.ends[index] ?? 0);
    }
  };
  for (const match of bytes.text.matchAll(escapes)) {
    keep(match.index);
    done = match.index + match[0].length;
    const part = meantBy(match);
    parts.push(part);
    for (let index = 0; index < part.length; index += 1) {
      starts.push(bytes.starts[match.index] ?? 0);
      ends.push(bytes.ends[done - 1] ?? 0);
    }
  }
  if (done === 0) return bytes;
  keep(bytes.text.length);
  return { text: parts.join(""), starts, ends };
}

function meantBy([whole, byte, units, decimal, hexadecimal, name]: RegExpMatchArray): string {
  if (byte !== undefined) return String.fromCharCode(Number.parseInt(byte, 16));
  if (units !== undefined)
    return utf8(
      String.fromCharCode(
        ...units
          .split(/\\u/i)
          .slice(1)
          .map((unit) => Number.parseInt(unit, 16)),
      ),
    );
  if (name !== undefined) return named.get(name.toLowerCase()) ?? "";
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return point <= 0x10ffff ? utf8(String.fromCodePoint(point)) : (whole ?? "");
}

const leftOut: ReadonlySet<string> = new Set(["\u007f", "\\", "+", "-"]);

/** Of bytes above ASCII nothing is left out: they are parts of characters. */
function reduced({ text, starts, ends }: Bytes): FoldedText {
  const kept: number[] = [];
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character <= " " || leftOut.has(character)) continue;
    kept.push(index);
    folded +=
      character === "_" ? "/" : character >= "A" && character <= "Z" ? character.toLowerCase() : character;
  }
  const place = (index: number): number => kept[index] ?? 0;
  return { text: folded, from: (index) => starts[place(index)] ?? 0, to: (index) => ends[place(index)] ?? 0 };
}
