import { settingTraits } from "../../../model/setting.ts";
import type { WrittenProfile } from "./profile.gen.ts";

type Complete<Part> = { readonly [Key in keyof Part]-?: Exclude<Part[Key], undefined> };

/** The written profile with every entry there. */
export interface BrowserProfile {
  readonly locale: string;
  readonly labels: Complete<NonNullable<WrittenProfile["labels"]>>;
  readonly announcements: readonly { readonly dialog: string; readonly close: string }[];
  readonly steps: Complete<NonNullable<WrittenProfile["steps"]>>;
  readonly headings: Complete<NonNullable<WrittenProfile["headings"]>>;
  readonly dialogs: Complete<NonNullable<WrittenProfile["dialogs"]>>;
  readonly tables: Complete<NonNullable<WrittenProfile["tables"]>>;
  readonly names: Complete<NonNullable<WrittenProfile["names"]>>;
  readonly ids: Complete<NonNullable<WrittenProfile["ids"]>>;
  readonly formats: Complete<NonNullable<WrittenProfile["formats"]>>;
  readonly links: Complete<NonNullable<WrittenProfile["links"]>>;
}

export type LabelKey = keyof BrowserProfile["labels"];
export type StepsKey = keyof BrowserProfile["steps"];

/**
 * ClassTag as its help articles describe it; what they leave open (lists, menus of one classroom, removing an id) is
 * assumed. `schemas/browser-profile.schema.json` says what each entry names.
 */
export const defaultProfile: BrowserProfile = {
  locale: "en-US",
  labels: {
    email: "Email",
    password: "Password",
    nextStep: null,
    signIn: "Sign in",
    code: "Code",
    verify: "Verify",
    chooseDistrict: null,
    afterSignIn: null,
    signOut: "Sign out",
    loading: "Loading…",
    districtNavigation: "District",
    schoolNavigation: "School",
    settings: "Settings",
    sisRostering: "SIS Rostering",
    schools: "Schools",
    schoolConnections: "School Connection to SIS",
    dailySync: "District-Level Daily Sync",
    classrooms: "Classrooms",
    classroomLists: "Classroom lists",
    archivedList: "Archived ({count})",
    archivedClassrooms: "Archived classrooms",
    classroomConnections: "Classroom Connections to SIS",
    columnSchool: "School",
    columnClassroom: "Classroom",
    besideName: null,
    columnStudents: "Students",
    columnCreated: "Created",
    columnSources: "External sources",
    columnActive: "Active classrooms",
    columnArchived: "Archived classrooms",
    noSources: "None",
    idText: "{id}",
    copyId: null,
    searchSchools: "Search schools",
    searchClassrooms: "Search classrooms",
    search: "Search",
    showing: "Showing {first} to {last} of {total}",
    showingNone: "Showing 0 of 0",
    pages: "Pages",
    nextPage: "Next",
    add: "Add",
    addDialog: "Add ID",
    addText: "{name}",
    id: "ID",
    idOption: null,
    save: "Save",
    remove: "Remove {id}",
    removeDialog: "Remove ID",
    removeText: "{name}",
    confirmRemove: "Remove",
    secondDialog: null,
    confirmAgain: "Confirm",
    pageActions: "More actions",
    rowActions: "More actions for {name}",
    archiveClassroom: "Archive classroom",
    archiveText: "{name} will be archived.",
    confirmArchive: "Archive",
    unarchiveClassroom: "Unarchive classroom",
    unarchiveText: "{name} will be active again",
    confirmUnarchive: "Unarchive",
    archiveClassrooms: "Archive Classrooms",
    classroomsToArchive: "Classrooms to archive",
    enableDailySync: "Enable Daily sync",
    syncStartTime: "Sync Start Time",
    manageGuardians: settingTraits.manageGuardians.label,
    unarchiveReappearing: settingTraits.unarchiveReappearing.label,
    updateActiveContacts: settingTraits.updateActiveContacts.label,
    deletionThreshold: settingTraits.deletionThreshold.label,
    saveSettings: "Save",
  },
  announcements: [{ dialog: "What's new", close: "Close" }],
  steps: {
    schools: "link schools in districtNavigation",
    schoolConnections: "link settings in districtNavigation > link sisRostering > link schoolConnections",
    dailySync: "link settings in districtNavigation > link sisRostering > link dailySync",
    classrooms: "link classrooms in schoolNavigation",
    archivedClassrooms: "link classrooms in schoolNavigation > link archivedList in classroomLists",
    classroomConnections: "link settings in schoolNavigation > link sisRostering > link classroomConnections",
    add: "button add",
    remove: "button remove",
    archive: "button rowActions > menuitem archiveClassroom",
    archiveSeveral: "button pageActions > menuitem archiveClassrooms",
    unarchive: "button rowActions > menuitem unarchiveClassroom",
  },
  headings: {
    schools: null,
    schoolConnections: null,
    dailySync: null,
    classrooms: null,
    archivedClassrooms: null,
    classroomConnections: null,
  },
  dialogs: { archiveClassroom: null, unarchiveClassroom: null, archiveClassrooms: null },
  tables: {
    schools: null,
    schoolConnections: null,
    classrooms: null,
    archivedClassrooms: null,
    classroomConnections: null,
  },
  names: { beside: [] },
  ids: { item: "li, [role=listitem]", from: null },
  formats: { day: "YYYY-MM-DD" },
  links: {
    district: "/districts/{id}",
    school: "/schools/{id}",
    classroom: "/classrooms/{id}",
  },
};
