/** ClassTag's side of the sample district, as it is before `districts/springfield.yaml` is applied for the first time. */
import type { SeedClassroom, SeedContents } from "./seed-contents.ts";
import {
  springfieldClasses,
  springfieldCourses,
  springfieldOrgs,
  springfieldSessions,
} from "./springfield-roster.ts";

type ClassroomLine = readonly [id: string, name: string, students: number, rest?: Partial<SeedClassroom>];

const lincoln: readonly ClassroomLine[] = [
  ["cls_20401", "Ms Rivera Room 12", 23],
  ["cls_20402", "Señora Núñez · Español", 18],
  ["cls_20403", "Mr. O'Brien (AM)", 14],
  ["cls_20404", "Mr. O'Brien (PM)", 12],
  ["cls_20405", 'Kindergarten "Ladybugs" 🐞', 19],
  ["cls_20406", 'Kindergarten "Bumblebees" 🐝', 20],
  ["cls_20407", "Grade 1 | Ms. Patel | Room 4", 22],
  ["cls_20408", "Grade 1 | Mr. Lindqvist | Room 5", 21],
  ["cls_20409", "Art & Crafts <3", 27],
  ["cls_20410", "2nd Grade — Mrs. Wójcik", 23],
  ["cls_20411", "陈老师 中文班", 12],
  ["cls_20412", "Класс Ольги Петровны", 9],
  [
    "cls_20413",
    "Grade 4 with Mr. Washington-Baptiste and Ms. Featherstonehaugh, co-taught, rooms 21 and 22 (please read the welcome letter before you post, thank you!)",
    40,
  ],
  ["cls_20414", "5th Grade Ms Abdi", 26, { connections: ["0012-005-1"] }],
  ["cls_20415", "PE #1 @ gym", 43],
  ["cls_20416", "Chess club", 11],
  ["cls_20417", "PTA volunteers", 0],
  ["cls_20418", "Old 4B", 24, { createdOn: "2024-08-19" }],
  ["cls_20419", "Grade 2 (last year)", 21, { createdOn: "2024-08-20" }],
  // Not in the district file: undecided, and one that was archived long ago.
  ["cls_20420", "Mr. Haddad Room 14", 19],
  ["cls_20421", "Reading Buddies", 8],
  ["cls_20422", "Room 9 (2023)", 20, { state: "archived", createdOn: "2023-08-21" }],
];

const washington: readonly ClassroomLine[] = [
  ["cls_30501", "6A Homeroom (Ms. Nguyễn)", 26],
  ["cls_30502", "6B Homeroom", 27],
  ["cls_30503", "7A Homeroom", 25],
  ["cls_30504", "Math 7 / Period 3", 30],
  ["cls_30505", "Science: Mr. Żółć's lab", 24],
  ["cls_30506", "Coding for beginners", 16],
  ["cls_30507", "8C Homeroom '25", 25, { state: "archived" }],
  ["cls_30508", "Band – Mr. Bradley", 36, { connections: ["0034-MUS-20"] }],
  ["cls_30509", "Yearbook 📸", 9],
  ["cls_30510", "8th grade trip: D.C. & NYC", 51],
  ["cls_30511", "Ms. Sørensen's advisory", 14],
];

const jeanBaptiste: readonly ClassroomLine[] = [
  ["cls_35601", "Maternelle – Mme Lefèvre", 17],
  ["cls_35602", "CP · les p'tits loups 🐺", 21],
  ["cls_35603", "CE1 (salle 3)", 22],
  ["cls_35604", 'CE2 "Les Étoiles"', 20],
  ["cls_35605", "CM1 & CM2", 24, { connections: ["0056-CM"] }],
  ["cls_35606", "Chorale", 33],
  ["cls_35607", "Cantine | menus", 0],
  ["cls_35608", "Parents d'élèves", 0],
  // Its class is no longer shared: the first nightly sync archives it.
  ["cls_35609", "CM2 2025", 23, { connections: ["25-0056-CM2"] }],
];

const franklin: readonly ClassroomLine[] = [
  ["cls_40101", "Grade 4 Ms. Okafor", 23, { connections: ["0078-4B"] }],
  ["cls_40102", "Grade 4 Mr. D'Angelo", 22, { connections: ["0078-4A"] }],
  ["cls_40103", "Grade 5 | Herr Müller", 24, { connections: ["25-0078-5A"] }],
  ["cls_40104", "Robotics club 🤖", 13, { connections: ["0078-ROB-1"] }],
  ["cls_40105", "Kindergarten Ms. Nakamura", 18, { state: "archived" }],
  ["cls_40106", "Art", 16, { createdOn: "2025-08-19" }],
  ["cls_40107", "Art", 2, { createdOn: "2024-08-20" }],
  ["cls_40108", "Algebra ½ (honors)", 20],
  ["cls_40109", "Annex · Grade 1", 20],
  ["cls_40110", "Homeroom 8C (old)", 24],
  ["cls_40111", "Grade 6 ELA 2025", 26],
  ["cls_40112", "Marching Band", 47],
  ["cls_40113", "Homeroom 7B", 26, { connections: ["0078-7B"] }],
  ["cls_40114", "Staff room (don't delete!)", 0],
];

const adams: readonly ClassroomLine[] = [
  ["cls_50901", "Homeroom 9-01", 29],
  ["cls_50902", "Senior class of '27 🎓", 112],
  ["cls_50903", "AP Chemistry", 17],
  ["cls_50904", "Debate", 14],
];

export function springfieldSeed(): SeedContents {
  return {
    roster: {
      orgs: springfieldOrgs,
      academicSessions: springfieldSessions,
      courses: springfieldCourses,
      classes: springfieldClasses,
    },
    classTag: {
      district: {
        id: "dst_springfield",
        name: "Springfield Unified School District",
        settings: { unarchiveReappearing: true, deletionThreshold: 10 },
      },
      schools: [
        { id: "sch_1001", name: "Lincoln Elementary" },
        { id: "sch_1002", name: "Washington Middle", connections: ["0034"] },
        { id: "sch_1003", name: "École Jean-Baptiste", connections: ["0056"] },
        { id: "sch_1004", name: "Franklin K-8", connections: ["0078"] },
        { id: "sch_1005", name: "Adams High" },
      ],
      classrooms: [
        ...lincoln.map((line) => classroomOf("sch_1001", line)),
        ...washington.map((line) => classroomOf("sch_1002", line)),
        ...jeanBaptiste.map((line) => classroomOf("sch_1003", line)),
        ...franklin.map((line) => classroomOf("sch_1004", line)),
        ...adams.map((line) => classroomOf("sch_1005", line)),
      ],
    },
  };
}

function classroomOf(schoolId: string, [id, name, students, rest]: ClassroomLine): SeedClassroom {
  return { id, schoolId, name, students, createdOn: "2025-08-18", ...rest };
}
