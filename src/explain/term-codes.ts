import type { TermCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const termCodes: ExplanationGroup<TermCode> = {
  title: "Which school year counts",
  consequence: "A notice. What is planned is of the terms that the plan's head names; read that line first.",
  next: "rollcall plan",
  entries: {
    "between-terms": {
      cause: "The file names no term, today lies in none of ClassLink's sessions, and the next ones count.",
      remedy: "Name the new school year when its lines are ready, so that the calendar does not choose.",
      example: 'terms: ["2026-27"]',
    },
    "no-term": {
      cause:
        "The file names no term, and no session of ClassLink is running or to come, or one that could count cannot be read.",
      consequence:
        "No change is planned, every line is withheld, and no line is judged: each would be judged by a term.",
      remedy:
        "Name the term under `terms`, as the finding lists them. Where a record cannot be read, have it mended in the SIS or where its export is made.",
      example: 'terms: ["2026-27"]',
    },
    "session-unreadable": {
      cause:
        "ClassLink sent an academic session that lacks a date or is broken in another way. Other sessions count all the same.",
      consequence:
        "A warning: whether its classes are in term cannot be told, and lines that map them are withheld.",
      remedy: "Have the session mended in the SIS, or where its export is made.",
      example: "academicSessions: sourcedId S2, title Semester 2, endDate missing",
    },
    "term-not-started": {
      cause: "All terms that count start later than today.",
      consequence:
        "A notice. The plan is made for them; the sync meanwhile takes every class that ClassLink shares.",
      remedy: "Nothing, if the new year is being prepared. Else correct `terms`.",
      example: 'terms: ["2027-28"]          # starts 2027-08-16',
    },
    "term-over": {
      cause: "One of several terms that the file names has ended, and counts no longer.",
      consequence: "A notice. Classes of that term are out of term, and their lines say so.",
      remedy: "Remove the term from `terms` when its lines are gone.",
      instead: 'terms: ["2025-26", "2026-27"]',
      example: 'terms: ["2026-27"]',
    },
    "term-unknown": {
      cause:
        "A term that the file names is not in ClassLink, is on its way out, cannot be read, or all of them are over.",
      consequence: "No change is planned and every line is withheld: a named term never becomes another.",
      remedy:
        "Write the title or SOURCED ID of the session that is meant; the finding lists those that there are.",
      instead: 'terms: ["2026/27"]',
      example: 'terms: ["2026-27"]',
      next: "rollcall doctor",
    },
  },
};
