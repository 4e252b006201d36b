/** Which files district files are, by name: the same in the working tree and in a commit. */
import type { SourceFile } from "../../model/source-file.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import type { FileTree } from "./file-tree.ts";
import { workingTree } from "./working-tree.ts";

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

export interface ReadOptions {
  /** Read them as this commit has them, without checking it out. */
  readonly ref?: string | undefined;
  /** Read them as the next commit will have them. */
  readonly staged?: boolean | undefined;
}

/**
 * Reads the files of the named districts, folders or files; without names, everything under `districts/`. A file that
 * cannot be read is returned as such, so that one finding does not hide the others.
 * @throws CommandFailure where there is nothing to read at all, RepositoryError where there is no such commit
 */
export async function readDistrictFiles(
  names: readonly string[],
  context: Pick<Context, "cwd" | "env" | "signal">,
  { ref, staged }: ReadOptions = {},
): Promise<readonly SourceFile[]> {
  if (staged === true) {
    const { inIndex, stagedTree } = await import("./tree-at.ts");
    return await readFromGit(await stagedTree(names, context), names, inIndex);
  }
  if (ref === undefined) return await readFrom(workingTree(context.cwd), names, "here");
  const { treeAt } = await import("./tree-at.ts");
  const { tree, commit } = await treeAt(ref, names, context);
  return await readFromGit(tree, names, `in commit ${commit.slice(0, 12)}`);
}

/** A commit may delete the last district; then there is nothing to read, and nothing wrong. */
async function readFromGit(
  tree: FileTree,
  names: readonly string[],
  where: string,
): Promise<readonly SourceFile[]> {
  if (names.length === 0 && ((await districtPaths(tree)) ?? []).length === 0) return [];
  return await readFrom(tree, names, where);
}

async function readFrom(
  tree: FileTree,
  names: readonly string[],
  where: string,
): Promise<readonly SourceFile[]> {
  const paths = await districtPaths(tree, names);
  if (paths === undefined)
    throw usageFailure(
      `There is no folder districts/ ${where}.`,
      "Run rollcall where districts/ is, or name the files to read.",
    );
  if (paths.length === 0)
    throw usageFailure(
      "There is no district file: districts/ holds no *.yaml.",
      "Write districts/<district>.yaml, or name the files to read.",
    );
  return await withMeant(await tree.read(paths), tree, names);
}

/** A district that a person named and that is not there may be a slip of the finger. */
async function withMeant(
  files: readonly SourceFile[],
  tree: FileTree,
  names: readonly string[],
): Promise<readonly SourceFile[]> {
  const isLost = (file: SourceFile): boolean =>
    "unreadable" in file && file.unreadable.startsWith("there is no such file");
  if (names.length === 0 || !files.some(isLost)) return files;
  const [{ closestWord }, { districtsIn }] = await Promise.all([
    import("../../model/closest-word.ts"),
    import("../../git/touched-districts.ts"),
  ]);
  const known = districtsIn((await pathsUnder(tree, "districts")) ?? []);
  return files.map((file) => {
    const [, id] = /^districts\/([^/]+?)(?:\.ya?ml$|\/)/.exec(file.path) ?? [];
    const meant =
      id === undefined || !isLost(file) || known.includes(id) ? undefined : closestWord(id, known);
    return "unreadable" in file && meant !== undefined ? { ...file, meant } : file;
  });
}

/**
 * Paths of the files that the named districts, folders or files are read from, in order; without names, all of those
 * under `districts/`, and `undefined` where there is no such folder. What a name stands for need not be there.
 */
export async function districtPaths(
  tree: FileTree,
  names: readonly string[] = [],
): Promise<readonly string[] | undefined> {
  const paths =
    names.length === 0
      ? await pathsUnder(tree, "districts")
      : (await Promise.all(names.map((name) => pathsOf(tree, name)))).flat();
  return paths && [...new Set(paths)].sort();
}

/** Files of all districts that a folder holds. */
async function pathsUnder(tree: FileTree, folder: string): Promise<readonly string[] | undefined> {
  const entries = await tree.folder(folder);
  if (entries === undefined) return undefined;
  const nested = await Promise.all(
    entries.map(async ({ name, kind }): Promise<readonly string[]> => {
      const path = `${folder}/${name}`;
      if (kind === "folder") return (await pathsOfFolder(tree, path)) ?? [];
      if (isYaml(name)) return [path];
      // A district that is silently left out would look like a district without changes: reading this gives the reason.
      return kind === "link" && !name.includes(".") ? [`${path}/district.yaml`] : [];
    }),
  );
  return nested.flat();
}

/**
 * The same of a district that is named by its id: whatever else in the repository is called so is none, because what lies beside
 * `districts/` is not reviewed as a district.
 */
export async function pathsInDistricts(tree: FileTree, id: string): Promise<readonly string[]> {
  const file = `districts/${id}.yaml`;
  const inFolder = await pathsOfFolder(tree, `districts/${id}`);
  if (inFolder === undefined) return [file];
  // Read beside a folder of the same district, so that it is found to be the second one, however districts are named.
  const entries = (await tree.folder("districts")) ?? [];
  return entries.some(({ name }) => name === `${id}.yaml`) ? [...inFolder, file] : inFolder;
}

/** A name on the command line: a district's id, a file, a district's folder, or a folder of districts; an id first. */
async function pathsOf(tree: FileTree, name: string): Promise<readonly string[]> {
  const given = name.replace(/\/+$/, "");
  const isWord = !isYaml(given) && !given.includes("/");
  if (isWord && given === name && (await isInDistricts(tree, given)))
    return await pathsInDistricts(tree, given);
  const own = (await pathsOfFolder(tree, given)) ?? (await pathsUnder(tree, given));
  if (own !== undefined) return own;
  return isWord ? await pathsInDistricts(tree, given) : [given];
}

async function isInDistricts(tree: FileTree, id: string): Promise<boolean> {
  const entries = (await tree.folder("districts")) ?? [];
  return entries.some(({ name }) => name === id || name === `${id}.yaml`);
}

/** `district.yaml` and `schools/*.yaml` of a district kept as a folder; `undefined` where it is no such folder. */
async function pathsOfFolder(tree: FileTree, folder: string): Promise<readonly string[] | undefined> {
  const entries = await tree.folder(folder);
  const schools = entries?.find(({ name }) => name === "schools");
  if (
    entries === undefined ||
    (schools === undefined && !entries.some(({ name }) => name === "district.yaml"))
  )
    return undefined;
  const header = `${folder}/district.yaml`;
  if (schools === undefined) return [header];
  const inSchools = await tree.folder(`${folder}/schools`);
  // Reading what no file can be called says why the folder cannot be listed.
  if (inSchools === undefined) return [header, `${folder}/schools/*.yaml`];
  return [
    header,
    ...inSchools.filter(({ name }) => isYaml(name)).map(({ name }) => `${folder}/schools/${name}`),
  ];
}
