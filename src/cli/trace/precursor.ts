import type { DistrictCommit } from "../../git/district-history.ts";
import { type DistrictPlace, earlierPlaces, goneDistricts } from "../../git/district-places.ts";
import type { Repository } from "../../git/repository.ts";
import { allLines, type DistrictVersion, districtVersions } from "./district-versions.ts";

/**
 * Where the files of a district were before the commit that brought them there: a district that the commit took away and that is
 * of the same org. What git takes for their earlier names is looked at first, because the folder may be another; where files cannot
 * be read, it is all that is known.
 */
export async function precursorOf(
  repository: Repository,
  commit: DistrictCommit,
  version: DistrictVersion,
): Promise<DistrictPlace | undefined> {
  const [parent] = commit.parents;
  const { orgId } = await allLines(version);
  if (parent === undefined) return undefined;
  const paths = new Set(version.files.keys());
  const alike = await earlierPlaces(repository, parent, commit.commit, paths);
  if (orgId === undefined) return alike[0];
  const gone = await goneDistricts(repository, parent, commit.commit, version.place.folder);
  for (const place of distinct([...alike, ...gone]))
    if ((await orgOf(repository, parent, place)) === orgId) return place;
  return undefined;
}

async function orgOf(
  repository: Repository,
  commit: string,
  place: DistrictPlace,
): Promise<string | undefined> {
  const versions = await districtVersions(repository, commit, place, []);
  return (await allLines(await versions.newest({}))).orgId;
}

const distinct = (places: readonly DistrictPlace[]): readonly DistrictPlace[] => [
  ...new Map(places.map((place) => [`${place.folder}/${place.district}`, place])).values(),
];
