// Generated from schemas/classtag-api.openapi.yaml by schemas/generate.ts. Do not edit.

import type { Classroom, ClassroomPage, District, ExchangeResult, Problem, School, SchoolPage } from "./contract.gen.ts";

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

export const validateDistrict: Validator<District>;
export const validateSchoolPage: Validator<SchoolPage>;
export const validateClassroomPage: Validator<ClassroomPage>;
export const validateSchool: Validator<School>;
export const validateClassroom: Validator<Classroom>;
export const validateExchangeResult: Validator<ExchangeResult>;
export const validateProblem: Validator<Problem>;
