import { type FoldedText, foldedText } from "./folded-text.ts";

/** One form of a credential, folded. What begins with `telling` of it, in a text, is as good as all of it. */
export interface SoughtSecret {
  readonly text: string;
  readonly telling: string;
}

/** Of one that was cut off, half is as good as all, unless it is so short that it may be a word of ours. */
const shortestHalf = 12;

/** Of a key of several lines, each that is longer than this is worth to be hidden. */
const shortestLine = 16;

/** In base 64, less than this says nothing. */
const shortestCore = 8;

/**
 * The forms in which a text from outside may hold a credential: itself, its lines, in hexadecimal, with colons or without, and
 * in base 64, alone or between others, once or twice, also as a header of OAuth 2 carries it, where it is escaped as in a form first.
 */
export function formsOf(secret: string): readonly SoughtSecret[] {
  const lines = secret.split(/[\r\n]+|\\n/).filter((line) => line.trim().length > shortestLine);
  const texts = [secret, ...lines].flatMap((text) => [
    text,
    ...inHexadecimal(text),
    ...[text, ...escaped(text)].flatMap(inBase64),
  ]);
  texts.push(...inBase64(secret).flatMap(inBase64));
  return [...new Map(texts.map((text) => [foldedText(text).text, text]))]
    .filter(([folded]) => folded !== "")
    .map(([folded, text]) => ({ text: folded, telling: folded.slice(0, halfOf(folded, text)) }));
}

/** Half of what is written or of what is left of it folded, whichever comes first: what is folded may lie in one of the halves. */
function halfOf(folded: string, text: string): number {
  const written = foldedText(text.slice(0, Math.ceil(text.length / 2))).text;
  return Math.max(shortestHalf, Math.min(written.length, Math.ceil(folded.length / 2)));
}

/** As in a URL, and as in a form. */
function escaped(text: string): readonly string[] {
  const inUrl = encodeURIComponent(text.toWellFormed());
  return [inUrl, inUrl.replaceAll("%20", "+")];
}

/** Pairs with colons between them are how certificates and digests are shown. */
function inHexadecimal(text: string): readonly string[] {
  const hex = Buffer.from(text, "utf8").toString("hex");
  return [hex, hex.replace(/..(?=.)/g, "$&:")];
}

/** Alone, and wherever it begins in what is encoded: without what its neighbours have a part in. */
function inBase64(text: string): readonly string[] {
  const bytes = Buffer.from(text, "utf8");
  const cores = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  return [
    bytes.toString("base64").replace(/=+$/, ""),
    ...cores.filter(({ length }) => length >= shortestCore),
  ];
}

/** Puts `mark` in place of all that any of the forms is found in. */
export function without(original: string, sought: readonly SoughtSecret[], mark: string): string {
  const folded = foldedText(original);
  const found = sought.flatMap((one) => placesOf(one, folded));
  found.sort(([left], [right]) => left - right);
  let shown = "";
  let done = 0;
  for (const [from, to] of found) {
    if (to <= done) continue;
    if (from >= done) shown += `${original.slice(done, from)}${mark}`;
    done = to;
  }
  return `${shown}${original.slice(done)}`;
}

function placesOf(
  { text, telling }: SoughtSecret,
  folded: FoldedText,
): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = folded.text.indexOf(telling); at >= 0; ) {
    let length = telling.length;
    while (length < text.length && folded.text[at + length] === text[length]) length += 1;
    places.push([folded.from(at), folded.to(at + length - 1)]);
    at = folded.text.indexOf(telling, at + length);
  }
  return places;
}
