import type { Draw } from "./draw.ts";
import { drawHabits, type Habits, type LabelledDistrict, type LabelledSchool, RoomBook } from "./labelled.ts";
import { addOddRooms, ageSuffix, ordinal } from "./naming.ts";
import { drawStaff } from "./people.ts";
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

const subjects: readonly (readonly [string, string])[] = [
  ["Music", "MUS"],
  ["Mathematics", "MAT"],
  ["English Language Arts", "ELA"],
  ["Foreign Language", "FL"],
  ["Physical Education", "PE"],
  ["Health", "HLT"],
  ["Social Studies", "SOC"],
  ["Computer Science", "CS"],
  ["Art", "ART"],
  ["Science", "SCI"],
];

/** A small export of schools for all grades: every teacher has one subject, and another grade each semester. */
export function drawMixed(draw: Draw): LabelledDistrict {
  const habits = drawHabits(draw);
  const schools = Array.from({ length: 4 }, (_, at) => drawMixedSchool(draw, habits, `m${at}`));
  return { schools, sessions };
}

function drawMixedSchool(draw: Draw, habits: Habits, key: string): LabelledSchool {
  const staff = drawStaff(draw, 10);
  const classes = draw.shuffled(subjects).flatMap(([subject, short], at) => {
    const person = staff[at];
    if (person === undefined) return [];
    const course = draw.between(1, 999);
    return ["1", "2"].map((term) =>
      mixedClass(draw, {
        key,
        department: short,
        course: subject,
        period: String(draw.between(1, 8)),
        term,
        person,
        room: String(draw.between(101, 399)),
        style: course,
      }),
    );
  });
  const book = new RoomBook(draw, habits, key);
  const roomed = classes.filter(() => draw.chance(0.85));
  for (const found of roomed) addRoom(draw, book, found, mixedTemplates);
  addTwins(draw, book, roomed.slice(0, 2));
  addMixedMerged(draw, book, classes);
  addMixedLastYears(draw, book, classes, roomed);
  addOddRooms(draw, book, staff);
  return labelled(draw, key, book, classes);
}

function mixedClass(
  draw: Draw,
  { key, department, course, period, term, person, room, style }: Place,
): Section {
  const grade = draw.of(["KG", "01", "02", "03", "04", "05", "06", "07", "08"]);
  const spoken = grade === "KG" ? "Kindergarten" : `${ordinal(String(Number(grade)))} Grade`;
  const id = draw.between(0x100000, 0xffffff).toString(16);
  return {
    person,
    record: {
      sourcedId: `${id}-${key}-${department}`,
      title: `${course} - ${spoken} (${term === "1" ? "Fall" : "Spring"})`,
      classCode: `${department}-${String(style).padStart(3, "0")}-${grade}-${id}`,
      courseTitle: course,
      subjects: [course],
      grades: [grade],
      termIds: [`T${term}`],
      location: `Room ${room}`,
      periods: [period],
      students: draw.between(18, 74),
      teachers: [{ familyName: person.familyName, givenName: person.givenName }],
    },
    facts: {
      course,
      period,
      room,
      grade,
      term,
      family: person.familyName,
      initial: person.familyName.slice(0, 1),
    },
  };
}

const mixedTemplates: readonly Template[] = [
  (say) => `${say.teacher()} ${say.course()} ${say.grade()}`,
  (say) => `${say.course()} ${say.grade()}`,
  (say) => `${say.course()} ${say.term()} ${say.teacher()}`,
  (say) => `${say.grade()} ${say.course()} (${say.teacher()})`,
  (say) => `${say.teacher()} Room ${say.room()}`,
  (say) => `${say.teacher()}'s ${say.grade()} ${say.term()}`,
  (say) => `${say.grade()} ${say.course()} ${say.term()}`,
  (say) => `${say.teacher()} ${say.course()} P${say.period().replace(/\D/g, "")}`,
  (say) => `Rm ${say.room()} ${say.course()}`,
  (say) => `${say.teacher()}'s ${say.course()}`,
  (say) => `${say.nickname()} ${say.course()} ${say.term()}`,
  (say) => `${say.married()} ${say.course()} ${say.grade()}`,
  (say) => `${say.initial()} ${say.course()} ${say.grade()} ${say.mascot()}`,
];

function addMixedMerged(draw: Draw, book: RoomBook, classes: readonly Section[]): void {
  const found = draw.of(classes);
  const own = classes.filter(({ person }) => person === found.person);
  const students = own.reduce((sum, { record }) => sum + (record.students ?? 0), 0);
  const name = draw.of([
    `${found.person.familyName} ${found.facts.course} Fall/Spring`,
    `${found.person.familyName} ${found.facts.course} all year`,
  ]);
  book.add(name, { truth: "unclear", said: {} }, students, false);
}

function addMixedLastYears(
  draw: Draw,
  book: RoomBook,
  classes: readonly Section[],
  roomed: readonly Section[],
): void {
  const gone = drawStaff(draw, 4);
  for (const found of draw.shuffled(classes).slice(0, draw.between(1, 5))) {
    const kind = draw.share();
    const person = kind < 0.4 ? draw.of(gone) : found.person;
    const grade = draw.of(["KG", "01", "02", "03", "04", "05", "06", "07", "08"]);
    if (kind >= 0.4 && (!roomed.includes(found) || grade === found.facts.grade)) continue;
    const facts = {
      ...found.facts,
      grade,
      room: String(draw.between(101, 399)),
      family: person.familyName,
      initial: person.familyName.slice(0, 1),
    };
    const { name, said: told } = nameOf(draw, { ...found, facts, person }, mixedTemplates, true);
    book.add(name + ageSuffix(draw, 1), { truth: "earlier", said: told }, draw.between(18, 74), true);
  }
}
