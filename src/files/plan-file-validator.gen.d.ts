// Generated from schemas/plan.schema.json by schemas/generate.ts. Do not edit.

import type { Change, PlanFile, Report } from "./plan-file.gen.ts";

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

export const validatePlanFile: Validator<PlanFile>;
export const validateChange: Validator<Change>;
export const validateReportFile: Validator<Report>;
