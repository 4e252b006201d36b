import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { editFile } from "../../../src/config/edit/edit-file.ts";
import type { EditedFile, FileEdit, NewLine } from "../../../src/config/edit/file-edit.ts";
import { loadDistricts } from "../../../src/config/load-districts.ts";
import { parseYaml } from "../../../src/config/parse-yaml.ts";
import { readHeaderFile } from "../../../src/config/read-district-file.ts";
import { SourceText } from "../../../src/config/source-text.ts";
import type { WrittenClassroom } from "../../../src/config/written-district.gen.ts";
import type { SourceFile } from "../../../src/model/source-file.ts";
import { tries } from "../../tries.ts";
import { districtSource } from "../yaml-text-arbitrary.ts";
import { districtText } from "./district-text-arbitrary.ts";

const path = "districts/springfield.yaml";
const fileOf = (text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });
const header = 'version: 1\ndistrict: springfield\nname: S\nclasslink: { org: "1" }\ntimezone: UTC\n';
const room: WrittenClassroom = { classtag: "cls_9", name: "Room 9", classlink: "009" };

/** The file with lines added to its first school, or keys to the first line of that. */
async function edited(
  text: string,
  what: { readonly lines?: readonly NewLine[]; readonly keys?: Partial<WrittenClassroom> },
): Promise<EditedFile> {
  const file = fileOf(text);
  const { schools } = await readHeaderFile(file, "springfield", false);
  const [school] = schools;
  const at = { file: path, line: 1, column: 1 };
  const edit: FileEdit =
    what.lines === undefined
      ? { kind: "add-keys", line: school?.classrooms[0]?.at ?? at, keys: what.keys ?? {} }
      : { kind: "add-lines", school: school?.at ?? at, lines: what.lines };
  return await editFile(file, [edit]);
}

/** What was put into a file's schools, as a person sees it. */
async function added(schools: string, ...lines: readonly NewLine[]): Promise<string> {
  const { before, after, outcomes } = await edited(`${header}${schools}`, { lines });
  expect(outcomes).toEqual([{ kind: "made" }]);
  expect(after.startsWith(header)).toBe(true);
  expect(before).toBe(header + schools);
  return after.slice(header.length);
}

describe("lines for a school", () => {
  const behind: NewLine = { written: room, comment: { text: "room, headcount", stands: "behind" } };
  const above: NewLine = { written: room, comment: { text: "room, headcount", stands: "above" } };
  const line = '{ classtag: "cls_9", name: Room 9, classlink: "009" }';

  it("come behind the last one, with what is remarked there, and before what follows", async () => {
    const schools =
      "schools:\n  - name: A\n    classrooms:\n      - { name: R1 } # one\n          # of R1\n      # - { name: R2 }\n\n  # --- B\n  - name: B\n";
    expect(await added(schools, behind)).toBe(
      schools.replace("# of R1\n", `# of R1\n      - ${line} # room, headcount\n`),
    );
  });

  it("end as most lines of the file do", async () => {
    expect(await added("schools:\n- name: A # pasted\r\n  classrooms:\n  - { name: R1 }\n", behind)).toBe(
      `schools:\n- name: A # pasted\r\n  classrooms:\n  - { name: R1 }\n  - ${line} # room, headcount\n`,
    );
  });

  it("are written over several lines where most of the others are", async () => {
    const schools = "schools:\n- name: A\n  classrooms:\n  - name: R1\n    policy: leave\n";
    expect(await added(schools, above)).toBe(
      `${schools}  # room, headcount\n  - classtag: "cls_9"\n    name: Room 9\n    classlink: "009"\n`,
    );
  });

  it("get the key where the school has none", async () => {
    const schools = "schools:\n  - name: A\n    expect:\n      connect: 1\n  - name: B\n";
    expect(await added(schools, behind)).toBe(
      schools.replace("connect: 1\n", `connect: 1\n    classrooms:\n      - ${line} # room, headcount\n`),
    );
  });

  it("take the place of an empty list's brackets", async () => {
    expect(
      await added("schools:\n  - name: A\n    classrooms: [ ] # none yet\n    policy: sync\n", behind),
    ).toBe(
      `schools:\n  - name: A\n    classrooms: # none yet\n      - ${line} # room, headcount\n    policy: sync\n`,
    );
  });

  it("stay within brackets", async () => {
    const oneLine = "schools:\n  - name: A\n    classrooms: [ { name: R1 } ]\n";
    expect(await added(oneLine, behind, { written: { name: "R2" } })).toBe(
      `schools:\n  - name: A\n    classrooms: [ { name: R1 },\n        ${line}, # room, headcount\n        { name: R2 } ]\n`,
    );
    const several = "schools:\n  - name: A\n    classrooms: [\n      { name: R1 } # one\n      ]\n";
    expect(await added(several, above)).toBe(
      `schools:\n  - name: A\n    classrooms: [\n      { name: R1 }, # one\n      # room, headcount\n      ${line}\n      ]\n`,
    );
    expect(await added("schools: [ { name: A } ]\n", behind)).toBe(
      `schools: [ { name: A,\n    classrooms: [\n      ${line} # room, headcount\n      ] } ]\n`,
    );
  });

  it("keep the end of a file without a line break, and Windows line ends", async () => {
    const windows = (schools: string): string => (header + schools).replaceAll("\n", "\r\n");
    const schools = "schools:\n- name: A\n  classrooms:\n  - { name: R1 }";
    expect((await edited(windows(schools), { lines: [behind] })).after).toBe(
      windows(`${schools}\n  - ${line} # room, headcount`),
    );
  });

  it("are in the quotes that the file is in, and a comment cannot end itself", async () => {
    const schools = "schools:\n- name: 'A'\n  classtag: 's1'\n  classlink: ['1']\n";
    const written = { name: "Mr. O'Brien: 4B", classlink: "0012" };
    expect(await added(schools, { written, comment: { text: "one\ntwo\u2028", stands: "above" } })).toBe(
      `${schools}  classrooms:\n  # one\n  # two\\u2028\n  - { name: 'Mr. O''Brien: 4B', classlink: '0012' }\n`,
    );
  });

  it("are written at once, however long a text is that has to be quoted", async () => {
    const name = `${"x".repeat(400)}:`;
    expect(await added("schools:\n- name: A\n", { written: { name } })).toContain(`{ name: "${name}" }`);
  });

  it("go into a school's own file as well", async () => {
    const school = fileOf("name: A\n");
    const at = { file: path, line: 1, column: 1 };
    const { after } = await editFile(school, [{ kind: "add-lines", school: at, lines: [behind] }]);
    expect(after).toBe(`name: A\nclassrooms:\n  - ${line} # room, headcount\n`);
  });
});

describe("keys for a line", () => {
  const keys = { classtag: "cls_1", title: "Grade 3: ELA", term: "2026-27" };
  const list = "schools:\n- name: A\n  classrooms:\n";

  it.each([
    [
      "on one line",
      '  - { name: R1, classlink: "1", }\n',
      '  - { name: R1, classtag: "cls_1", classlink: "1", title: "Grade 3: ELA", term: "2026-27", }\n',
    ],
    [
      "over several lines",
      '  - name: R1 # one\n    classlink: "1" # two\n    # three\n',
      '  - name: R1 # one\n    classtag: "cls_1"\n    classlink: "1" # two\n    title: "Grade 3: ELA"\n    term: "2026-27"\n    # three\n',
    ],
    [
      "in braces over several lines",
      '  - {\n      name: R1, # one\n      classlink: "1" # two\n    }\n',
      '  - {\n      name: R1, classtag: "cls_1", # one\n      classlink: "1", title: "Grade 3: ELA", term: "2026-27" # two\n    }\n',
    ],
  ])("%s", async (_, before, after) => {
    const result = await edited(header + list + before, { keys });
    expect(result.after.slice(header.length)).toBe(list + after);
  });

  it("never change one that is there", async () => {
    const text = `${header}${list}  - { name: R1, title: Other }\n`;
    const { before, after, outcomes } = await edited(text, { keys });
    expect(after).toBe(before);
    expect(outcomes).toEqual([
      { kind: "cannot", why: "it has another `title` already", at: { file: path, line: 9, column: 5 } },
    ]);
  });
});

describe("an edit that would say more than it should is not made:", () => {
  const more = /^the file would then say more or less/;
  const anchored = 'schools:\n- name: A\n  classrooms:\n  - &r { name: R1, classlink: "1" }\n';

  it.each([
    ["the line is repeated", `${anchored}  - *r\n`],
    ["others merge the line", `${anchored}  - { <<: *r, name: R2 }\n`],
    ["a text would end otherwise", "schools:\n- name: A\n  classrooms:\n  - name: |+\n      R1\n\n"],
  ])("%s", async (_, schools) => {
    const { before, after, outcomes } = await edited(header + schools, { keys: { title: "T" } });
    expect(outcomes).toEqual([{ kind: "cannot", why: expect.stringMatching(more), at: expect.anything() }]);
    expect(after).toBe(before);
  });

  it("and the others are", async () => {
    const file = fileOf(`${header}${anchored}  - *r\n  - { name: R2 }\n`);
    const { schools } = await readHeaderFile(file, "springfield", false);
    const edits = (schools[0]?.classrooms ?? []).map(
      ({ at }): FileEdit => ({ kind: "add-keys", line: at, keys: { title: "T" } }),
    );
    const { before, after, outcomes } = await editFile(file, edits);
    expect(outcomes).toEqual([
      expect.objectContaining({ why: expect.stringMatching(more) }),
      expect.objectContaining({ why: expect.stringMatching(/^an alias or a merge key stands in its place/) }),
      { kind: "made" },
    ]);
    expect(after).toBe(before.replace("{ name: R2 }", "{ name: R2, title: T }"));
  });
});

const newLine: fc.Arbitrary<NewLine> = fc.record(
  {
    written: fc.record({
      classtag: fc.stringMatching(/^[a-z0-9_]{1,8}$/),
      name: fc.oneof(
        fc.constantFrom("Ms Rivera", "yes", "- a", "é: b #c", "'", "👩‍🏫", "12"),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
      ),
      classlink: fc.stringMatching(/^[0-9]{1,5}$/),
      title: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed()),
    }),
    comment: fc.record({
      text: fc.string({ unit: "binary", maxLength: 20 }).filter((text) => text.isWellFormed()),
      stands: fc.constantFrom("above" as const, "behind" as const),
    }),
  },
  { requiredKeys: ["written"] },
);

describe("law: any file", () => {
  it("says what it said and what was asked for, keeps every other byte, and is the same the second time", async () => {
    let made = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        districtText,
        fc.array(newLine, { minLength: 1, maxLength: 3 }),
        async ({ text, written }, lines) => {
          const file = fileOf(text);
          const read = await readHeaderFile(file, "springfield", false);
          fc.pre(read.findings.every(({ severity }) => severity !== "error"));
          const schools = read.schools.filter((school) => school.written.participates !== false);
          const wanted = schools.flatMap((school): readonly FileEdit[] => [
            { kind: "add-lines", school: school.at, lines },
            ...school.classrooms.map(
              ({ at, written: line }): FileEdit => ({
                kind: "add-keys",
                line: at,
                keys: line.title === undefined ? { title: "New: title" } : {},
              }),
            ),
          ]);
          const { before, after, outcomes } = await editFile(file, wanted);
          expect(before).toBe(text);
          made += outcomes.filter(({ kind }) => kind === "made").length;
          refused += outcomes.filter(({ kind }) => kind === "cannot").length;
          const expected = (written.schools ?? []).map((school) =>
            school.participates === false
              ? school
              : {
                  ...school,
                  classrooms: [
                    ...(school.classrooms ?? []).map((line) => ({ title: "New: title", ...line })),
                    ...lines.map((line) => line.written),
                  ],
                },
          );
          const { document } = await parseYaml(new SourceText(path, after.replace(/^\ufeff/, "")));
          if (outcomes.every(({ kind }) => kind === "made"))
            expect(document?.value).toEqual({ ...written, schools: expected });
          expect(parse(after.replace(/^\ufeff/, ""), { merge: true })).toEqual(document?.value);
          expect(isWithin(before, after)).toBe(true);
          const again = await readHeaderFile(fileOf(after), "springfield", false);
          const repeated = again.schools
            .filter((school) => school.written.participates !== false)
            .map((school): FileEdit => ({ kind: "add-lines", school: school.at, lines }));
          expect((await editFile(fileOf(after), repeated)).after).toBe(after);
        },
      ),
      { numRuns: tries(80) },
    );
    expect(refused).toBeLessThan(made / 100);
  });
});

describe("law: a file with odd texts, anchors and merges", () => {
  it("is edited as asked or not at all, for every reader", async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(districtSource, newLine, async (text, line) => {
        const file = fileOf(text);
        const loaded = await loadDistricts([file]);
        const [school] = loaded.districts[0]?.schools ?? [];
        if (school?.participates !== true) return;
        const wanted: readonly FileEdit[] = [
          { kind: "add-lines", school: school.at, lines: [line] },
          ...school.classrooms.map(
            ({ at }): FileEdit => ({
              kind: "add-keys",
              line: at,
              keys: { because: ["room"] },
            }),
          ),
        ];
        const { before, after, outcomes } = await editFile(file, wanted);
        const [ofLine, ...ofKeys] = outcomes.map(({ kind }) => kind === "made");
        const value = readOtherwise(after);
        const lines: readonly WrittenClassroom[] = value.schools[0].classrooms;
        const asked = lines.slice(0, school.classrooms.length).map(({ because }) => because !== undefined);
        expect(asked).toEqual(ofKeys);
        expect(lines.length - school.classrooms.length).toBe(ofLine === true ? 1 : 0);
        made += asked.filter(Boolean).length;
        expect(isWithin(before, after)).toBe(true);
        const again = await parseYaml(new SourceText(path, after.replace(/^\ufeff/, "")));
        expect(again.document?.value).toEqual(value);
      }),
      { numRuns: tries(200) },
    );
    expect(made).toBeGreaterThan(5);
  });
});

/** As another YAML reader sees it. */
const readOtherwise = (text: string) =>
  parse(text.replace(/^\ufeff/, ""), {
    merge: true,
    uniqueKeys: false,
    maxAliasCount: -1,
    logLevel: "silent",
  });

/** Whether a text is left when others are taken out of one, the brackets of an empty list aside. */
function isWithin(before: string, after: string): boolean {
  let at = 0;
  for (const character of before.replace(/[ ]*\[ *\]/g, "")) {
    at = after.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
