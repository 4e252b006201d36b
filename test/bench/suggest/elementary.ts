import type { Draw } from "./draw.ts";
import {
  type BenchClass,
  drawHabits,
  type Habits,
  joined,
  type LabelledDistrict,
  type LabelledSchool,
  RoomBook,
  type Said,
} from "./labelled.ts";
import { addOddRooms, ageSuffix, ordinal, type Speech, said, speak } from "./naming.ts";
import { drawStaff, type Person } from "./people.ts";

const session = { sourcedId: "FY", title: "2026-2027", startDate: "2026-08-17", endDate: "2027-06-11" };

const grades = ["PK", "KG", "01", "02", "03", "04", "05"];
const letters = ["A", "B", "C", "D", "E"];
const specials = [
  "Art",
  "Music",
  "Physical Education",
  "Library",
  "Computer Science",
  "Spanish",
  "Health",
  "STEM",
];

export function drawElementary(draw: Draw): LabelledDistrict {
  const habits = drawHabits(draw);
  const style = draw.between(0, 4);
  const schools = Array.from({ length: 3 }, (_, at) => drawSchool(draw, habits, `e${at}`, style));
  return { schools, sessions: [session] };
}

interface Homeroom extends BenchClass {
  readonly person: Person;
}

function drawSchool(draw: Draw, habits: Habits, key: string, style: number): LabelledSchool {
  const parallel = draw.between(2, 5);
  const staff = [...drawStaff(draw, 60)];
  const rooms = draw.shuffled(Array.from({ length: 60 }, (_, at) => String(at + (style > 2 ? 101 : 1))));
  const classes: Homeroom[] = [];
  for (const grade of grades)
    for (let at = 0; at < (grade === "PK" ? 2 : parallel); at += 1) {
      const person = next(staff);
      const room = next(rooms);
      classes.push(homeroomOf(draw, { key, grade, at, person, room, style }));
    }
  for (const subject of draw.shuffled(specials).slice(0, draw.between(2, 5))) {
    const person = next(staff);
    const room = next(rooms);
    for (const grade of grades.slice(1))
      classes.push(specialOf(draw, { key, grade, subject, person, room, style }));
  }
  const book = new RoomBook(draw, habits, key);
  const roomed = draw.shuffled(classes).filter(() => draw.chance(0.85));
  for (const found of roomed) addRoom(draw, book, found);
  const others = staff.slice(0, 8);
  addLastYears(draw, book, classes, others, roomed);
  addOddRooms(
    draw,
    book,
    classes.map(({ person }) => person),
  );
  return {
    school: { key, rooms: draw.shuffled(book.rooms), classes: classes.map(({ record }) => record) },
    classes,
    labels: book.labels,
  };
}

function next<T>(values: T[]): T {
  const value = values.pop();
  if (value === undefined) throw new Error("too few to draw from");
  return value;
}

interface Place {
  readonly key: string;
  readonly grade: string;
  readonly person: Person;
  readonly room: string;
  readonly style: number;
}

const gradeNumber = (grade: string): string =>
  grade === "PK" ? "Pre-K" : grade === "KG" ? "K" : String(Number(grade));

/** What districts call a homeroom: by its grade, and by its letter or its half of the day. */
function homeroomTitles(
  grade: string,
  familyName: string,
  letter: string,
  half: string | undefined,
): readonly string[] {
  const number = gradeNumber(grade);
  if (half !== undefined)
    return [
      `Pre-Kindergarten Homeroom ${half}`,
      `Pre-Kindergarten ${half}`,
      `HR ${number} ${half}`,
      `Homeroom ${familyName} ${number}${half}`,
      `Pre-K ${half === "AM" ? "Morning" : "Afternoon"}`,
    ];
  const long = grade === "KG" ? "Kindergarten" : `Grade ${number}`;
  return [
    `${long} Homeroom`,
    `${long}${letter}`,
    `HR ${number}-${letter}`,
    `Homeroom ${familyName} ${number}`,
    `${ordinal(number)} Grade`,
  ];
}

function homeroomOf(
  draw: Draw,
  { key, grade, at, person, room, style }: Place & { readonly at: number },
): Homeroom {
  const letter = letters[at] ?? "A";
  const half = grade === "PK" ? (at === 0 ? "AM" : "PM") : undefined;
  const titles = homeroomTitles(grade, person.familyName, letter, half);
  const hasLetter = style === 1 || style === 2 || style === 4;
  const classCode =
    style === 4 && half === undefined ? `${key}-${grade}${letter}` : `${key}-${grade}-${half ?? at + 1}`;
  return {
    person,
    record: {
      sourcedId: `${key}-${grade}-${at}-${draw.between(100, 999)}`,
      title: titles[style] ?? "",
      classCode,
      grades: [grade],
      termIds: ["FY"],
      location: style === 0 ? `Room ${room}` : room,
      students: draw.between(13, 28),
      teachers: [{ familyName: person.familyName, givenName: person.givenName }],
    },
    facts: {
      grade,
      room,
      course: "homeroom",
      family: person.familyName,
      initial: person.familyName.slice(0, 1),
      ...(half === undefined ? {} : { half }),
      ...(hasLetter && half === undefined ? { section: letter } : {}),
    },
  };
}

function specialOf(
  draw: Draw,
  { key, grade, subject, person, room, style }: Place & { readonly subject: string },
): Homeroom {
  const title =
    [
      `${subject} Grade ${gradeNumber(grade)}`,
      `${subject} ${gradeNumber(grade)}`,
      `Gr ${gradeNumber(grade)} ${subject}`,
    ][style % 3] ?? "";
  return {
    person,
    record: {
      sourcedId: `${key}-${subject.slice(0, 3).toUpperCase()}-${grade}-${draw.between(100, 999)}`,
      title,
      classCode: `${key}-${subject.slice(0, 3).toUpperCase()}-${grade}`,
      grades: [grade],
      termIds: ["FY"],
      location: subject === "Physical Education" ? "Gym" : style === 0 ? `Room ${room}` : room,
      subjects: [subject],
      students: draw.between(15, 90),
      teachers: [{ familyName: person.familyName, givenName: person.givenName }],
    },
    facts: {
      grade,
      course: subject,
      family: person.familyName,
      initial: person.familyName.slice(0, 1),
      ...(subject === "Physical Education" ? {} : { room }),
    },
  };
}

type Template = (say: Speech) => string;

const homeroomTemplates: readonly Template[] = [
  (say) => `${say.teacher()}'s Class`,
  (say) => `${say.teacher()} Room ${say.room()}`,
  (say) => `${say.teacher()} - Rm ${say.room()}`,
  (say) => `${say.grade()} | ${say.teacher()} | Room ${say.room()}`,
  (say) => `${say.grade()} - ${say.teacher()}`,
  (say) => `${say.teacher()} ${say.grade()}`,
  (say) => `${say.teacher()} ${say.grade()} ${say.year()}`,
  (say) => `${say.grade()} Homeroom (${say.teacher()})`,
  (say) => `Room ${say.room()}`,
  (say) => `Room ${say.room()} ${say.mascot()}`,
  (say) => `${say.grade()} ${say.mascot()}`,
  (say) => `${say.grade()}, room ${say.room()}`,
  (say) => `${say.teacher()}'s ${say.mascot()}`,
  (say) => `${say.initial()}'s ${say.mascot()}`,
  (say) => `${say.initial()} ${say.grade()} rm ${say.room()}`,
  (say) => `Homeroom ${say.room()} ${say.teacher()}`,
  (say) => `${say.gradeSection()} ${say.teacher()}`,
  (say) => `${say.gradeSection()} Homeroom`,
  (say) => `Welcome to ${say.grade()} with ${say.teacher()}!`,
  (say) => `Team ${say.teacher()} ${say.year()}`,
  (say) => say.abroad(),
  (say) => say.abroad(),
  (say) => `${say.married()} ${say.grade()}`,
  (say) => `${say.nickname()} ${say.grade()}`,
];

const specialTemplates: readonly Template[] = [
  (say) => `${say.course()} ${say.grade()}`,
  (say) => `${say.grade()} ${say.course()} ${say.teacher()}`,
  (say) => `${say.teacher()} ${say.course()} ${say.grade()}`,
  (say) => `${say.course()} with ${say.teacher()} (${say.grade()})`,
  (say) => `${say.teacher()}'s ${say.course()}`,
  (say) => `${say.teacher()} ${say.grade()}`,
];

function nameOf(
  draw: Draw,
  { facts, person }: Homeroom,
  isEarlier = false,
): { readonly name: string; readonly said: Said } {
  const isSpecial = facts.course !== "homeroom";
  return speak(
    draw,
    facts,
    person,
    draw.of(isSpecial ? specialTemplates : homeroomTemplates),
    isSpecial ? {} : { course: "homeroom" },
    isEarlier,
  );
}

function addRoom(draw: Draw, book: RoomBook, found: Homeroom): void {
  const { name, said: told } = nameOf(draw, found);
  const { sourcedId, students = 20 } = found.record;
  book.add(name + ageSuffix(draw, 0), said(sourcedId, told), joined(draw, students), draw.chance(0.06));
}

/** Rooms of last year: of who left, of who has another grade now but the same room, and of who has the same class again. */
function addLastYears(
  draw: Draw,
  book: RoomBook,
  classes: readonly Homeroom[],
  gone: readonly Person[],
  roomed: readonly Homeroom[],
): void {
  for (const found of draw.shuffled(classes).slice(0, draw.between(2, 9))) {
    const kind = draw.share();
    const isRoomed = roomed.includes(found);
    const person = kind < 0.4 ? draw.of(gone) : found.person;
    const grade = kind < 0.4 ? (found.facts.grade ?? "") : draw.of(grades.slice(1));
    if (person === found.person && grade === found.facts.grade && !isRoomed) continue;
    const { half: _half, ...rest } = found.facts;
    const facts = {
      ...(grade === found.facts.grade ? found.facts : rest),
      grade,
      family: person.familyName,
      initial: person.familyName.slice(0, 1),
    };
    const { name, said: told } = nameOf(draw, { ...found, facts, person }, true);
    const isAlike = !("grade" in told) || grade === found.facts.grade;
    if (person === found.person && isAlike && !isRoomed) continue;
    book.add(name + ageSuffix(draw, 1), { truth: "earlier", said: told }, draw.between(13, 28), true);
  }
}
