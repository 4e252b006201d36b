import { generatedDistrict } from "../../src/sandbox/seed/generated-seed.ts";

/** What both the sandbox and the file are made from. */
export const given = { seed: 1, schools: 2, classesPerSchool: 3, classroomsPerSchool: 3 };

/** The file of a district, which is like any other but for its id. */
export function fileOf(id: string): string {
  const { org, schools, term } = generatedDistrict(given);
  // JSON is YAML.
  return JSON.stringify({
    version: 1,
    district: id,
    name: org.name,
    classlink: { org: org.sourcedId, name: org.name },
    timezone: "America/Chicago",
    terms: [term],
    schools: schools.map(({ name, orgId, mappings }) => ({
      name,
      classlink: [orgId],
      policy: "sync",
      classrooms: mappings.map((one) => ({
        name: one.name,
        classlink: one.sourcedId,
        title: one.title,
        term,
      })),
    })),
  });
}
