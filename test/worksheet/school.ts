/** A school whose ids and names a spreadsheet likes to change. */

import type { Class } from "../../src/model/classlink.ts";
import type { Classroom } from "../../src/model/classtag.ts";
import { defined } from "../../src/model/defined.ts";
import type { Policy } from "../../src/model/district.ts";
import type { Worksheet } from "../../src/model/worksheet.ts";
import type { OpenSchool } from "../../src/plan/summaries/open-schools.ts";
import { aClass, aClassroom, schoolOf } from "../plan/world.ts";

/** A school that has these, all of them undecided and free. */
export const openSchool = (
  classrooms: readonly Classroom[],
  classes: readonly Class[],
  policy: Policy = "leave",
): OpenSchool => ({
  school: schoolOf([], { name: "Lincoln", policy }),
  orgIds: ["0012"],
  classrooms,
  classes,
  decided: [],
  present: classrooms,
  shared: classes,
  lines: new Map(),
});

/** Its worksheet: each classroom is surely the class at its place, and the next one is shown beside it. */
export const worksheetOf = ({ classes, classrooms, school }: OpenSchool): Worksheet => ({
  district: { id: "springfield", name: "Springfield USD" },
  school: school.name,
  policy: school.policy,
  hasOrg: true,
  rows: classrooms.map(({ createdOn, id, name, students }, at) => ({
    ...defined({ createdOn, id, students }),
    name,
    level: "sure" as const,
    candidates: [at, at + 1].flatMap((place) => {
      const one = classes[place];
      if (one === undefined) return [];
      const { sourcedId, title } = one;
      const evidence = { agrees: ["room", "teacher"] as const, disagrees: ["grade"] as const };
      return [{ sourcedId, title, probability: 0.99, ...defined({ students: one.students }), ...evidence }];
    }),
  })),
  unroomed: [],
});

/** What spreadsheets take for numbers, dates, times, truth values or formulas, as ids and as names. */
const changeable = [
  "0012",
  "3-12",
  "1E5",
  "123456789012345678",
  "TRUE",
  "01:30",
  "4022.50",
  "+12",
  "=1+1",
  "-5",
  "@home",
  "0012-003-1",
  "6/7/2026",
  "Ångström; “Zoë”, 3B",
] as const;

export const changeableSchool = (): OpenSchool =>
  openSchool(
    changeable.map((text, at) =>
      aClassroom(text, { name: changeable[(at + 3) % changeable.length] ?? "", students: 20 + at }),
    ),
    changeable.map((text, at) =>
      aClass(text, { title: changeable[(at + 5) % changeable.length] ?? "", students: 20 }),
    ),
  );
