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

/** The schools without fault, and those whose only faults are in classrooms, without these. */
export function salvageSchools(
  value: unknown,
  errors: readonly SchemaError[],
): { readonly schools: readonly SalvagedSchool[]; readonly pathsOutside: readonly (readonly string[])[] } {
  const badSchools = new Set<number>();
  const badClassrooms = new Map<number, Set<number>>();
  const pathsOutside: (readonly string[])[] = [];
  for (const { instancePath } of errors) {
    const path = pathOf(instancePath);
    const [top, school, list, classroom] = path;
    if (top !== "schools" || school === undefined) pathsOutside.push(path);
    else if (list !== "classrooms" || classroom === undefined) badSchools.add(Number(school));
    else addTo(badClassrooms, Number(school), Number(classroom));
  }
  const schools: SalvagedSchool[] = [];
  for (const [index, school] of listAt(value, "schools").entries()) {
    if (badSchools.has(index)) continue;
    const bad = badClassrooms.get(index);
    const salvaged = bad === undefined ? wholeSchool(school) : withoutClassrooms(school, bad);
    if (salvaged !== undefined) schools.push({ ...salvaged, index });
  }
  return { schools, pathsOutside };
}

function wholeSchool(school: unknown): Omit<SalvagedSchool, "index"> | undefined {
  if (!validateSchool(school)) return undefined;
  return { written: school, kept: (school.classrooms ?? []).map((_, index) => index) };
}

/** The numbers that the school expects are left out as well, because they count all its classrooms. */
function withoutClassrooms(
  school: unknown,
  bad: ReadonlySet<number>,
): Omit<SalvagedSchool, "index"> | undefined {
  const classrooms = listAt(school, "classrooms");
  const kept = [...classrooms.keys()].filter((index) => !bad.has(index));
  const candidate: unknown = {
    ...(typeof school === "object" ? school : {}),
    classrooms: kept.map((index) => classrooms[index]),
    expect: undefined,
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

function addTo(groups: Map<number, Set<number>>, key: number, member: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([member]));
  else group.add(member);
}
