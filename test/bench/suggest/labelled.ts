import type {
  ClassToMatch,
  RoomToMatch,
  SchoolToMatch,
  SessionToMatch,
} from "../../../src/match/match-input.ts";
import type { Draw } from "./draw.ts";

/** What a room's name can say of a class, with what it says. */
export type Said = Partial<
  Record<
    "code" | "course" | "family" | "grade" | "half" | "initial" | "period" | "room" | "section" | "term",
    string
  >
>;

/** A class of the bench: its record, and everything that a name may say of it. */
export interface BenchClass {
  readonly record: ClassToMatch;
  readonly facts: Said;
}

export interface Label {
  /** The class, or why there is none. */
  readonly truth: { readonly classId: string } | "club" | "earlier" | "unclear";
  readonly said: Said;
}

export interface LabelledSchool {
  readonly school: SchoolToMatch;
  readonly classes: readonly BenchClass[];
  readonly labels: ReadonlyMap<string, Label>;
}

export interface LabelledDistrict {
  readonly schools: readonly LabelledSchool[];
  readonly sessions: readonly SessionToMatch[];
}

/** Whether everything that a name says is true of one class alone; who teaches counts where that is known. */
export function isDecidable(said: Said, classes: readonly BenchClass[], withTeachers: boolean): boolean {
  const told = Object.entries(said).filter(
    ([fact]) => withTeachers || (fact !== "family" && fact !== "initial"),
  );
  const fitting = classes.filter(({ facts }) => {
    const known: Readonly<Record<string, string>> = facts;
    return told.every(([fact, value]) => known[fact] === value);
  });
  return told.length > 0 && fitting.length === 1;
}

/** What holds for all rooms of a district: whether ClassTag says their age and their headcount. */
export interface Habits {
  readonly tellsAge: boolean;
  readonly tellsHeadcount: boolean;
  readonly year: number;
}

export const drawHabits = (draw: Draw): Habits => ({
  tellsAge: draw.chance(0.75),
  tellsHeadcount: draw.chance(0.9),
  year: 2026,
});

/** Names for one school's rooms, each with its label. */
export class RoomBook {
  readonly rooms: RoomToMatch[] = [];
  readonly labels = new Map<string, Label>();
  readonly #draw: Draw;
  readonly #habits: Habits;
  readonly #school: string;

  constructor(draw: Draw, habits: Habits, school: string) {
    this.#draw = draw;
    this.#habits = habits;
    this.#school = school;
  }

  add(name: string, label: Label, students: number | undefined, isEarlier: boolean): void {
    const draw = this.#draw;
    const { tellsAge, tellsHeadcount, year } = this.#habits;
    const key = `${this.#school}-${String(this.rooms.length).padStart(4, "0")}`;
    const madeIn = isEarlier ? year - 1 : year;
    const createdOn = `${madeIn}-${draw.of(["07-28", "08-03", "08-11", "08-19", "08-24", "09-02", "09-14"])}`;
    const isCounted = tellsHeadcount && students !== undefined && !draw.chance(0.04);
    this.rooms.push({
      key,
      name: name.replace(/\s+/g, " ").trim(),
      ...(tellsAge && !draw.chance(0.03) ? { createdOn } : {}),
      ...(isCounted ? { students } : {}),
    });
    this.labels.set(key, label);
  }
}

/** As many as are enrolled, a few fewer while families join, and sometimes far from it. */
export function joined(draw: Draw, enrolled: number): number {
  if (draw.chance(0.45)) return enrolled;
  if (draw.chance(0.85)) return Math.max(1, enrolled + draw.between(-3, 1));
  return Math.max(1, Math.round(enrolled * draw.share()));
}
