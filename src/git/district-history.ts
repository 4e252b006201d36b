/**
 * The commits that changed a district's files, newest first, with what each changed. Which blob a path had is all that is asked for,
 * so that thousands of commits take two processes.
 */
import type { CommitFacts } from "../model/trace.ts";
import { type ChangedObject, changedObjects, isBlob, type ObjectAt } from "./changed-objects.ts";
import type { Repository } from "./repository.ts";
import { parentsOf } from "./resolve-commit.ts";

/** A path of which a commit has made another blob; `undefined`: there is no file, but a link or nothing. */
export interface ChangedBlob {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface DistrictCommit extends CommitFacts {
  /** As this clone has them: at the end of a shallow one there are none. */
  readonly parents: readonly string[];
  /** Against the first parent, in git's order. */
  readonly files: readonly ChangedBlob[];
}

/** Where the files of a district are, in either of its forms, from the top of the repository. */
export function pathsOfDistrict(folder: string, district: string): readonly string[] {
  const at = `${folder}/${district}`;
  return [`${at}.yaml`, `${at}/district.yaml`, `${at}/schools`];
}

const fromTop = (path: string): string => `:(top,literal)${path}`;

/** @param folder from the top of the repository, mostly `districts` */
export async function districtBlobs(
  repository: Repository,
  commit: string,
  folder: string,
  district: string,
): Promise<ReadonlyMap<string, string>> {
  const specs = pathsOfDistrict(folder, district).map((path) => `:(literal)${path}`);
  const output = await repository.git(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...specs]);
  return new Map(
    output.split("\0").flatMap((entry) => {
      const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      return id === undefined || path === undefined ? [] : [[path, id] as const];
    }),
  );
}

/**
 * @param range commits in full; one with `^` before it and what it rests on are left out
 * @throws RepositoryError
 */
export async function districtHistory(
  repository: Repository,
  range: readonly string[],
  folder: string,
  district: string,
): Promise<readonly DistrictCommit[]> {
  const places = pathsOfDistrict(folder, district);
  const listed = await repository.git([
    "rev-list",
    "--first-parent",
    `--format=tformat:${["%P", "%an", "%aI", "%cI", "%s"].join("%x00")}`,
    ...range,
    "--",
    ...places.map(fromTop),
  ]);
  const commits = commitsIn(listed);
  const changed = await changedObjects(repository, commits, places);
  return commits.map((commit) => ({ ...commit, files: (changed.get(commit.commit) ?? []).map(blobsOf) }));
}

const blobsOf = ({ path, before, after }: ChangedObject): ChangedBlob => ({
  path,
  before: blobId(before),
  after: blobId(after),
});

const blobId = (object: ObjectAt | undefined): string | undefined =>
  object !== undefined && isBlob(object) ? object.id : undefined;

type Listed = Omit<DistrictCommit, "files">;

function commitsIn(listed: string): readonly Listed[] {
  const lines = listed.split("\n");
  return lines.flatMap((line, index): Listed[] => {
    const commit = /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1];
    // The line of fields behind it holds a NUL, so that no name and no subject is taken for such a line.
    const fields = lines[index + 1]?.split("\0") ?? [];
    if (commit === undefined || fields.length < 5) return [];
    const [parents = "", author = "", authoredAt = "", committedAt = "", ...subject] = fields;
    return [
      {
        commit,
        parents: parents.split(" ").filter((one) => one !== ""),
        author,
        authoredAt,
        committedAt,
        subject: subject.join(" "),
      },
    ];
  });
}

/** Whether a clone ends here although the history goes on. */
export async function isCutAt(
  repository: Repository,
  { commit, parents }: Pick<Listed, "commit" | "parents">,
): Promise<boolean> {
  return repository.isShallow && parents.length === 0 && (await parentsOf(repository, commit)).length > 0;
}
