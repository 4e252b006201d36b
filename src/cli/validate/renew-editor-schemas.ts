import { readFile } from "node:fs/promises";
import path from "node:path";
import { FileError } from "../../files/file-error.ts";
import { writeOutputFile } from "../../files/output-file.ts";
import type { Context } from "../context.ts";

const folder = "schemas/editor";

/**
 * Copies of the editor's schemas that another version wrote are written anew, so that an editor says what `validate` says. Only
 * such copies: none is made here, and what somebody wrote is left. In a job nobody has an editor.
 */
export async function renewEditorSchemas(
  context: Pick<Context, "cwd" | "env" | "isQuiet" | "stderr">,
): Promise<void> {
  if ((context.env["CI"] ?? "") !== "") return;
  const present = await Promise.all(
    ["district", "school"].map(async (name) => {
      const file = `${folder}/${name}.schema.json`;
      return { file, text: await readFile(path.join(context.cwd, file), "utf8").catch(() => undefined) };
    }),
  );
  if (present.every(({ text }) => text === undefined)) return;
  const { editorSchemas, isEditorSchema } = await import("../checkout/editor-schemas.ts");
  for (const { file, text } of present) {
    const wanted = editorSchemas.get(file);
    if (text === undefined || wanted === undefined || !isEditorSchema(text)) continue;
    if (text.replaceAll("\r\n", "\n") === wanted) continue;
    try {
      await writeOutputFile({ what: "the schema", file }, wanted, context.cwd);
      if (context.isQuiet !== true)
        context.stderr.write(`${file} is renewed: another version of Rollcall wrote it.\n`);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      context.stderr.write(
        `${file} is of another version of Rollcall, and cannot be renewed: ${error.reason}.\n`,
      );
    }
  }
}
