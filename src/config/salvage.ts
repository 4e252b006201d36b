/**
 * What can still be understood of a file that the schema refuses, so that its other lines are judged in the same pass
 * and a person sees all findings at once. Nothing that comes from here is ever planned.
 */
import { type SchemaError, validateDistrict, validateSchool } from "./district-validator.gen.js";
import { pathOf } from "./schema-findings.ts";
import type { WrittenDistrict, WrittenSchool } from "./written-district.gen.ts";

export interface SalvagedSchool {
  readonly written: WrittenSchool;
  /** Where it stands in the file's `schools`. */
  readonly index: number;
  /** Where its remaining classrooms stand in the school's. */
  readonly kept: readonly number[];
}

/** The schools, without the keys and classrooms of theirs that have a fault. */
export function salvageSchools(
  value: unknown,
  errors: readonly SchemaError[],
): { readonly schools: readonly SalvagedSchool[]; readonly pathsOutside: readonly (readonly string[])[] } {
  const faultsBySchool = new Map<number, SchoolFaults>();
  const pathsOutside: (readonly string[])[] = [];
  for (const error of errors) {
    const path = pathOf(error.instancePath);
    const [top, school, ...inSchool] = path;
    if (top !== "schools" || school === undefined) pathsOutside.push(path);
    else noteFault(faultsIn(faultsBySchool, Number(school)), inSchool, error);
  }
  const schools: SalvagedSchool[] = [];
  for (const [index, school] of listAt(value, "schools").entries()) {
    const faults = faultsBySchool.get(index);
    const salvaged = faults === undefined ? wholeSchool(school) : withoutFaults(school, faults);
    if (salvaged !== undefined) schools.push({ ...salvaged, index });
  }
  return { schools, pathsOutside };
}

interface SchoolFaults {
  readonly classrooms: Set<number>;
  readonly keys: Set<string>;
  isBeyondRepair: boolean;
}

function faultsIn(faultsBySchool: Map<number, SchoolFaults>, school: number): SchoolFaults {
  const known = faultsBySchool.get(school);
  if (known !== undefined) return known;
  const faults: SchoolFaults = { classrooms: new Set(), keys: new Set(), isBeyondRepair: false };
  faultsBySchool.set(school, faults);
  return faults;
}

function noteFault(faults: SchoolFaults, [key, classroom]: readonly string[], error: SchemaError): void {
  const faultyKey = key ?? unknownKeyOf(error);
  if (key === "classrooms" && classroom !== undefined) faults.classrooms.add(Number(classroom));
  else if (faultyKey === undefined) faults.isBeyondRepair = true;
  else faults.keys.add(faultyKey);
}

function unknownKeyOf({ keyword, params }: SchemaError): string | undefined {
  const key = keyword === "additionalProperties" ? params["additionalProperty"] : undefined;
  return typeof key === "string" ? key : undefined;
}

function wholeSchool(school: unknown): Omit<SalvagedSchool, "index"> | undefined {
  if (!validateSchool(school)) return undefined;
  return { written: school, kept: (school.classrooms ?? []).map((_, index) => index) };
}

/** The numbers that the school expects are left out as well, because they count all its classrooms. */
function withoutFaults(school: unknown, faults: SchoolFaults): Omit<SalvagedSchool, "index"> | undefined {
  if (faults.isBeyondRepair) return undefined;
  const classrooms = listAt(school, "classrooms");
  const kept = [...classrooms.keys()].filter((index) => !faults.classrooms.has(index));
  const entries = Object.entries(typeof school === "object" && school !== null ? school : {});
  const candidate: unknown = {
    ...Object.fromEntries(entries.filter(([key]) => !faults.keys.has(key) && key !== "expect")),
    classrooms: kept.map((index) => classrooms[index]),
  };
  return validateSchool(candidate) ? { written: candidate, kept } : undefined;
}

/** The top of a district file with its faulty keys left out, and something harmless in place of those it needs. */
export function salvageHeader(
  value: unknown,
  faults: readonly (readonly string[])[],
  id: string,
): WrittenDistrict {
  const needed: WrittenDistrict = {
    version: 1,
    district: id,
    name: id,
    classlink: { org: "unknown" },
    timezone: "UTC",
  };
  const bad = new Set(faults.map(([key]) => key));
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  const known = entries.filter(([key]) => !bad.has(key) && headerKeys.has(key));
  const candidate: unknown = { ...needed, ...Object.fromEntries(known) };
  return validateDistrict(candidate) ? candidate : needed;
}

const headerKeys: ReadonlySet<string> = new Set([
  "classlink",
  "district",
  "drivers",
  "freeze",
  "guards",
  "name",
  "schedule",
  "settings",
  "sync",
  "terms",
  "timezone",
  "version",
]);

function listAt(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const list: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return Array.isArray(list) ? list : [];
}
