/** Labels and addresses with holes: `Showing {first} to {last} of {total}`. */

const hole = /\{[a-z]+\}/g;

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Matches a whole text that a template can become; holes are groups by their names. */
export function patternOf(template: string): RegExp {
  const holes = template.match(hole) ?? [];
  const parts = template.split(hole).map(escapeForPattern);
  const body = parts.map((part, index) => {
    const name = holes[index]?.slice(1, -1);
    return name === undefined ? part : `${part}(?<${name}>[\\s\\S]*)`;
  });
  return new RegExp(`^\\s*${body.join("")}\\s*$`, "u");
}

/** Numbers in the holes of a text, thousands separated or not; `undefined` where it is not made by the template. */
export function numbersIn(template: string, text: string): Readonly<Record<string, number>> | undefined {
  const groups = patternOf(template).exec(text)?.groups;
  if (groups === undefined) return undefined;
  const numbers: Record<string, number> = {};
  for (const [name, written] of Object.entries(groups)) {
    const digits = written.replace(/(?<=\d)[,.'\s](?=\d{3}(?!\d))/g, "");
    if (!/^\d{1,9}$/.test(digits)) return undefined;
    numbers[name] = Number(digits);
  }
  return numbers;
}

/**
 * ClassTag's id in an address.
 * @param template end of a path with `{id}` in it
 */
export function idInAddress(template: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const path = new URL(address).pathname.replace(/\/+$/, "");
  const [before = "", after = ""] = template.split("{id}");
  const found = new RegExp(`${escapeForPattern(before)}([^/]+)${escapeForPattern(after)}$`, "u").exec(path);
  try {
    return found?.[1] === undefined ? undefined : decodeURIComponent(found[1]);
  } catch {
    return undefined;
  }
}
