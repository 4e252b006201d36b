/**
 * Writes the files that are derived from `schemas/`: types, and validators compiled ahead of time, so that neither
 * start-up nor the bundle pays for a schema compiler.
 *
 *     tsx schemas/generate.ts           writes every target
 *     tsx schemas/generate.ts --check   writes nothing; names each stale file and exits 1
 *
 * Generated files are committed, so that a fresh clone needs no build step to be type-checked, and never edited.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateTypes } from "./generate-types.ts";
import { generateValidators } from "./generate-validators.ts";
import { readSchema } from "./read-schema.ts";
import { type Target, targets } from "./targets.ts";

interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

async function generate(target: Target): Promise<readonly GeneratedFile[]> {
  const schema = await readSchema(path.join(root, target.source), target.format);
  const types = { path: target.types, text: await generateTypes(schema, target) };
  if (target.validators === undefined) return [types];
  const { code, declarations } = generateValidators(schema, target.validators, target);
  const stem = target.validators.file.replace(/\.js$/, "");
  return [types, { path: `${stem}.js`, text: code }, { path: `${stem}.d.ts`, text: declarations }];
}

async function isStale(file: GeneratedFile): Promise<boolean> {
  try {
    return (await readFile(path.join(root, file.path), "utf8")) !== file.text;
  } catch {
    return true;
  }
}

async function write(file: GeneratedFile): Promise<void> {
  const absolute = path.join(root, file.path);
  await mkdir(path.dirname(absolute), { recursive: true });
  await writeFile(absolute, file.text);
}

async function main(flags: readonly string[]): Promise<number> {
  const unknown = flags.find((flag) => flag !== "--check");
  if (unknown !== undefined) {
    process.stderr.write(`generate: unknown argument ${unknown}; the only one is --check\n`);
    return 64;
  }
  const files = (await Promise.all(targets.map(generate))).flat();
  const stale: GeneratedFile[] = [];
  for (const file of files) if (await isStale(file)) stale.push(file);
  if (!flags.includes("--check")) {
    for (const file of stale) await write(file);
    for (const file of stale) process.stdout.write(`wrote ${file.path}\n`);
    return 0;
  }
  for (const file of stale) {
    process.stderr.write(`${file.path} is stale: run tsx schemas/generate.ts and commit the result\n`);
  }
  return stale.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
