import type { Repository } from "./repository.ts";
import { RepositoryError } from "./repository-error.ts";

/**
 * The contents of blobs by their ids, from one git process: a process a file takes sixteen times as long. Ids that the
 * repository does not have are left out.
 */
export async function readObjects(
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const unique = [...new Set(ids)];
  const contents = new Map<string, Uint8Array>();
  if (unique.length === 0) return contents;
  const output = await repository.batch(unique);
  let offset = 0;
  for (const id of unique) {
    const end = output.indexOf(lineFeed, offset);
    const header = /^(\w+) (?:missing|blob (\d+))$/.exec(
      output.toString("latin1", offset, Math.max(offset, end)),
    );
    if (header === null || header[1] !== id) throw garbled();
    offset = end + 1;
    if (header[2] === undefined) continue;
    const length = Number(header[2]);
    // What git prints is <header> LF <content> LF: a shorter output is a read that was cut.
    if (output[offset + length] !== lineFeed) throw garbled();
    contents.set(id, output.subarray(offset, offset + length));
    offset += length + 1;
  }
  return contents;
}

const lineFeed = 0x0a;

const garbled = (): RepositoryError =>
  new RepositoryError("git cat-file --batch stopped before it had printed all files.", {
    code: "failed",
    hint: "Run the command again; git fsck tells whether the repository is damaged.",
  });
