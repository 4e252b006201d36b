/** Sample districts of any size: the same options give the same district, on every machine. */
import type { RosterClass, RosterCourse, RosterOrg, RosterSession } from "../classlink/roster.ts";
import { createRandom, type Random } from "../random.ts";
import type { SeedClassroom, SeedContents, SeedSchool } from "./seed-contents.ts";

export interface GeneratedSeedOptions {
  readonly seed: number;
  readonly schools: number;
  readonly classesPerSchool: number;
  readonly classroomsPerSchool: number;
  /** Share of the classrooms, 0 to 1, that hold the connection to their class already; absent: 0. */
  readonly connectedShare?: number;
  /** Share of the classrooms, 0 to 1, that are archived; absent: 0. */
  readonly archivedShare?: number;
  /** Share of the schools, 0 to 1, that are connected to their org already; absent: 1. */
  readonly connectedSchoolShare?: number;
}

/** A classroom of a generated district and the class that it belongs to. */
interface GeneratedMapping {
  readonly classroomId: string;
  readonly name: string;
  readonly sourcedId: string;
  readonly title: string;
}

interface GeneratedSchool {
  readonly schoolId: string;
  readonly name: string;
  readonly orgId: string;
  readonly mappings: readonly GeneratedMapping[];
}

export interface GeneratedDistrict {
  readonly org: { readonly sourcedId: string; readonly name: string };
  /** Title of the session that every class belongs to. */
  readonly term: string;
  readonly schools: readonly GeneratedSchool[];
}

const generatedDistrictOrg = { sourcedId: "1", name: "Generated USD" };
const generatedYear = "2026-27";

const subjects = [
  "Art",
  "Biology",
  "Chemistry",
  "English",
  "Geometry",
  "History",
  "Music",
  "Physics",
  "Reading",
  "Spanish",
];
const people = [
  "Abel",
  "Brandt",
  "Chavez",
  "Diaz",
  "Évrard",
  "Farouk",
  "García",
  "Huang",
  "Imani",
  "Jónsson",
  "Kowalski",
  "Lê",
];
const places = ["Cedar", "Elm", "Hill", "Lake", "Maple", "Oak", "Park", "River", "Sunset", "Valley"];
const kinds = ["Elementary", "Middle", "High", "Academy"];

export function generateSeed(options: GeneratedSeedOptions): SeedContents {
  const random = createRandom(options.seed);
  const orgs: RosterOrg[] = [{ ...generatedDistrictOrg, type: "district" }];
  const classes: RosterClass[] = [];
  const schools: SeedSchool[] = [];
  const classrooms: SeedClassroom[] = [];
  for (let school = 0; school < options.schools; school += 1) {
    const org = generatedOrg(school);
    orgs.push(org);
    const isConnected = random() < (options.connectedSchoolShare ?? 1);
    schools.push({
      id: generatedSchoolId(school),
      name: org.name,
      connections: isConnected ? [org.sourcedId] : [],
    });
    for (let index = 0; index < options.classesPerSchool; index += 1) {
      classes.push(generatedClass(org.sourcedId, school, index, random));
    }
    for (let index = 0; index < options.classroomsPerSchool; index += 1) {
      classrooms.push(generatedClassroom(options, school, index, random));
    }
  }
  return {
    roster: { orgs, academicSessions: generatedSessions(), courses: generatedCourses(), classes },
    classTag: { district: { id: "dst_generated", name: "Generated USD" }, schools, classrooms },
  };
}

/** What a district file for the generated district says: every classroom that has a class, mapped to it. */
export function generatedDistrict(options: GeneratedSeedOptions): GeneratedDistrict {
  const mapped = Math.min(options.classesPerSchool, options.classroomsPerSchool);
  const schools = Array.from({ length: options.schools }, (_, school) => {
    const { sourcedId: orgId, name } = generatedOrg(school);
    const mappings = Array.from({ length: mapped }, (__, index) => ({
      classroomId: generatedClassroomId(school, index),
      name: generatedClassroomName(index),
      sourcedId: generatedClassId(orgId, index),
      title: generatedTitle(index),
    }));
    return { schoolId: generatedSchoolId(school), name, orgId, mappings };
  });
  return { org: generatedDistrictOrg, term: generatedYear, schools };
}

function generatedOrg(school: number): RosterOrg {
  const name = `${pick(places, school)} ${pick(kinds, Math.floor(school / places.length))} ${school + 1}`;
  return {
    sourcedId: String(school + 2).padStart(5, "0"),
    name,
    type: "school",
    parentId: generatedDistrictOrg.sourcedId,
  };
}

function generatedClass(schoolId: string, school: number, index: number, random: Random): RosterClass {
  return {
    sourcedId: generatedClassId(schoolId, index),
    title: generatedTitle(index),
    schoolId,
    termIds: [generatedYear],
    courseId: `course_${index % subjects.length}`,
    classCode: `${school + 1}-${index + 1}`,
    location: String(100 + (index % 300)),
    grades: [String(1 + (index % 12)).padStart(2, "0")],
    students: 12 + Math.floor(random() * 18),
  };
}

function generatedClassroom(
  { connectedShare = 0, archivedShare = 0, classesPerSchool }: GeneratedSeedOptions,
  school: number,
  index: number,
  random: Random,
): SeedClassroom {
  const [connectedDraw, archivedDraw, students] = [random(), random(), random()];
  const isConnected = index < classesPerSchool && connectedDraw < connectedShare;
  return {
    id: generatedClassroomId(school, index),
    schoolId: generatedSchoolId(school),
    name: generatedClassroomName(index),
    state: archivedDraw < archivedShare ? "archived" : "active",
    connections: isConnected ? [generatedClassId(generatedOrg(school).sourcedId, index)] : [],
    students: 10 + Math.floor(students * 20),
    createdOn: `2025-08-${String(10 + (index % 20)).padStart(2, "0")}`,
  };
}

function generatedSessions(): RosterSession[] {
  const schoolYear = "2027";
  const parent = { sourcedId: generatedYear, title: generatedYear, schoolYear };
  return [
    { ...parent, type: "schoolYear", startDate: "2026-08-17", endDate: "2027-06-11" },
    {
      sourcedId: "S1",
      title: "Semester 1",
      type: "semester",
      startDate: "2026-08-17",
      endDate: "2027-01-15",
      schoolYear,
      parentId: generatedYear,
    },
    {
      sourcedId: "S2",
      title: "Semester 2",
      type: "semester",
      startDate: "2027-01-19",
      endDate: "2027-06-11",
      schoolYear,
      parentId: generatedYear,
    },
  ];
}

function generatedCourses(): RosterCourse[] {
  return subjects.map((title, index) => ({
    sourcedId: `course_${index}`,
    title,
    courseCode: title.slice(0, 3).toUpperCase(),
    orgId: generatedDistrictOrg.sourcedId,
    schoolYearId: generatedYear,
    subjects: [title],
  }));
}

const generatedSchoolId = (school: number): string => `sch_${String(school + 1).padStart(5, "0")}`;
const generatedClassroomId = (school: number, index: number): string =>
  `cls_${String(school + 1).padStart(5, "0")}_${String(index + 1).padStart(5, "0")}`;
const generatedClassId = (orgId: string, index: number): string =>
  `${orgId}-${String(index + 1).padStart(5, "0")}`;
const generatedTitle = (index: number): string => `${pick(subjects, index)} (Section ${index + 1})`;
const generatedClassroomName = (index: number): string =>
  `${pick(people, index)} ${pick(subjects, index)} Room ${100 + (index % 300)} #${index + 1}`;

const pick = (names: readonly string[], index: number): string => names[index % names.length] ?? "";
