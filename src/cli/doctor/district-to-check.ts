import { groupDistrictFiles } from "../../config/district-files.ts";
import { loadDistricts } from "../../config/load-districts.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import { districtPaths } from "../checkout/read-district-files.ts";
import { workingTree } from "../checkout/working-tree.ts";
import type { Context } from "../context.ts";

/** Whose settings and services are looked at, and the file, as far as there is one. */
export interface DistrictToCheck {
  /** `undefined`: nobody's in particular. */
  readonly id: string | undefined;
  readonly district: District | undefined;
  /** Of its files, where they have errors. */
  readonly findings: readonly Diagnostic[];
}

/**
 * The districts of the named files, all of them without names. A district whose file has errors, or that has none yet, is
 * among them: its settings and services can be looked at all the same.
 */
export async function districtsToCheck(
  names: readonly string[],
  { cwd }: Pick<Context, "cwd">,
): Promise<readonly DistrictToCheck[]> {
  const tree = workingTree(cwd);
  const paths = (await districtPaths(tree, names)) ?? [];
  const all = await tree.read(paths);
  // The name of a district that has no file is enough to look at its settings.
  const missing = new Set(
    all.flatMap((file) =>
      "unreadable" in file && file.unreadable === "there is no such file" ? [file.path] : [],
    ),
  );
  const { findings, districts } = await loadDistricts(all.filter(({ path }) => !missing.has(path)));
  const byId = new Map(districts.map((district) => [district.id, district]));
  const toCheck = groupDistrictFiles(all).districts.map(({ header, id, schools }): DistrictToCheck => {
    const files = new Set([header, ...schools].map(({ path }) => path));
    return {
      id,
      district: byId.get(id),
      findings: findings.filter(({ at }) => at !== undefined && files.has(at.file)),
    };
  });
  return toCheck.length > 0 ? toCheck : [{ id: undefined, district: undefined, findings: [] }];
}
