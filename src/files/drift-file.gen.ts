// Generated from schemas/drift.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall drift --out` found for one district, and `rollcall issue --drift` makes an issue of. Objects are closed, and readers refuse another major format version.
 */
export interface DriftFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  /**
   * Id of the district.
   */
  district: string;
  /**
   * clean: live state is what the file asks for, and nothing about it is doubtful. drift: somebody has to look. pending: what was merged is not applied yet, and will be without anybody's doing. unread: it could not be read.
   */
  state: "clean" | "drift" | "pending" | "unread";
  /**
   * Title of the issue, in one line.
   */
  title: string;
  /**
   * Body of the issue: finished, escaped Markdown.
   */
  markdown: string;
  /**
   * When both systems were last read completely, ISO 8601 in UTC.
   */
  lastReadAt?: string;
  /**
   * Where it could not be read: why, as a sentence.
   */
  reason?: string;
}
