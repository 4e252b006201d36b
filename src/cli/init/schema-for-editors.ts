import { readFile } from "node:fs/promises";
import path from "node:path";
import { FileError } from "../../files/file-error.ts";
import { writeOutputFile } from "../../files/output-file.ts";
import { editorSchemas, isEditorSchema } from "../checkout/editor-schemas.ts";
import type { Context } from "../context.ts";

const schema = "schemas/editor/district.schema.json";

/** The copy of the schema that a file can name. */
interface SchemaCopy {
  readonly path: string;
  readonly isWritten: boolean;
}

/**
 * Has the copy of the schema there by which an editor completes a district's file, and says so where it was not. What somebody
 * else wrote there is left, and in a job nobody has an editor.
 * @returns `undefined` where there is none that a file could name
 */
export async function schemaForEditors({
  cwd,
  env,
  isQuiet,
  stderr,
}: Pick<Context, "cwd" | "env" | "isQuiet" | "stderr">): Promise<SchemaCopy | undefined> {
  const present = await readFile(path.join(cwd, schema), "utf8").catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? undefined : "",
  );
  if (present !== undefined) return isEditorSchema(present) ? { path: schema, isWritten: false } : undefined;
  const text = editorSchemas.get(schema);
  if (text === undefined || (env["CI"] ?? "") !== "") return undefined;
  try {
    await writeOutputFile({ what: "the schema", file: schema, makesFolders: true }, text, cwd);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    stderr.write(`${schema}, by which editors complete the file, cannot be written: ${error.reason}.\n`);
    return undefined;
  }
  if (isQuiet !== true) stderr.write(`${schema} is written: editors complete the file by it.\n`);
  return { path: schema, isWritten: true };
}
