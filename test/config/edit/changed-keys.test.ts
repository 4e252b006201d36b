import { describe, expect, it } from "vitest";
import { editFile } from "../../../src/config/edit/edit-file.ts";
import type { ChangeEdit } from "../../../src/config/edit/file-edit.ts";
import { readHeaderFile } from "../../../src/config/read-district-file.ts";

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
