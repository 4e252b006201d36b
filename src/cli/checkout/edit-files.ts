import {
  type EditedFile,
  type EditOutcome,
  type FileEdit,
  placeOfEdit,
} from "../../config/edit/file-edit.ts";
import { checkChangedFile, writeChangedFile } from "../../files/changed-file.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { Context } from "../context.ts";

/** Files of the working tree with what is added to them; on disk they are as they were until `writeEdited`. */
export interface EditedFiles {
  /** Those that become others, in the order of their paths. */
  readonly changed: readonly EditedSource[];
  /** One for each edit, in their order. */
  readonly outcomes: readonly EditOutcome[];
}

interface EditedSource extends Pick<EditedFile, "after" | "before"> {
  readonly path: string;
  /** What was read of it. */
  readonly read: Uint8Array;
}

/** Makes edits in the files that they name, each file in one go. */
export async function editFiles(
  files: readonly SourceFile[],
  edits: readonly FileEdit[],
): Promise<EditedFiles> {
  const { editFile } = await import("../../config/edit/edit-file.ts");
  const outcomes = new Map<FileEdit, EditOutcome>();
  const changed: EditedSource[] = [];
  for (const file of files) {
    const own = edits.filter((edit) => placeOfEdit(edit).file === file.path);
    if (own.length === 0 || !("bytes" in file)) continue;
    const { before, after, outcomes: made } = await editFile(file, own);
    for (const [index, edit] of own.entries()) {
      const outcome = made[index];
      if (outcome !== undefined) outcomes.set(edit, outcome);
    }
    if (after !== before) changed.push({ path: file.path, read: file.bytes, before, after });
  }
  return { changed, outcomes: edits.map((edit) => outcomes.get(edit) ?? unread(edit)) };
}

const unread = (edit: FileEdit): EditOutcome => ({
  kind: "cannot",
  why: "its file was not read",
  at: placeOfEdit(edit),
});

/**
 * Puts the new texts in the place of the old ones; where one file may not be written, none is.
 * @throws FileError where one has changed since it was read, or may not be written
 */
export async function writeEdited(
  { changed }: Pick<EditedFiles, "changed">,
  { cwd }: Pick<Context, "cwd">,
): Promise<void> {
  for (const { path, read } of changed) await checkChangedFile({ file: path, read }, cwd);
  for (const { path, read, after } of changed) await writeChangedFile({ file: path, read, text: after }, cwd);
}
