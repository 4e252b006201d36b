// Generated from schemas/worksheet-export.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall worksheet export --json` prints: which files were written for which school. Objects are closed, and readers refuse another major format version.
 */
export interface WorksheetExportFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  district: {
    id: string;
    name: string;
  };
  /**
   * One for each school that has an undecided classroom.
   */
  worksheets: Worksheet[];
}
export interface Worksheet {
  school: string;
  /**
   * The spreadsheet to decide in.
   */
  csv: string;
  /**
   * The page to look at beside it.
   */
  page: string;
  /**
   * Classrooms of this level.
   */
  sure: number;
  /**
   * Classrooms of this level.
   */
  probable: number;
  /**
   * Classrooms of this level.
   */
  choose: number;
  /**
   * Classrooms of this level.
   */
  nothing: number;
}
