import type { Random } from "../random.ts";

/** Somebody who teaches: made up. */
export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly honorific: string;
}

const women =
  "Amara Bianca Carmen Dolores Esther Fiona Grace Hana Iris Joan Keiko Lena Marisol Nora Petra Ruth Sana Tessa Vera Wanda".split(
    " ",
  );
const men =
  "Aldo Boris Cyrus Dario Emil Felix Gus Hugo Ivo Jorge Karl Leon Milo Nils Oscar Pavel Rafael Stefan Tomás Victor".split(
    " ",
  );
const families =
  "Abbott Alvarez Barros Beck Calloway Chandra Conti Dang Delacroix Dunn Ekström Espinoza Farrell Fontaine Gallagher Goto Hadley Herrera Ibarra Ingram Jarvis Joshi Keane Kurosawa Lachance Lowell Madrigal Mbeki Navarro Nygaard Ocampo Oyelaran Paquette Pruitt Quigley Quintero Radić Romero Salazar Shapiro Tadesse Thorne Ueda Underhill Valdez Vogel Weaver Whitaker Ximénez Yamada Yates Zamora Ziegler".split(
    " ",
  );

/** People of different surnames as far as there are enough. */
export function staffOf(random: Random, size: number): readonly Person[] {
  const first = Math.floor(random() * families.length);
  // Coprime to their number, so that all come up before one comes again.
  const step = 7;
  return Array.from({ length: size }, (_, at): Person => {
    const isWoman = random() < 0.65;
    return {
      givenName: draw(random, isWoman ? women : men),
      familyName: families[(first + at * step) % families.length] ?? "",
      honorific: isWoman ? draw(random, ["Ms.", "Mrs."]) : "Mr.",
    };
  });
}

export function draw(random: Random, items: readonly string[]): string {
  return items[Math.floor(random() * items.length)] ?? "";
}
