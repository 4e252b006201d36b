import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Completion, type Editor, startEditor } from "./language-server.ts";

const repository = path.resolve(import.meta.dirname, "../..");
const header = [
  "# yaml-language-server: $schema=../schemas/editor/district.schema.json",
  "version: 1",
  "district: springfield",
  "name: Springfield",
  'classlink: { org: "100" }',
  "timezone: America/Chicago",
  "",
].join("\n");
const inSchool = `${header}schools:\n  - name: Lincoln Elementary\n    `;
const inClassroom = `${inSchool}classrooms:\n      - name: Room 12\n        `;
const file = "districts/springfield.yaml";

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor(repository);
});
afterAll(() => editor.close());

const inserted = async (text: string, name = file): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await editor.completions(name, text)).map(({ label, insertText }) => [label, insertText]),
  );
const said = ({ documentation = "" }: Completion): string =>
  typeof documentation === "string" ? documentation : documentation.value;

describe("what is written when a key is chosen", () => {
  it("ids, names, days and times are in quotes, with the cursor between them", async () => {
    expect(await inserted(`${inClassroom}|`)).toMatchObject({
      classtag: 'classtag: "$1"',
      classlink: 'classlink: "$1"',
      title: 'title: "$1"',
      term: 'term: "$1"',
      which: 'which:\n  created: "$1"',
    });
    expect(await inserted(`${header}|`)).toMatchObject({ sync: 'sync:\n  startsAt: "$1"' });
    expect(await inserted(`${header}freeze:\n  - |`)).toMatchObject({
      Freeze: 'from: "$1"\n  to: "$2"\n  reason: "$3"',
    });
    expect(Object.values(await inserted(`${header}terms:\n  - |`))).toEqual(['"$1"']);
    expect(Object.values(await inserted(`${inSchool}classlink:\n      - |`))).toEqual(['"$1"']);
    expect(await inserted(`${inClassroom}classlink: |`)).toEqual({ '"…"': '"$1"', null: "null" });
  });

  it("only the keys come that an entry must have, and nothing that is so by itself", async () => {
    const everywhere = [
      `# yaml-language-server: $schema=../schemas/editor/district.schema.json\n|`,
      `${header}|`,
      `${header}settings:\n  |`,
      `${header}guards:\n  |`,
      `${header}schools:\n  - |`,
      `${inSchool}|`,
      `${inSchool}classrooms:\n      - |`,
      `${inClassroom}|`,
    ];
    for (const text of everywhere)
      for (const written of Object.values(await inserted(text)))
        expect(written).not.toMatch(
          /\n\s*(?:release|participates|quietHours|lasts|floor|windowDays|read|write):|(?:true|false)/,
        );
    expect(await inserted(everywhere[0] ?? "")).toMatchObject({
      District:
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a place for the cursor, with what stands there
        'version: 1\ndistrict: ${1:springfield}\nname: "$2"\nclasslink:\n  org: "$3"\ntimezone: ${4:America/Chicago}',
    });
  });

  it("a classroom's line is offered whole for each policy", async () => {
    const offered = await inserted(`${inSchool}classrooms:\n      - |`);
    expect(offered["leave: it is not touched"]).toBe('classtag: "$1"\n  name: "$2"\n  policy: leave');
    expect(offered["sync: the sync takes it over"]).toContain(
      'policy: sync\n  classlink: "$3"\n  title: "$4"',
    );
  });

  it("the deletion threshold is a share, or one until a day", async () => {
    expect(Object.keys(await inserted(`${header}settings:\n  deletionThreshold: |`))).toEqual([
      "15%",
      "60% until a day, then 15%",
    ]);
  });
});

describe("what is said", () => {
  it("each value has a line of its own", async () => {
    const places = [
      `${header}schedule: |`,
      `${header}drivers:\n  read: |`,
      `${header}drivers:\n  write: |`,
      `${header}settings:\n  manageGuardians: |`,
      `${inSchool}policy: |`,
      `${inSchool}participates: |`,
      `${inClassroom}policy: |`,
      `${inClassroom}release: |`,
      `${inClassroom}because:\n          - |`,
    ];
    for (const text of places) {
      const lines = (await editor.completions(file, text)).map(said);
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines) expect(line).toMatch(/^[A-Z][^\n]{10,110}\.$/);
    }
  });

  it("things have names for people, not those of types", async () => {
    const labels = [
      ...Object.keys(await inserted(`${header}schools:\n  - |`)),
      ...Object.keys(await inserted(`${inSchool}classrooms:\n      - |`)),
      ...Object.keys(await inserted(`${header}sync:\n  |`)),
      ...Object.keys(await inserted(`${inClassroom}which:\n          |`)),
    ];
    expect(labels).toEqual(expect.arrayContaining(["School", "Classroom", "Nightly sync"]));
    expect(labels.filter((label) => /Written|object/i.test(label))).toEqual([]);
    const hovered = await editor.hover(file, header.replace("classl", "classl|"));
    expect(hovered).toContain("#### Org of the district");
  });

  it("what is not written as it must be is said in words, never by a pattern", async () => {
    const wrong = [
      header.replace('"100"', "100"),
      "sync: { startsAt: 1:00 }",
      "freeze: [{ from: 2027-6-1, to: 2027-06-02, reason: a }]",
      "settings: { deletionThreshold: 15 }",
      "guards: { archive: { perSchool: many } }",
      "terms: ['']",
      "schools: [{ name: A, classrooms: [{ name: B, which: { created: last year } }] }]",
      "",
    ].join("\n");
    const messages = (await editor.findings(file, wrong)).map(({ message }) => message);
    expect(messages.toSorted()).toEqual([
      'Write a day as year, month and day, in quotes: "2026-08-21".',
      "Write a percentage from 0% to 100%, with its sign: 15%.",
      "Write a percentage from 0% to 100%, with its sign: 15%. Or write the keys value, until, then.",
      'Write a time from 00:00 to 23:59, in quotes: "01:00".',
      'Write a year, a year and month, or a day, in quotes: "2025-08".',
      'Write it in quotes, as in "0012": YAML may take an id without quotes for a number or a date.',
      'Write it in quotes, as in "0012": YAML may take an id without quotes for a number or a date.',
    ]);
  });
});

describe("a school's own file", () => {
  const school = "# yaml-language-server: $schema=../../../schemas/editor/school.schema.json\n";

  it("is completed and judged as one school", async () => {
    const name = "districts/springfield/schools/lincoln.yaml";
    expect(await inserted(`${school}name: Lincoln\n|`, name)).toMatchObject({ classtag: 'classtag: "$1"' });
    const findings = await editor.findings(name, `${school}name: Lincoln\ndistrict: springfield\n`);
    expect(findings.map(({ message }) => message)).toEqual(["Property district is not allowed."]);
  });
});
