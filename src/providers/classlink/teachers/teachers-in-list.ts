import { readFile } from "node:fs/promises";
import { pushTo } from "../../../model/push-to.ts";
import type { Teacher, TeachersByClass } from "../../../model/teacher.ts";
import { csvRows } from "../csv/csv-rows.ts";
import { decodeChunks } from "../csv/decode-chunks.ts";
import { teacherNamed } from "./teaching.ts";

/**
 * A list that somebody made: the id of a class and a teacher's name, one on a line, as `García, Ana`, `Ana García` or `Ms. García`.
 * A first line that names its columns says of no class that it is taught, and does no harm.
 * @throws IncompleteRead where it is no CSV, and what the system says where it cannot be read
 */
export async function teachersInList(path: string, shown: string): Promise<TeachersByClass> {
  const byClass = new Map<string, Teacher[]>();
  const bytes = await readFile(path);
  for await (const { cells } of csvRows(shown, decodeChunks(shown, chunksOf(bytes)))) {
    const [id = "", ...names] = cells;
    const teacher = personIn(
      names
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .join(", "),
    );
    if (id !== "" && teacher !== undefined) pushTo(byClass, id, teacher);
  }
  return byClass;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const honorific = /^(?:mrs?|ms|miss|mx|dr|prof|sr|sra|srta|mme|mlle|m|herr|frau)\.?\s+/iu;

/** A comma puts the family name first; else the last word is it. */
function personIn(text: string): Teacher | undefined {
  const [family = "", ...given] = text.split(",");
  if (given.length > 0)
    return teacherNamed(family.replace(honorific, ""), given.join(" ").replace(honorific, ""));
  const words = text.replace(honorific, "").split(/\s+/);
  return teacherNamed(words.at(-1) ?? "", words.slice(0, -1).join(" "));
}
