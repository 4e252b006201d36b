// Generated from schemas/output/init.schema.json by schemas/generate.ts. Do not edit.

import type { Failure, Finding } from "./output.gen.ts";

/**
 * What `rollcall init --json` prints: which file was written, and how each school of ClassTag met its orgs of ClassLink. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface InitOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "init";
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
   * Path of the district's file.
   */
  file: string;
  /**
   * Paths of all files that were written: the district's, and the schema that editors complete it by, where it was missing.
   */
  written: string[];
  /**
   * first-file: made of what both services hold. skeleton: nothing was read, because there are no connection settings.
   */
  kind: "first-file" | "skeleton";
  /**
   * What a plan of the file finds that keeps it from planning some or all of it: rollcall plan says which.
   */
  planErrors: number;
  /**
   * Schools of ClassTag, and how each met its orgs.
   */
  schools: School[];
  /**
   * Orgs with classes that no school was found for.
   */
  orgsLeft: Org[];
}
export interface School {
  /**
   * Its name in ClassTag.
   */
  name: string;
  /**
   * ClassTag's id, where the driver has one.
   */
  id?: string;
  /**
   * Empty: none could be told.
   */
  orgs: Org[];
  /**
   * What says so: the school's own connection, those of its classrooms, or a name that no other has.
   */
  pairedBy?: "classrooms" | "connection" | "name";
  /**
   * false: the file names the orgs in a comment only, because to connect them would be a change.
   */
  isAsItStands: boolean;
  /**
   * Where none could be told: who comes near, best first.
   */
  nearest: Org[];
  /**
   * Why the school stands in the file as a comment only.
   */
  leftOut?: string;
}
export interface Org {
  /**
   * Its SOURCED ID in ClassLink.
   */
  sourcedId: string;
  /**
   * Absent: stored in ClassTag, and not shared by ClassLink.
   */
  name?: string;
}
