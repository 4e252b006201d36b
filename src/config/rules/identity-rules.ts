/** Rules about who is meant: no two lines may claim the same thing, and every name must lead to one thing. */
import type { SourcePosition } from "../../model/diagnostic.ts";
import type { RuleCode } from "../../model/diagnostic-code.ts";
import type { Mapping, ParticipatingSchool } from "../../model/district.ts";
import { settingPrefix } from "../../model/setting-prefix.ts";
import { nameAsSeen } from "../../model/text.ts";
import { districtIdFromPath } from "../district-files.ts";
import { quote } from "../quote.ts";
import {
  type CrossDistrictRule,
  type DistrictRule,
  lineAt,
  mappingsOf,
  participatingSchools,
  type RuleFinding,
} from "./rule.ts";

export const idEqualsFileName: DistrictRule = function* ({ id, at }) {
  const expected = districtIdFromPath(at.file);
  if (id === expected) return;
  yield {
    at,
    path: ["district"],
    severity: "error",
    code: "district-file-name",
    message: `the file is that of ${quote(expected)}, and it says district: ${id}`,
    hint: `Rename the file (or folder) to ${id}, or write district: ${expected}. The two must be equal, so that a review of the file name is a review of the district.`,
  };
};

/** Both are told: which of the two is meant cannot be known, so neither may be planned. */
export const environmentPrefixesAreUnique: CrossDistrictRule = function* (districts) {
  for (const [prefix, sharers] of groupBy(districts, ({ id }) => settingPrefix(id))) {
    const [first, second] = sharers;
    if (first === undefined || second === undefined) continue;
    for (const district of sharers) {
      const other = district === first ? second : first;
      const same = district.id === other.id ? "is a district" : `has the environment prefix ${prefix}`;
      yield {
        at: district.at,
        path: ["district"],
        severity: "error",
        code: "duplicate-district",
        message: `${quote(other.id)} of ${other.at.file} ${same} too`,
        hint: "Give one of them another id, or merge the two if they are the same district.",
      };
    }
  }
};

/** ClassTag's ids are ClassTag's, whoever names them; SOURCED IDs are each tenant's own and may well be equal. */
export const classTagIdsAreUnique: CrossDistrictRule = function* (districts) {
  const schools = new Map<string, SourcePosition>();
  const classrooms = new Map<string, SourcePosition>();
  for (const district of districts) {
    for (const school of district.schools) {
      const finding = claim(
        schools,
        school.schoolId,
        school,
        "classtag",
        "duplicate-classtag",
        "ClassTag id",
        school.name,
      );
      if (finding !== undefined) yield finding;
    }
    for (const { school, mapping } of mappingsOf(district)) {
      const { classroomId } = mapping;
      const finding = claim(
        classrooms,
        classroomId,
        mapping,
        "classtag",
        "duplicate-classtag",
        "ClassTag id",
        school.name,
      );
      if (finding !== undefined) yield finding;
    }
  }
};

export const sourcedIdsAreUnique: DistrictRule = function* (district) {
  const lines = new Map<string, SourcePosition>();
  for (const { school, mapping } of mappingsOf(district)) {
    const id = mapping.sourcedId ?? undefined;
    const finding = claim(lines, id, mapping, "classlink", "duplicate-sourced-id", "SOURCED ID", school.name);
    if (finding !== undefined) yield finding;
  }
};

export const orgIdsAreUnique: DistrictRule = function* (district) {
  const lines = new Map<string, SourcePosition>();
  for (const school of participatingSchools(district)) {
    for (const id of new Set(school.orgIds)) {
      const finding = claim(lines, id, school, "classlink", "duplicate-org", "SOURCED ID", school.name);
      if (finding !== undefined) yield finding;
    }
  }
};

/** The finding, where the id was claimed before; else it is claimed now. */
function claim(
  taken: Map<string, SourcePosition>,
  id: string | undefined,
  { at }: { readonly at: SourcePosition },
  key: string,
  code: RuleCode,
  what: string,
  school: string,
): RuleFinding | undefined {
  if (id === undefined) return undefined;
  const first = taken.get(id);
  if (first === undefined) {
    taken.set(id, at);
    return undefined;
  }
  return {
    at,
    path: [key],
    severity: "error",
    code,
    message: `the ${what} ${quote(id)} is used a second time; first on ${lineAt(first, at)}`,
    hint: "One of the two is meant to be another: look both up, and correct or remove the wrong one.",
    school,
  };
}

export const schoolNamesAreClear: DistrictRule = function* (district) {
  for (const schools of groupBy(district.schools, (school) => nameAsSeen(school.name)).values()) {
    if (schools.length === 1) continue;
    for (const school of schools) {
      if (school.schoolId !== undefined) continue;
      const other = schools.find((candidate) => candidate !== school) ?? school;
      yield {
        at: school.at,
        path: ["name"],
        severity: "error",
        code: "duplicate-school",
        message: alsoNamed(school, other, "another school"),
        hint: "Merge the two, or tell them apart by ClassTag's own ids: classtag.",
        school: school.name,
      };
    }
  }
};

interface Named {
  readonly name: string;
  readonly at: SourcePosition;
}

function alsoNamed(one: Named, other: Named, what: string): string {
  const where = lineAt(other.at, one.at);
  return one.name === other.name
    ? `${quote(one.name)} names ${what} too, on ${where}`
    : `${quote(one.name)} looks the same as ${quote(other.name)}, the name of ${what}, on ${where}`;
}

export const classroomNamesAreClear: DistrictRule = function* (district) {
  for (const school of participatingSchools(district)) yield* twinsOf(school);
};

function* twinsOf(school: ParticipatingSchool): Generator<RuleFinding> {
  for (const twins of groupBy(school.classrooms, (mapping) => nameAsSeen(mapping.name)).values()) {
    if (twins.length === 1) continue;
    const creations = new Creations();
    for (const twin of twins) {
      if (twin.classroomId !== undefined) continue;
      const other = twin.created === undefined ? anyOther(twins, twin) : creations.add(twin.created, twin);
      if (other === undefined) continue;
      yield {
        at: twin.at,
        path: twin.created === undefined ? ["name"] : ["which", "created"],
        severity: "error",
        code: "duplicate-classroom",
        message: alsoNamed(twin, other, `another classroom of ${quote(school.name)}`),
        hint: 'Tell them apart by ClassTag\'s own id (classtag), or by when they were made: which: { created: "2025-08" }.',
        school: school.name,
      };
    }
  }
}

function anyOther<Item>(items: readonly Item[], item: Item): Item | undefined {
  return items[0] === item ? items[1] : items[0];
}

/** Dates of which none may be the beginning of another, because `2025` also means `2025-08`. */
class Creations {
  readonly #whole = new Map<string, Mapping>();
  readonly #beginnings = new Map<string, Mapping>();

  /** The mapping that this one cannot be told from, if there is one. */
  add(created: string, mapping: Mapping): Mapping | undefined {
    const beginnings = ["YYYY", "YYYY-MM", "YYYY-MM-DD"]
      .filter(({ length }) => length <= created.length)
      .map(({ length }) => created.slice(0, length));
    const longer = this.#beginnings.get(created);
    const shorter = beginnings.map((beginning) => this.#whole.get(beginning)).find((found) => found);
    this.#whole.set(created, mapping);
    for (const beginning of beginnings) this.#beginnings.set(beginning, mapping);
    return longer ?? shorter;
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
