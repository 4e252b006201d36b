import { loadDistricts } from "../../config/load-districts.ts";
import { districtsIn } from "../../git/touched-districts.ts";
import { districtPaths } from "../checkout/read-district-files.ts";
import { workingTree } from "../checkout/working-tree.ts";

export interface DistrictsHere {
  readonly ids: readonly string[];
  readonly paths: readonly string[];
  /** The time zone of all of them. */
  readonly timezone?: string;
  /** Why there is no time zone. */
  readonly notice?: string;
}

/** The districts of a folder, which may have none yet, and the one time zone that they agree on. */
export async function districtsHere(root: string): Promise<DistrictsHere> {
  const tree = workingTree(root);
  const paths = (await districtPaths(tree)) ?? [];
  const ids = districtsIn(paths);
  const { districts } = await loadDistricts(await tree.read(paths));
  const zones = new Set(districts.map(({ timezone }) => timezone));
  const [timezone] = zones;
  if (districts.length === ids.length && zones.size === 1 && timezone !== undefined)
    return { ids, paths, timezone };
  return { ids, paths, notice: noticeFor(ids.length, districts.length, zones.size) };
}

function noticeFor(ids: number, valid: number, zones: number): string {
  const utc = "Nights are counted in UTC, at hours that suit the United States";
  if (ids === 0) return `${utc}, because there is no district yet: run this again when there is.`;
  if (valid < ids)
    return `${utc}, because a district's file has errors: rollcall validate names them; then run this again.`;
  return `${utc}, because the districts are in ${zones} time zones.`;
}
