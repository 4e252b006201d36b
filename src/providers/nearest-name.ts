import { editDistance } from "../model/text.ts";

/** The name that was probably meant: the one that takes the fewest edits, at most `most`. */
export function nearestName(written: string, names: readonly string[], most: number): string | undefined {
  let nearest: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    if (Math.abs(written.length - name.length) > most) continue;
    const distance = editDistance(written, name);
    if (distance <= most && (nearest === undefined || distance < nearest.distance))
      nearest = { name, distance };
  }
  return nearest?.name;
}
