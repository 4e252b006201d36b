import type { LiveSchool } from "../../model/classtag.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { School } from "../../model/district.ts";
import { looseName, nameAsSeen, nameSome } from "../../model/text.ts";
import type { LiveIndex } from "../inputs/live-index.ts";

export type SchoolMatch =
  | { readonly kind: "found"; readonly live: LiveSchool; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "missing"; readonly diagnostics: readonly Diagnostic[] };

/** The ClassTag school that a school of the file means: by ClassTag's id where the file gives it, else by its name as people see it. */
export function matchSchool(school: School, live: LiveIndex): SchoolMatch {
  if (school.schoolId !== undefined) {
    const byId = live.schoolById.get(school.schoolId);
    if (byId !== undefined) return { kind: "found", live: byId, diagnostics: renamed(school, byId) };
    if (live.schoolById.size > 0)
      return missing(school, `ClassTag has no school with the id ${JSON.stringify(school.schoolId)}`, live);
  }
  const [first, ...others] = live.schoolsNamed(school.name);
  if (first === undefined)
    return missing(school, `ClassTag has no school named ${JSON.stringify(school.name)}`, live);
  if (others.length === 0) return { kind: "found", live: first, diagnostics: [] };
  const all = [first, ...others];
  const ids = all.map((one) => one.id ?? one.key);
  return {
    kind: "missing",
    diagnostics: [
      {
        severity: "error",
        code: "school-ambiguous",
        message: `ClassTag has ${ids.length} schools ${namedLike(school.name, all)}; nothing is written to any of them.`,
        hint: `Say which one: classtag: ${nameSome(ids)}.`,
        at: school.at,
        school: school.name,
      },
    ],
  };
}

/** Names that look the same and are not are shown as they are. */
const namedLike = (name: string, schools: readonly LiveSchool[]): string => {
  const names = [...new Set(schools.map((one) => one.name))];
  return names.length === 1
    ? `named ${JSON.stringify(name)}`
    : `whose names look the same, ${nameSome(names)}`;
};

function renamed(school: School, live: LiveSchool): Diagnostic[] {
  if (nameAsSeen(live.name) === nameAsSeen(school.name)) return [];
  return [
    {
      severity: "warning",
      code: "school-renamed",
      message: `The school with the id ${JSON.stringify(school.schoolId)} is called ${JSON.stringify(live.name)} in ClassTag, not ${JSON.stringify(school.name)}.`,
      hint: `Check that the id is right, then write name: ${JSON.stringify(live.name)}.`,
      at: school.at,
      school: school.name,
    },
  ];
}

function missing(school: School, reason: string, live: LiveIndex): SchoolMatch {
  const wanted = looseName(school.name);
  const near = live.state.schools.filter((one) => looseName(one.name) === wanted).map((one) => one.name);
  const known =
    near.length > 0
      ? `Did you mean ${nameSome(near)}?`
      : `ClassTag has ${nameSome(
          live.state.schools.map((one) => one.name),
          8,
        )}.`;
  return {
    kind: "missing",
    diagnostics: [
      {
        severity: "error",
        code: "school-not-found",
        message: `${reason}; its lines are not planned.`,
        hint: known,
        at: school.at,
        school: school.name,
      },
    ],
  };
}
