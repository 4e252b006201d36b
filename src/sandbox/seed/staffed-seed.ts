/**
 * A district in which teachers have made rooms and called them as teachers do: by their own names, by grade, subject, period and
 * room, with clubs and rooms of last year in between. ClassLink knows who teaches. The same options give the same district.
 */
import type { RosterClass, RosterOrg, RosterSession } from "../classlink/roster.ts";
import { createRandom, type Random } from "../random.ts";
import type { SeedClassroom, SeedContents, SeedSchool } from "./seed-contents.ts";
import { draw, type Person, staffOf } from "./staff-names.ts";

export interface StaffedSeedOptions {
  readonly seed: number;
  readonly schools: number;
  readonly classesPerSchool: number;
}

const districtOrg: RosterOrg = { sourcedId: "1", name: "Rowan Unified", type: "district" };
const year = "2026-27";

const places = ["Cedar", "Elm", "Hill", "Lake", "Maple", "Oak", "Park", "River", "Sunset", "Valley"];

/** Of four schools, two teach by homerooms, and two by subject and period. */
const kinds = ["Elementary", "Middle", "Elementary", "High"] as const;

/** Of ten classes eight have a room; two in twenty rooms are clubs', and two of last year. */
const roomsOf = (classes: number): number => Math.ceil(classes * 0.8);
const oddRooms = 4;

/** What is taught, to whom, where, and by whom. */
interface Lesson {
  readonly title: string;
  readonly code: string;
  readonly grade: string;
  readonly room: string;
  readonly period?: string;
  readonly teacher: Person;
}

export function staffedSeed({ classesPerSchool, schools, seed }: StaffedSeedOptions): SeedContents {
  const random = createRandom(seed);
  const made = Array.from({ length: schools }, (_, at) => schoolOf(at, classesPerSchool, random));
  return {
    roster: {
      orgs: [districtOrg, ...made.map(({ org }) => org)],
      academicSessions: sessions,
      courses: [],
      classes: made.flatMap(({ classes }) => classes),
    },
    classTag: {
      district: { id: "dst_rowan", name: "Rowan Unified School District" },
      schools: made.map(({ school }) => school),
      classrooms: made.flatMap(({ classrooms }) => classrooms),
    },
  };
}

const sessions: readonly RosterSession[] = [
  {
    sourcedId: "SY27",
    title: year,
    type: "schoolYear",
    startDate: "2026-08-17",
    endDate: "2027-06-11",
    schoolYear: "2027",
  },
];

function schoolOf(at: number, size: number, random: Random) {
  const kind = kinds[at % kinds.length] ?? "Elementary";
  const name = `${places[at % places.length] ?? ""} ${kind}${at < places.length ? "" : ` ${at + 1}`}`;
  const org: RosterOrg = {
    sourcedId: String(at + 12).padStart(4, "0"),
    name,
    type: "school",
    parentId: districtOrg.sourcedId,
  };
  const school: SeedSchool = { id: `sch_${at + 101}`, name, connections: [org.sourcedId] };
  const staff = staffOf(random, size + oddRooms);
  const lessons =
    kind === "Elementary" ? homerooms(size, staff) : sections(size, staff, kind === "High" ? 9 : 6);
  const classes = lessons.map((lesson) => classOf(lesson, org.sourcedId, random));
  return { org, school, classes, classrooms: roomsIn(school.id, at, { classes, lessons, staff }, random) };
}

const specials = ["Art", "Music", "Physical Education", "Library"];

/** Three homerooms a grade, and the four specials of one grade after the other. */
function homerooms(size: number, staff: readonly Person[]): readonly Lesson[] {
  const grades = ["KG", "01", "02", "03", "04", "05"];
  return Array.from({ length: size }, (_, at): Lesson => {
    const isHomeroom = at < 18;
    const grade = grades[(isHomeroom ? at : at - 18) % grades.length] ?? "01";
    const letter = "ABC".charAt(Math.floor(at / grades.length) % 3);
    const special = specials[(at - 18) % specials.length] ?? "Art";
    return isHomeroom
      ? {
          title: `${gradeText(grade)} Homeroom`,
          code: `HR-${grade}${letter}`,
          grade,
          room: String(at + 3),
          teacher: personAt(staff, at),
        }
      : {
          title: special,
          code: `${special.slice(0, 3).toUpperCase()}-${grade}-${at}`,
          grade,
          room: String(40 + ((at - 18) % specials.length)),
          teacher: personAt(staff, 18 + ((at - 18) % specials.length)),
        };
  });
}

const subjects = [
  ["English", "English"],
  ["Algebra", "Alg"],
  ["Biology", "Bio"],
  ["World History", "World Hist"],
  ["Spanish", "Span"],
  ["Chemistry", "Chem"],
] as const;

/** Each teacher has one subject, in four periods of the day. */
function sections(size: number, staff: readonly Person[], firstGrade: number): readonly Lesson[] {
  return Array.from({ length: size }, (_, at): Lesson => {
    const teacherAt = Math.floor(at / 4);
    const [subject] = subjects[teacherAt % subjects.length] ?? ["English"];
    const level = firstGrade + (Math.floor(teacherAt / subjects.length) % 3);
    const period = String((at % 4) + 1 + (teacherAt % 3));
    return {
      title: `${subject} ${level}`,
      code: `${subject.slice(0, 3).toUpperCase()}${level}-P${period}`,
      grade: String(level).padStart(2, "0"),
      room: String(101 + teacherAt),
      period,
      teacher: personAt(staff, teacherAt),
    };
  });
}

function classOf(lesson: Lesson, schoolId: string, random: Random): RosterClass {
  const { code, grade, period, room, teacher, title } = lesson;
  return {
    sourcedId: `${schoolId}-${code}`,
    title,
    schoolId,
    termIds: ["SY27"],
    classCode: code,
    location: room,
    grades: [grade],
    ...(period !== undefined && { periods: [period] }),
    students: 14 + Math.floor(random() * 15),
    teacher: { givenName: teacher.givenName, familyName: teacher.familyName },
  };
}

interface Contents {
  readonly classes: readonly RosterClass[];
  readonly lessons: readonly Lesson[];
  readonly staff: readonly Person[];
}

function roomsIn(
  schoolId: string,
  school: number,
  { classes, lessons, staff }: Contents,
  random: Random,
): SeedClassroom[] {
  const number = roomsOf(lessons.length);
  const spread = Math.max(0, number - oddRooms);
  const named = Array.from({ length: spread }, (_, at): Omit<SeedClassroom, "id" | "schoolId"> => {
    const from = Math.floor((at * lessons.length) / spread);
    const lesson = lessons[from];
    return {
      name: lesson === undefined ? "Room" : roomName(lesson, random),
      students: (classes[from]?.students ?? 0) + (random() < 0.2 ? 1 : 0),
      createdOn: `2026-08-${String(10 + Math.floor(random() * 15))}`,
    };
  });
  const odd = oddOnes(staff.slice(-oddRooms), random).slice(0, Math.min(oddRooms, number));
  return [...named, ...odd].map((room, at) => ({
    ...room,
    id: `cls_${school + 1}${String(at + 1).padStart(3, "0")}`,
    schoolId,
  }));
}

/** Clubs, and rooms of teachers who are there no more. */
function oddOnes(
  leavers: readonly Person[],
  random: Random,
): readonly Omit<SeedClassroom, "id" | "schoolId">[] {
  const club = draw(random, ["Chess Club", "Robotics Club", "PTA Volunteers", "Student Council"]);
  const [first, second] = leavers;
  return [
    { name: club, students: 9, createdOn: "2026-09-08" },
    {
      name: draw(random, ["Reading Buddies", "Yearbook 📸", "Garden Club 🌱"]),
      students: 12,
      createdOn: "2026-09-14",
    },
    {
      name: `${first?.honorific ?? ""} ${first?.familyName ?? ""} 2025-26`,
      students: 22,
      createdOn: "2025-08-18",
    },
    {
      name: `${second?.honorific ?? ""} ${second?.familyName ?? ""}'s class`,
      students: 21,
      createdOn: "2025-08-19",
    },
  ];
}

const gradeText = (grade: string): string => (grade === "KG" ? "Kindergarten" : `Grade ${Number(grade)}`);

function ordinalText(grade: string): string {
  if (grade === "KG") return "Kinder";
  const number = Number(grade);
  return `${number}${["th", "st", "nd", "rd"][number] ?? "th"} Grade`;
}

/** As teachers write it; each has a way of their own. */
function roomName(lesson: Lesson, random: Random): string {
  const { grade, period, room, teacher, title } = lesson;
  const { familyName, honorific } = teacher;
  const called = `${honorific} ${familyName}`;
  if (period !== undefined) {
    const short = subjects.find(([subject]) => title.startsWith(subject))?.[1] ?? title;
    return draw(random, [
      `${called} ${title} Period ${period}`,
      `P${period} ${short} – ${familyName}`,
      `${familyName} ${short} per. ${period}`,
      `Period ${period} ${title} (Rm ${room})`,
      `${title} – ${called}`,
    ]);
  }
  if (!title.endsWith("Homeroom"))
    return draw(random, [
      `${title} ${ordinalText(grade)} – ${called}`,
      `${called} ${title}, ${gradeText(grade)}`,
    ]);
  return draw(random, [
    `${called} Room ${room}`,
    `${ordinalText(grade)} – ${called}`,
    `${called}'s ${gradeText(grade)}`,
    `${gradeText(grade)} | ${called} | Room ${room}`,
    `${called}'s Class`,
    `${ordinalText(grade)} Room ${room}`,
  ]);
}

const personAt = (staff: readonly Person[], at: number): Person =>
  staff[at % Math.max(1, staff.length)] ?? { givenName: "Ana", familyName: "Ruiz", honorific: "Ms." };
