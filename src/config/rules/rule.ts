import type { SourcePosition } from "../../model/diagnostic.ts";
import type { District, Mapping, ParticipatingSchool } from "../../model/district.ts";
import type { Finding } from "../finding.ts";

/** A finding about something that carries its place; `path` leads from there to the key that it is about. */
export interface RuleFinding extends Finding {
  readonly at: SourcePosition;
  readonly path?: readonly string[];
}

/** What one line must hold to, whatever the others say. */
export type MappingRule = (mapping: Mapping, school: ParticipatingSchool) => RuleFinding | undefined;

/** What one district file must hold to beyond its schema. */
export type DistrictRule = (district: District) => Iterable<RuleFinding>;

/** What several district files must hold to together. */
export type CrossDistrictRule = (districts: readonly District[]) => Iterable<RuleFinding>;

export function participatingSchools(district: District): readonly ParticipatingSchool[] {
  return district.schools.filter((school) => school.participates);
}

export function* mappingsOf(
  district: District,
): Generator<{ readonly school: ParticipatingSchool; readonly mapping: Mapping }> {
  for (const school of participatingSchools(district)) {
    for (const mapping of school.classrooms) yield { school, mapping };
  }
}

/** `line 12`, or `schools/adams.yaml:12` where it is another file. */
export function lineAt(other: SourcePosition, here: SourcePosition): string {
  return other.file === here.file ? `line ${other.line}` : `${other.file}:${other.line}`;
}
