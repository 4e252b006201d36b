import { readdir } from "node:fs/promises";
import path from "node:path";
import { presentFile } from "./present-file.ts";

const folder = ".github/workflows";

/**
 * Workflow files beside `own` that call a repository of Rollcall's name too, as one that was renamed does: GitHub runs all of
 * them, and plans and applies everything twice.
 */
export async function otherCallers(
  root: string,
  own: ReadonlySet<string>,
  rollcall: string,
): Promise<readonly string[]> {
  const name = rollcall.slice(rollcall.indexOf("/") + 1).toLowerCase();
  const others: string[] = [];
  for (const file of await workflowFiles(root)) {
    if (own.has(file)) continue;
    const text = (await presentFile(root, file)) ?? "";
    if ([...text.matchAll(called)].some(([, repository = ""]) => repository.toLowerCase() === name))
      others.push(file);
  }
  return others;
}

const called = /^\s*["']?uses["']?\s*:\s*["']?[\w.-]+\/([\w.-]+)\/\.github\/workflows\/\w+\.yml@/gm;

/** Without a folder there is none; whoever writes into it says what is wrong with it. */
async function workflowFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}
