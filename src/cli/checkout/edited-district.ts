import { loadDistricts } from "../../config/load-districts.ts";
import type { District } from "../../model/district.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { CommandFailure } from "../command-failure.ts";
import { exitCodes } from "../exit-code.ts";
import type { EditedFiles } from "./edit-files.ts";

/** Those of the files that the district was loaded from. */
export function filesOf(district: District, files: readonly SourceFile[]): readonly SourceFile[] {
  const own = new Set([district.at.file, ...district.schools.map(({ at }) => at.file)]);
  return files.filter(({ path }) => own.has(path));
}

/**
 * The district as its files say it with what is changed in them; on disk they are as they were.
 * @param command what to run again once the files are mended
 * @throws CommandFailure where they would not be valid
 */
export async function editedDistrict(
  { at, id }: District,
  files: readonly SourceFile[],
  changed: EditedFiles["changed"],
  command: string,
): Promise<District> {
  const { districts, findings } = await loadDistricts(withChanges(files, changed));
  const district = districts.find((one) => one.id === id);
  if (district !== undefined) return district;
  const why = findings.find(({ severity }) => severity === "error")?.message ?? "it is not valid";
  throw new CommandFailure(`${at.file}: nothing is written to it: ${why}.`, {
    exitCode: exitCodes.findings,
    hint: `rollcall validate lists what is wrong with it; run ${command} again once that is mended.`,
  });
}

function withChanges(files: readonly SourceFile[], changed: EditedFiles["changed"]): readonly SourceFile[] {
  const after = new Map(changed.map((one) => [one.path, one.after]));
  return files.map((file) => {
    const text = after.get(file.path);
    return text === undefined ? file : { path: file.path, bytes: new TextEncoder().encode(text) };
  });
}
