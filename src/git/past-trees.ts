/**
 * A district's files as one commit after the other left them, newest first. Git is asked for what each commit changed and for
 * nothing else, a few processes for hundreds of commits; a file that stayed as it was comes back as the very same object, so
 * that whoever keeps what was made of a file need not make it again.
 */
import type { SourceFile } from "../model/source-file.ts";
import { type BlobsInTurn, blobsInTurn } from "./blobs-in-turn.ts";
import { type ChangedObject, changedObjects, isBlob } from "./changed-objects.ts";
import {
  type CommitTree,
  type FoundFile,
  fileOf,
  objectsUnder,
  type TreeObject,
  treeOf,
} from "./commit-tree.ts";
import type { TouchingCommit } from "./commits-touching.ts";
import { pathsOfDistrict } from "./district-history.ts";
import type { Repository } from "./repository.ts";
import { resolveCommit } from "./resolve-commit.ts";

/** Commits that are looked at in one go at first; each time twice as many, because mostly few are asked for. */
const atFirst = 4;

/**
 * What HEAD has, which is what the first of the commits left, and then what each of them found: what the next one left.
 * @param commits all that touched the district, newest first, on the first-parent history of HEAD
 */
export async function* pastTrees(
  repository: Repository,
  district: string,
  commits: readonly TouchingCommit[],
): AsyncGenerator<CommitTree> {
  const { prefix } = repository;
  const places = pathsOfDistrict(`${prefix}districts`, district);
  const objects = new Map(await objectsUnder(repository, await resolveCommit(repository, "HEAD"), places));
  let contents = blobsInTurn(
    repository,
    [...objects.values()].map(({ id }) => id),
  );
  let kept: ReadonlyMap<string, KeptFile> = new Map();
  const read = async (found: readonly FoundFile[]): Promise<(one: FoundFile) => SourceFile> => {
    const now = new Map<string, KeptFile>();
    for (const { path, id } of found) {
      const before = kept.get(path);
      now.set(path, before?.id === id ? before : { id, file: await readFile(path, id, contents) });
    }
    kept = now;
    return ({ path }) => now.get(path)?.file ?? fileOf(path, undefined);
  };
  const tree = (): CommitTree => treeOf(new Map(objects), { prefix, where: "in that commit", read });
  yield tree();
  for (let from = 0, count = atFirst; from < commits.length; from += count, count *= 2) {
    const portion = commits.slice(from, from + count);
    const changed = await changedObjects(repository, portion, places);
    contents = blobsInTurn(repository, [...changed.values()].flat().flatMap(blobBefore));
    for (const { commit } of portion) {
      for (const change of changed.get(commit) ?? []) await takeBack(change, objects, contents);
      yield tree();
    }
  }
}

interface KeptFile {
  readonly id: string;
  readonly file: SourceFile;
}

async function readFile(path: string, id: string, contents: BlobsInTurn): Promise<SourceFile> {
  const bytes = await contents.read(id);
  // A copy: what was read with it is not kept for the sake of one file.
  return fileOf(path, bytes && new Uint8Array(bytes));
}

const blobBefore = ({ before }: ChangedObject): readonly string[] =>
  before !== undefined && isBlob(before) ? [before.id] : [];

async function takeBack(
  { path, before }: ChangedObject,
  objects: Map<string, TreeObject>,
  contents: BlobsInTurn,
): Promise<void> {
  if (before === undefined) {
    // Names that are not UTF-8 may all be one here: what stays of them cannot be read, which is said of each commit that has one.
    if (!path.includes("\uFFFD")) objects.delete(path);
    return;
  }
  const sizeBytes = isBlob(before) ? ((await contents.sizeOf(before.id)) ?? 0) : 0;
  objects.set(path, { ...before, sizeBytes });
}
