/**
 * The files of a commit, read from git's own store: nothing is checked out, so that nothing in a pull request is ever a
 * file on this machine, and nothing that it links to is followed.
 */
import { normalize } from "node:path/posix";
import { type SourceFile, tooLarge } from "../model/source-file.ts";
import { readObjects } from "./read-objects.ts";
import type { Repository } from "./repository.ts";

/** `link`: a symbolic link, or a submodule. */
interface TreeEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link";
}

/** Folders and files by their paths relative to the opened folder, as a commit has them. */
export interface CommitTree {
  /** All paths of files and links, in git's order. */
  readonly paths: readonly string[];
  /** Whether there is a file at that path, or a link where it or a folder above it should be. */
  has(path: string): boolean;
  /** What is in a folder; `undefined` where the path is no folder. */
  folder(path: string): Promise<readonly TreeEntry[] | undefined>;
  /** In the order of `paths`. What is not there, too large or a link comes back as unreadable, with the reason. */
  read(paths: readonly string[]): Promise<readonly SourceFile[]>;
}

/**
 * Lists what a commit has below some paths.
 * @param commit in full
 * @param under relative to the opened folder; what is not there is left out
 * @param where how a message says where a file is missing
 */
export async function commitTree(
  repository: Repository,
  commit: string,
  under: readonly string[],
  where = `in commit ${commit.slice(0, 12)}`,
): Promise<CommitTree> {
  const { prefix } = repository;
  const wanted = [...new Set(under.map((path) => inRepository(prefix, path)))].filter(
    (path) => !/^(?:\/|\.\.(?:\/|$))/.test(path),
  );
  return treeOf(await objectsUnder(repository, commit, wanted), {
    prefix,
    where,
    read: async (found) => {
      const contents = await readObjects(
        repository,
        found.map(({ id }) => id),
      );
      return ({ path, id }) => fileOf(path, contents.get(id));
    },
  });
}

/** A file that is there and may be read. */
export interface FoundFile {
  /** Relative to the opened folder. */
  readonly path: string;
  readonly id: string;
}

interface TreeSurroundings extends Pick<Repository, "prefix"> {
  /** How a message says where a file is missing. */
  readonly where: string;
  /** Reads them all, and then says what each is. */
  readonly read: (found: readonly FoundFile[]) => Promise<(one: FoundFile) => SourceFile>;
}

/** @param objects by their paths from the top of the repository */
export function treeOf(
  objects: ReadonlyMap<string, TreeObject>,
  { prefix, where, read }: TreeSurroundings,
): CommitTree {
  const inTree = (path: string): string => inRepository(prefix, path);
  const folders = foldersOf(objects);
  return {
    paths: [...objects.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length)),
    has: (path) => objects.has(inTree(path)) || linkAbove(inTree(path), objects) !== undefined,
    folder: (path) => Promise.resolve(folders.get(inTree(path))),
    read: async (paths) => {
      const located = paths.map((path) => locate(path, inTree(path), objects, where));
      const found = await read(located.filter((one) => "id" in one));
      return located.map((one) => ("id" in one ? found(one) : one));
    },
  };
}

export const fileOf = (path: string, bytes: Uint8Array | undefined): SourceFile =>
  bytes === undefined ? { path, unreadable: "git has lost its content" } : { path, bytes };

/** What git has listed at a path. */
export interface TreeObject {
  readonly mode: string;
  readonly id: string;
  /** Of a submodule there is none. */
  readonly sizeBytes: number;
}

const inRepository = (prefix: string, path: string): string =>
  normalize(`${prefix}${path}`).replace(/\/$/, "");

/**
 * What a commit has below some paths, by the paths from the top of the repository.
 * @param under from there too
 */
export async function objectsUnder(
  repository: Repository,
  commit: string,
  under: readonly string[],
): Promise<ReadonlyMap<string, TreeObject>> {
  if (under.length === 0) return new Map();
  const listing = await repository.git([
    ..."ls-tree -r -z -l --full-tree".split(" "),
    commit,
    "--",
    ...under.map((path) => `:(literal)${path}`),
  ]);
  return new Map(listing.split("\0").flatMap(parseEntry));
}

function parseEntry(entry: string): readonly (readonly [string, TreeObject])[] {
  const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(entry);
  if (match === null) return [];
  const [head, mode = "", id = "", size = ""] = match;
  return [[entry.slice(head.length), { mode, id, sizeBytes: size === "-" ? 0 : Number(size) }]];
}

function foldersOf(objects: ReadonlyMap<string, TreeObject>): ReadonlyMap<string, readonly TreeEntry[]> {
  const folders = new Map<string, TreeEntry[]>();
  const add = (path: string, kind: TreeEntry["kind"]): void => {
    // Each folder is entered in the one above it when it is first seen.
    for (let [child, childKind] = [path, kind]; ; [child, childKind] = [parentOf(child), "folder"]) {
      const parent = parentOf(child);
      const siblings = folders.get(parent);
      const entry: TreeEntry = { name: child.slice(parent === "" ? 0 : parent.length + 1), kind: childKind };
      if (siblings !== undefined) {
        siblings.push(entry);
        return;
      }
      folders.set(parent, [entry]);
      if (parent === "") return;
    }
  };
  for (const [path, object] of objects) add(path, isLink(object) ? "link" : "file");
  return folders;
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

const isLink = ({ mode }: TreeObject): boolean => !mode.startsWith("100");

function locate(
  path: string,
  inTree: string,
  objects: ReadonlyMap<string, TreeObject>,
  where: string,
): FoundFile | { readonly path: string; readonly unreadable: string } {
  const link = linkAbove(inTree, objects);
  if (link !== undefined)
    return { path, unreadable: notFollowed(link, link.path === inTree ? "it" : link.path) };
  const object = objects.get(inTree);
  if (object === undefined) return { path, unreadable: notThere(where) };
  const reason = inTree.includes("\uFFFD") ? "its name is not UTF-8" : tooLarge(object.sizeBytes);
  return reason === undefined ? { path, id: object.id } : { path, unreadable: reason };
}

/** A link or submodule at the path, or in place of a folder above it. */
function linkAbove(
  path: string,
  objects: ReadonlyMap<string, TreeObject>,
): (TreeObject & { readonly path: string }) | undefined {
  for (let above = path; above !== ""; above = parentOf(above)) {
    const object = objects.get(above);
    if (object !== undefined && isLink(object)) return { ...object, path: above };
  }
  return undefined;
}

const notThere = (where: string): string => `there is no such file ${where}`;

const notFollowed = ({ mode }: TreeObject, what: string): string =>
  `${what} is a ${mode === "160000" ? "submodule" : "symbolic link"}, which is not followed`;
