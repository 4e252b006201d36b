import type { SchoolCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const schoolCodes: ExplanationGroup<SchoolCode> = {
  title: "Schools, orgs, and whose data it is",
  consequence: "The school's connection is not written; what needs it is withheld. The other schools go on.",
  next: "rollcall plan",
  entries: {
    "org-absent": {
      cause: "ClassLink shares no org with the SOURCED ID that the school is to be connected to.",
      consequence:
        "The school is not connected: an id that is missing from the incoming data fails the whole sync, for every school.",
      remedy:
        "Write the id that the finding names, or have the org shared. `rollcall doctor` lists the orgs with their ids.",
      instead: 'classlink: ["12"]',
      example: 'classlink: ["0012"]',
      next: "rollcall doctor",
    },
    "org-held": {
      cause: "Another school of ClassTag is connected to the org already; one org cannot feed two.",
      remedy:
        "If the org is this school's, have it removed there first (ClassTag support can). Else correct the id.",
      example: '- { name: Lincoln Elementary, classlink: ["0012"] }     # held by Lincoln Annex',
    },
    "org-inactive": {
      cause: "The org is marked `tobedeleted` in ClassLink.",
      consequence:
        "It is not connected. Where it is connected already, this is a warning: once the org is gone, the whole sync fails.",
      remedy:
        "Connect the org that takes its place, and have the old id removed in ClassTag (support can) on the day on which it goes.",
      example: 'classlink: ["0012"]         # status tobedeleted',
      next: "rollcall doctor",
    },
    "org-unmanaged": {
      cause: "ClassTag connects the school to an org that the file does not name.",
      consequence: "A notice. It is left alone, and its classes come with the sync too.",
      remedy:
        "Add it to the school's `classlink` list if it belongs there. If not, ClassTag support can remove it.",
      example: 'classlink: ["0012", "0012-PK"]',
    },
    "org-unreadable": {
      cause: "ClassLink sent the org, and its record cannot be read, so whether it is shared is not known.",
      remedy: "Have the record mended in the SIS, or where its export is made.",
      example: "orgs: sourcedId 0012, no name",
      next: "rollcall doctor",
    },
    "school-absent": {
      cause: "The file says that the school does not take part, and why; ClassTag does not connect it.",
      consequence: "A notice. Nothing at the school is planned, and the sync passes it over.",
      remedy: "Nothing to do. To let it take part, remove `participates` and `reason`, and give it a policy.",
      example: "- { name: Adams Academy, participates: false, reason: keeps its own roster }",
    },
    "school-absent-connected": {
      cause: "The file says that the school does not take part, and ClassTag still connects it to an org.",
      consequence: "A warning. Nothing is planned for it, and the sync takes it like any other school.",
      remedy:
        "On one day: have the id removed in ClassTag (support can), and the sharing ended in ClassLink. One without the other fails the sync or goes on with it.",
      example: "District page → Settings → SIS Rostering → School Connection to SIS",
    },
    "school-ambiguous": {
      cause: "Several schools of ClassTag have this name, or names that look the same.",
      consequence: "Nothing is written to any of them.",
      remedy: "Say which one with ClassTag's id, as the finding lists them.",
      example: "- { name: Lincoln Elementary, classtag: sch_1001, policy: sync }",
    },
    "school-not-found": {
      cause: "ClassTag has no school of this name or id: it was renamed there, or is misspelt.",
      consequence: "None of its lines is planned.",
      remedy:
        "Write the name as ClassTag shows it; the finding lists what there is. An id in `classtag` outlives a renaming.",
      instead: "- { name: Lincoln Elem, policy: sync }",
      example: "- { name: Lincoln Elementary, classtag: sch_1001, policy: sync }",
    },
    "school-renamed": {
      cause: "The school was found by its id, and ClassTag calls it otherwise than the file.",
      consequence:
        "A warning; its lines are planned. If the id is wrong, they are planned for another school.",
      remedy: "Check that the id is the school's, then write the name that ClassTag shows.",
      example: "- { name: Lincoln Academy, classtag: sch_1001, policy: sync }",
    },
    "wrong-tenant": {
      cause:
        "The district's own org is not what ClassLink answers with: the settings open another district, or the org was renamed or is not exported.",
      consequence:
        'Nothing at all is planned. Two districts may both have a school "0012". No acknowledgement lifts it.',
      remedy:
        "Check which district the CLASSLINK_ settings open. If the org was renamed, correct `classlink` at the top of the file.",
      example: 'classlink: { org: "100", name: Springfield USD }',
      next: "rollcall doctor",
    },
  },
};
