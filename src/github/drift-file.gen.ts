// Generated from schemas/drift.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall drift --out` found for one district, and `rollcall issue --drift` makes an issue of. Objects are closed, and readers refuse another major format version.
 */
export interface DriftFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  district: string;
  /**
   * clean: live state is what the file asks for. drift: it is not. pending: it is not, because what was merged is not applied. unread: it could not be read.
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
}
