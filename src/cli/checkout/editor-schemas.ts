/**
 * The schemas that an editor looks at, as this version has them: a copy in the district's own repository serves also where
 * Rollcall's is private, without a network, and says what the release in use says.
 */
import districtSchema from "../../../schemas/editor/district.schema.json" with { type: "json" };
import schoolSchema from "../../../schemas/editor/school.schema.json" with { type: "json" };

export const editorSchemas: ReadonlyMap<string, string> = new Map([
  ["schemas/editor/district.schema.json", textOf(districtSchema)],
  ["schemas/editor/school.schema.json", textOf(schoolSchema)],
]);

const note = districtSchema.$comment;

function textOf(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Whether a file was written by Rollcall, of this version or another, so that nobody's work is lost with it. */
export function isEditorSchema(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && "$comment" in parsed && parsed.$comment === note;
  } catch {
    return false;
  }
}
