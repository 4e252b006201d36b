import type { Draw } from "./draw.ts";
import type { BenchClass, LabelledSchool, RoomBook, Said } from "./labelled.ts";
import { joined } from "./labelled.ts";
import { ageSuffix, type Speech, said, speak } from "./naming.ts";
import type { Person } from "./people.ts";

const year = {
  sourcedId: "FY",
  title: "2026-27 School Year",
  startDate: "2026-08-01",
  endDate: "2027-07-31",
};
export const sessions = [
  year,
  { sourcedId: "T1", title: "Fall 2026", startDate: "2026-08-15", endDate: "2026-12-20" },
  { sourcedId: "T2", title: "Spring 2027", startDate: "2027-01-08", endDate: "2027-06-11" },
];

export interface Section extends BenchClass {
  readonly person: Person;
}

export type Template = (say: Speech) => string;

export const labelled = (
  draw: Draw,
  key: string,
  book: RoomBook,
  classes: readonly Section[],
): LabelledSchool => ({
  school: { key, rooms: draw.shuffled(book.rooms), classes: classes.map(({ record }) => record) },
  classes,
  labels: book.labels,
});

export interface Place {
  readonly key: string;
  readonly department: string;
  readonly course: string;
  readonly period: string;
  readonly term: string;
  readonly person: Person;
  readonly room: string;
  readonly style: number;
}

const advisoryTemplates: readonly Template[] = [
  (say) => `${say.course()} ${Number(say.grade().replace(/\D/g, "") || "9")} – ${say.teacher()}`,
  (say) => `${say.teacher()} ${say.course()}`,
  (say) => `${say.course()} Room ${say.room()}`,
];

export function nameOf(
  draw: Draw,
  { facts, person }: Section,
  templates: readonly Template[],
  isEarlier = false,
): { readonly name: string; readonly said: Said } {
  return speak(
    draw,
    facts,
    person,
    draw.of(facts.course === "Advisory" ? advisoryTemplates : templates),
    {},
    isEarlier,
  );
}

export function addRoom(draw: Draw, book: RoomBook, found: Section, templates: readonly Template[]): void {
  const { name, said: told } = nameOf(draw, found, templates);
  const { sourcedId, students = 20 } = found.record;
  book.add(name + ageSuffix(draw, 0), said(sourcedId, told), joined(draw, students), draw.chance(0.06));
}

/** The same room made twice by somebody who did not find the first. */
export function addTwins(draw: Draw, book: RoomBook, roomed: readonly Section[]): void {
  for (const { facts, person, record } of draw.shuffled(roomed).slice(0, draw.between(0, 3))) {
    const { name } = speak(
      draw,
      facts,
      person,
      (say) => `${say.teacher()} ${say.course()} ${say.period()} ${say.term()}`,
      {},
    );
    const same = [...book.labels].find(
      ([, { truth }]) => typeof truth !== "string" && truth.classId === record.sourcedId,
    );
    if (same === undefined) continue;
    book.labels.set(same[0], { truth: "unclear", said: {} });
    const twin = book.rooms.find(({ key }) => key === same[0]);
    book.add(
      draw.chance(0.5) ? (twin?.name ?? name) : name,
      { truth: "unclear", said: {} },
      twin?.students,
      false,
    );
  }
}
