import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Ended, JobState } from "./job-state.ts";
import { restoreCache, saveCache } from "./kept-caches.ts";
import { keepToken } from "./kept-token.ts";

const run = promisify(execFile);

type Inputs = Readonly<Record<string, string>>;

/** The published actions that the workflows use, as far as they use them; any other, or another input, fails the test. */
export async function simulatedAction(uses: string, given: Inputs, state: JobState): Promise<Ended> {
  const [name] = uses.split("@");
  switch (name) {
    case "actions/checkout":
      onlyInputs(uses, given, ["ref", "fetch-depth", "persist-credentials"]);
      return await checkout(given, state);
    case "actions/upload-artifact":
      onlyInputs(uses, given, [
        "archive",
        "name",
        "path",
        "if-no-files-found",
        "overwrite",
        "retention-days",
      ]);
      return await upload(given, state);
    case "actions/download-artifact":
      onlyInputs(uses, given, ["name", "pattern", "path", "merge-multiple"]);
      return await download(given, state);
    case "actions/cache/restore":
      onlyInputs(uses, given, ["path", "key", "restore-keys"]);
      await restoreCache(given, state);
      return ended;
    case "actions/cache/save":
      onlyInputs(uses, given, ["path", "key"]);
      await saveCache(given, state);
      return ended;
    default:
      throw new Error(`the tests cannot run ${uses}`);
  }
}

const ended: Ended = { exitCode: 0, output: "" };
const failed = (output: string): Ended => ({ exitCode: 1, output });

function onlyInputs(uses: string, given: Inputs, known: readonly string[]): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) throw new Error(`${uses}: the tests do not know the input ${other}`);
}

/** A real clone of a local repository, as deep as was asked for. Of what the workspace held before, only git's part stays. */
async function checkout(given: Inputs, { input, run: job, workspace, temporary }: JobState): Promise<Ended> {
  const { github, project, processEnvironment } = input;
  const origin = project.repositories[github.repository];
  if (origin === undefined) return failed(`Repository ${github.repository} not found`);
  if (job.permissions["contents"] !== "read")
    throw new Error(`job ${job.id}: actions/checkout needs contents: read`);
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run("git", [...args], { cwd: workspace, env: { ...processEnvironment } });
    return stdout.trim();
  };
  if (!(await isThere(path.join(workspace, ".git")))) {
    await git("init", "--quiet", ".");
    await git("remote", "add", "origin", `file://${origin}`);
  }
  const depth = given["fetch-depth"] ?? "1";
  const isShallow = await isThere(path.join(workspace, ".git", "shallow"));
  const wanted = `+${given["ref"] ?? github.sha}:refs/checked-out`;
  if (depth === "0") {
    const deepened = isShallow ? ["--unshallow"] : [];
    await git("fetch", "--quiet", ...deepened, "origin", "+refs/heads/*:refs/remotes/origin/*", wanted);
  } else await git("fetch", "--quiet", `--depth=${depth}`, "origin", wanted);
  if (given["persist-credentials"] !== "false")
    await git(
      "config",
      "--local",
      "include.path",
      await keepToken(temporary, github.server_url, github.token),
    );
  await git("checkout", "--quiet", "--force", "--detach", "refs/checked-out");
  await git("clean", "--quiet", "-ffdx");
  await onlyMerged(await git("rev-parse", "HEAD"), origin);
  return ended;
}

const isThere = (target: string): Promise<boolean> =>
  stat(target).then(
    () => true,
    () => false,
  );

/** What no review let in is never checked out: whoever opened the pull request could run code where credentials are. */
async function onlyMerged(commit: string, origin: string): Promise<void> {
  await run("git", ["-C", origin, "merge-base", "--is-ancestor", commit, "refs/heads/main"]).catch(
    (cause: unknown) => {
      throw new Error(`${commit} is checked out and not on main`, { cause });
    },
  );
}

const isForbiddenName = (name: string): boolean => /["<>|*?:\r\n\\/]/.test(name);

async function upload(given: Inputs, { workspace, input }: JobState): Promise<Ended> {
  const { project, github } = input;
  const runId = Number(github.run_id);
  // What is not zipped is one file, and its name is the artifact's, whatever name is given.
  const name =
    given["archive"] === "false" ? path.basename(given["path"] ?? "") : (given["name"] ?? "artifact");
  if (isForbiddenName(name)) return failed(`The artifact name is not valid: ${name}`);
  const files = await filesAt(path.join(workspace, given["path"] ?? ""));
  if (Object.keys(files).length === 0) {
    if (given["if-no-files-found"] === "ignore") return ended;
    throw new Error(`${name}: there are no files, and GitHub would only warn`);
  }
  if (project.artifactsOf(runId).some((artifact) => artifact.name === name)) {
    if (given["overwrite"] !== "true")
      return failed("(409) Conflict: an artifact with this name already exists on the workflow run");
    project.removeArtifact(name, runId);
  }
  await project.keepArtifact(name, files, runId);
  return ended;
}

/** Files by name, hidden ones left out as the action does. */
async function filesAt(target: string): Promise<Readonly<Record<string, string>>> {
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return {};
  if (found.isFile()) return { [path.basename(target)]: await readFile(target, "utf8") };
  const names = (await readdir(target)).filter((name) => !name.startsWith("."));
  const files: Record<string, string> = {};
  for (const name of names) files[name] = await readFile(path.join(target, name), "utf8");
  return files;
}

async function download(given: Inputs, { workspace, input }: JobState): Promise<Ended> {
  const { project, github } = input;
  const { name, pattern } = given;
  const matches = (candidate: string): boolean =>
    name === undefined ? matchesPattern(pattern ?? "*", candidate) : candidate === name;
  const found = project.artifactsOf(Number(github.run_id)).filter((artifact) => matches(artifact.name));
  if (name !== undefined && found.length === 0) return failed(`Artifact not found for name: ${name}`);
  // Also of a pattern that one artifact matches, the action puts the files right into the folder.
  const isApart = name === undefined && given["merge-multiple"] !== "true" && found.length > 1;
  const written = new Set<string>();
  for (const artifact of found) {
    const folder = path.join(workspace, given["path"] ?? ".", isApart ? artifact.name : "");
    await mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(artifact.files)) {
      const target = path.join(folder, file);
      if (written.has(target))
        throw new Error(`two artifacts hold ${file}: one would take the other's place`);
      written.add(target);
      await writeFile(target, text);
    }
  }
  return ended;
}

function matchesPattern(pattern: string, name: string): boolean {
  const [start = "", end, ...more] = pattern.split("*");
  if (end !== "" || more.length > 0) throw new Error(`the tests do not know the pattern ${pattern}`);
  return name.startsWith(start);
}
