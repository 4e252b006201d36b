/** Where a district's files were before a commit that brought them: under another name, or in another folder. */
import type { Repository } from "./repository.ts";

/** A folder of districts from the top of the repository, and a district in it. */
export interface DistrictPlace {
  readonly folder: string;
  readonly district: string;
}

/**
 * What git takes for the earlier names of files, the most alike first. What only looks alike is among them: whoever asks has
 * to look at what they hold.
 * @param paths that `before` has not, and `commit` has
 */
export async function earlierPlaces(
  repository: Repository,
  before: string,
  commit: string,
  paths: ReadonlySet<string>,
): Promise<readonly DistrictPlace[]> {
  const output = await repository.git([
    ..."diff-tree -r -z --raw --no-abbrev --find-renames=40% --diff-filter=R".split(" "),
    before,
    commit,
    "--",
    ":(top,glob)**/*.yaml",
  ]);
  const parts = output.split("\0");
  const found: { readonly alike: number; readonly place: DistrictPlace }[] = [];
  for (let index = 0; index + 2 < parts.length; index += 1) {
    const alike = /^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ R(\d+)$/.exec(parts[index] ?? "")?.[1];
    if (alike === undefined) continue;
    const place = placeOfFile(parts[index + 1] ?? "");
    if (place !== undefined && paths.has(parts[index + 2] ?? "")) found.push({ alike: Number(alike), place });
    index += 2;
  }
  return found.sort((left, right) => right.alike - left.alike).map(({ place }) => place);
}

/** Districts of a folder that one commit has and the next has no longer. */
export async function goneDistricts(
  repository: Repository,
  before: string,
  commit: string,
  folder: string,
): Promise<readonly DistrictPlace[]> {
  const [old, now] = await Promise.all([
    districtsAt(repository, before, folder),
    districtsAt(repository, commit, folder),
  ]);
  return [...old].filter((district) => !now.has(district)).map((district) => ({ folder, district }));
}

/** Ids of the districts that a folder has in a commit. */
export async function districtsAt(
  repository: Repository,
  commit: string,
  folder: string,
): Promise<ReadonlySet<string>> {
  const output = await repository.git([
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    "--name-only",
    commit,
    "--",
    `:(literal)${folder}/`,
  ]);
  const places = output.split("\0").map(placeOfFile);
  return new Set(places.flatMap((place) => (place?.folder === folder ? place.district : [])));
}

const id = "[a-z0-9][a-z0-9-]*";
const inFolder = new RegExp(`^(.+)/(${id})/(?:district|schools/[^/]+)\\.yaml$`, "s");
const asFile = new RegExp(`^(.+)/(${id})\\.yaml$`, "s");

function placeOfFile(path: string): DistrictPlace | undefined {
  const [, folder, district] = inFolder.exec(path) ?? asFile.exec(path) ?? [];
  return folder === undefined || district === undefined ? undefined : { folder, district };
}
