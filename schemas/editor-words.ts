/** What an editor says beside the schema: of each value of a choice, and of a text that is not written as it must be. */

/** For each value its own line, by the place of the choice in the schema. */
export const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "WrittenDrivers/read": {
    api: "By an HTTP interface: somebody runs a gateway that speaks Rollcall's contract. This is the default.",
    browser: "By ClassTag's web pages, as a person would look at them.",
    snapshot: "From a dated list that a person or another driver made. Goes with write: runbook.",
  },
  "WrittenDrivers/write": {
    api: "By an HTTP interface: somebody runs a gateway that speaks Rollcall's contract. This is the default.",
    browser: "By ClassTag's web pages, as a person would click.",
    runbook: "Rollcall writes pages with steps, and a person clicks.",
  },
  schedule: {
    approved: "A night writes only what was reviewed and waits. This is the default.",
    heal: "A night also brings back lost connections, unarchives of mapped classrooms and stricter settings.",
    all: "A night also brings back reconnections, archives and disconnections.",
  },
  "WrittenSchool/policy": {
    archive: "Listed classrooms are archived, and the sync makes new ones.",
    leave: "Listed classrooms are not touched, and the sync makes duplicates of them. This is the default.",
    sync: "Listed classrooms are connected, and the sync takes them over.",
  },
  "WrittenClassroom/policy": {
    archive: "The classroom is archived, and the sync makes a new one for the class.",
    leave: "The classroom is not touched, and the sync makes a duplicate of it.",
    sync: "The classroom is connected, and the sync takes it over.",
  },
  "WrittenSchool/participates": {
    false: "The school stays out of the sync. It then takes a reason, and lists no classrooms.",
    true: "The school takes part. This is the default: the line can be left out.",
  },
  "WrittenClassroom/release": {
    true: "The classroom's connection is removed before it is archived, so that the sync does not bring it back.",
    false: "The connection stays. This is the default: the line can be left out.",
  },
  "WrittenSettings/unarchiveReappearing": {
    false: "A connected classroom that was archived by hand stays archived.",
    true: "Every shared class is always active: a connected classroom that was archived by hand comes back.",
  },
  "WrittenSettings/manageGuardians": {
    false: "Guardians stay as families and staff entered them.",
    true: "Guardians come from ClassLink.",
  },
  "WrittenSettings/updateActiveContacts": {
    false: "People keep their names, email addresses and phone numbers in their own hands.",
    true: "Only the sync may change names, email addresses and phone numbers.",
  },
  "WrittenClassroom/because/*": {
    code: "A code in the room's name is the class's.",
    grade: "The grade in the room's name is the class's.",
    "half-day": "Both are of the same half of the day.",
    headcount: "Both have about as many pupils. Alone it says too little.",
    number: "A number in the room's name is the class's.",
    period: "Both are of the same period.",
    room: "Both are in the same room.",
    section: "Both are the same section.",
    subject: "Both are of the same subject.",
    teacher: "Both are taught by the same person. Do not write who.",
    term: "Both are of the same term.",
  },
};

/** How a text of each pattern is written. Every pattern of the schema has a line here. */
export const patternWords: Readonly<
  Record<string, { readonly message: string; readonly inQuotes: boolean }>
> = {
  "\\S": {
    message: 'Write it in quotes, as in "0012": YAML may take an id without quotes for a number or a date.',
    inQuotes: true,
  },
  "^[a-z0-9][a-z0-9-]*$": {
    message: "Write small letters, digits and hyphens, as the file is called: springfield.",
    inQuotes: false,
  },
  "^[A-Za-z][A-Za-z0-9_+/-]*$": {
    message: "Write a time zone by its IANA name: America/Chicago.",
    inQuotes: false,
  },
  "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$": {
    message: "Write a percentage from 0% to 100%, with its sign: 15%.",
    inQuotes: false,
  },
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": {
    message: 'Write a day as year, month and day, in quotes: "2026-08-21".',
    inQuotes: true,
  },
  "^([01][0-9]|2[0-3]):[0-5][0-9]$": {
    message: 'Write a time from 00:00 to 23:59, in quotes: "01:00".',
    inQuotes: true,
  },
  "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$": {
    message: 'Write a year, a year and month, or a day, in quotes: "2025-08".',
    inQuotes: true,
  },
};

/** A text that stands there until it is typed over. */
const placeholder = (at: number, text: string): string => `\${${at}:${text}}`;

/** What one writes whole, by where it may stand. Text is in quotes; `$1` is where the cursor goes. */
export const wholeEntries: Readonly<
  Record<
    string,
    readonly { readonly label: string; readonly description: string; readonly body: object | string }[]
  >
> = {
  WrittenDeletionThreshold: [
    {
      label: "15%",
      description: "One share that holds until the line is changed.",
      body: placeholder(1, "15%"),
    },
    {
      label: "60% until a day, then 15%",
      description: "Back-to-school: a share that holds until a day and is then put back.",
      // biome-ignore lint/suspicious/noThenProperty: a key of the file is called so, and nobody awaits it
      body: { value: placeholder(1, "60%"), until: '^"$2"', then: placeholder(3, "15%") },
    },
  ],
  WrittenClassroom: [
    {
      label: "sync: the sync takes it over",
      description: "A classroom that goes on, connected to its class.",
      body: {
        classtag: '^"$1"',
        name: '^"$2"',
        policy: "sync",
        classlink: '^"$3"',
        title: '^"$4"',
        term: '^"$5"',
      },
    },
    {
      label: "archive: the sync makes a new one",
      description: "A classroom that is archived, with the class that a new one comes for.",
      body: {
        classtag: '^"$1"',
        name: '^"$2"',
        policy: "archive",
        classlink: '^"$3"',
        title: '^"$4"',
        term: '^"$5"',
      },
    },
    {
      label: "leave: it is not touched",
      description: "A classroom that the sync is to have nothing to do with, such as a club.",
      body: { classtag: '^"$1"', name: '^"$2"', policy: "leave" },
    },
  ],
};
