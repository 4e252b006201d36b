/**
 * The contents of many blobs one after the other, for whoever goes through a history: read in portions, so that gigabytes of
 * versions never are in memory at once.
 */
import { readObjects } from "./read-objects.ts";
import type { Repository } from "./repository.ts";

const portionBytes = 48 * 1024 * 1024;

export interface BlobsInTurn {
  /** Told in the order in which the ids were given; any other is read by itself. */
  read(id: string): Promise<Uint8Array | undefined>;
  /** In bytes; `undefined` of what the repository does not have, and of an id that was not given. */
  sizeOf(id: string): Promise<number | undefined>;
}

/** @param ids in the order in which they will be asked for */
export function blobsInTurn(repository: Repository, ids: readonly string[]): BlobsInTurn {
  const turns = [...new Set(ids)];
  let next = 0;
  let known: ReadonlyMap<string, number> | undefined;
  let portion: ReadonlyMap<string, Uint8Array> = new Map();
  const allSizes = async (): Promise<ReadonlyMap<string, number>> => {
    known ??= await sizesOf(repository, turns);
    return known;
  };
  const readPortion = async (id: string): Promise<void> => {
    const sizes = await allSizes();
    const wanted = [id];
    let bytes = sizes.get(id) ?? 0;
    const from = turns[next] === id ? next + 1 : next;
    for (next = from; next < turns.length; next += 1) {
      const one = turns[next] ?? "";
      const size = sizes.get(one) ?? 0;
      // One that is as large as a portion is read by itself, if it ever is.
      if (size > portionBytes) continue;
      bytes += size;
      if (bytes > portionBytes) break;
      wanted.push(one);
    }
    portion = await readObjects(repository, wanted);
  };
  return {
    read: async (id) => {
      if (!portion.has(id)) await readPortion(id);
      return portion.get(id);
    },
    sizeOf: async (id) => (await allSizes()).get(id),
  };
}

async function sizesOf(repository: Repository, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const output = await repository.git(["cat-file", "--batch-check"], Buffer.from(`${ids.join("\n")}\n`));
  return new Map(
    output.split("\n").flatMap((line) => {
      const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
      return id === undefined ? [] : [[id, Number(size)] as const];
    }),
  );
}
