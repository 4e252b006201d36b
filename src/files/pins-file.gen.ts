// Generated from schemas/pin.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall pin --json` prints: for each line of the district files that lacks classtag, title or term, what it is in live state, or why it is not certain. Objects are closed, and readers refuse another major format version.
 */
export interface PinsFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  districts: District[];
}
export interface District {
  id: string;
  name: string;
  /**
   * Lines that were looked at.
   */
  of: number;
  /**
   * Files that were written: with --write, those in which a line was pinned.
   */
  written: string[];
  /**
   * Lines that lack something, in the order of the files.
   */
  lines: Line[];
}
/**
 * With keys, what is added to it; with why, the reason that nothing is.
 */
export interface Line {
  file: string;
  /**
   * As the file was read.
   */
  line: number;
  school: string;
  name: string;
  keys?: {
    classtag?: string;
    title?: string;
    term?: string;
  };
  why?: string;
}
