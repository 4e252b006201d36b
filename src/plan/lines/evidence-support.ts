import type { Support } from "../../model/change.ts";
import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import type { EvidenceKind } from "../../model/suggestion.ts";
import { looseName } from "../../model/text.ts";

/** One thing that both sides say something about. */
type Comparison =
  | { readonly kind: "agrees"; readonly text: string; readonly weight: 1 | 2 }
  | { readonly kind: "disagrees"; readonly text: string };

/**
 * What speaks for a mapping beside its id, and what against it. Names are people's words, so nothing is ever connected
 * or archived because of this: it tells a reviewer where to look.
 *
 * `weak`: something disagrees. `strong`: two things agree, or the title does and no other class of the school has it.
 * `fair`: one thing agrees. `none`: there was nothing to compare.
 * What the file states counts as one thing that agrees where nothing else does. It never outweighs what disagrees, and a
 * headcount that is stated alone counts for nothing: it agrees by chance, and is counted here anyway.
 * @param isTitleUnique whether no other shared class of the school has the title
 */
export function supportOf(
  classroom: Classroom,
  found: Class,
  isTitleUnique: boolean,
  stated?: readonly EvidenceKind[],
): Support {
  const name = looseName(classroom.name);
  const words = ` ${name} `;
  const comparisons = [
    compareTitle(words, looseName(found.title), isTitleUnique),
    compareGrade(name, found),
    compareRoom(name, found.location),
    compareCode(words, found.classCode),
    compareHeadcount(classroom.students, found.students),
  ];
  const agrees: string[] = [];
  const disagrees: string[] = [];
  let weight = 0;
  for (const one of comparisons) {
    if (one?.kind === "agrees") {
      agrees.push(one.text);
      weight += one.weight;
    } else if (one?.kind === "disagrees") disagrees.push(one.text);
  }
  const isStated = stated?.some((kind) => kind !== "headcount") === true;
  const strength =
    disagrees.length > 0 ? "weak" : weight >= 2 ? "strong" : weight === 1 || isStated ? "fair" : "none";
  return stated === undefined ? { strength, agrees, disagrees } : { strength, agrees, disagrees, stated };
}

/** Words that say nothing about which class it is. */
const fillers = new Set(["a", "and", "class", "de", "for", "homeroom", "in", "of", "the", "with"]);

/* Names and titles come here in their looser form: words of letters and digits with one space between them, and a space at
   both ends where whole words are sought. */

function compareTitle(name: string, title: string, isUnique: boolean): Comparison | undefined {
  let words = 0;
  let shared = 0;
  let telling: string | undefined;
  for (const word of title.split(" ")) {
    if (word === "" || fillers.has(word)) continue;
    words += 1;
    if (!holdsWord(name, word)) continue;
    shared += 1;
    if (telling === undefined && word.length >= 3 && word !== "grade") telling = word;
  }
  if (words === 0) return undefined;
  if (shared < words)
    return telling === undefined ? undefined : { kind: "agrees", text: `the word ${telling}`, weight: 1 };
  return isUnique
    ? { kind: "agrees", text: "title, the only one of its school", weight: 2 }
    : { kind: "agrees", text: "title", weight: 1 };
}

const holdsWord = (words: string, word: string): boolean => words.includes(` ${word} `);

function compareGrade(name: string, found: Class): Comparison | undefined {
  const written = gradesIn(name);
  if (written.length === 0) return undefined;
  const known = new Set(found.grades.map(gradeOfCode).filter((grade) => grade !== undefined));
  const expected = known.size > 0 ? known : new Set(gradesIn(looseName(found.title)));
  if (expected.size === 0) return undefined;
  return written.some((grade) => expected.has(grade))
    ? {
        kind: "agrees",
        text: `grade ${written.filter((grade) => expected.has(grade)).join(", ")}`,
        weight: 1,
      }
    : {
        kind: "disagrees",
        text: `ClassTag says grade ${written.join(", ")}, ClassLink ${[...expected].join(", ")}`,
      };
}

/** Grades that a name says outright: "Grade 4", "4th grade", "6A", "Kindergarten", "PK". */
function gradesIn(text: string): readonly string[] {
  if (!/grade|k|^\d/.test(text)) return [];
  const numbered = [
    ...text.matchAll(/\bgrades? (\d{1,2})\b/g),
    ...text.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)? grade\b/g),
    ...text.matchAll(/^(\d{1,2})[a-z]\b/g),
  ].map(([, digits = ""]) => String(Number(digits)));
  const early = /\b(?:kindergarten|kinder)\b/.test(text) ? ["K"] : [];
  const before = /\b(?:pk|pre ?k|prek|prekindergarten)\b/.test(text) ? ["PK"] : [];
  return [...new Set([...numbered, ...early, ...before])].filter((grade) => !(Number(grade) > 13));
}

/** OneRoster's grade codes (CEDS): IT, PR, PK, TK, KG, 01 to 13. */
function gradeOfCode(code: string): string | undefined {
  const text = code.trim().toUpperCase();
  if (/^\d{1,2}$/.test(text)) return String(Number(text));
  if (text === "KG" || text === "K") return "K";
  return text === "PK" || text === "PR" || text === "IT" || text === "TK" ? "PK" : undefined;
}

function compareRoom(name: string, location: string | undefined): Comparison | undefined {
  const here = /\b(?:room|rm|salle) ?([a-z]?\d{1,4}[a-z]?)\b/.exec(name)?.[1];
  const there = location === undefined ? undefined : /([a-z]?\d{1,4}[a-z]?)\b/.exec(looseName(location))?.[1];
  if (here === undefined || there === undefined) return undefined;
  return here === there
    ? { kind: "agrees", text: `room ${here}`, weight: 1 }
    : { kind: "disagrees", text: `ClassTag says room ${here}, ClassLink ${there}` };
}

function compareCode(name: string, classCode: string | undefined): Comparison | undefined {
  const code = looseName(classCode ?? "");
  if (code.length < 3) return undefined;
  return holdsWord(name, code) ? { kind: "agrees", text: "class code", weight: 1 } : undefined;
}

/** Rosters differ by a few names every week; they do not differ by half. */
function compareHeadcount(here: number | undefined, there: number | undefined): Comparison | undefined {
  if (here === undefined || there === undefined || here + there === 0) return undefined;
  const difference = Math.abs(here - there);
  if (difference <= Math.max(2, Math.max(here, there) * 0.15))
    return { kind: "agrees", text: `headcount ${here} and ${there}`, weight: 1 };
  return difference > Math.max(5, Math.max(here, there) / 2)
    ? { kind: "disagrees", text: `ClassTag counts ${here} students, ClassLink ${there}` }
    : undefined;
}
