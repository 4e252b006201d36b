// Generated from schemas/record.schema.json by schemas/generate.ts. Do not edit.

import type { FetchedRecord } from "./record-file.gen.ts";

export interface SchemaError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** `errors` are those of the latest call. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly SchemaError[] | null;
}

export const validateRecordFile: Validator<FetchedRecord>;
