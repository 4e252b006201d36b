/** A name or message of the pages in the wording that is asked for, its `{holes}` filled. */
export type Say = (text: string, holes?: Readonly<Record<string, string | number>>) => string;

/** @param labels Other wording by the usual one, holes and all. */
export function wordingWith(labels: Readonly<Record<string, string>>): Say {
  const other = new Map(Object.entries(labels));
  return (text, holes = {}) =>
    (other.get(text) ?? text).replace(/\{([a-z]+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
}
