/** Labels and addresses with holes: `Showing {first} to {last} of {total}`. */

const hole = /\{[a-z]+\}/g;

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** What must stand in holes: numbers with or without separators, texts with their white space evened out. */
export type Known = Readonly<Record<string, number | string>>;

/**
 * Matches a whole text that a template can become.
 * @param known other holes take anything
 */
export function patternOf(template: string, known: Known = {}): RegExp {
  return new RegExp(`^\\s*${bodyOf(template, (name) => knownPattern(known[name]))}\\s*$`);
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

function knownPattern(known: number | string | undefined): string {
  if (known === undefined) return "[\\s\\S]*";
  if (typeof known === "string") return known.trim().split(/\s+/u).map(escapeForPattern).join("\\s+");
  return String(known).replace(/(?<=\d)(?=(?:\d{3})+$)/g, "[,.'\\s]?");
}

/** A template with texts in its holes. */
export const filled = (template: string, known: Readonly<Record<string, string>>): string =>
  template.replace(hole, (written) => known[written.slice(1, -1)] ?? written);

/** Numbers in the holes of a text, with or without separators; `undefined` where it is not made by the template. */
export function numbersIn(template: string, text: string): Readonly<Record<string, number>> | undefined {
  const pattern = new RegExp(`^\\s*${bodyOf(template, (name) => `(?<${name}>[\\d,.'\\s]+)`)}\\s*$`);
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(groups).map(([name, written]) => [name, Number(written.replace(/\D/g, ""))]),
  );
}

/** The text in the one hole of a template, with all its blanks; `undefined` where it is not made by the template. */
export function textIn(template: string, text: string): string | undefined {
  return new RegExp(`^${bodyOf(template, () => "([\\s\\S]+)")}$`).exec(text)?.[1];
}

/**
 * ClassTag's id in an address.
 * @param template end of a path with `{id}` in it, or, where it begins with `#`, of what follows that
 */
export function idInAddress(template: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hash, pathname } = new URL(address);
  // An app may keep its place behind the #.
  const path = (template.startsWith("#") ? hash.replace(/\?.*$/u, "") : pathname).replace(/\/+$/, "");
  const [before = "", after = ""] = template.split("{id}");
  const found = new RegExp(`${escapeForPattern(before)}([^/]+)${escapeForPattern(after)}$`, "u").exec(path);
  try {
    return found?.[1] === undefined ? undefined : decodeURIComponent(found[1]);
  } catch {
    return undefined;
  }
}
