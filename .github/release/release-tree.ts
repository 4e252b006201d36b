/** What a release's tree has otherwise than main's. */
import { execFile } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { stamped, usedFromWorkspace } from "./stamp.ts";

/** The packages that are not bundled. */
export const beside = ["playwright-core"];

/**
 * What main's `package.json` says of the version is never looked at: the changelog says which is the next. What is released is
 * built, and npm warns whoever installs a package that has `prepare`, although it runs none.
 */
export async function setVersion(tree: string, version: string): Promise<void> {
  await rewriteJson(path.join(tree, "package.json"), (json) => ({
    ...json,
    version,
    scripts: { ...Object(json["scripts"]), prepare: undefined },
  }));
  await rewriteJson(path.join(tree, "package-lock.json"), (json) => ({
    ...json,
    version,
    packages: { ...Object(json["packages"]), "": { ...Object(Object(json["packages"])[""]), version } },
  }));
}

async function rewriteJson(
  file: string,
  change: (json: Readonly<Record<string, unknown>>) => object,
): Promise<void> {
  const before: unknown = JSON.parse(await readFile(file, "utf8"));
  const json = Object.fromEntries(Object.entries(Object(before)));
  await writeFile(file, `${JSON.stringify(change(json), undefined, 2)}\n`);
}

/**
 * The packages that Rollcall is built and tested with are of no use beside what was built, and not everybody who installs from a
 * tag leaves them out: older versions of pre-commit install them too, 650 MB in the place of 14.
 */
export async function leaveOutDevelopment(tree: string): Promise<void> {
  const without = (json: object): object => ({ ...json, devDependencies: undefined });
  await rewriteJson(path.join(tree, "package.json"), without);
  await rewriteJson(path.join(tree, "package-lock.json"), (json) => ({
    ...json,
    packages: Object.fromEntries(
      Object.entries(Object(json["packages"]))
        .filter(([, locked]) => Object(locked).dev !== true)
        .map(([place, locked]) => [place, place === "" ? without(Object(locked)) : locked]),
    ),
  }));
}

/**
 * Stamps every workflow that another repository can call.
 * @throws Error where there is none, or where one of them or an action would look for something in the workspace
 */
export async function stampWorkflows(tree: string, repository: string, tag: string): Promise<void> {
  const folder = path.join(tree, ".github/workflows");
  let count = 0;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const text = await readFile(file, "utf8");
    if (!isCallable(text)) continue;
    count += 1;
    await writeFile(
      file,
      inFile(name, () => stamped(text, repository, tag)),
    );
  }
  if (count === 0)
    throw new Error("No workflow in .github/workflows can be called: there is nothing to release.");
  await checkActions(path.join(tree, ".github/actions"));
}

const isCallable = (workflow: string): boolean => "workflow_call" in Object(Object(parse(workflow)).on);

function inFile<Result>(name: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function checkActions(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const left = usedFromWorkspace(await readFile(path.join(folder, name, "action.yml"), "utf8"));
    if (left !== undefined)
      throw new Error(`.github/actions/${name}: "${left}" would be looked for in the district's repository.`);
  }
}

/**
 * Bundles into `dist/`, and puts beside `package.json` what the bundle needs to be packed.
 * @returns the files that went into the bundle
 */
export async function bundle(tree: string): Promise<readonly string[]> {
  const metafile = path.join(tree, "metafile.json");
  await promisify(execFile)(
    process.execPath,
    [".github/release/build.mjs", "--outdir=dist", `--metafile=${metafile}`],
    { cwd: tree },
  );
  const { resolve } = createRequire(path.join(tree, "package.json"));
  for (const name of beside)
    await cp(path.dirname(resolve(`${name}/package.json`)), path.join(tree, "node_modules", name), {
      recursive: true,
    });
  return Object.keys(Object(JSON.parse(await readFile(metafile, "utf8"))).inputs);
}
