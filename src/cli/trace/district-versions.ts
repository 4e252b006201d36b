/** A district's files as one commit after the other had them, and what they say of one line. */
import { type FoundLine, findLine, type LineKey, type PlacedLine } from "../../config/history/line-key.ts";
import { nextVersion, type VersionOfFile, versionOfFile } from "../../config/history/version-of-file.ts";
import { type WrittenLines, writtenLines } from "../../config/history/written-lines.ts";
import { type BlobsInTurn, blobsInTurn } from "../../git/blobs-in-turn.ts";
import { type ChangedBlob, type DistrictCommit, districtBlobs } from "../../git/district-history.ts";
import type { DistrictPlace } from "../../git/district-places.ts";
import type { Repository } from "../../git/repository.ts";
import type { SourceFile } from "../../model/source-file.ts";

/** What a version says of a line. `unknown`: its files cannot be read, or name the line twice. */
type Said = PlacedLine | "none" | "unknown";

/** By their paths from the top of the repository. */
type Files = ReadonlyMap<string, VersionOfFile>;

export interface DistrictVersion {
  readonly place: DistrictPlace;
  readonly files: Files;
  readonly said: Said;
}

/** The version that a commit has, and those before it of some commits, which are asked for in their order. */
export interface DistrictVersions {
  newest(key: LineKey): Promise<DistrictVersion>;
  /** The version before a commit, of the version that it made. */
  before(commit: DistrictCommit, version: DistrictVersion, key: LineKey): Promise<DistrictVersion>;
}

/** @param commits newest first, the first of them the last to have changed what `head` has */
export async function districtVersions(
  repository: Repository,
  head: string,
  place: DistrictPlace,
  commits: readonly DistrictCommit[],
): Promise<DistrictVersions> {
  const blobs = await districtBlobs(repository, head, place.folder, place.district);
  const ids = commits.flatMap(({ files }) => files.flatMap(({ before }) => before ?? []));
  const contents = blobsInTurn(repository, [...blobs.values(), ...ids]);
  return {
    newest: async (key) => {
      const files = new Map<string, VersionOfFile>();
      for (const [path, id] of blobs) files.set(path, versionOfFile(await contentOf(id, contents), key));
      return { place, files, said: await saidIn(files, key) };
    },
    before: async ({ files: changed }, version, key) => {
      const files = new Map(version.files);
      let isSame = true;
      for (const change of changed) {
        const beside = files.get(change.path);
        const before = await versionBefore(change, beside, key, contents);
        if (before === undefined) files.delete(change.path);
        else files.set(change.path, before);
        isSame &&= before?.about !== undefined && before.about === beside?.about;
      }
      return { place, files, said: isSame ? version.said : await saidIn(files, key) };
    },
  };
}

async function versionBefore(
  { before: id }: ChangedBlob,
  beside: VersionOfFile | undefined,
  key: LineKey,
  contents: BlobsInTurn,
): Promise<VersionOfFile | undefined> {
  if (id === undefined) return undefined;
  const bytes = await contentOf(id, contents);
  return beside?.key === key ? nextVersion(bytes, beside) : versionOfFile(bytes, key);
}

async function contentOf(id: string, contents: BlobsInTurn): Promise<Uint8Array> {
  // A copy: what was read with it is not kept for the sake of one file.
  return new Uint8Array((await contents.read(id)) ?? []);
}

/** What files say of a key that may be another than that which they were looked at for. */
export async function versionFor(version: DistrictVersion, key: LineKey): Promise<DistrictVersion> {
  const files = new Map<string, VersionOfFile>();
  for (const [path, { bytes }] of version.files) files.set(path, versionOfFile(bytes, key));
  return { ...version, files, said: await saidIn(files, key) };
}

async function saidIn(files: Files, key: LineKey): Promise<Said> {
  const { lines, unreadable } = await linesOf(files, ({ about, bytes }) =>
    about === undefined ? bytes : Buffer.from(about),
  );
  const found: FoundLine = findLine(lines, key);
  if (found === "several") return "unknown";
  return found === "none" && unreadable.length > 0 ? "unknown" : found;
}

/** All lines of a version, with their places. */
export const allLines = ({ files }: DistrictVersion): Promise<WrittenLines> =>
  linesOf(files, ({ bytes }) => bytes);

async function linesOf(files: Files, bytesOf: (version: VersionOfFile) => Uint8Array): Promise<WrittenLines> {
  const sources = [...files].map(([path, version]): SourceFile => ({ path, bytes: bytesOf(version) }));
  return await writtenLines(sources);
}
