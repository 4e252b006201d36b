import type { ClassCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const classCodes: ExplanationGroup<ClassCode> = {
  title: "The class that a line names",
  consequence:
    "The line's change is withheld and its classroom stays as it is; the other lines go on. Where the classroom is connected to that id already, it is a warning, and the sync goes by what ClassLink says.",
  next: "rollcall plan",
  entries: {
    "id-absent": {
      cause:
        "ClassLink shares no class with this SOURCED ID, and nothing says that the id is mistyped: it was deleted, or is no longer shared.",
      remedy:
        "Take the successor that the finding names, if it is the class. Else look the class up in ClassLink's Roster Server, and remove the line if it is gone.",
      example:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-9", title: Grade 3 Homeroom, term: "2026-27" }',
    },
    "id-access-lost": {
      cause:
        "ClassLink shares nothing of the class's school, so the class cannot be seen. That says nothing about the class.",
      remedy: "Leave the line as it is, and have the school shared again (see `school-access-lost`).",
      example: 'ClassLink shares no class of the org "0012"',
      next: "rollcall doctor",
    },
    "id-inactive": {
      cause: "The class is marked `tobedeleted` in ClassLink: it goes with one of the next exports.",
      remedy:
        "Map the class that takes its place, which the finding names where there is one, or remove the line.",
      instead: 'classlink: "0012-003-1"     # status tobedeleted',
      example: 'classlink: "0012-003-2"     # the same title, active',
    },
    "id-moved-school": {
      cause: "The class belongs to another school of the file by now.",
      remedy:
        "If its classroom is at that school, move the line there. If only the class moved, map the class that took its place here.",
      example:
        '- name: Washington Middle\n  classrooms:\n    - { name: Algebra P2, classlink: "0013-ALG-2", title: Algebra, term: "2026-27" }',
    },
    "id-near-miss": {
      cause: "There is no class of this id, and one whose id differs only in zeros, case, spaces or quotes.",
      remedy: "Write the id that the finding names.",
      instead: 'classlink: "12-003-1"',
      example: 'classlink: "0012-003-1"',
    },
    "id-of-spreadsheet": {
      cause: "The id is what a spreadsheet makes of a long number, a date or a formula, and no class has it.",
      remedy:
        "Write the id that the finding names, if that is the class; else copy it from ClassLink again, past the spreadsheet.",
      instead: 'classlink: "1.00E+15"',
      example: 'classlink: "1000000000000312"',
    },
    "id-other-kind": {
      cause:
        "The id is that of a course, an org or an academic session, or the code of a class, and not its SOURCED ID.",
      remedy: "Take `sourcedId` from the list of classes in ClassLink's Roster Server.",
      instead: 'classlink: "ENG6"           # a course',
      example: 'classlink: "0013-ENG6-P1"   # a class of it',
    },
    "id-other-school": {
      cause: "The class belongs to an org that no school of the file has, or to none that can be seen.",
      remedy:
        "Map a class of this school. If the org is this school's as well, add it to the school's `classlink` list.",
      example: '- { name: Lincoln Elementary, classlink: ["0012", "0012-PK"] }',
    },
    "id-out-of-term": {
      cause: "The class is of a term that does not count: last year's, next year's, or none at all.",
      remedy:
        "Map this year's class of that title, which the finding names where there is one, or add the term.",
      instead: 'classlink: "25-0012-003-1"  # 2025-26',
      example: 'classlink: "0012-003-1"     # 2026-27',
    },
    "id-renumbered": {
      cause:
        "ClassLink does not know the id any more, and most ids of the school are gone with it while classes of the same titles are there under others.",
      remedy:
        "Check that the successor which the finding names is the class, and write its id. Keep Daily sync off until each line is done.",
      instead: 'classlink: "0012-003-1"',
      example: 'classlink: "A7F0-33-1"      # the same title and term',
    },
    "id-term-untold": {
      cause: "The class names a session that cannot be read or is not shared, so its term is unknown.",
      remedy:
        "Have the session mended in the SIS, or where its export is made, and all academic sessions shared.",
      example: "classes: sourcedId 0012-003-1, terms S9; academicSessions: no S9",
      next: "rollcall doctor",
    },
    "id-unreadable": {
      cause:
        "ClassLink sent the class's record, and it cannot be read: a field is missing or of the wrong kind.",
      remedy: "Leave the line as it is, and have the record mended in the SIS, or where its export is made.",
      example: "classes: sourcedId 0012-003-1, no title",
    },
    "ids-renumbered": {
      cause:
        "Most ids of a school are gone at once, and classes of the same titles and terms are there under new ones: a new SIS, or merged accounts in ClassLink.",
      consequence:
        "The school's lines are withheld. The next sync would archive the classrooms that hold the old ids and make new ones beside them.",
      remedy:
        "Keep Daily sync off. Write the new id on each line, checked by somebody who knows the classes, and plan again.",
      example: "14 of 16 mapped ids are gone at once",
    },
    "ids-swapped": {
      cause: "Two lines of a school each name the class that the other one's title or name says.",
      consequence:
        "Where the lines state titles and something would be written, both are withheld. Else it is a warning.",
      remedy:
        "Swap the two ids. If the SIS has swapped the classes, check whose children are in which, and write the new titles.",
      instead:
        '- { name: Grade 4A, classlink: "0078-4B", title: Grade 4A }\n- { name: Grade 4B, classlink: "0078-4A", title: Grade 4B }',
      example:
        '- { name: Grade 4A, classlink: "0078-4A", title: Grade 4A }\n- { name: Grade 4B, classlink: "0078-4B", title: Grade 4B }',
    },
    "record-unreadable": {
      cause: "Records of ClassLink's cannot be read, and do not even say which school they are of.",
      consequence:
        "Each may be any line's class, so every line of the district that asks for something is withheld.",
      remedy: "Have the record that the finding names mended in the SIS, or where its export is made.",
      example: "classes: a record without a school",
      next: "rollcall doctor",
    },
    "school-access-lost": {
      cause:
        "ClassLink shares no class of the school, or not even its org: sharing was narrowed, or the school has left.",
      consequence:
        "All lines of the school whose classes cannot be seen are withheld. A sync in this state archives connected classrooms, or fails whole.",
      remedy:
        "Ask who runs the Roster Server to share the school with this application again. If it has left for good, end the sync for it on both sides on one day.",
      example: 'ClassLink does not share the org "0012"',
      next: "rollcall doctor",
    },
    "school-unreadable": {
      cause: "Records of the school's classes cannot be read.",
      consequence:
        "Each may be the class of any of the school's lines, so those that ask for something are withheld.",
      remedy: "Have the record that the finding names mended in the SIS, or where its export is made.",
      example: "classes of the org 0012: sourcedId missing",
      next: "rollcall doctor",
    },
    "term-changed": {
      cause:
        "The class was of another term when it was mapped. After a rollover that kept its ids, other children are in it.",
      remedy: "Check who is meant to be in the classroom; then write the new term, or map the right class.",
      instead:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2025-26" }',
      example:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
    },
    "title-changed": {
      cause:
        "The SOURCED ID stands for a class of another title than when it was mapped. Ids are given out again, and classes are renamed.",
      remedy:
        "If it is the same class, write the new title. If the id went to another one, map the right class.",
      instead: "title: Grade 3 Homeroom",
      example: "title: Grade 3 Homeroom (Rivera)",
    },
  },
};
