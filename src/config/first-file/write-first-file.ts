import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { FirstFile } from "../../model/first-file.ts";
import { loadDistricts } from "../load-districts.ts";
import { firstFileLines, type LeftOutSchool } from "./first-file-text.ts";

/** A first file that was read back, or what is wrong with what stands at its top. */
export type WrittenFirstFile =
  | {
      readonly kind: "written";
      readonly text: string;
      readonly district: District;
      /** Schools of which nothing valid can be written. */
      readonly leftOut: readonly LeftOutSchool[];
    }
  | { readonly kind: "invalid"; readonly findings: readonly Diagnostic[] };

/**
 * Writes a district's first file, and holds it against the rules that every file is held against: a school with an error
 * becomes a comment that says which.
 * @param path under which the file will stand, `districts/<id>.yaml`
 */
export async function writeFirstFile(
  first: FirstFile,
  path: string,
  already: readonly LeftOutSchool[] = [],
): Promise<WrittenFirstFile> {
  const { lines, schoolAt } = firstFileLines(first, already);
  const text = `${lines.join("\n")}\n`;
  const { districts, findings } = await loadDistricts([{ path, bytes: new TextEncoder().encode(text) }]);
  const errors = findings.filter(({ severity }) => severity === "error");
  const [district] = districts;
  if (errors.length === 0 && district !== undefined)
    return { kind: "written", text, district, leftOut: already };
  const more = new Map(
    errors.flatMap(({ at, message }) => {
      const school = schoolAt.get(at?.line ?? 0);
      return school === undefined ? [] : [[school, message] as const];
    }),
  );
  if (more.size === 0) return { kind: "invalid", findings };
  const leftOut = [...already, ...[...more].map(([school, why]) => ({ school, why }))];
  return await writeFirstFile(first, path, leftOut);
}
