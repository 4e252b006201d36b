/** Ways in which real OneRoster servers differ from the specification. Any number of them can be asked for at once. */
export type Dialect =
  /** References as texts: `schoolSourcedId`, `termSourcedIds` with commas. */
  | "flat-references"
  /** Lists as texts with commas, school years as numbers, `primary` as a boolean. */
  | "loose-types"
  /** No x-count and x-total-count. */
  | "no-counts"
  /** No x-perm-rev. */
  | "no-revision"
  /** Pages carry an ETag, and one that is still the same is answered with 304, its counts and no body. */
  | "entity-tags"
  /** As `entity-tags`, and the 304 leaves out the counts. */
  | "entity-tags-without-counts"
  /** Empty members are null. */
  | "null-members"
  /** Empty members are left out. */
  | "absent-members"
  /** `dateLastModified` holds a date only. */
  | "date-only"
  /** `href` without scheme and host. */
  | "relative-href"
  /** Every school is typed `department`. */
  | "schools-as-departments"
  /** `tobedeleted` is written `inactive`, as in OneRoster 1.0. */
  | "inactive-status"
  /** A filter on a reference answers 400. */
  | "no-reference-filter"
  /** `/schools/{id}/classes` answers 404. */
  | "no-school-classes"
  /** Without `sort`, rows come in descending order of their ids. */
  | "descending-by-default"
  /** `fields` has no effect. */
  | "fields-ignored"
  /** Letters of either case sort as one, as in a database with such a collation. */
  | "caseless-sort"
  /** Errors are wrapped in `imsx_StatusInfo`. */
  | "wrapped-errors"
  /** Errors are plain text. */
  | "text-errors";

export type Dialects = ReadonlySet<Dialect>;
