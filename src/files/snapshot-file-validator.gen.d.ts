// Generated from schemas/snapshot.schema.json by schemas/generate.ts. Do not edit.

import type { SnapshotFile } from "./snapshot-file.gen.ts";

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

export const validateSnapshotFile: Validator<SnapshotFile>;
