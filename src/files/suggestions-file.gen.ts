// Generated from schemas/suggestions.schema.json by schemas/generate.ts. Do not edit.

/**
 * Kinds of what both say something of; never a name.
 */
export type Evidence = (
  | "code"
  | "grade"
  | "half-day"
  | "headcount"
  | "number"
  | "period"
  | "room"
  | "section"
  | "subject"
  | "teacher"
  | "term"
)[];

/**
 * What `rollcall suggest --json` prints: which class each classroom may be that the district file does not decide. Proposals only. Objects are closed, and readers refuse another major format version.
 */
export interface SuggestionsFile {
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
   * How many of the rooms that are decided already would be called sure, and are proposed for the class that they are decided as. isTrusted false: under 95 %, so that nothing is called sure here. Since 1.1.
   */
  check?: {
    sure: number;
    agreed: number;
    isTrusted: boolean;
  };
  /**
   * What was known of who teaches: numbers, and nobody's name. Since 1.1.
   */
  teachers?: {
    /**
     * Where names came from; none: nobody asked for them, or they could not be had.
     */
    source: "export" | "file" | "none" | "server";
    /**
     * Classes that a classroom could be.
     */
    classes: number;
    /**
     * Of how many of them a teacher's name is known.
     */
    taught: number;
    /**
     * Undecided classrooms that are not sure and whose names seem to hold a teacher's.
     */
    namingRooms: number;
    /**
     * Why names that were asked for could not be had.
     */
    unread?: string;
  };
  schools: School[];
}
export interface School {
  name: string;
  /**
   * false: the school is not connected, and the file names no org whose classes it could have. Since 1.1.
   */
  hasOrg?: boolean;
  /**
   * Shared classes in term that no line maps and no classroom holds.
   */
  classes: number;
  classrooms: Classroom[];
  /**
   * Classes that no classroom is proposed for. Since 1.1.
   */
  unroomed?: Class[];
  /**
   * Lines of the file whose classrooms look like another class. Since 1.1.
   */
  doubts?: Doubt[];
  /**
   * Names that several active classrooms have. Since 1.1.
   */
  twins?: {
    name: string;
    count: number;
  }[];
}
export interface Classroom {
  /**
   * ClassTag's id, where the driver has one.
   */
  id?: string;
  name: string;
  students?: number;
  /**
   * sure: names and rooms single the class out. probable: to be looked at. choose: several classes fit. nothing: no class does.
   */
  level: "sure" | "probable" | "choose" | "nothing";
  /**
   * Best first. Of sure and probable, the first is what is proposed, and no other classroom is proposed for it.
   *
   * @maxItems 6
   */
  candidates: Candidate[];
}
export interface Candidate {
  sourcedId: string;
  title: string;
  students?: number;
  /**
   * Rounded down to four digits behind the point; 1 only where it is.
   */
  probability: number;
  agrees: Evidence;
  disagrees: Evidence;
}
export interface Class {
  sourcedId: string;
  title: string;
}
/**
 * better: one line, whose classroom looks like the class under better. swap: two lines, each one's classroom looks like the other's class.
 */
export interface Doubt {
  kind: "better" | "swap";
  lines: Line[];
  names: string[];
  decided?: Class;
  better?: Candidate;
}
export interface Line {
  file: string;
  line: number;
}
