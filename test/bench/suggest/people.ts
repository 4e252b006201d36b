import type { Draw } from "./draw.ts";

/** A teacher as the roster has them, and as people call them. */
export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly called: string;
  readonly isWoman: boolean;
}

const women =
  "Maria Jennifer Linda Elizabeth:Liz Susan:Sue Jessica:Jess Karen Nancy Margaret:Peggy Sandra Ashley Kimberly:Kim Emily Donna Michelle Carol Amanda:Mandy Melissa Deborah:Debbie Rebecca:Becca Laura Sharon Cynthia:Cindy Kathleen:Kathy Amy Angela:Angie Anna Ruth Brenda Pamela:Pam Nicole Katherine:Kate Samantha:Sam Christine:Chris Hannah Olivia Fatima Aisha Mei Yuki Priya Ngoc Thảo Lucía Sofía Guadalupe:Lupe Chloé Élise Ingrid Zoë Siobhán Oluchi Nkechi Olga Irina Leilani".split(
    " ",
  );
const men =
  "James:Jim Robert:Bob John:Jack Michael:Mike William:Bill David:Dave Richard:Rick Joseph:Joe Thomas:Tom Charles:Charlie Christopher:Chris Daniel:Dan Matthew:Matt Anthony:Tony Mark Donald:Don Steven:Steve Paul Andrew:Drew Joshua:Josh Kenneth:Ken Kevin Brian George Timothy:Tim Ronald:Ron Edward:Ted Jason Jeffrey:Jeff Ryan Jacob:Jake Gary Nicholas:Nick Eric Stephen:Steve Jonathan:Jon Larry Omar Ahmed Hiroshi Wei Arjun Minh José:Pepe Luis Francisco:Paco Étienne Lars Søren Chidi Kwame Ivan Dmitri Kai".split(
    " ",
  );
const families =
  "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Flores Washington Butler Simmons Foster García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Rivera Gómez Díaz Reyes Cruz Morales Ortiz Gutiérrez Chávez Ramos Ruiz Vázquez Castillo Jiménez Muñoz Peña Núñez Ibáñez Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Wang Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Lin Kim Park Choi Jung Kang Tanaka Suzuki Watanabe Yamamoto Nakamura Patel Singh Kumar Sharma Gupta Reddy Iyer Khan Ahmed Hussain Al-Masri El-Sayed Haddad Nasser Mansour Okafor Adeyemi Nwosu Mensah Diallo Abebe Tesfaye O'Brien O'Connor D'Angelo McDonald MacGregor Fitzgerald Müller Schröder Weiß Jäger Köhler Schmidt Lefèvre Dubois Moreau Bélanger Côté Lindqvist Sørensen Håkansson Østergaard Kowalski Wiśniewski Nowak Dvořák Novák Horváth Szabó Popescu Ionescu Ivanova Petrov Smirnova Volkov Kuznetsova Papadopoulos Rossi Esposito Bianchi Silva Santos Oliveira Kealoha Begay Yazzie Abdi Mohamud Yılmaz Demir Kilgore-Hayes Vang Xiong Thao Smith-Rowe Gallegos-Ruiz".split(
    " ",
  );

function drawPerson(draw: Draw): Person {
  const isWoman = draw.chance(0.7);
  const [givenName = "", called = givenName] = draw.of(isWoman ? women : men).split(":");
  return { givenName, called, isWoman, familyName: draw.of(families) };
}

/** A staff room in which a few share a surname, as everywhere. */
export function drawStaff(draw: Draw, size: number): readonly Person[] {
  const staff: Person[] = [];
  while (staff.length < size) {
    const person = drawPerson(draw);
    const namesakes = staff.filter(({ familyName }) => familyName === person.familyName);
    if (
      namesakes.length === 0 ||
      (draw.chance(0.15) && namesakes.every(({ givenName }) => givenName !== person.givenName))
    )
      staff.push(person);
  }
  return staff;
}

/** The name as somebody types it in a hurry. */
export function typed(draw: Draw, name: string): string {
  let text = name;
  if (/[^\x20-\x7e]/.test(text) && draw.chance(0.5)) text = withoutAccents(text);
  if (/[-']/.test(text) && draw.chance(0.25)) text = text.replace(/['-]/, draw.of(["", " ", "’"]));
  if (text.length >= 5 && draw.chance(0.05)) text = misspelt(draw, text);
  if (draw.chance(0.06)) text = text.toUpperCase();
  else if (draw.chance(0.08)) text = text.toLowerCase();
  return text;
}

function withoutAccents(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  const others: Readonly<Record<string, string>> = {
    Đ: "D",
    đ: "d",
    ø: "o",
    Ø: "O",
    ß: "ss",
    ı: "i",
    ś: "s",
    ł: "l",
  };
  return [...plain].map((letter) => others[letter] ?? letter).join("");
}

function misspelt(draw: Draw, text: string): string {
  const at = draw.between(1, text.length - 2);
  const letter = text[at] ?? "";
  return draw.of([
    text.slice(0, at) + text.slice(at + 1),
    `${text.slice(0, at)}${letter}${letter}${text.slice(at + 1)}`,
    `${text.slice(0, at)}${text[at + 1] ?? ""}${letter}${text.slice(at + 2)}`,
  ]);
}
