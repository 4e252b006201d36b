/**
 * The codes of all diagnostics, by what they are about. They are stable across releases; to add one, add it here and say in
 * `explain/` what it means, or nothing compiles.
 */
export type DiagnosticCode = CodeGroups[keyof CodeGroups];

/** In the order in which a person meets them: the file, what is read, what is planned, what it was planned from. */
export interface CodeGroups {
  readonly text: TextCode;
  readonly keys: KeyCode;
  readonly rules: RuleCode;
  readonly terms: TermCode;
  readonly schools: SchoolCode;
  readonly classes: ClassCode;
  readonly classrooms: ClassroomCode;
  readonly sync: SyncCode;
  readonly revert: RevertCode;
  readonly sources: SourceCode;
  readonly settings: SettingCode;
  readonly list: ListCode;
  readonly worksheet: WorksheetCode;
}

/** A district file as text and as YAML. */
export type TextCode =
  | "control-character"
  | "duplicate-key"
  | "file-binary"
  | "file-empty"
  | "file-encoding"
  | "file-name"
  | "file-too-large"
  | "file-unreadable"
  | "line-end"
  | "more-findings"
  | "school-without-district"
  | "unquoted-text"
  | "yaml-alias"
  | "yaml-directive"
  | "yaml-document-end"
  | "yaml-merge"
  | "yaml-several-documents"
  | "yaml-syntax"
  | "yaml-tab"
  | "yaml-tag"
  | "yaml-too-deep"
  | "yaml-too-many-values"
  | "yaml-two-readings";

/** Keys of a district file and their values, one by one. */
export type KeyCode =
  | "bad-choice"
  | "bad-format"
  | "empty-list"
  | "empty-value"
  | "missing-key"
  | "opted-out-leftover"
  | "out-of-range"
  | "repeated-entry"
  | "schema"
  | "too-long"
  | "unknown-key"
  | "unquoted-value"
  | "unused-reason"
  | "wrong-type";

/** What a district file asks for, as a whole and against others. */
export type RuleCode =
  | "always-quiet"
  | "archive-would-return"
  | "because-without-class"
  | "district-file-name"
  | "drivers-do-not-fit"
  | "duplicate-classroom"
  | "duplicate-classtag"
  | "duplicate-district"
  | "duplicate-org"
  | "duplicate-school"
  | "duplicate-sourced-id"
  | "expectation-too-large"
  | "freeze-backwards"
  | "impossible-date"
  | "invisible-character"
  | "missing-pin"
  | "missing-sourced-id"
  | "no-schools"
  | "quotes-in-id"
  | "release-without-archive"
  | "release-without-classtag"
  | "removal-with-policy"
  | "surrounding-space"
  | "threshold-not-lowered"
  | "unknown-timezone";

/** Which school year counts. */
export type TermCode =
  | "between-terms"
  | "no-term"
  | "session-unreadable"
  | "term-not-started"
  | "term-over"
  | "term-unknown";

/** The class that a line names. */
export type ClassCode =
  | "id-absent"
  | "id-access-lost"
  | "id-inactive"
  | "id-moved-school"
  | "id-near-miss"
  | "id-of-spreadsheet"
  | "id-other-kind"
  | "id-other-school"
  | "id-out-of-term"
  | "id-renumbered"
  | "id-term-untold"
  | "id-unreadable"
  | "ids-renumbered"
  | "ids-swapped"
  | "record-unreadable"
  | "school-access-lost"
  | "school-unreadable"
  | "term-changed"
  | "title-changed";

/** The classroom that a line means, and who holds which SOURCED ID. */
export type ClassroomCode =
  | "archive-holds-connection"
  | "archive-without-id"
  | "archived-unseen"
  | "classroom-ambiguous"
  | "classroom-listed-twice"
  | "classroom-not-found"
  | "connections-swapped"
  | "connections-unknown"
  | "copied-id-doubtful"
  | "evidence-stated"
  | "expectation-differs"
  | "id-held"
  | "id-held-elsewhere"
  | "id-held-twice"
  | "id-mapped-twice"
  | "id-maybe-held"
  | "name-changed"
  | "not-writable"
  | "scope-too-narrow"
  | "sync-without-id"
  | "undecided";

/** A school and its orgs. */
export type SchoolCode =
  | "org-absent"
  | "org-held"
  | "org-inactive"
  | "org-unmanaged"
  | "org-unreadable"
  | "school-absent"
  | "school-absent-connected"
  | "school-ambiguous"
  | "school-not-found"
  | "school-renamed"
  | "wrong-tenant";

/** What the next nightly sync does, and what else waits. */
export type SyncCode =
  | "archived-holds-live-class"
  | "archived-reappears"
  | "duplicates"
  | "ends-waiting"
  | "org-no-longer-shared"
  | "shared-unmapped"
  | "sync-outside-file";

/** What a revert leaves as it is. */
export type RevertCode =
  | "archived-since"
  | "cannot-be-undone"
  | "comes-back-beside"
  | "names-and-members-stay"
  | "renamed-since";

/** Connection settings. `setting-unknown` is also a setting of ClassTag's that a driver cannot see. */
export type SettingCode =
  | "browser-profile"
  | "environment-file-hash"
  | "environment-file-line"
  | "setting-contradiction"
  | "setting-doubtful"
  | "setting-malformed"
  | "setting-missing"
  | "setting-unknown";

/** What a plan was made from. */
export type SourceCode =
  | "classlink-csv"
  | "classlink-dialect"
  | "headcounts-unread"
  | "ledger-unreadable"
  | "no-ledger"
  | "record-incomplete";

/** The list of what ClassTag holds, where that is how it is read. */
export type ListCode =
  | "snapshot-cell"
  | "snapshot-cell-lost"
  | "snapshot-classroom-twice"
  | "snapshot-count"
  | "snapshot-counts-differ"
  | "snapshot-counts-missing"
  | "snapshot-date-missing"
  | "snapshot-district-missing"
  | "snapshot-empty"
  | "snapshot-heading-twice"
  | "snapshot-id-missing"
  | "snapshot-ids"
  | "snapshot-kind"
  | "snapshot-name-missing"
  | "snapshot-name-twice"
  | "snapshot-name-unknown"
  | "snapshot-no-headings"
  | "snapshot-not-csv"
  | "snapshot-school-missing"
  | "snapshot-school-twice"
  | "snapshot-school-unknown"
  | "snapshot-state"
  | "snapshot-value";

/** The rules that may refuse a plan. */
export type GuardName =
  | "archive-all"
  | "archive-reappearing"
  | "archive-share"
  | "disconnect-share"
  | "freeze"
  | "id-held"
  | "identity-changed"
  | "ids-vanished"
  | "protection-removed"
  | "quiet-hours"
  | "reconnect-share"
  | "roster-empty"
  | "roster-shrunken"
  | "takeover-share"
  | "weak-evidence"
  | "wrong-tenant";

/** A worksheet that came back. */
export type WorksheetCode =
  | "worksheet-archive-without-class"
  | "worksheet-choice-unknown"
  | "worksheet-class-ambiguous"
  | "worksheet-class-changed"
  | "worksheet-class-taken"
  | "worksheet-class-twice"
  | "worksheet-classroom-ambiguous"
  | "worksheet-classroom-changed"
  | "worksheet-classroom-gone"
  | "worksheet-classroom-twice"
  | "worksheet-column-missing"
  | "worksheet-decided-already"
  | "worksheet-district-unknown"
  | "worksheet-garbled"
  | "worksheet-heading-twice"
  | "worksheet-line-refused"
  | "worksheet-no-headings"
  | "worksheet-not-csv"
  | "worksheet-not-unicode"
  | "worksheet-school-unknown"
  | "worksheet-too-large"
  | "worksheet-workbook";
