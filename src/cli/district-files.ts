import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { SourceFile } from "../config/source-file.ts";
import type { Context } from "./context.ts";
import { usageFailure } from "./failure.ts";

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Files larger than this are reported, not read into memory. */
const largestFileBytes = 64 * 1024 * 1024;

/**
 * Reads the files of the named districts, folders or files; without names, everything under `districts/`. A file that
 * cannot be read is returned as such, so that one finding does not hide the others.
 * @throws CommandFailure where there is nothing to read at all
 */
export async function readDistrictFiles(
  names: readonly string[],
  context: Pick<Context, "cwd">,
): Promise<readonly SourceFile[]> {
  const paths =
    names.length === 0
      ? await defaultPaths(context)
      : (await Promise.all(names.map((name) => pathsOf(name, context)))).flat();
  const unique = [...new Set(paths)].sort();
  if (unique.length === 0) {
    throw usageFailure(
      "There is no district file: districts/ holds no *.yaml.",
      "Write districts/<district>.yaml, or name the files to read.",
    );
  }
  return await Promise.all(unique.map((file) => readOne(file, context)));
}

async function defaultPaths(context: Pick<Context, "cwd">): Promise<readonly string[]> {
  const root = path.resolve(context.cwd, "districts");
  if (!(await isFolder(root)))
    throw usageFailure(
      "There is no folder districts/ here.",
      "Run rollcall where districts/ is, or name the files to read.",
    );
  const entries = await readdir(root, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const name = `districts/${entry.name}`;
      if (entry.isDirectory()) return await folderPaths(name, context);
      return isYaml(entry.name) ? [name] : [];
    }),
  );
  return nested.flat();
}

/** A name on the command line: a district's id, a file, a district's folder, or a folder of districts. */
async function pathsOf(name: string, context: Pick<Context, "cwd">): Promise<readonly string[]> {
  const given = name.replace(/\/+$/, "");
  if (await isFolder(path.resolve(context.cwd, given))) {
    const own = await folderPaths(given, context);
    if (own.length > 0) return own;
    const entries = await readdir(path.resolve(context.cwd, given), { withFileTypes: true });
    const nested = await Promise.all(
      entries.map((entry) =>
        entry.isDirectory()
          ? folderPaths(`${given}/${entry.name}`, context)
          : isYaml(entry.name)
            ? [`${given}/${entry.name}`]
            : [],
      ),
    );
    return nested.flat();
  }
  if (isYaml(given) || given.includes("/")) return [given];
  if (await isFolder(path.resolve(context.cwd, "districts", given)))
    return await folderPaths(`districts/${given}`, context);
  return [`districts/${given}.yaml`];
}

/** `district.yaml` and `schools/*.yaml` of a district kept as a folder; nothing where it is no such folder. */
async function folderPaths(folder: string, context: Pick<Context, "cwd">): Promise<readonly string[]> {
  const names = await readdir(path.resolve(context.cwd, folder));
  if (!names.includes("district.yaml") && !names.includes("schools")) return [];
  const schools = names.includes("schools")
    ? await readdir(path.resolve(context.cwd, folder, "schools"))
    : [];
  return [`${folder}/district.yaml`, ...schools.filter(isYaml).map((name) => `${folder}/schools/${name}`)];
}

const isFolder = async (file: string): Promise<boolean> => {
  const found = await stat(file).catch(() => undefined);
  return found?.isDirectory() === true;
};

async function readOne(file: string, context: Pick<Context, "cwd">): Promise<SourceFile> {
  const absolute = path.resolve(context.cwd, file);
  try {
    const { size } = await stat(absolute);
    if (size > largestFileBytes)
      return {
        path: file,
        unreadable: `it has ${Math.round(size / 1024 / 1024)} MiB, more than a district file may have`,
      };
    return { path: file, bytes: await readFile(absolute) };
  } catch (error) {
    return { path: file, unreadable: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EACCES":
    case "EPERM":
      return "reading it is not permitted";
    case "EISDIR":
      return "it is a folder";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
