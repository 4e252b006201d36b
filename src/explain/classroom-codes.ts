import type { ClassroomCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const classroomCodes: ExplanationGroup<ClassroomCode> = {
  title: "The classroom that a line means, and who holds which SOURCED ID",
  consequence: "The line's change is withheld and its classroom stays as it is; the other lines go on.",
  next: "rollcall plan",
  entries: {
    "archive-holds-connection": {
      cause:
        "The classroom to be archived holds a connection to a class that is still shared, or is known only by a name that one of the sync's making may bear.",
      consequence:
        "Nothing is archived: the sync would bring it back, or the class would have no classroom that anybody sees.",
      remedy:
        "Write `release: true` with ClassTag's id, so that the connection goes first, or take `policy: sync`. If the old classroom is gone, remove the line.",
      example:
        '- { name: Old 4B, classtag: cls_20417, policy: archive, release: true, classlink: "0012-004-1", title: Grade 4 Homeroom, term: "2026-27" }',
    },
    "archive-without-id": {
      cause:
        "A line asks for an archive and names no class that takes over. `validate` says so earlier, as `missing-sourced-id`.",
      remedy: "Write the class's SOURCED ID with its title and term.",
      example:
        '- { name: Old 4B, policy: archive, classlink: "0012-004-1", title: Grade 4 Homeroom, term: "2026-27" }',
    },
    "archived-unseen": {
      cause: "The driver sees active classrooms only, and the one to be archived is not among them.",
      consequence: "A warning, and nothing to write: it is archived already, or was never there.",
      remedy: "If it is archived, leave the line. Else copy its name as ClassTag shows it, or give its id.",
      example: '- { name: Old 4B, classtag: cls_20417, policy: archive, classlink: "0012-004-1" }',
    },
    "classroom-ambiguous": {
      cause: "Several classrooms of the school have the name of the line, or names that look the same.",
      consequence: "Nothing is written to any of them. On a line with `policy: leave` it is a notice.",
      remedy: "Say which one: the finding lists each with its id and the day it was made.",
      example:
        '- { name: Homeroom, classtag: cls_20417 }\n- { name: Homeroom, which: { created: "2025-08" } }',
    },
    "classroom-listed-twice": {
      cause: "Two lines mean one classroom, one by its id and one by its name or its connection.",
      consequence: "Neither line is written.",
      remedy: "Keep one of them, or tell twins apart with `classtag` or `which`.",
      instead:
        "- { name: Ms Rivera Room 12, classtag: cls_20401 }\n- { name: Ms Rivera Room 12 }            # the same room",
      example: "- { name: Ms Rivera Room 12, classtag: cls_20401 }",
    },
    "classroom-not-found": {
      cause:
        "The school has no classroom of this name or id: it was renamed, deleted, is at another school, or is mistyped.",
      consequence: "The line's change is withheld. On a line with `policy: leave` it is a notice.",
      remedy: "Copy the name as ClassTag shows it, or give its id; remove the line if the classroom is gone.",
      instead: "- { name: Ms Rivera Room 12 }",
      example: "- { name: Ms Rivera Room 12A, classtag: cls_20401 }",
    },
    "connections-swapped": {
      cause:
        "By their names, two classrooms hold each other's SOURCED IDs in ClassTag: somebody swapped the ids, or the names.",
      consequence:
        "A warning. As long as lines are found by what they hold, nothing is written, and families may be in the other class's room.",
      remedy:
        "If the ids are swapped, give both lines their classroom's id, and the plan swaps them back. If only the names are, write the present ones.",
      example:
        '- { name: Grade 4 Okafor, classtag: cls_20431, classlink: "0078-4A" }\n- { name: Grade 4 D\'Angelo, classtag: cls_20432, classlink: "0078-4B" }',
    },
    "connections-unknown": {
      cause:
        "What the classroom or school is connected to cannot be seen: the driver does not show it, or what a list says is doubted.",
      consequence: "Nothing is written to it: whether that would take a connection away cannot be known.",
      remedy:
        "Read with a driver that sees connections, or state them in the list. Of a school, look at District page → Settings → SIS Rostering → School Connection to SIS.",
      example: "drivers: { read: browser, write: runbook }",
      next: "rollcall doctor",
    },
    "copied-id-doubtful": {
      cause:
        "The list of what ClassTag holds has an id that is none of ClassLink's, or one that a spreadsheet may have made of another.",
      consequence:
        "The connection counts as unknown; nothing is written because of it, and nobody else may take the id.",
      remedy: "Look in ClassTag, and write what it shows into the list, with an apostrophe in front.",
      instead: "12-003-1        # as the spreadsheet left it",
      example: "'0012-003-1",
    },
    "evidence-stated": {
      cause:
        "For some takeovers nothing speaks beside the id but `because`, which whoever writes the file can write.",
      consequence:
        "A notice; a warning where the guard `weak-evidence` would refuse without that word. Nothing is withheld.",
      remedy: "Ask whoever wrote it, or look at some of the classrooms before you approve.",
      example: '- { name: Homeroom, classlink: "0012-003-1", because: [teacher] }',
    },
    "expectation-differs": {
      cause:
        "`expect` on the school names another number than the plan has: a line was added, or live state moved.",
      consequence: "A warning. The expectation lifts no guard until the numbers are equal.",
      remedy: "Look at what is different; then write the number that you mean.",
      example: "expect: { connect: 14 }     # the plan has 13",
    },
    "id-held": {
      cause:
        "Another classroom holds the SOURCED ID, and its line does not give it up or is itself withheld.",
      remedy:
        "Mend that line first. If its classroom should let go, give it `classlink: null`, or map this line to that classroom.",
      example: "- { name: Old 4B, classlink: null }",
    },
    "id-held-elsewhere": {
      cause:
        "A classroom that the file does not list holds the SOURCED ID. What the file does not list is not touched.",
      consequence:
        "The line's change is withheld, and the guard `id-held` stops the plan until somebody decides.",
      remedy: "List the classroom that holds it with `classlink: null`, or map the line to that classroom.",
      example: "- { name: Grade 3 (made by the sync), classtag: cls_20990, classlink: null }",
    },
    "id-held-twice": {
      cause: "Several classrooms hold the same SOURCED ID in ClassTag at once.",
      remedy:
        "Remove it in ClassTag from all but one: School page → Settings → SIS Rostering → Classroom Connections to SIS.",
      example:
        '"0012-003-1" is held by 2 classrooms at once: Ms Rivera Room 12 (cls_20401) and Grade 3 (cls_20990)',
    },
    "id-mapped-twice": {
      cause: "Several lines would give one SOURCED ID to different classrooms.",
      consequence: "None of them is connected.",
      remedy: "Keep the line of the classroom that is the class's.",
      instead:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1" }\n- { name: Old 4B, classlink: "0012-003-1" }',
      example: '- { name: Ms Rivera Room 12, classlink: "0012-003-1" }',
    },
    "id-maybe-held": {
      cause: "The list of what ClassTag holds has a doubtful id that may be this one, at another classroom.",
      remedy: "Look in ClassTag which of them holds it, and correct the list.",
      example: "'0012-003-1     # with an apostrophe, so that a spreadsheet leaves it as it is",
    },
    "name-changed": {
      cause: "The classroom is called otherwise by now, and not by its class's title either.",
      consequence:
        "An error where a connection would be replaced or removed, or the classroom archived: it may be another one's by now. Else a notice.",
      remedy: "If it is still the right classroom, write its present name.",
      instead: "- { name: Ms Rivera Room 12, classtag: cls_20401 }",
      example: "- { name: Ms Rivera-Lopez Room 12, classtag: cls_20401 }",
    },
    "not-writable": {
      cause: "The write driver cannot make changes of this kind.",
      consequence: "A warning. `apply` leaves them to a person, and with them whatever rests on them.",
      remedy:
        "Make the change by hand in ClassTag, then plan again. `drivers: { write: runbook }` writes the steps down.",
      example: "drivers: { read: browser, write: runbook }",
    },
    "scope-too-narrow": {
      cause:
        "A change of the chosen schools also touches a school that was not chosen: an id moves from one to the other.",
      remedy: "Plan both schools together, as the finding names them, or leave `--school` out.",
      example: "npx --no rollcall plan --school 'Lincoln Elementary' --school 'Washington Middle'",
    },
    "sync-without-id": {
      cause:
        "A line asks for `sync`, and no SOURCED ID says what to connect. `validate` says so earlier, as `missing-sourced-id`.",
      remedy: "Write the class's SOURCED ID with its title and term; `rollcall suggest` proposes one.",
      example:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
    },
    undecided: {
      cause: "Active classrooms of the school hold no connection and stand on no line of the file.",
      consequence:
        "A notice: they are not touched. Once the sync is on, it makes new classrooms for their classes beside them.",
      remedy: "Decide each: `rollcall suggest` says which class it is. A club gets `policy: leave`.",
      example: "- { name: Chess club, policy: leave }",
      next: "rollcall suggest",
    },
  },
};
