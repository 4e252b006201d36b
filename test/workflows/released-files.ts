import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { madeOnce } from "../made-once.ts";
import type { RunInput } from "./run-input.ts";

const run = promisify(execFile);

interface Reference {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** `owner/name/path@ref`. */
function referenceIn(uses: string): Reference | undefined {
  const [, repository, inside, ref] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@(.+)$/.exec(uses) ?? [];
  return repository === undefined || inside === undefined || ref === undefined
    ? undefined
    : { repository, path: inside, ref };
}

/** A file of another repository, as it is at a tag or commit. */
export async function fileAt(
  uses: string,
  { project, processEnvironment }: Pick<RunInput, "processEnvironment" | "project">,
): Promise<string> {
  const found = referenceIn(uses);
  const origin = found === undefined ? undefined : project.repositories[found.repository];
  if (found === undefined || origin === undefined) throw new Error(`there is no ${uses}`);
  const { stdout } = await run("git", ["-C", origin, "show", `${found.ref}:${found.path}`], {
    env: { ...processEnvironment },
  });
  return stdout;
}

/** Where the runner has fetched an action of a release to; `undefined`: a published one. */
export async function actionFolder(
  uses: string,
  { project, processEnvironment }: RunInput,
): Promise<string | undefined> {
  const found = referenceIn(uses);
  const origin = found === undefined ? undefined : project.repositories[found.repository];
  if (found === undefined || origin === undefined) return undefined;
  // A release is one commit, whoever fetches it.
  const name = `actions-${found.repository.replace("/", "-")}-${found.ref}`;
  const target = await madeOnce(name, async (folder) => {
    await run("sh", ["-c", 'git -C "$1" archive "$2" | tar -x -C "$3"', "sh", origin, found.ref, folder], {
      env: { ...processEnvironment },
    });
  });
  return path.join(target, found.path);
}
