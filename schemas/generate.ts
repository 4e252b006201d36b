/**
 * Writes the files that are derived from others: of `schemas/` types, and validators compiled ahead of time, so that
 * neither start-up nor the bundle pays for a schema compiler, and those of district files as editors want them; of
 * `src/explain/` the page `.github/CODES.md`.
 *
 *     tsx schemas/generate.ts           writes every target
 *     tsx schemas/generate.ts --check   writes validators only; names each other file that is stale and exits 1
 *
 * Types are committed, because people read them and review what a schema makes of them. Validators are not: nobody reads
 * them, and whatever runs them makes them first (`write-validators.ts`).
 */
import path from "node:path";
import { allExplanations } from "../src/explain/all-explanations.ts";
import { renderCodesPage } from "./codes-page.ts";
import { editorSchemas } from "./editor-schema.ts";
import { generateTypes } from "./generate-types.ts";
import { type GeneratedFile, repository, staleOf, writeAll } from "./generated-file.ts";
import { readSchema } from "./read-schema.ts";
import { sharedType } from "./shared-types.ts";
import { type Target, targets } from "./targets.ts";
import { writeValidators } from "./write-validators.ts";

async function typesOf(target: Target): Promise<GeneratedFile> {
  const schema = await readSchema(path.join(repository, target.source), target.format, sharedType);
  return { path: target.types, text: await generateTypes(schema, target) };
}

async function schemasForEditors(): Promise<readonly GeneratedFile[]> {
  const [district, school] = await Promise.all(
    ["district", "school"].map((name) =>
      readSchema(path.join(repository, `schemas/${name}.schema.json`), "json-schema"),
    ),
  );
  if (district === undefined || school === undefined) throw new Error("a schema is missing");
  return editorSchemas(district, school);
}

async function main(flags: readonly string[]): Promise<number> {
  const unknown = flags.find((flag) => flag !== "--check");
  if (unknown !== undefined) {
    process.stderr.write(`generate: unknown argument ${unknown}; the only one is --check\n`);
    return 64;
  }
  const validators = await writeValidators();
  const codes = { path: ".github/CODES.md", text: renderCodesPage(allExplanations) };
  const types = await Promise.all(targets.map(typesOf));
  const stale = await staleOf([...types, ...(await schemasForEditors()), codes], repository);
  if (!flags.includes("--check")) {
    await writeAll(stale, repository);
    for (const file of [...stale.map((file) => file.path), ...validators])
      process.stdout.write(`wrote ${file}\n`);
    return 0;
  }
  for (const file of stale) {
    process.stderr.write(`${file.path} is stale: run npm run generate and commit the result\n`);
  }
  return stale.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
