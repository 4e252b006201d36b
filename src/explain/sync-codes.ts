import type { RevertCode, SyncCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const syncCodes: ExplanationGroup<SyncCode> = {
  title: "What the next sync does, and what waits",
  consequence: "A warning. Nothing is withheld: it says what the sync does by itself.",
  next: "rollcall plan",
  entries: {
    "archived-holds-live-class": {
      cause: "Archived classrooms hold the SOURCED IDs of classes that are still shared.",
      consequence: "A warning: the sync makes no other classroom for such a class, so nobody sees one.",
      remedy:
        "List the classroom with `policy: sync` to bring it back, or with `policy: archive` and `release: true`, so that the sync makes a new one.",
      example:
        '- { name: Old 4B, classtag: cls_20417, policy: archive, release: true, classlink: "0012-004-1", title: Grade 4 Homeroom, term: "2026-27" }',
    },
    "archived-reappears": {
      cause:
        "Archived classrooms hold ids of classes that are shared, and “Unarchive classrooms that reappear” is on, or will be.",
      consequence: "A warning: they come back with the next sync.",
      remedy: "Declare the setting off, or let their connections go with `release: true`.",
      example: "settings: { unarchiveReappearing: false }",
    },
    duplicates: {
      cause:
        "Classrooms that hold no connection stay as they are while their classes are shared: that is what `leave` means.",
      consequence:
        "A notice: the sync makes a second classroom for each such class, and the old one stays beside it.",
      remedy: "Where two are not wanted, connect the old classroom with `policy: sync`, or archive it.",
      example:
        '- { name: Ms Rivera Room 12, policy: sync, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
    },
    "ends-waiting": {
      cause:
        "An approved pull request waits to be written at a place where this file asks for something else.",
      consequence:
        "A notice: merging this file ends the other plan there, and what it asked for is no longer written.",
      remedy:
        "If both are meant, bring the other's lines into this file. `rollcall ledger show` lists what waits.",
      example: "Pull request #41 is approved and waits at Lincoln Elementary",
      next: "rollcall ledger show",
    },
    "org-no-longer-shared": {
      cause: "ClassTag connects a school to an org that ClassLink does not share.",
      consequence:
        "A warning: a school id that is missing from the incoming data fails the whole sync, for every school.",
      remedy:
        "Ask who runs the Roster Server to share it again. If the school has left, ClassTag support can remove the id, the same day.",
      example: "District page → Settings → SIS Rostering → School Connection to SIS",
      next: "rollcall doctor",
    },
    "shared-unmapped": {
      cause: "ClassLink shares classes of the school that hold no classroom and stand on no line.",
      consequence: "A notice: the sync makes a new classroom for each.",
      remedy:
        "Where an existing classroom is meant, map it; `rollcall suggest` proposes which. Classes that nobody needs can be unshared in ClassLink.",
      example:
        '- { name: Ms Rivera Room 12, policy: sync, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
      next: "rollcall suggest",
    },
    "sync-outside-file": {
      cause:
        "ClassTag connects a school that the file does not list, or that does not take part, so the sync takes it although nobody decided its classrooms.",
      consequence:
        "A warning where classrooms would be archived, else a notice. It counts towards the deletion threshold of all schools.",
      remedy:
        "List the school with a policy and decide its classrooms. Or have its id removed in ClassTag (support can) and its sharing ended in ClassLink, on one day.",
      example: "- { name: Adams Academy, policy: leave }",
    },
  },
};

export const revertCodes: ExplanationGroup<RevertCode> = {
  title: "What a revert leaves as it is",
  consequence: "A notice. The change itself is taken back.",
  next: "rollcall plan",
  entries: {
    "archived-since": {
      cause: "A classroom that the apply connected has been archived since, by the sync or a person.",
      consequence: "A warning: its connection is taken back, and it stays archived.",
      remedy: "List it with `policy: sync` once its class is shared, or bring it back by hand.",
      example:
        '- { name: Ms Rivera Room 12, policy: sync, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
    },
    "cannot-be-undone": {
      cause:
        "A change of the apply cannot be taken back: an id belongs to another classroom or is no longer shared, several ids were held, or a person or the sync has changed it since.",
      consequence: "A warning: that change stays, and the others are taken back.",
      remedy: "Do what the finding says for its reason, and plan the way back again.",
      example:
        'The connect of "Ms Rivera Room 12" stays: ClassLink no longer shares "0012-003-1", which it held',
    },
    "comes-back-beside": {
      cause: "An archived classroom comes back, and another active one holds the id of its class by now.",
      consequence: "A notice: after the revert there are several classrooms for one class.",
      remedy: "Archive one of them by the file, if that is not meant.",
      example: "“Old 4B” comes back beside “Grade 4 Homeroom”: 2 classrooms for one class",
    },
    "names-and-members-stay": {
      cause:
        "A revert takes a connection back, and the sync has renamed the classroom and changed its members since.",
      consequence:
        "A notice: the name and the members stay as the sync made them. Rollcall writes neither names nor members.",
      remedy:
        "Put the name back by hand, and have the teacher look at who is in the classroom. A support ticket may bring back members that were removed.",
      example: "“Ms Rivera Room 12” stays “Grade 3 Homeroom”, with the members that the sync has given it",
    },
    "renamed-since": {
      cause: "The sync has given the classroom the title of its class, or a person renamed it.",
      consequence: "A notice: it keeps that name, because Rollcall writes no names.",
      remedy: "Change the name in ClassTag by hand, once it is no longer connected.",
      example: "“Ms Rivera Room 12” is called “Grade 3 Homeroom” by now",
    },
  },
};
