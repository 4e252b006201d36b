/** Labels and addresses with holes: `Showing {first} to {last} of {total}`. */

const hole = /\{[a-z]+\}/g;

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/**
 * Matches a whole text that a template can become.
 * @param known numbers that must stand in holes, with or without separators; other holes take anything
 */
export function patternOf(template: string, known: Readonly<Record<string, number>> = {}): RegExp {
  return new RegExp(`^\\s*${bodyOf(template, (name) => numberPattern(known[name]))}\\s*$`);
}

function bodyOf(template: string, filling: (name: string) => string): string {
  const names = (template.match(hole) ?? []).map((one) => one.slice(1, -1));
  return template
    .split(hole)
    .map((part, index) => {
      const name = names[index];
      return name === undefined ? escapeForPattern(part) : `${escapeForPattern(part)}${filling(name)}`;
    })
    .join("");
}

const numberPattern = (number: number | undefined): string =>
  number === undefined ? "[\\s\\S]*" : String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, "[,.'\\s]?");

/** Numbers in the holes of a text, with or without separators; `undefined` where it is not made by the template. */
export function numbersIn(template: string, text: string): Readonly<Record<string, number>> | undefined {
  const pattern = new RegExp(`^\\s*${bodyOf(template, (name) => `(?<${name}>[\\d,.'\\s]+)`)}\\s*$`);
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(groups).map(([name, written]) => [name, Number(written.replace(/\D/g, ""))]),
  );
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
