import type { SeedClassroom, SeedContents } from "../../src/sandbox/seed/seed-contents.ts";

export const room = (id: string, name: string, rest: Partial<SeedClassroom> = {}): SeedClassroom => ({
  id: `cls_${id}`,
  schoolId: `sch_${id.slice(0, 1)}`,
  name,
  students: 20,
  ...rest,
});

const classOf = (sourcedId: string, title: string) => ({
  sourcedId,
  title,
  schoolId: sourcedId.slice(0, 2),
  termIds: ["SY27"],
  courseId: "CRS",
  students: 20,
});

const school = (sourcedId: string, name: string) => ({
  sourcedId,
  name,
  type: "school" as const,
  parentId: "100",
});

/** Three schools and thirteen classrooms: each kind of change once, and rooms that nothing may happen to. */
export const smallSeed: SeedContents = {
  roster: {
    orgs: [
      { sourcedId: "100", name: "Small USD", type: "district" },
      school("10", "Ash School"),
      school("20", "Birch School"),
      school("30", "Cedar School"),
    ],
    academicSessions: [
      {
        sourcedId: "SY27",
        title: "2026-27",
        type: "schoolYear",
        startDate: "2026-08-17",
        endDate: "2027-06-11",
        schoolYear: "2027",
      },
    ],
    courses: [{ sourcedId: "CRS", title: "Homeroom", courseCode: "HR", orgId: "100", schoolYearId: "SY27" }],
    classes: [
      classOf("10-a1", "Grade 1"),
      classOf("10-a2", "Grade 2"),
      classOf("10-a3", "Grade 3"),
      classOf("10-a4", "Grade 4"),
      classOf("10-a5", "Grade 5"),
      classOf("10-a6", "Grade 5 evening"),
      classOf("20-a1", "Grade 6"),
      classOf("20-a2", "Grade 7"),
      classOf("20-a3", "Grade 8"),
      classOf("30-a1", "Grade 9"),
      classOf("30-a2", "Grade 10"),
    ],
  },
  classTag: {
    district: {
      id: "dst_small",
      name: "Small District",
      settings: { unarchiveReappearing: true, deletionThreshold: 10 },
    },
    schools: [
      { id: "sch_1", name: "Ash", connections: ["10"] },
      { id: "sch_2", name: "Birch", connections: ["20"] },
      { id: "sch_3", name: "Cedar" },
    ],
    classrooms: [
      room("11", "Ash 1"),
      room("12", "Ash 2", { connections: ["10-a3"] }),
      room("13", "Ash 3", { connections: ["10-a2"] }),
      room("14", "Ash 4", { connections: ["10-a6"] }),
      room("15", "Ash club", { connections: ["10-a5"] }),
      room("16", "Ash staff"),
      room("21", "Birch 6"),
      room("22", "Birch 7", { connections: ["20-a2"] }),
      room("23", "Birch 8", { state: "archived" }),
      room("24", "Birch choir"),
      room("31", "Cedar 9", { state: "archived" }),
      room("32", "Cedar 10", { connections: ["30-a2"] }),
      room("33", "Cedar office"),
    ],
  },
};

/** What is asked for: settings both ways, a school's connection, and every kind of change of a classroom. */
export const smallFile = `version: 1
district: small
name: Small District
classlink: { org: "100", name: Small USD }
timezone: America/Chicago
terms: ["2026-27"]
settings: { unarchiveReappearing: false, deletionThreshold: 20% }
guards:
  takeover: { perDistrict: 100%, perSchool: 100% }
  archive: { perDistrict: 100%, perSchool: 100% }
  disconnect: { perDistrict: 100%, perSchool: 100% }
schools:
  - name: Ash
    classtag: sch_1
    classlink: ["10"]
    policy: sync
    classrooms:
      - { classtag: cls_11, name: Ash 1, classlink: "10-a1", title: Grade 1, term: "2026-27" }
      - { classtag: cls_12, name: Ash 2, classlink: "10-a2", title: Grade 2, term: "2026-27" }
      - { classtag: cls_13, name: Ash 3, classlink: "10-a3", title: Grade 3, term: "2026-27" }
      - { classtag: cls_14, name: Ash 4, classlink: "10-a4", title: Grade 4, term: "2026-27" }
      - { classtag: cls_15, name: Ash club, classlink: null }
      - { classtag: cls_16, name: Ash staff, policy: leave }
  - name: Birch
    classtag: sch_2
    classlink: ["20"]
    policy: archive
    classrooms:
      - { classtag: cls_21, name: Birch 6, classlink: "20-a1", title: Grade 6, term: "2026-27" }
      - { classtag: cls_22, name: Birch 7, release: true, classlink: "20-a2", title: Grade 7, term: "2026-27" }
      - { classtag: cls_23, name: Birch 8, classlink: "20-a3", title: Grade 8, term: "2026-27" }
  - name: Cedar
    classtag: sch_3
    classlink: ["30"]
    policy: sync
    classrooms:
      - { classtag: cls_31, name: Cedar 9, classlink: "30-a1", title: Grade 9, term: "2026-27" }
      - { classtag: cls_32, name: Cedar 10, classlink: "30-a2", title: Grade 10, term: "2026-27" }
`;
