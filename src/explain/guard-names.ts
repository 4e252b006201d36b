import type { GuardName } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const guardNames: ExplanationGroup<GuardName> = {
  title: "Guards, which refuse a plan",
  consequence:
    "Refused: `apply` writes nothing of the plan, whatever its scope, and ends with 3. The plan is still shown in full. An acknowledgement holds for exactly these numbers, and lapses when one of them moves.",
  next: "rollcall plan",
  entries: {
    "archive-all": {
      cause: "Every active classroom of a school would be archived.",
      remedy:
        "If that is meant, write the number on the school. Else take out the lines that are not, or acknowledge it: the plan prints what to paste.",
      example: "- name: Lincoln Elementary\n  expect: { archive: 21 }",
    },
    "archive-reappearing": {
      cause:
        "Classrooms would be archived with their connection while “Unarchive classrooms that reappear” is on or cannot be seen.",
      remedy: "Write `release: true` on these lines, or declare the setting off.",
      example: "settings: { unarchiveReappearing: false }",
    },
    "archive-share": {
      cause:
        "More than 30 % of a school's active classrooms or 10 % of the district's (from ten on) would be archived, by this plan and the applies of the last seven days together. The file may set other limits.",
      remedy:
        "If that is meant, write the exact number on each school that archives, or acknowledge it: the plan prints what to paste.",
      example: "- name: Lincoln Elementary\n  expect: { archive: 2 }",
    },
    "disconnect-share": {
      cause:
        "More than 30 % of a school's active classrooms or 10 % of the district's (from ten on) would lose their connection. The sync makes a new classroom for each class that is still shared.",
      remedy: "If that is meant, write the exact number on each school that disconnects, or acknowledge it.",
      example: "- name: Lincoln Elementary\n  expect: { disconnect: 12 }",
    },
    freeze: {
      cause: "Today lies in a freeze of the file, or of the one that the plan is held against.",
      consequence: "Nothing is written. No acknowledgement lifts it: it ends with its last day.",
      remedy: "Wait, or change the freeze in a pull request of its own and merge that first.",
      example: 'freeze: [{ from: "2027-06-14", to: "2027-08-06", reason: SIS rollover }]',
    },
    "id-held": {
      cause:
        "Lines would take SOURCED IDs that classrooms outside the file hold (see the finding `id-held-elsewhere`).",
      remedy:
        "List the classrooms that hold them with `classlink: null`, or disconnect them by hand. Acknowledged, the plan goes on without these lines.",
      example: "- { name: Grade 3 (made by the sync), classtag: cls_20990, classlink: null }",
    },
    "identity-changed": {
      cause:
        "Another title or term stands behind more than a tenth of the district's pinned ids (from five on): ids were given out anew, or the year was rolled over.",
      remedy:
        "Check who is meant to be in these classrooms, then correct title and term, or the ids. Acknowledge it only once that is known.",
      example:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
    },
    "ids-vanished": {
      cause:
        "ClassLink no longer shares more than a tenth of the district's mapped classes (from five on). That is seldom many mistakes: a rollover, narrowed access, or a read that is wrong.",
      remedy:
        "Look at what ClassLink shares before anything else, and keep Daily sync off until it is known. If the classes are really gone, correct the lines or acknowledge it.",
      example: "ClassLink no longer shares 14 of 60 mapped classes of the district (23.3 %), limit 10 %",
      next: "rollcall doctor",
    },
    "protection-removed": {
      cause:
        "A line with `policy: leave`, or a school that stayed out, was taken out of the file, and the same plan would write to its classrooms.",
      remedy:
        "Take out the protection in a pull request of its own, merge it, and ask for the change in the next; or acknowledge it.",
      example: "- { name: Chess club, policy: leave }     # removed in this pull request",
    },
    "quiet-hours": {
      cause: "Daily sync is on, or may be, and starts soon or may still run; or its start is no time of day.",
      consequence:
        "Nothing is written, so that no school meets the sync half done. No acknowledgement lifts it: it ends by itself, at the time that the refusal names.",
      remedy:
        "Apply after that time, or pause tonight's sync first. A sync that is known to end sooner is said in the file.",
      example: 'sync: { startsAt: "01:00", quietHours: 3, lasts: 2 }',
    },
    "reconnect-share": {
      cause:
        "More than a tenth of the district's active classrooms (from ten on) would get another SOURCED ID. That is a new year or new ids, and the children behind them are the same in one case only.",
      remedy: "Check for some classrooms that the same children are behind the new id; then acknowledge it.",
      example:
        "npx --no rollcall apply springfield --plan plan.json --acknowledge reconnect-share:FINGERPRINT",
    },
    "roster-empty": {
      cause: "ClassLink shares no class of a school whose classrooms are connected.",
      consequence:
        "Refused. The next sync would archive all these classrooms, unless the deletion threshold stops it.",
      remedy:
        "Have the school's classes shared again, and keep Daily sync off until then. If the school has left, acknowledge it.",
      example: "ClassLink shares no class of Lincoln Elementary, where 19 classrooms are connected",
      next: "rollcall doctor",
    },
    "roster-shrunken": {
      cause:
        "More than a tenth of the connected classrooms (from five on) hold ids that ClassLink no longer shares: the roster has shrunk.",
      consequence: "Refused. The next sync would archive them, unless the deletion threshold stops it.",
      remedy:
        "Look at what ClassLink shares and whether an import is running; plan again when it is whole. If the classes are really gone, acknowledge it.",
      example:
        "ClassLink no longer shares the classes of 9 of 60 connected classrooms of the district (15 %), limit 10 %",
      next: "rollcall doctor",
    },
    "takeover-share": {
      cause:
        "More than a fifth of the district's active classrooms would be handed to the sync, the change that is hardest to take back. A first plan mostly does.",
      remedy:
        "If that is meant, write the exact number on each school that connects, or acknowledge it: the plan prints what to paste.",
      example: "- name: Lincoln Elementary\n  expect: { connect: 14 }",
    },
    "weak-evidence": {
      cause:
        "For more than half of the takeovers (from ten on) little or nothing speaks beside the id, or something speaks against it. A column that slipped by one row looks like this.",
      remedy: "Look at the lines that the plan calls doubtful. If they are right, acknowledge it.",
      example:
        '- { name: Ms Rivera Room 12, classlink: "0012-003-1", title: Grade 4 Homeroom }     # grade 3?',
    },
    "wrong-tenant": {
      cause:
        "ClassLink does not answer for the district's own org: the settings open another district, or the org was renamed, is not exported or cannot be read.",
      consequence: "Nothing at all is planned. No acknowledgement lifts it.",
      remedy:
        "Check which district the CLASSLINK_ settings open. If the org was renamed, correct `classlink` at the top of the file.",
      example: 'classlink: { org: "100", name: Springfield USD }',
      next: "rollcall doctor",
    },
  },
};
