import fs from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

type DiskFault = "EIO" | "ENOSPC" | "EROFS";

export interface DiskOptions {
  /** Only what is asked of files below it counts. */
  readonly folder: string;
  /** The use from which on the disk fails; absent: it never does. */
  readonly failsAt?: number;
  readonly fault?: DiskFault;
  /** Whether only that one use fails. */
  readonly once?: boolean;
  /** Absent: what is written counts. */
  readonly counted?: "reads" | "writes";
}

/**
 * Counts what is asked of the disk and lets it fail from one use on. What is written and not yet on disk for certain is known,
 * so that a power cut can be told from a kill.
 */
export class FaultyDisk {
  /** What was asked of it, as `datasync report.journal.jsonl`, without what makes temporary names differ. */
  readonly uses: string[] = [];
  readonly failed: string[] = [];
  readonly #options: DiskOptions;
  readonly #synced = new Map<string, number>();

  constructor(options: DiskOptions) {
    this.#options = options;
  }

  /** How much of each file that was written to by handle has been asked to be kept. */
  get synced(): ReadonlyMap<string, number> {
    return this.#synced;
  }

  counts(file: unknown): file is string {
    return typeof file === "string" && file.startsWith(`${this.#options.folder}${path.sep}`);
  }

  /** @throws what the system says of a disk that has failed */
  use(what: string, file: string): void {
    const { counted = "writes", failsAt, fault = "ENOSPC", once = false } = this.#options;
    if ((what === "read") !== (counted === "reads")) return;
    const number = this.uses.length + 1;
    const use = `${what} ${nameOf(file)}`;
    this.uses.push(use);
    if (failsAt === undefined || (once ? number !== failsAt : number < failsAt)) return;
    this.failed.push(use);
    throw Object.assign(new Error(`${fault}: a fault that was put in, ${what}`), { code: fault });
  }

  keeps(file: string): void {
    this.#synced.set(file, fs.statSync(file).size);
  }

  begins(file: string): void {
    this.#synced.set(file, this.#synced.get(file) ?? 0);
  }
}

const nameOf = (file: string): string => path.basename(file).replace(/\.[0-9]{6,}$/, ".part");

/** Does something while all files of this process are written to a disk that may fail. */
export async function onDisk<Result>(disk: FaultyDisk, work: () => Promise<Result>): Promise<Result> {
  const restore = [...replaced(fs.promises, promisesOn(disk)), ...replaced(fs, callbacksOn(disk))];
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    for (const back of restore) back();
    syncBuiltinESMExports();
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what is put in the place of Node's functions passes on whatever it is given.
type AnyFunction = (...given: any[]) => any;

function replaced(
  owner: object,
  others: Readonly<Record<string, (real: AnyFunction) => AnyFunction>>,
): readonly (() => void)[] {
  return Object.entries(others).map(([name, wrap]) => {
    const real: AnyFunction = Reflect.get(owner, name);
    Reflect.set(owner, name, wrap(real));
    return () => void Reflect.set(owner, name, real);
  });
}

const isReading = (flags: unknown): boolean => flags === undefined || flags === "r" || flags === 0;

function promisesOn(disk: FaultyDisk): Readonly<Record<string, (real: AnyFunction) => AnyFunction>> {
  const guarded =
    (what: string, index = 0) =>
    (real: AnyFunction): AnyFunction =>
    async (...given) => {
      if (disk.counts(given[index])) disk.use(what, given[index]);
      return await real(...given);
    };
  return {
    readFile: guarded("read"),
    writeFile: guarded("write"),
    appendFile: guarded("append"),
    rename: guarded("rename", 1),
    link: guarded("link", 1),
    mkdir: guarded("mkdir"),
    open:
      (real) =>
      async (file, flags, ...rest) => {
        if (!disk.counts(file) || isReading(flags)) return await real(file, flags, ...rest);
        disk.use("open", file);
        return watched(await real(file, flags, ...rest), file, disk);
      },
  };
}

function watched(handle: FileHandle, file: string, disk: FaultyDisk): FileHandle {
  disk.begins(file);
  const append = handle.appendFile.bind(handle);
  const write = handle.writeFile.bind(handle);
  const datasync = handle.datasync.bind(handle);
  return Object.assign(handle, {
    appendFile: async (text: string) => {
      try {
        disk.use("append", file);
      } catch (error) {
        // A disk that fills up takes the beginning of a line.
        await append(text.slice(0, text.length / 2));
        throw error;
      }
      await append(text);
    },
    writeFile: async (content: Buffer | string) => {
      try {
        disk.use("write", file);
      } catch (error) {
        await write(content.slice(0, content.length / 2));
        throw error;
      }
      await write(content);
    },
    datasync: async () => {
      disk.use("datasync", file);
      await datasync();
      disk.keeps(file);
    },
  });
}

function callbacksOn(disk: FaultyDisk): Readonly<Record<string, (real: AnyFunction) => AnyFunction>> {
  const files = new Map<number, string>();
  const ofFile =
    (what: string, index = 0) =>
    (real: AnyFunction): AnyFunction =>
    (...given) => {
      const file: unknown = typeof given[0] === "number" ? files.get(given[0]) : given[index];
      if (!disk.counts(file)) return real(...given);
      try {
        disk.use(what, file);
      } catch (error) {
        return given.at(-1)(error);
      }
      return real(...given);
    };
  return {
    open: (real) => (file, flags, mode, then) => {
      if (!disk.counts(file) || isReading(flags)) return real(file, flags, mode, then);
      try {
        disk.use("open", file);
      } catch (error) {
        return then(error);
      }
      return real(file, flags, mode, (error: unknown, descriptor: number) => {
        if (descriptor !== undefined) files.set(descriptor, file);
        then(error, descriptor);
      });
    },
    write: ofFile("write"),
    fsync: ofFile("fsync"),
    rename: ofFile("rename", 1),
  };
}
