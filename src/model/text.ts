/** Code-unit order: the same everywhere, whatever the locale of the machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Nearly every name holds nothing that could be written in two ways, and finding that out is cheaper than normalising it. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** A name as it is kept and hashed: composed accents, no space around it. */
export function composedName(name: string): string {
  return isPlain(name) ? name.trim() : name.normalize("NFC").trim();
}

/**
 * The form in which names that look the same come out equal: by composition, by width, by the number or kind of their spaces,
 * by a hyphen at which no line ends, by characters that nobody sees. Names are matched by this everywhere, SOURCED IDs never are. Two of them in one file, or in
 * ClassTag, are never told apart by it: ids do that.
 */
export function nameAsSeen(name: string): string {
  const composed = isPlain(name)
    ? name
    : name
        .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
        .replace(notRaised, (part) => part.normalize("NFKC"))
        .replaceAll("\u2010", "-")
        .normalize("NFC");
  return unevenSpace.test(composed) ? composed.replace(/\s+/g, " ").trim() : composed;
}

/** Most names have none, and finding that out makes no new text. */
const unevenSpace = /^\s|\s\s|[^\S ]|\s$/;

/** All but digits that are raised, lowered, circled or fractions: room 1² does not look like room 12. */
const notRaised =
  /[^\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u215f\u2189\u2460-\u24ff\u3200-\u33ff]+/g;

/** A looser form, only ever used to suggest and to warn. */
export function looseName(name: string): string {
  if (isPlain(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `"a", "b" and 3 more`: names a few and counts the rest. */
export function nameSome(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).map((name) => JSON.stringify(name));
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${formatNumber(rest)} more`;
  const last = shown.at(-1) ?? "";
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${last}` : last;
}

/** `3012` → `3,012`: the same in every locale. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

/** `1 classroom`, `2 classrooms`, `counted(3012, "class", "classes")` → `3,012 classes`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

/** `12.5 %`, of a share from 0 to 1. */
export const percentText = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** Number of letters to insert, delete, replace or swap with their neighbour to get from one text to the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const shorter = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      const isSwapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(isSwapped ? Math.min(shorter, (beforeLast[column - 2] ?? 0) + 1) : shorter);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
