// Generated from schemas/output/suggest.schema.json by schemas/generate.ts. Do not edit.

import type { Failure, Finding } from "./output.gen.ts";

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
 * What `rollcall suggest --json` prints: which class each classroom may be that the district file does not decide. Proposals only. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface SuggestOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "suggest";
  /**
   * In the order in which they were looked at. One that could not be read stands in `failures`; of all, where a district file has errors, there is nothing.
   */
  districts: District[];
  /**
   * What kept the command from saying all: of a district, or of all of them.
   */
  failures: Failure[];
  /**
   * What is wrong with the district files. While there is an error, nothing else is done.
   */
  findings: Finding[];
}
export interface District {
  /**
   * Id of the district.
   */
  district: string;
  /**
   * Name of the district, as its file has it.
   */
  name: string;
  /**
   * How many of the rooms that are decided already would be called sure, and are proposed for the class that they are decided as. isTrusted false: under 95 %, so that nothing is called sure here.
   */
  check?: {
    /**
     * How many would be called sure.
     */
    sure: number;
    /**
     * How many of them are proposed for the class that they are decided as.
     */
    agreed: number;
    /**
     * Whether anything is called sure here.
     */
    isTrusted: boolean;
  };
  /**
   * What was known of who teaches: numbers, and nobody's name.
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
  /**
   * School by school.
   */
  schools: School[];
}
export interface School {
  /**
   * Name of the school, as the file has it.
   */
  name: string;
  /**
   * false: the school is not connected, and the file names no org whose classes it could have.
   */
  hasOrg?: boolean;
  /**
   * Shared classes in term that no line maps and no classroom holds.
   */
  classes: number;
  /**
   * Its undecided classrooms.
   */
  classrooms: Classroom[];
  /**
   * Classes that no classroom is proposed for.
   */
  unroomed?: Class[];
  /**
   * Lines of the file whose classrooms look like another class.
   */
  doubts?: Doubt[];
  /**
   * Names that several active classrooms have.
   */
  twins?: {
    /**
     * The name.
     */
    name: string;
    /**
     * How many have it.
     */
    count: number;
  }[];
}
export interface Classroom {
  /**
   * ClassTag's id, where the driver has one.
   */
  id?: string;
  /**
   * Its name in ClassTag.
   */
  name: string;
  /**
   * How many students are in it.
   */
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
/**
 * A class that a classroom may be, with what speaks for it.
 */
export interface Candidate {
  /**
   * SOURCED ID of the class.
   */
  sourcedId: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * How many students are enrolled in it.
   */
  students?: number;
  /**
   * Rounded down to four digits behind the point; 1 only where it is.
   */
  probability: number;
  agrees: Evidence;
  disagrees: Evidence;
}
/**
 * A class of ClassLink.
 */
export interface Class {
  /**
   * Its SOURCED ID.
   */
  sourcedId: string;
  /**
   * Its title.
   */
  title: string;
}
/**
 * better: one line, whose classroom looks like the class under better. swap: two lines, each one's classroom looks like the other's class.
 */
export interface Doubt {
  /**
   * better: one line. swap: two lines, each one's classroom looks like the other's class.
   */
  kind: "better" | "swap";
  /**
   * Where they stand.
   */
  lines: Line[];
  /**
   * Names of their classrooms, in the same order.
   */
  names: string[];
  decided?: Class;
  better?: Candidate;
}
export interface Line {
  /**
   * Path of the district file.
   */
  file: string;
  /**
   * Line of the file, from 1.
   */
  line: number;
}
