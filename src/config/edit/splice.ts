/** A text put in at an offset of the old one; `removes` counts characters there that it takes the place of. */
export interface Splice {
  readonly at: number;
  readonly removes?: number;
  readonly text: string;
}

/** All splices at once, so that each keeps the offset that it was made for. Of two at one place, the first comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = "";
  let done = 0;
  for (const { at, removes = 0, text: added } of [...splices].sort((left, right) => left.at - right.at)) {
    result += text.slice(done, at) + added;
    done = Math.max(done, at + removes);
  }
  return result + text.slice(done);
}

/** What an edit comes to in the text, or why there is no place for it. */
export type Splices =
  | { readonly kind: "splices"; readonly splices: readonly Splice[] }
  | { readonly kind: "no-place"; readonly why: string };

export const noPlace = (why: string): Splices => ({ kind: "no-place", why });
