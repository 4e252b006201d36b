import fc from "fast-check";
import type {
  WrittenClassroom,
  WrittenDistrict,
  WrittenSchool,
} from "../../src/config/written-district.gen.ts";

/** Texts as people and their spreadsheets make them, with what YAML has to quote. */
const awkward = fc.constantFrom(
  "Ms Rivera Room 12",
  "Señora O'Brien | 4ºB",
  'the "blue" room',
  "Art: studio #2",
  "- dash",
  "null",
  "yes",
  "0123",
  "1e5",
  "1:30",
  "2026-01-02",
  "~",
  "@home",
  "👩‍🏫 Klasse 5",
  "a\\b",
  "tab\tand\nline",
  "  padded  ",
  "{brace}",
  "*star",
  "&anchor",
  "<<",
  "__proto__",
);

const name = fc.oneof(awkward, fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }));
const id = fc
  .oneof(
    fc.stringMatching(/^[0-9A-Za-z]([0-9A-Za-z_. -]{0,12}[0-9A-Za-z])?$/),
    fc.constantFrom("0012", "1e5", "no", "~", "0x1F"),
  )
  .filter((text) => text.trim() === text);
const percentage = fc.integer({ min: 0, max: 100 }).map((percent) => `${percent}%`);
const day = fc.constantFrom("2026-08-21", "2027-06-15", "2024-02-29");
const policy = fc.constantFrom("archive", "leave", "sync");

const limits = {
  perSchool: fc.oneof(percentage, fc.nat(500)),
  perDistrict: fc.oneof(percentage, fc.nat(500)),
  floor: fc.nat(20),
};

const classroom: fc.Arbitrary<WrittenClassroom> = fc.record(
  {
    name,
    classtag: id,
    classlink: fc.option(id),
    policy,
    title: name,
    term: id,
    release: fc.boolean(),
    which: fc.record({ created: fc.constantFrom("2025", "2025-08", "2025-08-01") }),
  },
  { requiredKeys: ["name"] },
);

const school: fc.Arbitrary<WrittenSchool> = fc.oneof(
  fc.record(
    {
      name,
      classtag: id,
      classlink: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      policy,
      participates: fc.constant(true),
      expect: fc.record({ connect: fc.nat(50), archive: fc.nat(50) }, { requiredKeys: [] }),
      classrooms: fc.array(classroom, { maxLength: 6 }),
    },
    { requiredKeys: ["name"] },
  ),
  fc.record({ name, participates: fc.constant(false), reason: name }),
);

/** Any district that the schema accepts, whatever the rules may say of it. */
export const writtenDistrict: fc.Arbitrary<WrittenDistrict> = fc.record(
  {
    version: fc.constant(1),
    district: fc.constant("springfield"),
    name,
    classlink: fc.record({ org: id, name }, { requiredKeys: ["org"] }),
    timezone: fc.constantFrom("America/Chicago", "UTC"),
    terms: fc.uniqueArray(id, { maxLength: 3 }),
    drivers: fc.record(
      {
        read: fc.constantFrom("api", "browser", "snapshot"),
        write: fc.constantFrom("api", "browser", "runbook"),
      },
      { requiredKeys: [] },
    ),
    settings: fc.record(
      {
        unarchiveReappearing: fc.boolean(),
        manageGuardians: fc.boolean(),
        updateActiveContacts: fc.boolean(),
        deletionThreshold: fc.oneof(
          percentage,
          // biome-ignore lint/suspicious/noThenProperty: the file format has it, and it is a text.
          fc.record({ value: percentage, until: day, then: percentage }),
        ),
      },
      { requiredKeys: [] },
    ),
    sync: fc.record(
      { startsAt: fc.constant("01:00"), quietHours: fc.nat(23), lasts: fc.nat(12) },
      { requiredKeys: ["startsAt"] },
    ),
    freeze: fc.array(fc.record({ from: day, to: day, reason: name }), { maxLength: 2 }),
    schedule: fc.constantFrom("approved", "heal", "all"),
    guards: fc.record(
      {
        archive: fc.record({ ...limits, windowDays: fc.nat(30) }, { requiredKeys: [] }),
        takeover: fc.record(limits, { requiredKeys: [] }),
        reconnect: fc.record(limits, { requiredKeys: [] }),
        vanished: fc.record(limits, { requiredKeys: [] }),
        changed: fc.record(limits, { requiredKeys: [] }),
        weak: fc.record(limits, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    ),
    schools: fc.array(school, { maxLength: 4 }),
  },
  { requiredKeys: ["version", "district", "name", "classlink", "timezone", "schools"] },
);
