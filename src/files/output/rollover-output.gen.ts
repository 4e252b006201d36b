// Generated from schemas/output/rollover.schema.json by schemas/generate.ts. Do not edit.

import type { Failure, Finding } from "./output.gen.ts";

/**
 * What becomes of the classroom.
 */
export type Proposal =
  | {
      /**
       * It keeps its history and is archived.
       */
      kind: "archived";
      next: Successor;
      /**
       * Whether its connection is removed first.
       */
      releases: boolean;
    }
  | {
      /**
       * It goes on with other children.
       */
      kind: "handed-on";
      next: Successor;
    }
  | {
      /**
       * left-to-sync: with a line that says so. left-alone: without one.
       */
      kind: "left-alone" | "left-to-sync";
    }
  | {
      /**
       * Only a person can tell.
       */
      kind: "choose";
      /**
       * Classes that may follow it, best first.
       */
      candidates: Successor[];
    }
  | {
      /**
       * Nothing is proposed.
       */
      kind: "nothing";
      /**
       * Why, as a clause.
       */
      why: string;
    };
export type Day = string;
export type Number = number;

/**
 * What `rollcall rollover --json` prints: what is proposed for the classrooms of a school year that ends, and for the district's own part of its file. Nothing of it is applied. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface RolloverOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "rollover";
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
   * The school year that begins, as it was asked for.
   */
  to: string;
  /**
   * The one that ends, where ClassLink tells it.
   */
  from?: string;
  /**
   * Whether ClassLink shares any class of the new year.
   */
  isThere: boolean;
  /**
   * School by school.
   */
  schools: School[];
  /**
   * Schools of which it cannot be told.
   */
  untold: string[];
  /**
   * What the district's own part of the file gets.
   */
  changes: {
    /**
     * Terms whose classes count.
     */
    terms?: {
      /**
       * As the file has them.
       */
      before: string[];
      /**
       * As they would stand in it.
       */
      after: string[];
    };
    /**
     * Days in which nothing is written.
     */
    freeze?: {
      /**
       * The first day.
       */
      from: Day;
      /**
       * The last day.
       */
      to: Day;
      /**
       * Why, in words.
       */
      reason: string;
    };
    /**
     * Percentages, the first until that day.
     */
    deletionThreshold?: {
      /**
       * The percentage until that day.
       */
      value: number;
      /**
       * The day.
       */
      until: Day;
      /**
       * The percentage after it.
       */
      afterwards: number;
    };
  };
  /**
   * What of those cannot be written by a program, with the reason.
   */
  unwritten: string[];
  /**
   * Whether teachers' names were compared, and never one of them.
   */
  teachers: {
    /**
     * Where they came from; none: nobody asked for them, or they could not be had.
     */
    source: "export" | "file" | "none" | "server";
    /**
     * Why names that were asked for could not be had.
     */
    unread?: string;
  };
  /**
   * What the next nightly sync does, as things are.
   */
  tonight: {
    /**
     * Whether Daily sync is on. unknown: the driver does not see it.
     */
    isSyncOn: true | false | "unknown";
    /**
     * Connected classrooms that stay.
     */
    kept: Number;
    /**
     * Classrooms that are made.
     */
    created: Number;
    /**
     * Connected classrooms whose class is gone.
     */
    archived: Number;
    /**
     * Whether none of those is archived, because they are more than the deletion threshold lets go.
     */
    isExceeded: boolean;
    /**
     * Of those kept, the ones that go on with other children.
     */
    otherChildren: Number;
  };
  /**
   * What a plan of the file as it is proposed comes to.
   */
  planned: {
    /**
     * How many changes it has.
     */
    changes: Number;
    /**
     * Classrooms that go on with other children, as somebody said.
     */
    handedOn: Number;
    /**
     * Classrooms that would go on with other children although nobody has chosen.
     */
    unchosen: Number;
    /**
     * Guards that refuse the plan.
     */
    refusals: string[];
    /**
     * What the next nightly sync does once it is applied, as a sentence.
     */
    tonight: string;
  };
  /**
   * Files that were written.
   */
  written: string[];
}
export interface School {
  /**
   * Name of the school, as the file has it.
   */
  name: string;
  /**
   * What becomes of its old classrooms: archived, unless somebody asked for them to be handed on.
   */
  way: "archive" | "hand-on";
  /**
   * Classes of the new year that ClassLink shares.
   */
  classes: Number;
  /**
   * Its classrooms of the year that ends.
   */
  classrooms: Classroom[];
}
/**
 * An existing classroom that holds, or is mapped to, a class of the year that ends.
 */
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
   * Where its line stands; absent: it has none.
   */
  line?: {
    /**
     * Path of the district file.
     */
    file: string;
    /**
     * As the file was read.
     */
    line: number;
  };
  /**
   * SOURCED ID of its class.
   */
  sourcedId: string;
  /**
   * gone: the id is no shared class's. same-id: it means a class of the new year, with other children. waits: it is still the class of the year that ends. unclear: it cannot be told.
   */
  turn: "gone" | "same-id" | "unclear" | "waits";
  proposal: Proposal;
  /**
   * Why nothing of the proposal can stand in the file.
   */
  unwritten?: string;
}
/**
 * A class of the new year, with what the two say the same of and what not.
 */
export interface Successor {
  /**
   * SOURCED ID in ClassLink.
   */
  sourcedId: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * What both say the same of.
   */
  agrees: string[];
  /**
   * What both say otherwise.
   */
  disagrees: string[];
  /**
   * The sync has made a classroom for it already.
   */
  hasClassroom?: true;
  /**
   * A class of the next grade, in which a homeroom's own children may be.
   */
  isMovedUp?: true;
}
