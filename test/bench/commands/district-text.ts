import { generatedDistrict } from "../../../src/sandbox/seed/generated-seed.ts";

/** A file that connects every classroom of the generated district, in one file: all of it is read and kept at once. */
export function districtText(schools: number, rooms: number): string {
  const given = { seed: 1, schools, classesPerSchool: rooms, classroomsPerSchool: rooms };
  const { org, term, schools: all } = generatedDistrict(given);
  const lines = all.flatMap(({ schoolId, name, orgId, mappings }) => [
    `  - name: ${name}`,
    `    classtag: ${schoolId}`,
    `    classlink: ["${orgId}"]`,
    "    policy: sync",
    "    classrooms:",
    ...mappings.flatMap((mapping) => [
      `      - classtag: ${mapping.classroomId}`,
      `        name: ${mapping.name}`,
      `        classlink: "${mapping.sourcedId}"`,
      `        title: ${mapping.title}`,
      `        term: "${term}"`,
    ]),
  ]);
  return `${[
    "version: 1",
    "district: generated",
    "name: Generated USD",
    `classlink: { org: "${org.sourcedId}", name: ${org.name} }`,
    "timezone: America/Chicago",
    `terms: ["${term}"]`,
    // All of them at once is what is measured, so no guard may refuse it.
    'guards: { takeover: { perDistrict: "100%" }, weak: { perDistrict: "100%" } }',
    "schools:",
    ...lines,
  ].join("\n")}\n`;
}
