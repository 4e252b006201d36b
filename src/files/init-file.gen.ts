// Generated from schemas/init.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall init --json` prints: which file was written, and how each school of ClassTag met its orgs of ClassLink. Objects are closed, and readers refuse another major format version.
 */
export interface InitFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  district: {
    id: string;
    name: string;
  };
  /**
   * Path of the file that was written.
   */
  file: string;
  /**
   * first-file: made of what both services hold. skeleton: nothing was read, because there are no connection settings.
   */
  kind: "first-file" | "skeleton";
  /**
   * What a plan of the file finds that keeps it from planning some or all of it: rollcall plan says which.
   */
  planErrors: number;
  schools: School[];
  /**
   * Orgs with classes that no school was found for.
   */
  orgsLeft: Org[];
}
export interface School {
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
  sourcedId: string;
  /**
   * Absent: stored in ClassTag, and not shared by ClassLink.
   */
  name?: string;
}
