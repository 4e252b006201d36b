import type { RuleCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const ruleCodes: ExplanationGroup<RuleCode> = {
  title: "What the district file asks for",
  consequence:
    "Nothing is planned or applied by a command that names this file, and nothing changes in ClassTag.",
  next: "rollcall validate",
  entries: {
    "always-quiet": {
      cause: "`sync.quietHours` before the nightly sync and `sync.lasts` after its start fill the whole day.",
      consequence: "While Daily sync is on, the guard `quiet-hours` refuses every apply, at any hour.",
      remedy: "Write smaller numbers; 3 each is the default.",
      example: 'sync: { startsAt: "01:00", quietHours: 3, lasts: 3 }',
    },
    "archive-would-return": {
      cause:
        "Lines ask for classrooms to be archived while `unarchiveReappearing: true` lets the sync bring back those that hold a connection.",
      consequence:
        "A warning. In a plan it is an error for each line whose classroom holds a connection to a class that is shared.",
      remedy: "Write `unarchiveReappearing: false`, or `release: true` on the lines of connected classrooms.",
      example: "settings: { unarchiveReappearing: false }",
    },
    "because-without-class": {
      cause: "`because` says what speaks for the class of a line, and the line names no class.",
      remedy: "Add the class's SOURCED ID, or remove `because`.",
      example: '- { name: Ms Rivera Room 12, classlink: "0012-003-1", because: [teacher] }',
    },
    "district-file-name": {
      cause:
        "`district:` says another short name than the file or folder is called. They must be equal, because reviews, settings and the ledger go by it.",
      remedy: "Rename the file, or correct `district:`.",
      example: "git mv districts/spring.yaml districts/springfield.yaml     # district: springfield",
    },
    "drivers-do-not-fit": {
      cause:
        "What writes needs more than what reads can show: a dated list is not what is there just before a write, and ClassTag's pages show no versions, without which the API writes nothing.",
      remedy: "Take one of the pairs that go together.",
      example:
        "drivers: { read: browser, write: runbook }\ndrivers: { read: browser, write: browser }\ndrivers: { read: snapshot, write: runbook }\ndrivers: { read: api, write: api }",
    },
    "duplicate-classroom": {
      cause:
        "Two lines of a school have names that look the same, and nothing else says which classroom each means.",
      remedy: "Tell them apart by ClassTag's own id, or by when they were made.",
      example:
        '- { name: Homeroom, which: { created: "2025-08" }, policy: archive, classlink: "0012-004-1" }\n- { name: Homeroom, classtag: cls_20417, policy: leave }',
    },
    "duplicate-classtag": {
      cause: "One of ClassTag's ids stands on two lines, in one district or in two.",
      remedy: "Look both up in ClassTag, and correct or remove the wrong line.",
      instead:
        "- { name: Ms Rivera Room 12, classtag: cls_20401 }\n- { name: Mr Chen Room 14, classtag: cls_20401 }     # another one's id",
      example:
        "- { name: Ms Rivera Room 12, classtag: cls_20401 }\n- { name: Mr Chen Room 14, classtag: cls_20402 }",
    },
    "duplicate-district": {
      cause: "Two files are of one district, so that which of them is meant cannot be known.",
      remedy: "Merge the two, or give one of them another short name.",
      example: "districts/springfield.yaml\ndistricts/springfield/district.yaml",
    },
    "duplicate-org": {
      cause: "One org of ClassLink stands at two schools; it can feed only one.",
      remedy: "Look both schools up in ClassLink, and correct or remove the wrong id.",
      instead:
        '- { name: Lincoln Elementary, classlink: ["0012"] }\n- { name: Washington Middle, classlink: ["0012"] }     # another one\'s org',
      example:
        '- { name: Lincoln Elementary, classlink: ["0012"] }\n- { name: Washington Middle, classlink: ["0013"] }',
    },
    "duplicate-school": {
      cause: "Two schools of the file have names that look the same, and no id of ClassTag tells them apart.",
      remedy: "Merge the two, or give each its id with `classtag`.",
      example:
        "- { name: Lincoln Elementary, classtag: sch_1001 }\n- { name: Lincoln Elementary, classtag: sch_1007 }",
    },
    "duplicate-sourced-id": {
      cause: "The SOURCED ID of a class stands on two lines. A class has one classroom.",
      remedy: "Find out which classroom is the class's; correct the other line, or remove its class.",
      instead:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1" }\n- { name: Old 4B, classlink: "0012-003-1" }          # which one?',
      example:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1" }\n- { name: Old 4B, classlink: "0012-004-1" }',
    },
    "expectation-too-large": {
      cause: "`expect` names more changes than the school has lines that could ask for them.",
      remedy: "Remove `expect` and plan; then write the numbers that the plan shows.",
      example: "expect: { connect: 14, archive: 2 }",
    },
    "freeze-backwards": {
      cause: "A freeze ends before it starts, so it would protect no day.",
      remedy: "Swap the two days, or correct the year.",
      example: 'freeze: [{ from: "2027-06-14", to: "2027-08-06", reason: SIS rollover }]',
    },
    "impossible-date": {
      cause: "The day is not in the calendar.",
      remedy: "Write year, month and day of a real one.",
      instead: 'to: "2026-02-30"',
      example: 'to: "2026-02-28"',
    },
    "invisible-character": {
      cause:
        "A text holds a character that nobody can see: of zero width, of writing direction, an unusual space, or half of a character.",
      consequence:
        "A warning, because some systems do have such ids and names; half of a character is an error. Ids and names are compared exactly, so one that is too many finds nothing.",
      remedy: "Delete the text and type it again. Keep it only if ClassLink or ClassTag has it too.",
      example: 'classlink: "0012-003-1"     # with a space of zero width behind the 1, finds no class',
    },
    "missing-pin": {
      cause:
        "A line that writes has no `title` or `term`, so nobody would notice if its SOURCED ID came to mean another class.",
      remedy:
        "Let `rollcall pin --write` add what ClassLink says of the class now, and read the difference before committing it.",
      example:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
      next: "rollcall pin",
    },
    "missing-sourced-id": {
      cause: "A line asks for `archive` or `sync`, itself or by its school's policy, and names no class.",
      remedy:
        "Write the class's SOURCED ID, or remove the line and let `rollcall suggest` propose one. Where there is no class, write `policy: leave`.",
      example: "- { name: Chess club, policy: leave }",
    },
    "no-schools": {
      cause: "The district names no school.",
      consequence: "A warning: a plan of it is empty.",
      remedy:
        "Add schools with at least a name each. `rollcall init DISTRICT` writes all of them where there is no file yet.",
      example: "schools:\n  - { name: Lincoln Elementary, policy: leave }",
    },
    "quotes-in-id": {
      cause: "The id itself begins or ends with a quotation mark, as spreadsheets leave them.",
      consequence: "A warning; if ClassLink's id has no quotation mark, the line finds no class.",
      remedy: "Take the inner ones away.",
      instead: `classlink: "'0012-003-1'"`,
      example: `classlink: "0012-003-1"`,
    },
    "release-without-archive": {
      cause:
        "`release: true` lets a classroom go from the sync before it is archived, and the line does not ask for an archive.",
      remedy:
        "Add `policy: archive`, or remove `release`. `classlink: null` removes a connection and archives nothing.",
      example:
        '- { name: Old 4B, classtag: cls_20417, policy: archive, release: true, classlink: "0012-004-1", title: Grade 4 Homeroom, term: "2026-27" }',
    },
    "release-without-classtag": {
      cause:
        "A connected classroom is to be released and archived, and is known by its name only. The sync then makes another one of that name, which a later plan could not tell from it.",
      remedy:
        "Take `release: true` out and plan: the finding `archive-holds-connection` of the line names the classroom's id. Write both.",
      example:
        '- { name: Old 4B, classtag: cls_20417, policy: archive, release: true, classlink: "0012-004-1", title: Grade 4 Homeroom, term: "2026-27" }',
    },
    "removal-with-policy": {
      cause:
        "`classlink: null` asks for the connection to be removed, and a policy on the same line asks for something else.",
      remedy:
        "To disconnect only, remove `policy`. To archive a connected classroom, name its class and add `release: true`.",
      example: "- { name: Old 4B, classlink: null }",
    },
    "surrounding-space": {
      cause: "An id begins or ends with a space or a line break.",
      consequence:
        "A warning: ids are compared exactly, so the line finds no class unless ClassLink has the space too.",
      remedy: "Remove the space, unless ClassLink's own id has it.",
      instead: 'classlink: "0012-003-1 "',
      example: 'classlink: "0012-003-1"',
    },
    "threshold-not-lowered": {
      cause: "A threshold that is raised for a while goes back to one that is not smaller.",
      consequence:
        "A warning: the sync may archive more for good than it may during the weeks for which it was raised.",
      remedy: "Write the usual threshold as `then`.",
      example: 'deletionThreshold: { value: 40%, until: "2026-09-30", then: 15% }',
    },
    "unknown-timezone": {
      cause: "`timezone` is no name of the IANA's list.",
      remedy: "Write the name of the zone, not its abbreviation.",
      instead: "timezone: CST",
      example: "timezone: America/Chicago",
    },
  },
};
