import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

export const home = path.resolve(import.meta.dirname, "../..");

/** Runs a program in a folder, and says what it printed. */
export async function run(
  folder: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return (await promisify(execFile)(command, args, { cwd: folder, env })).stdout;
}

/**
 * A repository with the files of this working tree in one commit on main, whose changelog calls what is unreleased
 * `version`, and with the packages that are installed here.
 */
export async function checkoutToRelease(version: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-release-"));
  const listed = await run(home, "git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  for (const file of listed.split("\0").filter((name) => name !== ""))
    await cp(path.join(home, file), path.join(folder, file)).catch(ignoreDeleted);
  const changelog = path.join(folder, ".github/CHANGELOG.md");
  await writeFile(
    changelog,
    (await readFile(changelog, "utf8")).replace("## Unreleased\n", `## ${version}\n`),
  );
  await symlink(path.join(home, "node_modules"), path.join(folder, "node_modules"));
  const person = ["-c", "user.name=A person", "-c", "user.email=person@district.invalid"];
  await run(folder, "git", ["init", "--quiet", "--initial-branch=main"]);
  await run(folder, "git", ["add", "--all", "--", ".", ":!node_modules"]);
  await run(folder, "git", [...person, "commit", "--quiet", "--message=A version"]);
  return folder;
}

/** What is deleted and not yet committed is still listed. */
function ignoreDeleted(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

export const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
