// Generated from schemas/rollover.schema.json by schemas/generate.ts. Do not edit.

export type Proposal =
  | {
      kind: "archived";
      next: Successor;
      /**
       * Whether its connection is removed first.
       */
      releases: boolean;
    }
  | {
      kind: "handed-on";
      next: Successor;
    }
  | {
      kind: "left-alone" | "left-to-sync";
    }
  | {
      kind: "choose";
      candidates: Successor[];
    }
  | {
      kind: "nothing";
      why: string;
    };
export type Day = string;
export type Number = number;

/**
 * What `rollcall rollover --json` prints: what is proposed for the classrooms of a school year that ends, and for the district's own part of its file. Nothing of it is applied. Objects are closed, and readers refuse another major format version.
 */
export interface RolloverFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  district: {
    id: string;
    name: string;
  };
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
  schools: School[];
  /**
   * Schools of which it cannot be told.
   */
  untold: string[];
  /**
   * What the district's own part of the file gets.
   */
  changes: {
    terms?: {
      before: string[];
      after: string[];
    };
    freeze?: {
      from: Day;
      to: Day;
      reason: string;
    };
    /**
     * Percentages, the first until that day.
     */
    deletionThreshold?: {
      value: number;
      until: Day;
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
    isSyncOn: true | false | "unknown";
    kept: Number;
    created: Number;
    archived: Number;
    /**
     * Whether none of those is archived, because they are more than the deletion threshold lets go.
     */
    isExceeded: boolean;
    /**
     * Of those kept, the ones that go on with other children.
     */
    otherChildren: number;
  };
  /**
   * What a plan of the file as it is proposed comes to.
   */
  planned: {
    changes: Number;
    /**
     * Classrooms that go on with other children, as somebody said.
     */
    handedOn: number;
    /**
     * Classrooms that would go on with other children although nobody has chosen.
     */
    unchosen: number;
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
  name: string;
  /**
   * What becomes of its old classrooms: archived, unless somebody asked for them to be handed on.
   */
  way: "archive" | "hand-on";
  /**
   * Classes of the new year that ClassLink shares.
   */
  classes: number;
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
  name: string;
  line?: {
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
  sourcedId: string;
  title: string;
  agrees: string[];
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
