import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** A fault that there once was, or that is as easily made: in which file, what stands there, and what stood there. */
export interface Fault {
  readonly name: string;
  readonly file: string;
  readonly today: string;
  readonly before: string;
}

/** Runs tests in a copy of this checkout. To be called once in a test file. */
export function faultyCopy(): {
  /** What vitest prints of a run with this fault. @param asked behind `vitest run --config` */
  readonly testsWith: (fault: Fault, asked: readonly string[]) => Promise<string>;
} {
  let copy = "";
  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), "rollcall-faults-"));
    for (const part of ["schemas", "src", "test", "package.json", "tsconfig.json"])
      await cp(path.join(root, part), path.join(copy, part), { recursive: true });
    await symlink(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));
  return {
    testsWith: async ({ file, today, before }, asked) => {
      const target = path.join(copy, file);
      const text = await readFile(target, "utf8");
      const faulty = text.replace(today, () => before);
      expect(faulty, "the fault no longer fits").not.toBe(text);
      await writeFile(target, faulty);
      try {
        return await printed(copy, asked);
      } finally {
        await writeFile(target, text);
      }
    },
  };
}

async function printed(folder: string, asked: readonly string[]): Promise<string> {
  const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
  const { SOAK: _, ...env } = process.env;
  const told = await promisify(execFile)(
    process.execPath,
    [vitest, "run", "--root", ".", "--config", ...asked],
    { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: { readonly stdout?: string; readonly stderr?: string }) => error);
  return `${told.stdout}${told.stderr}`;
}
