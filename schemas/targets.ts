/** One source schema and what is derived from it. To add a schema, add a line to `targets`. */
export interface Target {
  /** Path from the root of the repository, as are all paths here. */
  readonly source: string;
  readonly format: "json-schema" | "openapi";
  /** File for the TypeScript types. */
  readonly types: string;
  /** Type of the schema itself; an OpenAPI description has none. */
  readonly rootType: string;
  /** `true`: types say how many items a list has, as those of the model do that a valid value is assigned to. */
  readonly hasTuples?: true;
  readonly validators?: Validators;
}

export interface Validators {
  /** File for the code, `….gen.js`; its declarations go beside it. */
  readonly file: string;
  readonly functions: readonly ValidatorFunction[];
  /** `every`: reports all errors, with the data and schema at fault, for a person. `first`: stops at the first one. */
  readonly errors: "every" | "first";
  /** `true`: properties that the schema does not name are let through, as a reader of another's answers must. */
  readonly toleratesUnknownProperties: boolean;
}

interface ValidatorFunction {
  readonly name: string;
  /** JSON pointer to the definition; empty: the whole schema. */
  readonly pointer: string;
  /** The exported type that a valid value has. */
  readonly type: string;
}

const contractResponses = [
  "District",
  "SchoolPage",
  "ClassroomPage",
  "School",
  "Classroom",
  "ExchangeResult",
  "Problem",
];

export const targets: readonly Target[] = [
  {
    source: "schemas/district.schema.json",
    format: "json-schema",
    types: "src/config/written-district.gen.ts",
    rootType: "WrittenDistrict",
    validators: {
      file: "src/config/district-validator.gen.js",
      functions: [
        { name: "validateDistrict", pointer: "", type: "WrittenDistrict" },
        { name: "validateSchool", pointer: "/definitions/WrittenSchool", type: "WrittenSchool" },
      ],
      errors: "every",
      toleratesUnknownProperties: false,
    },
  },
  {
    source: "schemas/classtag-api.openapi.yaml",
    format: "openapi",
    types: "src/providers/classtag/api/contract.gen.ts",
    rootType: "Contract",
    validators: {
      file: "src/providers/classtag/api/contract-validator.gen.js",
      functions: contractResponses.map((type) => ({
        name: `validate${type}`,
        pointer: `/definitions/${type}`,
        type,
      })),
      errors: "first",
      toleratesUnknownProperties: true,
    },
  },
  {
    source: "schemas/plan.schema.json",
    format: "json-schema",
    types: "src/files/plan-file.gen.ts",
    rootType: "PlanFile",
    hasTuples: true,
    validators: {
      file: "src/files/plan-file-validator.gen.js",
      functions: [
        { name: "validatePlanFile", pointer: "", type: "PlanFile" },
        { name: "validateChange", pointer: "/definitions/change", type: "Change" },
        { name: "validateReportFile", pointer: "/definitions/report", type: "Report" },
      ],
      errors: "first",
      toleratesUnknownProperties: false,
    },
  },
  {
    source: "schemas/record.schema.json",
    format: "json-schema",
    types: "src/files/record-file.gen.ts",
    rootType: "FetchedRecord",
    validators: {
      file: "src/files/record-file-validator.gen.js",
      functions: [{ name: "validateRecordFile", pointer: "", type: "FetchedRecord" }],
      errors: "first",
      toleratesUnknownProperties: false,
    },
  },
  {
    source: "schemas/ledger.schema.json",
    format: "json-schema",
    types: "src/files/ledger-file.gen.ts",
    rootType: "LedgerFile",
    validators: {
      file: "src/files/ledger-file-validator.gen.js",
      functions: [{ name: "validateLedgerFile", pointer: "", type: "LedgerFile" }],
      errors: "first",
      toleratesUnknownProperties: false,
    },
  },
  {
    source: "schemas/drift.schema.json",
    format: "json-schema",
    types: "src/files/drift-file.gen.ts",
    rootType: "DriftFile",
    validators: {
      file: "src/files/drift-file-validator.gen.js",
      functions: [{ name: "validateDriftFile", pointer: "", type: "DriftFile" }],
      errors: "first",
      toleratesUnknownProperties: false,
    },
  },
  {
    source: "schemas/output.schema.json",
    format: "json-schema",
    types: "src/files/output/output.gen.ts",
    rootType: "Output",
  },
  {
    source: "schemas/output/forecast.schema.json",
    format: "json-schema",
    types: "src/files/output/forecast-output.gen.ts",
    rootType: "ForecastOutput",
    hasTuples: true,
  },
  {
    source: "schemas/output/suggest.schema.json",
    format: "json-schema",
    types: "src/files/output/suggest-output.gen.ts",
    rootType: "SuggestOutput",
  },
  {
    source: "schemas/output/init.schema.json",
    format: "json-schema",
    types: "src/files/output/init-output.gen.ts",
    rootType: "InitOutput",
  },
  {
    source: "schemas/output/explain.schema.json",
    format: "json-schema",
    types: "src/files/output/explain-output.gen.ts",
    rootType: "ExplainOutput",
  },
  {
    source: "schemas/output/pin.schema.json",
    format: "json-schema",
    types: "src/files/output/pin-output.gen.ts",
    rootType: "PinOutput",
  },
  {
    source: "schemas/output/rollover.schema.json",
    format: "json-schema",
    types: "src/files/output/rollover-output.gen.ts",
    rootType: "RolloverOutput",
  },
  {
    source: "schemas/output/worksheet-export.schema.json",
    format: "json-schema",
    types: "src/files/output/worksheet-export-output.gen.ts",
    rootType: "WorksheetExportOutput",
  },
  {
    source: "schemas/output/worksheet-import.schema.json",
    format: "json-schema",
    types: "src/files/output/worksheet-import-output.gen.ts",
    rootType: "WorksheetImportOutput",
  },
  {
    source: "schemas/ready.schema.json",
    format: "json-schema",
    types: "src/files/ready-file.gen.ts",
    rootType: "ReadyFile",
    validators: {
      file: "src/files/ready-file-validator.gen.js",
      functions: [{ name: "validateReadyFile", pointer: "", type: "ReadyFile" }],
      errors: "first",
      toleratesUnknownProperties: false,
    },
  },
  {
    source: "schemas/snapshot.schema.json",
    format: "json-schema",
    types: "src/files/snapshot-file.gen.ts",
    rootType: "SnapshotFile",
    validators: {
      file: "src/files/snapshot-file-validator.gen.js",
      functions: [{ name: "validateSnapshotFile", pointer: "", type: "SnapshotFile" }],
      errors: "first",
      toleratesUnknownProperties: false,
    },
  },
  {
    source: "schemas/output/trace.schema.json",
    format: "json-schema",
    types: "src/files/output/trace-output.gen.ts",
    rootType: "TraceOutput",
  },
  {
    source: "schemas/read-cache.schema.json",
    format: "json-schema",
    types: "src/files/kept-reads.gen.ts",
    rootType: "ReadCache",
    validators: {
      file: "src/files/kept-reads-validator.gen.js",
      functions: [
        { name: "validateKeptRoster", pointer: "/definitions/keptRoster", type: "KeptRoster" },
        { name: "validateKeptState", pointer: "/definitions/keptState", type: "KeptState" },
      ],
      errors: "first",
      toleratesUnknownProperties: false,
    },
  },
  {
    source: "schemas/browser-profile.schema.json",
    format: "json-schema",
    types: "src/providers/classtag/browser/profile.gen.ts",
    rootType: "WrittenProfile",
    validators: {
      file: "src/providers/classtag/browser/profile-validator.gen.js",
      functions: [{ name: "validateProfile", pointer: "", type: "WrittenProfile" }],
      errors: "every",
      toleratesUnknownProperties: false,
    },
  },
];
