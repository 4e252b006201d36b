import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder for what is made once in a run of the tests, whichever file asks first. */
    readonly sharedFolder: string;
  }
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-shared-"));
  provide("sharedFolder", folder);
  return () => rm(folder, { recursive: true, force: true });
}
