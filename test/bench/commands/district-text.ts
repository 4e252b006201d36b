import { generatedDistrict } from "../../../src/sandbox/seed/generated-seed.ts";

/** By what a room or a school is found where many districts have the same ones: ids are one district's alone. */
const withId = (id: string, isAlone: boolean): readonly string[] => (isAlone ? [id] : []);

/**
 * A file that connects every classroom of the generated district, in one file: all of it is read and kept at once.
 * @param many which of many districts that are alike it is; absent: there is no other
 */
export function districtText(schools: number, rooms: number, many?: string): string {
  const isAlone = many === undefined;
  const given = { seed: 1, schools, classesPerSchool: rooms, classroomsPerSchool: rooms };
  const { org, term, schools: all } = generatedDistrict(given);
  const lines = all.flatMap(({ schoolId, name, orgId, mappings }) => [
    `  - name: ${name}`,
    ...withId(`    classtag: ${schoolId}`, isAlone),
    `    classlink: ["${orgId}"]`,
    "    policy: sync",
    "    classrooms:",
    ...mappings.flatMap((mapping) => [
      // A name ends in a number after #, which would be a comment: without quotes every room would have been renamed.
      `      - name: ${JSON.stringify(mapping.name)}`,
      ...withId(`        classtag: ${mapping.classroomId}`, isAlone),
      `        classlink: "${mapping.sourcedId}"`,
      `        title: ${mapping.title}`,
      `        term: "${term}"`,
    ]),
  ]);
  return `${[
    "version: 1",
    `district: ${many ?? "generated"}`,
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
