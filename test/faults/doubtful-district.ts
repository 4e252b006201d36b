import type { SeedContents } from "../../src/sandbox/seed/seed-contents.ts";
import { room, smallFile, smallSeed } from "./small-district.ts";

const { classTag, roster } = smallSeed;

/** The small district with lines that must not be followed, which a lie can make look as if they might. */
export const doubtfulSeed: SeedContents = {
  roster: {
    ...roster,
    classes: [
      ...roster.classes,
      { sourcedId: "10-a7", title: "Grade 5 late", schoolId: "10", termIds: ["SY27"], students: 9 },
      { sourcedId: "20-a4", title: "Grade 8 evening", schoolId: "20", termIds: ["SY27"], students: 9 },
      { sourcedId: "20-a5", title: "Grade 8 night", schoolId: "20", termIds: ["SY27"], students: 9 },
      { sourcedId: "30-a3", title: "Grade 11", schoolId: "30", termIds: ["SY27"], status: "tobedeleted" },
    ],
  },
  classTag: {
    ...classTag,
    classrooms: [
      ...classTag.classrooms.filter(({ id }) => id !== "cls_16"),
      room("16", "Ash staff", { connections: ["10-a7"] }),
      room("17", "Ash late"),
      room("25", "Birch evening", { connections: ["20-a4"] }),
      room("26", "Birch gone", { connections: ["20-old"] }),
      room("34", "Cedar 11", { connections: ["30-old"] }),
    ],
  },
};

const lines: readonly (readonly [school: string, line: string])[] = [
  // Another room, which is left alone, holds its id.
  ["10-a4", `{ classtag: cls_17, name: Ash late, classlink: "10-a7", title: Grade 5 late, term: "2026-27" }`],
  // It holds a connection to a class that is still shared, and nobody said that it may be released.
  [
    "20-a3",
    `{ classtag: cls_25, name: Birch evening, classlink: "20-a4", title: Grade 8 evening, term: "2026-27" }`,
  ],
  // What it holds is no longer shared, so that it may be archived.
  [
    "20-a3",
    `{ classtag: cls_26, name: Birch gone, classlink: "20-a5", title: Grade 8 night, term: "2026-27" }`,
  ],
  // Its class is going away.
  ["30-a2", `{ classtag: cls_34, name: Cedar 11, classlink: "30-a3", title: Grade 11, term: "2026-27" }`],
];

export const doubtfulFile = lines.reduce(
  (file, [behind, line]) => file.replace(new RegExp(`(.*"${behind}".*\n)`), `$1      - ${line}\n`),
  smallFile,
);
