import { diffArrays } from "diff";

/** A line that both texts have, or one of them; with its line break, where it has one. */
export interface LineEdit {
  readonly sign: " " | "+" | "-";
  readonly text: string;
}

/**
 * How one text becomes another, line by line, as few of them as can be; `undefined` where it takes more than `mostEdits`. A line
 * that only one of them has can be in nothing that they share: so it is left out before the two are laid side by side, which
 * takes as long as the square of what differs.
 */
export function lineEdits(before: string, after: string, mostEdits: number): readonly LineEdit[] | undefined {
  const [old, now] = [withBreaks(before), withBreaks(after)];
  const [ours, theirs] = [new Set(old), new Set(now)];
  const [mine, others] = [placesOf(old, theirs), placesOf(now, ours)];
  const parts = diffArrays(
    mine.map((at) => old[at]),
    others.map((at) => now[at]),
    { maxEditLength: mostEdits },
  );
  if (parts === undefined) return undefined;
  const edits: LineEdit[] = [];
  let [from, at] = [0, 0];
  const upTo = (end: number, meeting: number): void => {
    edits.push(...interleaved(old.slice(from, end), now.slice(at, meeting)));
    [from, at] = [end, meeting];
  };
  let [left, right] = [0, 0];
  for (const { added, removed, value } of parts) {
    for (const text of added || removed ? [] : value) {
      upTo(mine[left] ?? 0, others[right] ?? 0);
      edits.push({ sign: " ", text: text ?? "" });
      [from, at, left, right] = [from + 1, at + 1, left + 1, right + 1];
    }
    if (removed) left += value.length;
    if (added) right += value.length;
  }
  upTo(old.length, now.length);
  return edits.filter(({ sign }) => sign !== " ").length > mostEdits ? undefined : edits;
}

const withBreaks = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const placesOf = (lines: readonly string[], among: ReadonlySet<string>): readonly number[] =>
  lines.flatMap((line, at) => (among.has(line) ? [at] : []));

/** What was and what is of one classroom side by side, and not all that was before all that is. */
function interleaved(removed: readonly string[], added: readonly string[]): readonly LineEdit[] {
  const edits: LineEdit[] = [];
  let [from, at] = [0, 0];
  const take = (end: number, meeting: number): void => {
    edits.push(...removed.slice(from, end).map((text): LineEdit => ({ sign: "-", text })));
    edits.push(...added.slice(at, meeting).map((text): LineEdit => ({ sign: "+", text })));
    [from, at] = [end, meeting];
  };
  const placeOf = new Map<string, number>();
  for (const [index, line] of removed.entries())
    for (const name of namesIn(line)) placeOf.set(name, placeOf.get(name) ?? index);
  for (const [index, line] of added.entries()) {
    const found = namesIn(line)
      .flatMap((name) => placeOf.get(name) ?? [])
      .find((place) => place >= from);
    if (found !== undefined) take(found + 1, index + 1);
  }
  take(removed.length, added.length);
  return edits;
}

const value = `("[^"]*"|'[^']*'|[^,{}#]*[^,{}#\\s])`;
const named = new RegExp(`\\b(classtag|name): ${value}`, "g");

/** The id and the name by which a line of a classroom is known. */
const namesIn = (line: string): readonly string[] =>
  Array.from(line.matchAll(named), ([, key, text]) => `${key} ${text?.replaceAll(/^["']|["']$/g, "")}`);
