import type { FindingList } from "../../../files/finding-list.ts";
import type { Classroom } from "../../../model/classtag.ts";
import type { DistrictRows } from "./district-rows.ts";
import type { SchoolEntry } from "./school-rows.ts";

/** Holds what the maker counted on ClassTag's pages against what is listed: a row that was lost shows here, and only here. */
export function checkCounts(
  schools: readonly SchoolEntry[],
  classrooms: readonly Classroom[],
  stated: DistrictRows,
  findings: FindingList,
): void {
  checkSchools(schools.length, stated, findings);
  const bySchool = new Map<string, Classroom[]>(schools.map(({ school }) => [school.key, []]));
  for (const classroom of classrooms) bySchool.get(classroom.schoolKey)?.push(classroom);
  for (const { school, counts, row } of schools) {
    if (counts === undefined) continue;
    const own = bySchool.get(school.key) ?? [];
    const listed = {
      active: own.filter(({ state }) => state === "active").length,
      archived: own.filter(({ state }) => state === "archived").length,
      connected: own.filter(({ connections }) => connections !== "unknown" && connections.length > 0).length,
    };
    for (const column of ["active", "archived", "connected"] as const) {
      const expected = counts[column];
      if (expected === "unknown" || expected === listed[column]) continue;
      findings.add(
        row.at(column),
        "snapshot-counts-differ",
        `${row.place(column)}: ${school.name} states ${expected} ${column} classrooms, and ${listed[column]} are listed.`,
        "Count again on the School page, and add the rows that are missing or correct the number.",
      );
    }
    if (counts.connected === "unknown" && own.some(({ connections }) => connections !== "unknown"))
      findings.add(
        row.at("connected"),
        "snapshot-counts-missing",
        `${row.place("connected")}: ${school.name} lists connections and does not say how many there are.`,
        "Write how many classrooms have an id on Classroom Connections to SIS, or unknown into each classroom's connections.",
      );
  }
}

function checkSchools(listed: number, { schools }: DistrictRows, findings: FindingList): void {
  if (schools === listed) return;
  findings.add(
    findings.start,
    schools === undefined ? "snapshot-counts-missing" : "snapshot-counts-differ",
    schools === undefined
      ? "The list does not say how many schools the district has in ClassTag."
      : `The list states ${schools} schools, and ${listed} have a row of the kind school.`,
    schools === undefined
      ? "Add a row: district in the column kind, schools in name, and in value what District page → Schools counts."
      : "Add the schools that are missing, with their counts, or correct the number.",
  );
}
