import { loadDistricts } from "../../config/load-districts.ts";
import type { District } from "../../model/district.ts";
import { settingPrefix } from "../../model/setting-prefix.ts";
import { districtPaths } from "../checkout/read-district-files.ts";
import { workingTree } from "../checkout/working-tree.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";

/**
 * The valid districts beside a new one.
 * @throws CommandFailure where the new one is there already, or has the settings of another
 */
export async function otherDistricts(
  id: string,
  { cwd }: Pick<Context, "cwd">,
): Promise<readonly District[]> {
  const tree = workingTree(cwd);
  const entries = (await tree.folder("districts")) ?? [];
  const present = entries.find(({ name }) => name.toLowerCase().replace(/\.ya?ml$/, "") === id);
  if (present !== undefined)
    throw usageFailure(
      `districts/${present.name} is there already, and nothing is written over it.`,
      `rollcall suggest ${id} goes on from it; move it away first where it is to be made anew.`,
    );
  const files = await tree.read((await districtPaths(tree)) ?? []);
  const { districts } = await loadDistricts(files);
  const same = districts.find((other) => settingPrefix(other.id) === settingPrefix(id));
  if (same !== undefined)
    throw usageFailure(
      `${JSON.stringify(same.id)} of ${same.at.file} has the environment prefix ${settingPrefix(id)} too.`,
      "Choose another short name.",
    );
  return districts;
}
