import { fold } from "./fold.ts";

/** Words as they come out of a name: folded. */
const folded = (words: Iterable<readonly [string, string]>): ReadonlyMap<string, string> =>
  new Map([...words].map(([word, meaning]) => [fold(word), meaning]));

/** Grades before the first, and others that are not called by a number. */
export const early: ReadonlyMap<string, string> = folded([
  ...["k", "kg", "kinder", "kindergarten", "kindergarden", "kdg", "kindergarteners", "幼儿园", "유치원"].map(
    (word) => [word, "K"] as const,
  ),
  ...[
    "pk",
    "prek",
    "pre k",
    "preschool",
    "vpk",
    "prekindergarten",
    "pre kindergarten",
    "pre kinder",
    "prekinder",
    "pk3",
    "pk4",
    "prek3",
    "prek4",
    "preescolar",
    "twos",
    "threes",
    "fours",
    "maternelle",
  ].map((word) => [word, "PK"] as const),
  ...["tk", "transitional kindergarten"].map((word) => [word, "TK"] as const),
  ...["ce1", "ce2", "cm1", "cm2"].map((word, index) => [word, String(index + 2)] as const),
]);

/** Halves of a day that groups of the youngest come in. */
export const halfWords: ReadonlyMap<string, string> = folded([
  ...["am", "morning", "mornings", "manana", "matin", "vormittag", "matutino", "上午"].map(
    (word) => [word, "am"] as const,
  ),
  ...["pm", "afternoon", "afternoons", "tarde", "nachmittag", "vespertino", "下午"].map(
    (word) => [word, "pm"] as const,
  ),
]);

export const termWords: ReadonlyMap<string, string> = folded([
  ...["fall", "autumn", "otono", "automne", "herbst", "s1", "sem1", "осень", "fa"].map(
    (word) => [word, "s1"] as const,
  ),
  ...["spring", "primavera", "printemps", "fruhling", "s2", "sem2", "весна", "spr"].map(
    (word) => [word, "s2"] as const,
  ),
  ...["t1", "t2", "t3", "q1", "q2", "q3", "q4", "tri1", "tri2", "tri3"].map(
    (word) => [word, word.replace("tri", "t")] as const,
  ),
]);

export const partWords: ReadonlyMap<string, string> = folded([
  ...["semester", "semesters", "sem", "semestre"].map((word) => [word, "s"] as const),
  ...["trimester", "tri", "trimestre"].map((word) => [word, "t"] as const),
  ...["quarter", "qtr"].map((word) => [word, "q"] as const),
]);
