import type { Draw } from "./draw.ts";
import type { Label, RoomBook, Said } from "./labelled.ts";
import { type Person, typed } from "./people.ts";

export const said = (classId: string, told: Said): Label => ({ truth: { classId }, said: told });

export function ordinal(number: string): string {
  if (!/^\d+$/.test(number)) return number;
  const ending = ["th", "st", "nd", "rd"][Number(number) > 3 ? 0 : Number(number)] ?? "th";
  return `${number}${ending}`;
}

const courseWords: Readonly<Record<string, readonly string[]>> = {
  Art: ["Art", "ART", "Art 🎨", "Arte"],
  Music: ["Music", "Music 🎵", "Música", "music class"],
  "Physical Education": ["PE", "P.E.", "Gym", "Phys Ed", "Physical Education"],
  Library: ["Library", "Media Center"],
  "Computer Science": ["Computers", "Comp Sci", "Computer Science", "Tech", "Computer Lab"],
  "Foreign Language": ["Foreign Language", "World Language", "Foreign Lang", "FL"],
  Spanish: ["Spanish", "Español", "Span"],
  "Spanish I": ["Spanish 1", "Spanish I", "Span 1"],
  "Spanish II": ["Spanish 2", "Spanish II", "Span 2", "Español 2"],
  "French I": ["French 1", "Français 1"],
  Health: ["Health", "Health Ed"],
  STEM: ["STEM", "STEM Lab"],
  Mathematics: ["Math", "Mathematics", "Maths", "Matemáticas"],
  Science: ["Science", "Sci", "Science 🔬", "Ciencias"],
  "Social Studies": ["Social Studies", "SS", "Soc St", "Soc. Studies"],
  "English Language Arts": ["ELA", "English", "Language Arts", "Eng Lang Arts"],
  "Algebra I": ["Algebra 1", "Alg I", "Algebra I", "Alg 1"],
  "Algebra II": ["Algebra 2", "Alg II", "Algebra II", "Alg 2"],
  Geometry: ["Geometry", "Geo", "Geom", "Geometry 📐"],
  "Pre-Calculus": ["Precalc", "Pre-Calc", "Pre-Calculus"],
  "AP Calculus AB": ["AP Calc", "AP Calculus", "Calc AB"],
  Biology: ["Biology", "Bio", "Bio 🧬", "BIO"],
  "Biology Honors": ["Honors Bio", "Biology H", "Bio Honors", "Hon Biology"],
  Chemistry: ["Chemistry", "Chem", "Chem 🧪", "Química"],
  Physics: ["Physics", "Phys"],
  "Environmental Science": ["Environmental Science", "Env Sci", "Enviro"],
  "English 9": ["English 9", "Eng 9", "ELA 9"],
  "English 10": ["English 10", "Eng 10"],
  "English 11": ["English 11", "Eng 11", "American Lit (Eng 11)"],
  "AP Literature": ["AP Lit", "AP Literature"],
  "World History": ["World History", "World Hist", "WH"],
  "US History": ["US History", "U.S. History", "US Hist"],
  "AP US History": ["APUSH", "AP US History", "AP U.S. Hist"],
  Government: ["Government", "Gov", "Govt", "Civics"],
  Economics: ["Economics", "Econ"],
  Band: ["Band", "Band 🎺", "Symphonic Band"],
  Choir: ["Choir", "Chorus"],
  Drama: ["Drama", "Theater", "Theatre Arts"],
  Psychology: ["Psych", "Psychology"],
  Advisory: ["Advisory", "Adv", "Advisory group"],
};

const mascots =
  "Ladybugs 🐞,Bright Stars,Terrific Kids,Owls,Busy Bees 🐝,Superstars,Little Explorers,Dolphins,Dream Team,Wildcats,Rockets 🚀,Caterpillars,Amazing Learners,Mariposas,Little Lions".split(
    ",",
  );

/** Says things of one class, and keeps what was said. */
export class Speech {
  readonly told: Said = {};
  readonly #draw: Draw;
  readonly #facts: Said;
  readonly #person: Person;
  readonly #isEarlier: boolean;

  constructor(draw: Draw, facts: Said, person: Person, isEarlier: boolean) {
    this.#draw = draw;
    this.#facts = facts;
    this.#person = person;
    this.#isEarlier = isEarlier;
  }

  #tell(fact: keyof Said): string {
    const value = this.#facts[fact];
    if (value === undefined) return "";
    this.told[fact] = value;
    return value;
  }

  #title(): string {
    const { isWoman } = this.#person;
    return this.#draw.of(
      isWoman ? ["Ms.", "Mrs.", "Ms", "Mrs", "Miss", "ms"] : ["Mr.", "Mr", "Mr.", "mr", "Coach"],
    );
  }

  teacher(): string {
    this.#tell("family");
    const { familyName, givenName } = this.#person;
    const family = typed(this.#draw, familyName);
    const form = this.#draw.share();
    if (form < 0.62) return `${this.#title()} ${family}`;
    if (form < 0.9) return family;
    return form < 0.95 ? `${typed(this.#draw, givenName)} ${family}` : `${givenName.slice(0, 1)}. ${family}`;
  }

  initial(): string {
    const letter = this.#tell("initial");
    return `${this.#title()} ${letter}`;
  }

  married(): string {
    this.#tell("family");
    return `${this.#title()} ${this.#draw.of(["Hale", "Quimby", "Vance"])} (${typed(this.#draw, this.#person.familyName)})`;
  }

  nickname(): string {
    this.#tell("family");
    return `${this.#person.called} ${typed(this.#draw, this.#person.familyName)}`;
  }

  room(): string {
    return this.#tell("room");
  }

  year(): string {
    return this.#draw.of(
      this.#isEarlier ? ["", "", "2025-26", "25-26"] : ["", "2026-27", "26-27", "2026-2027"],
    );
  }

  mascot(): string {
    return this.#draw.of(mascots);
  }

  course(): string {
    const course = this.#tell("course");
    return this.#draw.of(courseWords[course] ?? [course]);
  }

  section(): string {
    return this.#tell("section");
  }

  half(): string {
    const half = this.#tell("half");
    return half === ""
      ? ""
      : this.#draw.of(half === "AM" ? ["AM", "Morning", "am"] : ["PM", "Afternoon", "pm"]);
  }

  grade(): string {
    const grade = this.#tell("grade");
    if (grade === "PK") return `${this.#draw.of(["Pre-K", "PreK", "PK", "Preschool"])} ${this.half()}`;
    if (grade === "KG") return this.#draw.of(["Kindergarten", "Kinder", "K", "KG"]);
    const number = String(Number(grade));
    const word =
      ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"][Number(number) - 1] ??
      number;
    return this.#draw.of([
      `Grade ${number}`,
      `${ordinal(number)} Grade`,
      `${ordinal(number)} gr`,
      `Gr ${number}`,
      `G${number}`,
      ordinal(number),
      `${word} Grade`,
      `${number}º grado`,
    ]);
  }

  gradeSection(): string {
    const { section } = this.#facts;
    const { grade } = this.#facts;
    if (section === undefined || grade === undefined || grade === "KG") return this.grade();
    this.#tell("section");
    this.#tell("grade");
    return `${Number(grade)}${section}`;
  }

  period(): string {
    const period = this.#tell("period");
    if (period === "") return "";
    return this.#draw.of([
      `P${period}`,
      `Period ${period}`,
      `Per ${period}`,
      `${ordinal(period)} Period`,
      `${ordinal(period)} hour`,
      `Pd. ${period}`,
      `p${period}`,
      ordinal(period),
    ]);
  }

  term(): string {
    const term = this.#tell("term");
    if (term === "") return "";
    return this.#draw.of(
      term === "1"
        ? ["Fall", "S1", "Sem 1", "(Fall)", "Semester 1"]
        : ["Spring", "S2", "Sem 2", "(Spring)", "Semester 2"],
    );
  }

  /** In the words of another country. */
  abroad(): string {
    const { grade = "", room = "" } = this.#facts;
    this.#tell("family");
    const { familyName, isWoman } = this.#person;
    const family = typed(this.#draw, familyName);
    if (!/^\d+$/.test(grade)) {
      this.#tell("room");
      return this.#draw.of([
        `Salle ${room} – ${isWoman ? "Mme" : "M."} ${family}`,
        `Salón ${room} ${isWoman ? "Sra." : "Sr."} ${family}`,
      ]);
    }
    this.#tell("grade");
    const number = Number(grade);
    return this.#draw.of([
      `${number}º grado ${isWoman ? "Maestra" : "Maestro"} ${family}`,
      `${["Primer", "Segundo", "Tercer", "Cuarto", "Quinto"][number - 1] ?? ""} grado – ${family}`,
      `${number}. Klasse ${isWoman ? "Frau" : "Herr"} ${family}`,
      `Lớp ${number} ${isWoman ? "Cô" : "Thầy"} ${family}`,
      `${number} класс – ${family}`,
      `${"一二三四五"[number - 1] ?? ""}年级 ${family}老师`,
      `${number}학년 ${family} 선생님`,
    ]);
  }
}

export function speak(
  draw: Draw,
  facts: Said,
  person: Person,
  template: (say: Speech) => string,
  beside: Said,
  isEarlier = false,
): { readonly name: string; readonly said: Said } {
  const speech = new Speech(draw, facts, person, isEarlier);
  const name = template(speech);
  return { name, said: { ...beside, ...speech.told } };
}

/** A year behind a name: this one's, or the one before. */
export function ageSuffix(draw: Draw, yearsAgo: number): string {
  if (!draw.chance(yearsAgo === 0 ? 0.05 : 0.25)) return "";
  const year = 2026 - yearsAgo;
  return draw.of([
    ` ${year}-${(year + 1) % 100}`,
    ` (${year % 100}-${(year + 1) % 100})`,
    ` ${year}-${year + 1}`,
  ]);
}

const clubs =
  "Chess Club,Student Council,Robotics Team,Yearbook Committee,Girls Soccer,Drama Club,Reading Buddies,PTO,Staff Room,Math Club,Art Club,Spanish Club,Science Olympiad,Boys Basketball,5th Grade Field Trip,Kindergarten Parents,After School Care,Homework Help,Test class,My classroom,Band Boosters,Summer School 2026,Book Club,Garden Club,Room Parents,8th Grade Promotion,Tutoring,Chorus concert,NHS,GSA,Cross Country".split(
    ",",
  );

/** What no class stands behind: clubs and teams, some of them with a teacher's name. */
export function addOddRooms(draw: Draw, book: RoomBook, people: readonly Person[]): void {
  for (const club of draw.shuffled(clubs).slice(0, draw.between(2, 6))) {
    const name = draw.chance(0.3) ? `${club} - ${draw.of(people).familyName}` : club;
    book.add(name, { truth: "club", said: {} }, draw.between(5, 40), draw.chance(0.4));
  }
}
