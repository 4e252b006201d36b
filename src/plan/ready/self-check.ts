import type { ReadyCheck, ReadyHand } from "../../model/readiness.ts";
import { classroomConnectionPage, schoolConnectionPage, syncPage } from "./ready-check.ts";

/** ClassTag's own self-check, and what stands before it: what only people see or can do. */
const looks: readonly (readonly [
  check: string,
  who: ReadyHand,
  page: string,
  title: string,
  message: string,
])[] = [
  [
    "rostering-app",
    "classlink",
    "ClassLink Roster Server → Apps",
    "The rostering app is enabled, and shares no more than it should",
    "it is added, its permissions are set, and its switch is on",
  ],
  [
    "sign-on-app",
    "classlink",
    "ClassLink Management Console",
    "The app for single sign-on is assigned",
    "the profiles of staff who sign in with ClassLink have it",
  ],
  [
    "school-ids",
    "classtag",
    schoolConnectionPage,
    "Schools are matched",
    "each school that takes part has its id from ClassLink, and no other school has one",
  ],
  [
    "classroom-ids",
    "school",
    classroomConnectionPage,
    "Each school has looked at its classrooms",
    "at least one classroom a school is compared with its class, by somebody who knows both",
  ],
  [
    "sync-settings",
    "classtag",
    syncPage,
    "The settings that Rollcall does not read are set",
    "District Tenant ID and application_id from support, Student ID, archived students, and which contacts become guardians",
  ],
  [
    "students",
    "classtag",
    "Directory",
    "Existing students are archived before the first run",
    "the first sync never touches them and makes new ones; merging afterwards keeps their history",
  ],
  [
    "guardians",
    "classtag",
    "Directory",
    "Guardians who are to keep their account have the contact details of ClassLink",
    "old guardians of old students are removed where they are not wanted",
  ],
  [
    "roles",
    "classlink",
    "ClassLink Roster Server",
    "People with several roles have the same name, email and phone in each",
    "otherwise they get several accounts",
  ],
  [
    "families",
    "school",
    "School page",
    "Teachers and families know the day",
    "names of classrooms and members change in the first night",
  ],
];

export const selfCheck: readonly ReadyCheck[] = looks.map(([check, who, page, title, message]) => ({
  check,
  title,
  state: "look",
  message,
  names: [],
  steps: [{ who, text: `${title}: ${message}.`, page }],
}));
