import type { ListCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const listCodes: ExplanationGroup<ListCode> = {
  title: "The list of what ClassTag holds (CLASSTAG_SNAPSHOT)",
  consequence:
    "The list is not used at all, so nothing is planned: with a row missing or misread, a classroom would look as if it were gone.",
  next: "rollcall doctor",
  entries: {
    "snapshot-cell": {
      cause: "A number of students or a day of creation cannot be read.",
      remedy: "Write a whole number, or a day as YYYY-MM-DD, or leave the cell empty.",
      example: "created\n2025-08-11",
    },
    "snapshot-cell-lost": {
      cause: "A cell shows `#####`, `#REF!` or the like, where a spreadsheet could not keep an id.",
      remedy: "Look the id up in ClassTag, and write it with an apostrophe in front.",
      example: "connections\n'0012-003-1",
    },
    "snapshot-classroom-twice": {
      cause: "A classroom is listed twice: by its id, or by its name with nothing to tell the two apart.",
      remedy:
        "Remove the row that is wrong. If there are two of that name, write the day on which each was made into `created`.",
      example: "classroom,created\nHomeroom,2025-08-11\nHomeroom,2026-08-10",
    },
    "snapshot-count": {
      cause: "A school's row has something in the place of a number of classrooms.",
      remedy: "Write a whole number; `archived` and `connected` may be `unknown`.",
      example: "kind,school,active,archived,connected\nschool,Lincoln Elementary,21,2,unknown",
    },
    "snapshot-counts-differ": {
      cause:
        "What was counted on ClassTag's pages is not what the list has: a row was lost, or the count is of another day.",
      remedy: "Count again on the School page, and add the rows that are missing or correct the number.",
      example: "Lincoln Elementary states 21 active classrooms, and 20 are listed",
    },
    "snapshot-counts-missing": {
      cause:
        "A school does not say how many of its classrooms are active, archived or connected, or the district how many schools it has. Without counts nobody can tell whether the list is whole.",
      remedy: "Add the numbers as ClassTag's pages show them.",
      example:
        "kind,school,active,archived,connected,name,value\ndistrict,,,,,schools,5\nschool,Lincoln Elementary,21,2,0,,",
    },
    "snapshot-date-missing": {
      cause: "The list does not say when it was made, so it could be of any day.",
      remedy: "Add a row with the day and the time at which ClassTag was looked at.",
      example: "kind,name,value\ndistrict,as of,2026-11-23 16:00",
    },
    "snapshot-district-missing": {
      cause: "The list does not say which district it is of.",
      remedy: "Add a row with the district's name in ClassTag.",
      example: "kind,name,value\ndistrict,district,Springfield Unified School District",
    },
    "snapshot-empty": {
      cause: "The list has no school.",
      remedy: "Add a row of the kind school for each, with its counts.",
      example: "kind,school,active,archived,connected\nschool,Lincoln Elementary,21,2,0",
    },
    "snapshot-heading-twice": {
      cause: "Two columns have one heading, so which of them counts is not known.",
      remedy: "Keep one of them, or give the other a heading of its own.",
      instead: "kind,school,classroom,classroom",
      example: "kind,school,classroom,note",
    },
    "snapshot-id-missing": {
      cause: "Some classrooms have ClassTag's id, and this one has none.",
      remedy: "Write the ids of all of them, or of none.",
      example: "classroom,classroom id\nMs Rivera Room 12,cls_20401",
    },
    "snapshot-ids": {
      cause: "The cell may be one id or several, or a quote in it is not closed.",
      remedy: "Put a semicolon between two ids, and an apostrophe in front of one that is a number.",
      example: "connections\n'0012-003-1; '0012-003-2",
    },
    "snapshot-kind": {
      cause: "The column `kind` has a word that is no kind of row.",
      remedy: "Write one of those that the finding lists.",
      example: "kind\nclassroom",
    },
    "snapshot-name-missing": {
      cause: "A classroom has no name.",
      remedy: "Write its name as ClassTag shows it, or remove a row that is none.",
      example: "kind,school,classroom\nclassroom,Lincoln Elementary,Ms Rivera Room 12",
    },
    "snapshot-name-twice": {
      cause: "The list states one thing about the district twice.",
      remedy: "Keep the row that is true.",
      example: "kind,name,value\nsetting,Deletion Threshold,20%",
    },
    "snapshot-name-unknown": {
      cause: "A row about the district or its settings is named as nothing that is known.",
      remedy: "Take the name from the finding's list: they are those of the page District-Level Daily Sync.",
      example: "kind,name,value\nsetting,Deletion Threshold,20%",
    },
    "snapshot-no-headings": {
      cause: "None of the first lines is a row of headings with `school` and `classroom` or `kind`.",
      remedy:
        "Begin the list with the headings. A driver that can read ClassTag writes such a list: `rollcall snapshot DISTRICT --format csv --out classtag.csv`.",
      example:
        "kind,school,school id,classroom,classroom id,state,connections,students,created,active,archived,connected,name,value",
    },
    "snapshot-not-csv": {
      cause: "The file is no CSV: a quotation mark is opened and not closed, mostly.",
      remedy: "Save it again from the spreadsheet as CSV UTF-8.",
      example: 'classroom\n"Kindergarten ""Ladybugs"""',
    },
    "snapshot-school-missing": {
      cause: "A row of the kind school names none.",
      remedy: "Write the school's name as ClassTag shows it.",
      example: "kind,school,active,archived,connected\nschool,Lincoln Elementary,21,2,0",
    },
    "snapshot-school-twice": {
      cause: "A school has two rows.",
      remedy: "Keep one of them. Two schools of one name need their ids in `school id`.",
      example:
        "kind,school,school id\nschool,Lincoln Elementary,sch_1001\nschool,Lincoln Elementary,sch_1007",
    },
    "snapshot-school-unknown": {
      cause: "A classroom's row names a school that has no row of its own, or one of several of that name.",
      remedy: "Correct the name as suggested, or add the school's row with its counts.",
      example: "kind,school,active,archived,connected\nschool,Lincoln Elementary,21,2,0",
    },
    "snapshot-state": {
      cause: "The column `state` has another word than `active` or `archived`.",
      remedy: "Write one of the two.",
      example: "classroom,state\nOld 4B,archived",
    },
    "snapshot-value": {
      cause:
        "A row about the district or its settings has a value that it does not take, or a time that the clocks show twice or never.",
      remedy: "Write what the finding expects; `unknown` where it cannot be told.",
      example: "kind,name,value\ndistrict,as of,2026-11-01 01:30-05:00",
    },
  },
};
