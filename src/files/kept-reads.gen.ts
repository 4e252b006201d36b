// Generated from schemas/read-cache.schema.json by schemas/generate.ts. Do not edit.

export type Texts = string[];
export type Count = number;
export type Moment = string;
export type Status = "active" | "tobedeleted";
export type Proof = RevisionProof | EntityTagsProof;

/**
 * What a file of the read cache holds once it is opened: the latest complete read of one system of one district. Nobody but Rollcall reads it; it is checked like anything that comes from outside. Objects are closed, so that nothing else can be kept.
 */
export interface Org {
  sourcedId: string;
  status: Status;
  name: string;
  type: string;
  parentId?: string;
}
export interface Session {
  sourcedId: string;
  status: Status;
  title: string;
  type: string;
  startDate: string;
  endDate: string;
  parentId?: string;
}
export interface Class {
  sourcedId: string;
  status: Status;
  title: string;
  classCode?: string;
  location?: string;
  grades: Texts;
  orgId: string;
  termIds: Texts;
}
export interface Course {
  sourcedId: string;
  title: string;
}
export interface Unreadable {
  collection: string;
  record: string;
  reason: string;
  sourcedId?: string;
  place?: string;
  orgId?: string;
  session?: {
    sourcedId: string;
    status: Status;
    title: string;
  };
}
export interface Notice {
  severity: "error" | "warning" | "notice";
  code: string;
  message: string;
  hint?: string;
}
export interface RevisionProof {
  kind: "revision";
  revision: string;
  totals: {
    [k: string]: Count;
  };
  /**
   * @minItems 1
   */
  collections: string[];
}
export interface EntityTagsProof {
  kind: "entity-tags";
  /**
   * @minItems 1
   */
  pages: {
    path: string;
    entityTag: string;
    total?: Count;
  }[];
}
export interface KeptRoster {
  roster: {
    orgs: Org[];
    sessions: Session[];
    classes: Class[];
    courses?: Course[];
    unreadable: Unreadable[];
  };
  askedForCourses: boolean;
  notices: Notice[];
  readAt: Moment;
  proof: Proof;
  headcounts?: {
    byClass: {
      [k: string]: Count;
    };
    proof: Proof;
  };
}
export interface KeptState {
  state: {
    district: {
      id: string;
      name: string;
      version?: string;
    };
    /**
     * The settings of ClassTag. One that the driver does not see is absent.
     */
    settings: {
      /**
       * Whether an archived classroom becomes active again once its class is shared again.
       */
      unarchiveReappearing?: boolean;
      /**
       * Whether the sync manages guardians.
       */
      manageGuardians?: boolean;
      /**
       * Whether the sync updates contacts that are active.
       */
      updateActiveContacts?: boolean;
      /**
       * Percentage of connected classrooms above which the sync archives none.
       */
      deletionThreshold?: number;
    };
    dailySync: {
      enabled: boolean;
      startsAt?: string;
    };
    schools: School[];
    classrooms: Classroom[];
    seesArchived: boolean;
  };
  revision: string;
  readAt: Moment;
}
export interface School {
  key: string;
  id?: string;
  name: string;
  connections: Texts;
  version?: string;
}
export interface Classroom {
  key: string;
  id?: string;
  schoolKey: string;
  name: string;
  state: "active" | "archived";
  connections: Texts;
  students?: Count;
  createdOn?: string;
  version?: string;
}
