import path from "node:path";
import { generateValidators } from "./generate-validators.ts";
import { type GeneratedFile, repository, staleOf, writeAll } from "./generated-file.ts";
import { readSchema } from "./read-schema.ts";
import { type Target, targets } from "./targets.ts";

/**
 * Makes all validators, and writes those that are missing or stale. Whatever runs them calls this first: making them takes
 * a second, and finding out otherwise whether they are what their schemas and the compiler would give is one more thing
 * that can be wrong.
 * @returns the files that were written
 */
export async function writeValidators(root: string = repository): Promise<readonly string[]> {
  const files = (await Promise.all(targets.map((target) => validatorsOf(target, root)))).flat();
  const stale = await staleOf(files, root);
  await writeAll(stale, root);
  return stale.map((file) => file.path);
}

async function validatorsOf(target: Target, root: string): Promise<readonly GeneratedFile[]> {
  if (target.validators === undefined) return [];
  const schema = await readSchema(path.join(root, target.source), target.format);
  const { code, declarations } = generateValidators(schema, target.validators, target);
  const stem = target.validators.file.replace(/\.js$/, "");
  return [
    { path: `${stem}.js`, text: code },
    { path: `${stem}.d.ts`, text: declarations },
  ];
}
