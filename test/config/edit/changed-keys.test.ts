import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { editFile } from "../../../src/config/edit/edit-file.ts";
import type { ChangeEdit } from "../../../src/config/edit/file-edit.ts";
import { parseYaml } from "../../../src/config/parse-yaml.ts";
import { readHeaderFile } from "../../../src/config/read-district-file.ts";
import { SourceText } from "../../../src/config/source-text.ts";
import { evidenceText } from "../../../src/render/terminal/suggested-school.ts";
import { tries } from "../../tries.ts";
import { districtText } from "./district-text-arbitrary.ts";

const path = "districts/springfield.yaml";
const header =
  'version: 1\ndistrict: springfield\nname: S\nclasslink: { org: "1" }\ntimezone: UTC # ours\nterms: ["2026-27"] # this year\n';

/** A file with keys of its district, or of the first line of its first school, changed. */
async function changed(text: string, change: Pick<ChangeEdit, "below" | "keys" | "note" | "of">) {
  const file = { path, bytes: new TextEncoder().encode(text) };
  const { schools } = await readHeaderFile(file, "springfield", false);
  const [school] = schools;
  const places = {
    district: { file: path, line: 1, column: 1 },
    school: school?.at,
    line: school?.classrooms[0]?.at,
  };
  const at = places[change.of];
  if (at === undefined) throw new Error("no place");
  const { after, outcomes } = await editFile(file, [{ kind: "change-keys", at, ...change }]);
  return { after, outcomes };
}

// A property called `then` would make a value look like a promise.
const untilThen: unknown = JSON.parse('{ "value": "60%", "until": "2027-08-21", "then": "15%" }');
const schools = (lines: string): string => `schools:\n  - name: A\n    classrooms:\n${lines}`;
const archived = {
  policy: "archive",
  release: true,
  classlink: "028",
  term: "2027-28",
  because: undefined,
} as const;

describe("keys that are changed", () => {
  it("of a line in braces: in their places, and what is to go goes", async () => {
    const line =
      '      - { name: "R: 1", policy: sync, classlink: "027", title: T, term: "2026-27", because: [room, teacher] } # mine\n';
    const { after } = await changed(header + schools(line), {
      of: "line",
      keys: archived,
      note: "was 027\nand more",
    });
    expect(after).toBe(
      header +
        schools(
          '      # was 027\n      # and more\n      - { name: "R: 1", policy: archive, release: true, classlink: "028", title: T, term: "2027-28" } # mine\n',
        ),
    );
  });

  it("with a note in the place of the evidence that a proposal wrote above it, and of nothing that a person did", async () => {
    const line = '      - { name: R1, classlink: "027", title: T, term: "2026-27" }\n';
    const keys = { classlink: "028" };
    const noted = async (above: string): Promise<string> => {
      const { after } = await changed(header + schools(above + line), { of: "line", keys, note: "was 027" });
      const start = header + schools("");
      expect(after.startsWith(start)).toBe(true);
      return after.slice(start.length).replace(/ *- \{.*\n/, "");
    };
    const shown = { sourcedId: "027", title: "T", probability: 1, students: 18 };
    for (const [level, agrees] of [
      ["sure", ["room", "teacher"]],
      ["probable", ["room"]],
      ["worksheet", []],
    ] as const) {
      const evidence = evidenceText({ ...shown, agrees, disagrees: ["period"] }, { students: 19 });
      expect(await noted(`      # ${level}: ${evidence}\n`)).toBe("      # was 027\n");
    }
    for (const mine of [
      "      # sure: room agrees · I looked at it\n",
      "      # sure: I asked her\n",
      "      # worksheet: no class\n",
      "      # sure: room agrees\n\n",
      "      # sure: room agrees\n      # and I looked\n",
    ])
      expect(await noted(mine)).toBe(`${mine}      # was 027\n`);
  });

  it("of a line that says its id first: new ones come behind what they follow, wherever that stands", async () => {
    const line = '      - { classtag: "c1", name: R1, classlink: "027", title: T, term: "2026-27" }\n';
    const { after } = await changed(header + schools(line), {
      of: "line",
      keys: { policy: "archive", release: true },
    });
    expect(after).toBe(
      header + schools(line.replace("name: R1,", "name: R1, policy: archive, release: true,")),
    );
  });

  it("of a line over several, with a Windows line end", async () => {
    const line =
      "      - name: R1\n        # the policy\n        policy: sync\n        because:\n          - room # seen\n        classlink: \"027\"\n        title: T\n        term: '2026-27'\n";
    const { after } = await changed((header + schools(line)).replaceAll("\n", "\r\n"), {
      of: "line",
      keys: archived,
    });
    expect(after).toBe(
      (
        header +
        schools(
          '      - name: R1\n        # the policy\n        policy: archive\n        release: true\n        classlink: "028"\n        title: T\n        term: "2027-28"\n',
        )
      ).replaceAll("\n", "\r\n"),
    );
  });

  it("of the district: a list gets what is new behind what is there, and settings theirs", async () => {
    const text = `${header}settings:\n  deletionThreshold: 15% # agreed\nfreeze:\n  # summer\n  - { from: "2026-12-20", to: "2027-01-03", reason: Holidays }\n${schools("      - { name: R1 }\n")}`;
    const freeze = [
      { from: "2026-12-20", to: "2027-01-03", reason: "Holidays" },
      { from: "2027-06-12", to: "2027-08-01", reason: "SIS rollover" },
    ];
    const first = await changed(text, { of: "district", keys: { terms: ["2027-28"], freeze } });
    const { after } = await changed(first.after, {
      of: "district",
      below: "settings",
      keys: { deletionThreshold: untilThen },
    });
    expect(after).toBe(
      text
        .replace('["2026-27"]', '["2027-28"]')
        .replace(
          "reason: Holidays }\n",
          'reason: Holidays }\n  - { from: "2027-06-12", to: "2027-08-01", reason: SIS rollover }\n',
        )
        .replace("15% #", '{ value: "60%", until: "2027-08-21", then: "15%" } #'),
    );
  });

  it("are written where the district lacks them, where they usually stand", async () => {
    const text = header + schools("      - { name: R1 }\n");
    const keys = { freeze: [{ from: "2027-06-12", to: "2027-08-01", reason: "SIS rollover" }] };
    const first = await changed(text, { of: "district", keys });
    const { after } = await changed(first.after, {
      of: "district",
      below: "settings",
      keys: { deletionThreshold: "60%" },
    });
    expect(after).toBe(
      text.replace(
        "schools:",
        'settings: { deletionThreshold: "60%" }\nfreeze: [{ from: "2027-06-12", to: "2027-08-01", reason: SIS rollover }]\nschools:',
      ),
    );
  });

  it("are left where they are repeated from elsewhere, or a comment would be lost, with the reason", async () => {
    const terms = header.replace(
      '["2026-27"] # this year',
      '\n  - "2026-27" # this year\n  - Summer # and then',
    );
    const repeated =
      header + schools("      - { name: R1, policy: &p leave }\n      - { name: R2, policy: *p }\n");
    for (const [text, of, keys, why] of [
      [
        `${terms}schools: []\n`,
        "district",
        { terms: ["2027-28"] },
        "a comment stands in what is to be changed",
      ],
      [repeated, "line", { policy: "archive" }, "an anchor"],
    ] as const) {
      const { after, outcomes } = await changed(text, { of, keys });
      expect(outcomes).toMatchObject([{ kind: "cannot", why: expect.stringContaining(why) }]);
      expect(after).toBe(text);
    }
  });
});

describe("law: keys that are changed", () => {
  it("are as asked or not at all, for every reader, and nothing else is another", async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        districtText,
        fc.string({ minLength: 1, maxLength: 12 }),
        async ({ text, written }, name) => {
          const file = { path, bytes: new TextEncoder().encode(text) };
          const read = await readHeaderFile(file, "springfield", false);
          fc.pre(read.findings.every(({ severity }) => severity !== "error"));
          const at = { file: path, line: 1, column: 1 };
          const keys = { name: `New ${name}`, policy: "leave", because: undefined, release: undefined };
          const edits: readonly ChangeEdit[] = [
            { kind: "change-keys", of: "district", at, keys: { terms: ["2027-28"] } },
            ...read.schools.flatMap((school) =>
              school.classrooms.map(
                (line): ChangeEdit => ({ kind: "change-keys", of: "line", at: line.at, keys, note: name }),
              ),
            ),
          ];
          const { after, before, outcomes } = await editFile(file, edits);
          expect(before).toBe(text);
          const [ofTerms, ...ofLines] = outcomes.map(({ kind }) => kind === "made");
          made += ofLines.filter(Boolean).length;
          const isMade = ofLines.values();
          const schools = (written.schools ?? []).map((school) => ({
            ...school,
            ...(school.classrooms !== undefined && {
              classrooms: school.classrooms.map((line) =>
                isMade.next().value === true ? changedLine(line, keys) : line,
              ),
            }),
          }));
          const value: unknown = parse(after.replace(/^\ufeff/, ""), { merge: true });
          const { document } = await parseYaml(new SourceText(path, after.replace(/^\ufeff/, "")));
          expect(document?.value).toEqual(value);
          expect(value).toEqual({
            ...written,
            ...(ofTerms === true && { terms: ["2027-28"] }),
            ...(written.schools !== undefined && { schools }),
          });
          expect(
            (
              await editFile(
                { path, bytes: new TextEncoder().encode(after) },
                [edits[0]].flatMap((one) => one ?? []),
              )
            ).after,
          ).toBe(after);
        },
      ),
      { numRuns: tries(60) },
    );
    expect(made).toBeGreaterThan(20);
  });
});

const changedLine = (line: object, keys: object): object =>
  Object.fromEntries(Object.entries({ ...line, ...keys }).filter(([, value]) => value !== undefined));
