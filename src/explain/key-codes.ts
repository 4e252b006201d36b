import type { KeyCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const keyCodes: ExplanationGroup<KeyCode> = {
  title: "Keys and values of the district file",
  consequence:
    "Nothing is planned or applied by a command that names this file, and nothing changes in ClassTag. A value is never guessed.",
  next: "rollcall validate",
  entries: {
    "bad-choice": {
      cause: "The key takes one of a few words, and another one stands there.",
      remedy: "Write one of those that the finding lists.",
      instead: "policy: keep              # archive, leave or sync",
      example: "policy: leave",
    },
    "bad-format": {
      cause:
        "The text is not written as the key needs it: a district's short name, a day, a time of day, a percentage.",
      remedy: "Write it as the finding shows.",
      instead: "sync: { startsAt: 1am }",
      example: 'sync: { startsAt: "01:00" }',
    },
    "empty-list": {
      cause: "The list is empty. It could mean none, or that nobody has said yet.",
      remedy:
        "Leave the key out if it is not to be managed. Connections of schools are only added, never removed.",
      instead: "classlink: []             # leave the key out",
      example: 'classlink: ["0012"]',
    },
    "empty-value": {
      cause:
        "Nothing stands behind the colon. YAML reads that as null, and `classlink: null` asks for a connection to be removed.",
      remedy: "Write the value, or remove the key. Write `null` itself where a connection is to be removed.",
      instead: "- { name: Old 4B, classlink: }            # what is meant?",
      example: '- { name: Old 4B, classlink: "0012-004-1" }',
    },
    "missing-key": {
      cause: "A key that is needed is not there: of the file, a school, a classroom or a freeze.",
      remedy: "Add it; the finding says what it is for and shows one.",
      example: 'freeze: [{ from: "2027-06-14", to: "2027-08-06", reason: SIS rollover }]',
    },
    "opted-out-leftover": {
      cause:
        "A school with `participates: false` still has a policy, classrooms or other keys, which do nothing there.",
      remedy: "Remove them (git keeps them), or remove `participates: false`.",
      example: "- name: Adams Academy\n  participates: false\n  reason: keeps its own roster until January",
    },
    "out-of-range": {
      cause: "The number is smaller or larger than makes sense.",
      remedy: "Write one within the limits that the finding names.",
      instead: "sync: { quietHours: 30 }                  # more than a day",
      example: "sync: { quietHours: 3 }",
    },
    "repeated-entry": {
      cause: "A list has the same entry twice.",
      remedy: "Remove one of them.",
      instead: 'classlink: ["0012", "0012"]',
      example: 'classlink: ["0012"]',
    },
    schema: {
      cause: "The value breaks a rule of schemas/district.schema.json that has no words of its own.",
      remedy: "Compare it with the schema, or let an editor with a YAML language server show what fits.",
      example: "# yaml-language-server: $schema=../schemas/editor/district.schema.json",
    },
    "too-long": {
      cause: "The text is longer than any real one, often because a quote is closed lines too late.",
      remedy: "Look for the quote that should have been closed, or shorten the text.",
      instead: 'name: "Ms Rivera Room 12                  # the quote is not closed',
      example: 'name: "Ms Rivera Room 12"',
    },
    "unknown-key": {
      cause:
        "No key of this name may stand here: it is misspelt, or indented under another one than was meant.",
      remedy: "Take the key that the finding suggests, or move it to where it belongs.",
      instead: '- { name: Ms Rivera Room 12, clasroom: "0012-003-1" }',
      example: '- { name: Ms Rivera Room 12, classlink: "0012-003-1" }',
    },
    "unquoted-value": {
      cause:
        "An id or name stands there without quotes, and YAML made a number or a truth value of it: `0012` becomes 12.",
      remedy: "Put it in quotes, as it stands in ClassLink. Ids always have quotes.",
      instead: "classlink: 0012           # YAML reads the number 12",
      example: 'classlink: "0012"',
    },
    "unused-reason": {
      cause: "`reason` says why a school stays out, and this school takes part.",
      remedy: "Add `participates: false` if it is to stay out, or remove the reason.",
      example: "- { name: Adams Academy, participates: false, reason: keeps its own roster }",
    },
    "wrong-type": {
      cause:
        "A list stands where a text should, a text where a list should, or a number without its percent sign.",
      remedy: "Write it in the form that the finding shows.",
      instead: 'terms: "2026-27"',
      example: 'terms: ["2026-27"]',
    },
  },
};
