/** Which districts a change to files touches, by the names of the files alone. */

/**
 * Outside `districts/`, what every district's meaning rests on: the schema that it is read by, and where what a file
 * leaves out is filled in. A change to one of these touches all districts.
 */
export const sharedPaths: readonly string[] = [
  "schemas/district.schema.json",
  "schemas/school.schema.json",
  "src/config/normalise-district.ts",
];

interface PathsOfChange {
  /** The files that the base's districts are read from. */
  readonly base: readonly string[];
  /** The files that the head's districts are read from. */
  readonly head: readonly string[];
  /** Where they differ, below `districts/` and `sharedPaths`. */
  readonly changed: readonly string[];
}

/** `moved`: from one file to a folder of files, or back. `shared`: nothing in its own files changed. */
type TouchedReason = "added" | "changed" | "moved" | "shared";

export interface TouchedDistrict {
  readonly district: string;
  readonly reason: TouchedReason;
  /** Its own files that changed. */
  readonly files: readonly string[];
}

interface TouchedDistricts {
  /** In the order of their ids; of those that the head has. */
  readonly include: readonly TouchedDistrict[];
  /** Ids of those that the base has and the head has not: Rollcall stops managing them, and nothing is planned. */
  readonly unmanaged: readonly string[];
  /** How many the head has. */
  readonly total: number;
  /** The shared file whose change touches every district. */
  readonly everything?: string;
}

/** Decides which districts are to be planned. The order of the paths has no meaning. */
export function touchedDistricts({ base, head, changed }: PathsOfChange): TouchedDistricts {
  const before = formsByDistrict(base);
  const after = formsByDistrict(head);
  const everything = [...changed].sort().find(isShared);
  const files = new Map<string, string[]>();
  for (const path of [...changed].sort()) {
    const district = districtTouchedBy(path);
    if (district === undefined) continue;
    const known = files.get(district);
    if (known === undefined) files.set(district, [path]);
    else known.push(path);
  }
  const ids = [...after.keys()].sort();
  return {
    include: ids.flatMap((district): readonly TouchedDistrict[] => {
      const own = files.get(district) ?? [];
      if (own.length === 0)
        return everything === undefined ? [] : [{ district, reason: "shared", files: [] }];
      return [{ district, reason: reasonOf(before.get(district), after.get(district)), files: own }];
    }),
    unmanaged: [...before.keys()].filter((id) => !after.has(id)).sort(),
    total: ids.length,
    ...(everything !== undefined && { everything }),
  };
}

/** Ids of all districts that have files among these, in order. */
export const districtsIn = (paths: readonly string[]): readonly string[] =>
  [...formsByDistrict(paths).keys()].sort();

/** Paths below `districts/` that look like district files and are none, in order: what is in them is not read. */
export const oddPaths = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => /\.ya?ml$/i.test(path) && placeOf(path) === undefined).sort();

type Form = "file" | "folder";

/** As the schema has it: an id is part of the names of environments and variables, and nothing else may get there. */
const id = "[a-z0-9][a-z0-9-]*";
const filePattern = new RegExp(`^districts/(${id})\\.yaml$`);
const folderPattern = new RegExp(`^districts/(${id})/(?:district\\.yaml|schools/[^/]+\\.yaml)$`);
/** A folder, or its folder of schools, that has become a link or a submodule, or was one. */
const linkPattern = new RegExp(`^districts/(${id})(?:/schools)?$`);

function placeOf(path: string): { readonly district: string; readonly form: Form } | undefined {
  const file = filePattern.exec(path)?.[1];
  if (file !== undefined) return { district: file, form: "file" };
  const folder = folderPattern.exec(path)?.[1];
  return folder === undefined ? undefined : { district: folder, form: "folder" };
}

const districtTouchedBy = (path: string): string | undefined =>
  placeOf(path)?.district ?? linkPattern.exec(path)?.[1];

function formsByDistrict(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<Form>> {
  const forms = new Map<string, Set<Form>>();
  for (const path of paths) {
    const place = placeOf(path);
    if (place === undefined) continue;
    const known = forms.get(place.district);
    if (known === undefined) forms.set(place.district, new Set([place.form]));
    else known.add(place.form);
  }
  return forms;
}

const isShared = (path: string): boolean =>
  sharedPaths.some((shared) => path === shared || path.startsWith(`${shared}/`));

function reasonOf(
  before: ReadonlySet<Form> | undefined,
  after: ReadonlySet<Form> | undefined,
): TouchedReason {
  if (before === undefined) return "added";
  const isSameForm =
    after !== undefined && before.size === after.size && [...before].every((form) => after.has(form));
  return isSameForm ? "changed" : "moved";
}
