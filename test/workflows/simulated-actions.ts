import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { RunInput } from "./runner.ts";

const run = promisify(execFile);

/** The published actions that the workflows use, as far as they use them; any other, or another input, fails the test. */
export async function simulatedAction(
  uses: string,
  given: Readonly<Record<string, string>>,
  workspace: string,
  input: RunInput,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const [name] = uses.split("@");
  switch (name) {
    case "actions/checkout":
      onlyInputs(uses, given, ["repository", "ref", "path", "fetch-depth", "persist-credentials"]);
      await checkout(given, workspace, input);
      break;
    case "actions/setup-node":
      onlyInputs(uses, given, ["node-version"]);
      break;
    case "actions/upload-artifact":
      onlyInputs(uses, given, ["name", "path", "if-no-files-found"]);
      await upload(given, workspace, input);
      break;
    case "actions/download-artifact":
      onlyInputs(uses, given, ["name", "pattern", "path", "merge-multiple"]);
      await download(given, workspace, input);
      break;
    default:
      throw new Error(`the tests cannot run ${uses}`);
  }
  return { exitCode: 0, output: "" };
}

function onlyInputs(uses: string, given: Readonly<Record<string, string>>, known: readonly string[]): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) throw new Error(`${uses}: the tests do not know the input ${other}`);
}

/** A real clone of a local repository, as deep as was asked for. */
async function checkout(
  given: Readonly<Record<string, string>>,
  workspace: string,
  { github, project, processEnvironment }: RunInput,
): Promise<void> {
  const repository = given["repository"] ?? String(github["repository"]);
  const origin = project.repositories[repository];
  if (origin === undefined) throw new Error(`there is no repository ${repository}`);
  const ref = given["ref"] ?? String(github["sha"]);
  const depth = given["fetch-depth"] ?? "1";
  const folder = path.join(workspace, given["path"] ?? ".");
  await mkdir(folder, { recursive: true });
  const git = async (...args: readonly string[]): Promise<void> => {
    await run("git", [...args], { cwd: folder, env: { ...processEnvironment } });
  };
  await git("init", "--quiet", ".");
  await git("remote", "add", "origin", `file://${origin}`);
  if (depth === "0") await git("fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*");
  await git("fetch", "--quiet", ...(depth === "0" ? [] : [`--depth=${depth}`]), "origin", ref);
  await git("checkout", "--quiet", "--force", "FETCH_HEAD");
}

async function upload(
  given: Readonly<Record<string, string>>,
  workspace: string,
  { project, runId }: RunInput,
): Promise<void> {
  const target = path.join(workspace, given["path"] ?? "");
  const files: Record<string, string> = {};
  const found = await stat(target).catch(() => undefined);
  if (found?.isFile() === true) files[path.basename(target)] = await readFile(target, "utf8");
  if (found?.isDirectory() === true)
    for (const name of await readdir(target)) files[name] = await readFile(path.join(target, name), "utf8");
  if (Object.keys(files).length > 0) await project.keepArtifact(given["name"] ?? "artifact", files, runId);
}

async function download(
  given: Readonly<Record<string, string>>,
  workspace: string,
  { project, runId }: RunInput,
): Promise<void> {
  const { name, pattern } = given;
  const matches = (candidate: string): boolean =>
    name === undefined
      ? new RegExp(`^${(pattern ?? "*").replaceAll("*", ".*")}$`).test(candidate)
      : candidate === name;
  const found = project.artifactsOf(runId).filter((artifact) => matches(artifact.name));
  if (name !== undefined && found.length === 0) throw new Error(`the run has no artifact ${name}`);
  if (name === undefined && given["merge-multiple"] !== "true")
    throw new Error("a pattern without merge-multiple makes a folder per artifact: the tests do not");
  const folder = path.join(workspace, given["path"] ?? ".");
  for (const { files } of found) {
    await mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  }
}
