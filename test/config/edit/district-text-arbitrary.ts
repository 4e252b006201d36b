import fc from "fast-check";
import type {
  WrittenClassroom,
  WrittenDistrict,
  WrittenSchool,
} from "../../../src/config/written-district.gen.ts";
import { writtenDistrict } from "../written-district-arbitrary.ts";

/** A district, and a file that says it in as many manners as people have. */
export interface DistrictText {
  readonly written: WrittenDistrict;
  readonly text: string;
}

/** Draws what the next piece of the file looks like: the number is below `among`. */
type Draw = (among: number) => number;

export const districtText: fc.Arbitrary<DistrictText> = fc
  .record({
    written: writtenDistrict,
    draws: fc.array(fc.nat(10_000), { minLength: 30, maxLength: 30 }),
    lineBreak: fc.constantFrom("\n", "\n", "\r\n"),
    mark: fc.constantFrom("", "", "", "\ufeff"),
    end: fc.constantFrom("\n", "\n", "", "\n\n", "\n# the end\n", "\n...\n"),
  })
  .map(({ written, draws, lineBreak, mark, end }) => {
    let drawn = 0;
    const draw: Draw = (among) => {
      drawn += 1;
      return ((draws[drawn % draws.length] ?? 0) + drawn * drawn) % among;
    };
    const text = districtLines(written, draw).join("\n") + end;
    return { written, text: mark + text.replaceAll("\n", lineBreak) };
  });

function districtLines(written: WrittenDistrict, draw: Draw): readonly string[] {
  const { schools = [], ...header } = written;
  const top = Object.entries(header).map(([key, value]) => `${key}: ${flow(value, draw)}`);
  const step = draw(3);
  const indentation = " ".repeat(step);
  if (schools.length === 0) return [...top, "schools: []"];
  const lists = schools.flatMap((school) => [
    ...between(draw, indentation),
    ...schoolLines(school, step, draw),
  ]);
  return [...top, `schools:${remark(draw)}`, ...lists];
}

function schoolLines(school: WrittenSchool, step: number, draw: Draw): readonly string[] {
  const dash = `${" ".repeat(step)}- `;
  if (draw(6) === 0) return [`${dash}${flow(school, draw)}${remark(draw)}`];
  const { classrooms, name, ...rest } = school;
  const keys = [
    [`name: ${scalar(name, draw)}`],
    ...Object.entries(rest).map(([key, value]) => [`${key}: ${flow(value, draw)}${remark(draw)}`]),
  ];
  if (classrooms !== undefined) {
    const list = classroomLines(classrooms, step + 2, draw);
    // In front of other keys too, not only at the end.
    keys.splice(
      1 + draw(keys.length),
      0,
      list.map((line) => line.replace(/^ {2}/, "")).map((line, at) => (at === 0 ? line : `  ${line}`)),
    );
  }
  return keys.flatMap((lines, at) =>
    lines.map((line, row) => (row > 0 ? line : `${at === 0 ? dash : " ".repeat(step + 2)}${line}`)),
  );
}

/** The first line begins at the key; the others have their whole indentation. */
function classroomLines(
  classrooms: readonly WrittenClassroom[],
  column: number,
  draw: Draw,
): readonly string[] {
  if (classrooms.length === 0) return [`classrooms: [${" ".repeat(draw(2))}]${remark(draw)}`];
  if (draw(5) === 0) return [`classrooms: ${flow(classrooms, draw)}${remark(draw)}`];
  const inner = " ".repeat(column + draw(3));
  if (draw(5) === 0) {
    const deeper = `${inner}  `;
    const lines = classrooms.map((line, at) => {
      const comma = at < classrooms.length - 1 || draw(2) === 0 ? "," : "";
      return `${deeper}${flow(line, draw)}${comma}${remark(draw)}`;
    });
    return ["classrooms: [", ...lines, `${deeper}]${remark(draw)}`];
  }
  const items = classrooms.flatMap((line) => [
    ...between(draw, inner),
    ...(draw(2) === 0 ? [`${inner}- ${flow(line, draw)}${remark(draw)}`] : blockLine(line, inner, draw)),
  ]);
  return [`classrooms:${remark(draw)}`, ...items, ...footer(draw, inner)];
}

function blockLine(line: WrittenClassroom, inner: string, draw: Draw): readonly string[] {
  const dash = `-${" ".repeat(1 + draw(2))}`;
  const indentation = inner + " ".repeat(dash.length);
  return Object.entries(line).flatMap(([key, value], at) => [
    `${at === 0 ? inner + dash : indentation}${key}: ${flow(value, draw)}${remark(draw)}`,
    ...(draw(6) === 0 ? [`${indentation}# about the next key`] : []),
  ]);
}

const between = (draw: Draw, indentation: string): readonly string[] =>
  [
    [],
    [],
    [],
    [""],
    [`${indentation}# - { name: "not yet" }`],
    ["# at the margin"],
    ["", `${indentation}# é 👩‍🏫: [a, b`],
  ][draw(7)] ?? [];
const footer = (draw: Draw, indentation: string): readonly string[] =>
  [
    [],
    [],
    [`${indentation}# all of them`],
    [`${indentation}    # of the last`, `${indentation}# of all`],
    [""],
  ][draw(5)] ?? [];
const remark = (draw: Draw): string => ["", "", "", " # why, [not] {this}", "   #", "  "][draw(6)] ?? "";

function flow(value: unknown, draw: Draw): string {
  if (typeof value === "string") return scalar(value, draw);
  const blank = " ".repeat(draw(2));
  if (Array.isArray(value))
    return `[${blank}${value.map((item) => flow(item, draw)).join(", ")}${value.length > 0 && draw(3) === 0 ? " ," : ""}${blank}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flow(item, draw)}`);
  return `{${blank}${pairs.join(", ")}${pairs.length > 0 && draw(4) === 0 ? "," : ""}${blank}}`;
}

/** In quotes of either kind, or plain where that is safe in any reading. */
function scalar(text: string, draw: Draw): string {
  const style = draw(3);
  if (style === 0 && /^[A-Z][a-z]+(?: [A-Z][a-z]+| \d+)*$/.test(text)) return text;
  if (style === 1 && !/[^\x20-\x7e\u00a1-\u02ff]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    /[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
