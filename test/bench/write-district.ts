import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Class, Org, Roster } from "../../src/model/classlink.ts";
import type { Classroom, ClassTagState, LiveSchool } from "../../src/model/classtag.ts";

const perSchool = 300;

/**
 * Writes a district whose every classroom is mapped, split by school as a large one is, and what both systems would say of
 * it: of a hundred classrooms so many are taken over, and the others are connected already.
 */
export async function writeDistrict(folder: string, mappings: number, takenOver: number): Promise<void> {
  const district = path.join(folder, "districts/large");
  await mkdir(path.join(district, "schools"), { recursive: true });
  await writeFile(path.join(district, "district.yaml"), header);
  const orgs: Org[] = [{ sourcedId: "100", status: "active", name: "Large USD", type: "district" }];
  const classes: Class[] = [];
  const schools: LiveSchool[] = [];
  const classrooms: Classroom[] = [];
  for (let first = 0; first < mappings; first += perSchool) {
    const org = String(first / perSchool).padStart(4, "0");
    const schoolKey = `sch_${org}`;
    orgs.push({ sourcedId: org, status: "active", name: `School ${org}`, type: "school", parentId: "100" });
    schools.push({ key: schoolKey, id: schoolKey, name: `School ${org}`, connections: [org], version: "1" });
    const lines: string[] = [];
    for (let index = first; index < Math.min(first + perSchool, mappings); index += 1) {
      const [key, sourcedId] = [`cls_${index}`, `${org}-${index}`];
      const [name, title] = [`Room ${index % 300} Teacher ${index}`, `Grade ${index % 12} Section ${index}`];
      const isConnected = index % 100 >= takenOver;
      lines.push(
        `  - classtag: ${key}`,
        `    name: ${name}`,
        `    classlink: "${sourcedId}"`,
        `    title: ${title}`,
        '    term: "2026-27"',
      );
      const common = { status: "active", orgId: org, grades: [String(index % 12)], termIds: ["FY"] } as const;
      classes.push({ sourcedId, title, location: String(index % 300), ...common });
      const held = { connections: isConnected ? [sourcedId] : [], students: 20, version: "1" };
      classrooms.push({ key, id: key, schoolKey, name, state: "active", createdOn: "2025-08-20", ...held });
    }
    const school = [
      `name: School ${org}`,
      `classtag: ${schoolKey}`,
      `classlink: ["${org}"]`,
      "policy: sync",
      "classrooms:",
    ];
    await writeFile(path.join(district, "schools", `${org}.yaml`), `${[...school, ...lines].join("\n")}\n`);
  }
  await writeFile(
    path.join(folder, "live.json"),
    JSON.stringify(localState(orgs, classes, schools, classrooms)),
  );
}

const header = `version: 1
district: large
name: Large USD
classlink: { org: "100", name: Large USD }
timezone: America/Chicago
terms: ["2026-27"]
`;

function localState(
  orgs: readonly Org[],
  classes: readonly Class[],
  schools: readonly LiveSchool[],
  classrooms: readonly Classroom[],
): { readonly roster: Roster; readonly live: ClassTagState } {
  return {
    roster: {
      orgs,
      classes,
      sessions: [
        {
          sourcedId: "FY",
          status: "active",
          title: "2026-27",
          type: "schoolYear",
          startDate: "2026-08-17",
          endDate: "2027-06-11",
        },
      ],
      unreadable: [],
    },
    live: {
      district: { id: "dst_1", name: "Large USD", version: "1" },
      settings: { unarchiveReappearing: false, deletionThreshold: 15 },
      dailySync: { enabled: false },
      schools,
      classrooms,
      seesArchived: true,
    },
  };
}
