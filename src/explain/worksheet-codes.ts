import type { WorksheetCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const worksheetCodes: ExplanationGroup<WorksheetCode> = {
  title: "A worksheet that came back",
  consequence:
    "No line is written of any of the worksheets that were named: what is wrong with one may be wrong with all, as where a column was sorted by itself.",
  next: "rollcall worksheet import FILE",
  entries: {
    "worksheet-archive-without-class": {
      cause: "A classroom is to be archived, and nothing says whose new classroom takes its place.",
      remedy: "Write archive and the letter or the id of the class; or leave, if it is no class's.",
      instead: "decide\narchive",
      example: "decide\narchive a",
    },
    "worksheet-choice-unknown": {
      cause: "What was written below decide is none of the row's choices; a spreadsheet may have changed it.",
      remedy:
        "Write one of the choices that the finding lists, or clear the cell to leave the room undecided.",
      example: "decide\na",
    },
    "worksheet-class-ambiguous": {
      cause: "The row does not say which of several classes it means.",
      remedy: "Clear the cell to leave it undecided, or have the sheet written anew, into another folder.",
      example: "npx --no rollcall worksheet export springfield --out FOLDER",
    },
    "worksheet-class-changed": {
      cause:
        "A class that the row shows is no longer what the sheet says: since it was made, ClassLink has changed.",
      remedy: "Have the sheet written anew, into another folder, and decide the row in that.",
      example: "npx --no rollcall worksheet export springfield --out FOLDER",
    },
    "worksheet-class-taken": {
      cause: "The class has a classroom by now, or a line of the file.",
      remedy: "Clear the cell, or choose another class.",
      example: "decide\nb",
    },
    "worksheet-class-twice": {
      cause: "Two rows decide for one class.",
      remedy: "Leave it to one of them, and clear the cell of the other.",
      example: "classroom,decide\nMs Rivera Room 12,a\nOld 4B,",
    },
    "worksheet-classroom-ambiguous": {
      cause: "The row does not say which of several classrooms it means.",
      remedy: "Clear the cell to leave it undecided, or have the sheet written anew, into another folder.",
      example: "npx --no rollcall worksheet export springfield --out FOLDER",
    },
    "worksheet-classroom-changed": {
      cause:
        "The classroom is not what the sheet says any more: it was renamed, archived or connected since.",
      remedy:
        "Clear the cell where nothing is left to decide. Else have the sheet written anew, and decide it in that.",
      example: "npx --no rollcall worksheet export springfield --out FOLDER",
    },
    "worksheet-classroom-gone": {
      cause: "ClassTag has no such classroom any more.",
      remedy: "Clear the cell, or have the sheet written anew, into another folder.",
      example: "npx --no rollcall worksheet export springfield --out FOLDER",
    },
    "worksheet-classroom-twice": {
      cause: "Two rows decide one classroom otherwise, in one sheet or in two.",
      remedy: "Keep the row that is right, and clear the cell of the other.",
      instead: "classroom,decide\nMs Rivera Room 12,a\nMs Rivera Room 12,leave",
      example: "classroom,decide\nMs Rivera Room 12,a\nMs Rivera Room 12,",
    },
    "worksheet-column-missing": {
      cause: "A column that the sheet was made with is gone.",
      remedy: "Bring it back, or copy the decisions into a sheet that is written anew.",
      example: "npx --no rollcall worksheet export springfield --out FOLDER",
    },
    "worksheet-decided-already": {
      cause: "The district's file decides the classroom by now, and otherwise than the row.",
      remedy: "Clear the cell, or change that line by hand.",
      example: "districts/springfield.yaml:138 decides it already",
    },
    "worksheet-district-unknown": {
      cause: "A row names a district that is none, or whose file is not here.",
      remedy:
        "Write the id that the other rows have, take the row away, or import the sheet where its district's file is.",
      example: "district\nspringfield",
    },
    "worksheet-garbled": {
      cause:
        "The sheet was opened in another encoding and saved again, so that letters with accents are others now.",
      remedy:
        "Open the sheet that was sent out as UTF-8 (in Excel: Data, From Text/CSV, File origin 65001), and decide in that.",
      instead: "classroom\nSeÃ±ora NÃºÃ±ez",
      example: "classroom\nSeñora Núñez",
    },
    "worksheet-heading-twice": {
      cause: "Two columns have one heading.",
      remedy: "Keep the one that the sheet was made with, or give the other a heading of its own.",
      example: "classroom,decide,note",
    },
    "worksheet-line-refused": {
      cause: "The decision is understood, and no line can be written for it.",
      remedy: "Clear the cell, and decide it in the district's file by hand.",
      example: "- { name: Chess club, policy: leave }",
    },
    "worksheet-no-headings": {
      cause: "No row of headings has a column decide.",
      remedy:
        "Take the file that `rollcall worksheet export DISTRICT` wrote, and change nothing but the cells below decide.",
      example: "classroom,decide",
    },
    "worksheet-not-csv": {
      cause: "The file is no CSV.",
      remedy: "Save it again from the spreadsheet as CSV UTF-8.",
      example: "File, Save As, CSV UTF-8 (Comma delimited)",
    },
    "worksheet-not-unicode": {
      cause: "The file is not in Unicode, so that names with accents would come out garbled.",
      remedy: "Save it as CSV UTF-8.",
      example: "File, Save As, CSV UTF-8 (Comma delimited)",
    },
    "worksheet-school-unknown": {
      cause: "The row names a school that the district's file has not, or of which not all can be read.",
      remedy:
        "Write the school's name as the file has it; `rollcall plan` says where a school cannot be read.",
      example: "school\nLincoln Elementary",
    },
    "worksheet-too-large": {
      cause: "The file is larger than any worksheet is.",
      remedy: "Name the files that `rollcall worksheet export DISTRICT` wrote.",
      example: "npx --no rollcall worksheet import lincoln.csv",
    },
    "worksheet-workbook": {
      cause: "The file is a workbook of a spreadsheet, and no CSV.",
      remedy: "Save it as CSV UTF-8.",
      example: "File, Save As, CSV UTF-8 (Comma delimited)",
    },
  },
};
