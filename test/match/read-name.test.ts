import { describe, expect, test } from "vitest";
import { readName } from "../../src/match/read-name.ts";

/** What a name says, as `kind=value` in the order of a reading. */
function said(name: string): string {
  return Object.entries(readName(name))
    .filter(([kind]) => kind !== "codes")
    .flatMap(([kind, value]) =>
      value instanceof Set
        ? value.size > 0
          ? [`${kind}=${[...value].join(",")}`]
          : []
        : value
          ? [kind]
          : [],
    )
    .join(" ");
}

describe("a room's name", () => {
  test.each([
    ["Mrs. T's Terrific Twos", "grades=PK persons=t words=terrific"],
    ["3rd Period Bio 🧬", "periods=3 subjects=biology"],
    ["Grade 1 | Mr. Lindqvist | Room 5", "grades=1 rooms=5 persons=lindqvist"],
    ["6A Homeroom (Ms. Nguyễn)", "grades=6 sections=a persons=nguyen isHomeroom"],
    ["APUSH P4 Okafor", "periods=4 subjects=ushistory modifiers=ap words=okafor"],
    ["Salle 12 – Mme Lefèvre", "rooms=12 persons=lefevre"],
    ["PreK AM (Bilingüe)", "grades=PK halves=am modifiers=bilingual"],
    ["Ms Smith (Jones) 2nd", "ordinals=2 persons=smith words=jones"],
    ["Advisory 9 – Diaz", "numbers=9 words=diaz isHomeroom"],
    ["Ms. Lê Kindergarten", "grades=K persons=le"],
    ["B-204 Chem per 6 S2", "periods=6 terms=s2 numbers=b204 subjects=chemistry"],
    ["HR 3-B, 2nd hr", "periods=2 grades=3 sections=b isHomeroom"],
    ["PE 4th Semester 2", "terms=s2 ordinals=4 subjects=physicaleducation"],
    ["Spanish II", "numbers=2 subjects=spanish"],
    ["Класс 3Б – Иванова", "grades=3 sections=b words=ivanova"],
    ["王老师三年级数学", "grades=3 subjects=math persons=王"],
    ["3학년 김 선생님", "grades=3 persons=김"],
    ["الصف الثالث", "grades=3"],
    ["3er grado Sra. García 2026-27", "grades=3 years=2026 persons=garcia"],
    ["Lớp 4 Cô Trần", "grades=4 persons=tran"],
    ["Seniors, class of 2027", "isClub"],
    ["Bio P1/3", "periods=1,3 subjects=biology isSeveral"],
    ["mr D P.E. Fifth Grade", "grades=5 persons=d subjects=physicaleducation"],
    ["A.P. U.S. History (last year)", "years=0 modifiers=ap subjects=ushistory"],
    ["Alg2H p5", "periods=5 numbers=2 subjects=algebra modifiers=honors"],
    ["MsRivera3", "numbers=3 persons=rivera"],
    ["4th & 5th Grade Art", "grades=4,5 subjects=art isSeveral"],
    ["Kinder-B Ms. de la Cruz", "grades=K sections=b persons=cruz"],
    ["Brooks 3/4", "numbers=3,4 words=brooks isSeveral"],
    ["Zero Period Jazz Band (A day)", "periods=0 subjects=band words=jazz,day"],
    ["Mathématiques 6e", "ordinals=6 subjects=math"],
    ["Co-taught Bio, весна", "terms=s2 subjects=biology words=taught"],
    ["Chess club", "isClub"],
  ])("%s", (name, expected) => {
    expect(said(name).split(" ").sort()).toEqual(expected.split(" ").sort());
  });
});
