import type { Draw } from "./draw.ts";
import {
  drawHabits,
  type Habits,
  type LabelledDistrict,
  type LabelledSchool,
  RoomBook,
  type Said,
} from "./labelled.ts";
import { addOddRooms, ageSuffix } from "./naming.ts";
import { drawStaff, type Person } from "./people.ts";
import {
  addRoom,
  addTwins,
  labelled,
  nameOf,
  type Place,
  type Section,
  sessions,
  type Template,
} from "./sections.ts";

const departments: readonly (readonly [string, readonly string[]])[] = [
  ["MAT", ["Algebra I", "Algebra II", "Geometry", "Pre-Calculus", "AP Calculus AB"]],
  ["SCI", ["Biology", "Biology Honors", "Chemistry", "Physics", "Environmental Science"]],
  ["ELA", ["English 9", "English 10", "English 11", "AP Literature"]],
  ["SOC", ["World History", "US History", "AP US History", "Government", "Economics", "Psychology"]],
  ["WL", ["Spanish I", "Spanish II", "French I"]],
  ["ART", ["Art", "Drama"]],
  ["MUS", ["Band", "Choir"]],
  ["PE", ["Physical Education", "Health"]],
];

/** A secondary school: sections by period and semester, one course many times a teacher. */
export function drawSecondary(draw: Draw): LabelledDistrict {
  const habits = drawHabits(draw);
  const style = draw.between(0, 3);
  const byTerm = draw.chance(0.4);
  return { schools: [drawSecondarySchool(draw, habits, "s0", style, byTerm)], sessions };
}

function drawSecondarySchool(
  draw: Draw,
  habits: Habits,
  key: string,
  style: number,
  byTerm: boolean,
): LabelledSchool {
  const staff = drawStaff(draw, draw.between(18, 36));
  const classes = staff.flatMap((person, at) => sectionsOf(draw, key, person, at, style, byTerm));
  const book = new RoomBook(draw, habits, key);
  const makesOneRoom = new Set(staff.filter(() => draw.chance(0.15)));
  const roomed = classes.filter(({ person }) => !makesOneRoom.has(person) && draw.chance(0.8));
  const templates = new Map(staff.map((person) => [person, draw.shuffled(sectionTemplates).slice(0, 2)]));
  for (const found of roomed) addRoom(draw, book, found, templates.get(found.person) ?? sectionTemplates);
  for (const person of makesOneRoom)
    addMerged(
      draw,
      book,
      person,
      classes.filter((one) => one.person === person),
    );
  addTwins(draw, book, roomed);
  addLastYears(draw, book, classes, roomed);
  addOddRooms(draw, book, staff);
  return labelled(draw, key, book, classes);
}

function sectionsOf(
  draw: Draw,
  key: string,
  person: Person,
  at: number,
  style: number,
  byTerm: boolean,
): readonly Section[] {
  const [department, courses] = departments[at % departments.length] ?? ["MAT", ["Algebra I"]];
  const own = draw.shuffled(courses).slice(0, draw.between(1, 2));
  const room = `${draw.between(1, 3)}${String(draw.between(1, 40)).padStart(2, "0")}`;
  const periods = draw.shuffled(["1", "2", "3", "4", "5", "6", "7"]).slice(0, draw.between(4, 6));
  const sections = periods.flatMap((period, index) =>
    (byTerm ? ["1", "2"] : [""])
      .filter((term) => term !== "2" || draw.chance(0.6))
      .map((term) => {
        const course = own[index % own.length] ?? "Algebra I";
        return sectionOf(draw, { key, department, course, period, term, person, room, style });
      }),
  );
  return draw.chance(0.5) ? [...sections, advisoryOf(draw, key, person, room)] : sections;
}

function sectionOf(
  draw: Draw,
  { key, department, course, period, term, person, room, style }: Place,
): Section {
  const inTerm = term === "" ? "" : ` S${term}`;
  const titles = [course, `${course} - P${period}${inTerm}`, course.toUpperCase(), `${course} Per ${period}`];
  const code = `${department}${draw.between(100, 130)}-${style === 0 ? `P${period}` : draw.between(1, 12)}`;
  return {
    person,
    record: {
      sourcedId: `${key}-${draw.between(100000, 999999)}`,
      title: titles[style] ?? course,
      classCode: code,
      courseTitle: course,
      grades: draw.of([["09"], ["10"], ["09", "10", "11", "12"]]),
      termIds: [term === "" ? "FY" : `T${term}`],
      location: style === 2 ? `Rm ${room}` : room,
      ...(style === 0 || style === 2 ? { periods: [period] } : {}),
      students: draw.between(14, 34),
      teachers: [{ familyName: person.familyName, givenName: person.givenName }],
    },
    facts: {
      course,
      period,
      room,
      family: person.familyName,
      initial: person.familyName.slice(0, 1),
      ...(term === "" ? {} : { term }),
    },
  };
}

function advisoryOf(draw: Draw, key: string, person: Person, room: string): Section {
  const grade = draw.of(["09", "10", "11", "12"]);
  return {
    person,
    record: {
      sourcedId: `${key}-A${draw.between(100000, 999999)}`,
      title: `Advisory ${Number(grade)}`,
      grades: [grade],
      termIds: ["FY"],
      location: room,
      students: draw.between(10, 22),
      teachers: [{ familyName: person.familyName, givenName: person.givenName }],
    },
    facts: {
      course: "Advisory",
      grade,
      room,
      family: person.familyName,
      initial: person.familyName.slice(0, 1),
    },
  };
}

const sectionTemplates: readonly Template[] = [
  (say) => `${say.course()} ${say.period()} ${say.teacher()} ${say.term()}`,
  (say) => `${say.period()} ${say.course()} ${say.term()}`,
  (say) => `${say.teacher()} ${say.course()} ${say.period()} ${say.term()}`,
  (say) => `${say.course()} - ${say.teacher()} - ${say.period()} ${say.term()}`,
  (say) => `${say.teacher()} ${say.period()}`,
  (say) => `${say.course()} ${say.period()} Room ${say.room()} ${say.term()}`,
  (say) => `${say.initial()} ${say.course()} ${say.period()} ${say.term()}`,
  (say) => `${say.nickname()} | ${say.course()} | ${say.period()} ${say.term()} ${say.year()}`,
  (say) => `${say.course()} (${say.period()})`,
];

/** One room for two sections, or for all of them. */
function addMerged(draw: Draw, book: RoomBook, person: Person, own: readonly Section[]): void {
  const [first, second] = own;
  if (first === undefined || second === undefined) return;
  const students = (first.record.students ?? 0) + (second.record.students ?? 0);
  const course = first.facts.course ?? "";
  const names = [
    `${person.familyName} P${first.facts.period} & P${second.facts.period}`,
    `${person.familyName} ${course}`,
    `${person.isWoman ? "Ms." : "Mr."} ${person.familyName}'s classes`,
    `${course} Periods ${first.facts.period}/${second.facts.period} ${person.familyName}`,
  ];
  book.add(draw.of(names), { truth: "unclear", said: {} }, students, false);
}

/** Rooms of last year: of who left, of who has the course in another period now, and of who has all as it was. */
function addLastYears(
  draw: Draw,
  book: RoomBook,
  classes: readonly Section[],
  roomed: readonly Section[],
): void {
  const gone = drawStaff(draw, 6);
  for (const found of draw.shuffled(classes).slice(0, Math.round(classes.length * draw.share() * 0.2))) {
    const kind = draw.share();
    const person = kind < 0.45 ? draw.of(gone) : found.person;
    const period = kind > 0.75 ? found.facts.period : String(draw.between(1, 7));
    const facts: Said = {
      ...found.facts,
      ...(found.facts.period === undefined || period === undefined ? {} : { period }),
      family: person.familyName,
      initial: person.familyName.slice(0, 1),
    };
    const { name, said: told } = nameOf(draw, { ...found, facts, person }, sectionTemplates, true);
    const alike = classes.filter(
      (one) =>
        one.person === person &&
        Object.entries(told).every(([fact, value]) =>
          Object.entries(one.facts).some(([key, own]) => key === fact && own === value),
        ),
    );
    if (alike.some((one) => !roomed.includes(one))) continue;
    book.add(name + ageSuffix(draw, 1), { truth: "earlier", said: told }, draw.between(14, 34), true);
  }
}
