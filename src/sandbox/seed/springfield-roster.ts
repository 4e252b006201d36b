/** ClassLink's side of the sample district: what Springfield shares in the school year 2026-27. */
import type { RosterClass, RosterCourse, RosterOrg, RosterSession } from "../classlink/roster.ts";

const year = "SY27";
const fall = "SY27-S1";
const spring = "SY27-S2";

export const springfieldOrgs: readonly RosterOrg[] = [
  { sourcedId: "100", name: "Springfield USD", type: "district", identifier: "3709999" },
  school("0012", "Lincoln Elementary School"),
  school("0034", "Washington Middle School"),
  school("0056", "École Jean-Baptiste"),
  school("0078", "Franklin K-8 School"),
  school("0079", "Franklin K-8 Annex"),
  school("0090", "Adams High School"),
];

export const springfieldSessions: readonly RosterSession[] = [
  session(year, "2026-27", "schoolYear", "2026-08-17", "2027-06-11", "2027"),
  session(fall, "Fall 2026", "semester", "2026-08-17", "2027-01-15", "2027", year),
  session(spring, "Spring 2027", "semester", "2027-01-19", "2027-06-11", "2027", year),
  session("SY28", "2027-28", "schoolYear", "2027-08-16", "2028-06-09", "2028"),
  session("SY28-S1", "Fall 2027", "semester", "2027-08-16", "2028-01-14", "2028", "SY28"),
  session("SY28-S2", "Spring 2028", "semester", "2028-01-18", "2028-06-09", "2028", "SY28"),
];

export const springfieldCourses: readonly RosterCourse[] = [
  course("HR", "Homeroom"),
  course("ART", "Art"),
  course("LAN", "Languages"),
  course("MAT", "Mathematics"),
  course("SCI", "Science"),
  course("MUS", "Music"),
  course("PE", "Physical Education"),
  course("ELE", "Electives"),
];

/** SOURCED ID, title, course, grades, room, students. */
type ClassLine = readonly [string, string, string, string, string, number];

const lincoln: readonly ClassLine[] = [
  ["0012-PK-AM", "Pre-K Morning", "HR", "PK", "1", 14],
  ["0012-PK-PM", "Pre-K Afternoon", "HR", "PK", "1", 13],
  ["0012-00K-1", "Kindergarten", "HR", "KG", "2", 19],
  ["0012-00K-2", "Kindergarten", "HR", "KG", "3", 20],
  ["0012-001-1", "Grade 1 Homeroom", "HR", "01", "4", 22],
  ["0012-001-2", "Grade 1 Homeroom", "HR", "01", "5", 21],
  ["0012-002-1", "Grade 2 Homeroom", "HR", "02", "8", 23],
  ["0012-002-2", "Grade 2 Homeroom", "HR", "02", "9", 22],
  ["0012-003-1", "Grade 3 Homeroom", "HR", "03", "12", 23],
  ["0012-003-2", "Grade 3 Homeroom", "HR", "03", "14", 19],
  ["0012-004-1", "Grade 4 Homeroom", "HR", "04", "21", 41],
  ["0012-004-2", "Grade 4 Homeroom", "HR", "04", "23", 24],
  ["0012-005-1", "Grade 5 Homeroom", "HR", "05", "25", 26],
  ["0012-ART-10", "Art", "ART", "03,04,05", "Art", 28],
  ["0012-ESP-1", "Spanish K–2", "LAN", "KG,01,02", "7", 18],
  ["0012-ZHO-1", "Mandarin Chinese", "LAN", "04,05", "7", 12],
  ["0012-RUS-1", "Russian Heritage", "LAN", "02,03", "7", 9],
  ["0012-PE-1", "Physical Education", "PE", "01,02", "Gym", 43],
  ["0012-MUS-1", "Music", "MUS", "01,02,03", "Music", 25],
];

const washington: readonly ClassLine[] = [
  ["0034-6A", "Homeroom 6A", "HR", "06", "101", 27],
  ["0034-6B", "Homeroom 6B", "HR", "06", "102", 26],
  ["0034-7A", "Homeroom 7A", "HR", "07", "201", 28],
  ["0034-8C", "Homeroom 8C", "HR", "08", "303", 25],
  ["0034-MA7-03", "Mathematics 7", "MAT", "07", "210", 29],
  ["0034-SCI-100", "Science 8", "SCI", "08", "Lab 1", 24],
  ["0034-MUS-20", "Concert Band", "MUS", "06,07,08", "Hall", 38],
  ["0034-ELA-8", "English 8", "LAN", "08", "305", 27],
];

const jeanBaptiste: readonly ClassLine[] = [
  ["0056-MAT", "Maternelle", "HR", "PK,KG", "1", 17],
  ["0056-CP", "CP", "HR", "01", "2", 21],
  ["0056-CE1", "CE1", "HR", "02", "3", 22],
  ["0056-CE2", "CE2", "HR", "03", "4", 20],
  ["0056-CM", "CM1 & CM2", "HR", "04,05", "5", 24],
];

const franklin: readonly ClassLine[] = [
  ["0078-0K1", "Kindergarten", "HR", "KG", "K1", 18],
  ["0078-4A", "Grade 4A", "HR", "04", "14", 23],
  ["0078-4B", "Grade 4B", "HR", "04", "15", 22],
  ["0078-5A", "Grade 5A", "HR", "05", "16", 25],
  ["0078-ELA-60", "English 6", "LAN", "06", "20", 27],
  ["0078-7B", "Homeroom 7B", "HR", "07", "27", 26],
  ["0078-8C", "Homeroom 8C", "HR", "08", "30", 24],
  ["0078-ART-1", "Visual Art", "ART", "06,07,08", "Studio", 16],
  ["0078-ROB-1", "Robotics", "ELE", "07,08", "Shop", 15],
];

export const springfieldClasses: readonly RosterClass[] = [
  ...lincoln.map((line) => classOf("0012", line, year)),
  {
    ...classOf("0012", ["0012-005-2", "Grade 5 Homeroom", "HR", "05", "26", 0], year),
    status: "tobedeleted",
  },
  ...washington.map((line) => classOf("0034", line, year)),
  classOf("0034", ["0034-COD-1", "Coding", "ELE", "07,08", "Lab 2", 18], fall),
  classOf("0034", ["0034-COD-2", "Coding", "ELE", "07,08", "Lab 2", 17], spring),
  ...jeanBaptiste.map((line) => classOf("0056", line, year)),
  ...franklin.map((line) => classOf("0078", line, year)),
  classOf("0078", ["0078-ALG-010", "Algebra I", "MAT", "08", "28", 21], fall),
  classOf("0079", ["0079-1A", "Grade 1A", "HR", "01", "A1", 20], year),
  classOf("0079", ["0079-2A", "Grade 2A", "HR", "02", "A2", 19], year),
  classOf("0090", ["0090-9-01", "Homeroom 9-01", "HR", "09", "111", 29], year),
  classOf("0090", ["0090-12-10", "Homeroom 12-10", "HR", "12", "410", 27], year),
];

function school(sourcedId: string, name: string): RosterOrg {
  return { sourcedId, name, type: "school", identifier: `37099990${sourcedId}`, parentId: "100" };
}

function session(
  sourcedId: string,
  title: string,
  type: RosterSession["type"],
  startDate: string,
  endDate: string,
  schoolYear: string,
  parentId?: string,
): RosterSession {
  const parent = parentId === undefined ? {} : { parentId };
  return { sourcedId, title, type, startDate, endDate, schoolYear, ...parent };
}

function course(courseCode: string, title: string): RosterCourse {
  return {
    sourcedId: `CRS-${courseCode}`,
    title,
    courseCode,
    orgId: "100",
    schoolYearId: year,
    subjects: [title],
  };
}

function classOf(schoolId: string, line: ClassLine, termId: string): RosterClass {
  const [sourcedId, title, courseCode, grades, location, students] = line;
  return {
    sourcedId,
    title,
    schoolId,
    termIds: [termId],
    courseId: `CRS-${courseCode}`,
    classCode: `${courseCode}${sourcedId.slice(4)}`,
    classType: courseCode === "HR" ? "homeroom" : "scheduled",
    location,
    grades: grades.split(","),
    students,
  };
}
