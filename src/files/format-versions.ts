/**
 * The format version of each file, as it is written. A reader takes files of the same major version; a change that an
 * earlier Rollcall would misread raises it, in the file's schema too. What an earlier one does not know of raises the minor one,
 * so that it can say that a newer Rollcall wrote the file. `output` is what every command prints that is asked for JSON.
 */
export const formatVersions = {
  drift: "1.0",
  journal: "1.0",
  ledger: "1.1",
  output: "2.0",
  plan: "2.1",
  ready: "1.0",
  record: "2.1",
  report: "1.5",
  snapshot: "1.0",
} as const;
