import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { inspectRow } from "../../src/providers/classtag/browser/inspect-row.ts";
import { inspectSetting } from "../../src/providers/classtag/browser/inspect-setting.ts";
import type { SentRequest } from "../../src/providers/classtag/browser/request-leaves.ts";

const sent = (body: string, type = "application/json", url = "https://host/api"): SentRequest => ({
  url: () => url,
  postData: () => body,
  headers: () => ({ "content-type": type }),
});
const json = (value: unknown): SentRequest => sent(JSON.stringify(value));
const form = (text: string): SentRequest => sent(text, "application/x-www-form-urlencoded");

describe("a request that saves a setting", () => {
  const fields = [
    { name: "enabled", value: true },
    { name: "startsAt", value: "02:30" },
    { name: "guardians", value: false },
    { name: "threshold", value: "15" },
    { name: "token", value: "t0k" },
  ];
  const answers = [
    JSON.stringify({
      data: {
        sync: { enabled: true, starts_at: "02:30", guardians: false, threshold: 15, version: 7 },
        user: { isAdmin: true },
      },
    }),
  ];
  const judge = inspectSetting({ after: true }, { fields, changed: "guardians", answers });

  it.each<readonly [string, SentRequest]>([
    ["the form", form("enabled=on&startsAt=02%3A30&guardians=on&threshold=15&token=t0k")],
    ["what differs", json({ guardians: true })],
    [
      "all of it",
      json({ sync: { enabled: true, startsAt: "02:30", guardians: true, threshold: 15 }, version: 7 }),
    ],
    [
      "a mutation",
      json({ query: "mutation Save($input: Input!)", variables: { input: { guardians: true } } }),
    ],
    ["a token that nobody has seen", json({ guardians: true, csrf: "n3w" })],
  ])("may leave with %s", (_, request) => {
    expect(judge(request)).toBeUndefined();
  });

  it.each<readonly [string, SentRequest, string]>([
    ["the sync off", json({ guardians: true, enabled: false }), 'would change "enabled" from true to false'],
    [
      "the sync left out of a form",
      form("startsAt=02%3A30&guardians=on&threshold=15&token=t0k"),
      '"enabled"',
    ],
    ["another time", json({ guardians: true, starts_at: "01:00" }), '"starts_at" from "02:30" to "01:00"'],
    [
      "a switch that nobody knows",
      json({ guardians: true, notify: true }),
      '"notify", which the page has not told',
    ],
    ["nothing that can be read", sent("\u0000\u0001", "application/octet-stream"), "cannot be read"],
    ["another setting in its place", json({ sync: { enabled: true }, other: { isAdmin: false } }), "isAdmin"],
  ])("is held back with %s", (_, request, why) => {
    expect(judge(request)).toContain(why);
  });

  it("is held back where form and data disagree: the form was not filled yet", () => {
    const empty = fields.map((field) => (field.name === "enabled" ? { ...field, value: false } : field));
    const early = inspectSetting({ after: true }, { fields: empty, changed: "guardians", answers });
    expect(early(form("startsAt=02%3A30&guardians=on&threshold=15&token=t0k"))).toContain("false and true");
  });
});

describe("a request that writes to a row", () => {
  const named = (id: string, name: string) => ({ id, name, address: "", href: "" });
  const judge = inspectRow({
    named: named("cls_4", "Twins"),
    others: [named("cls_41", "Twins"), named("cls_9", "Room 9")],
  });

  it("may leave where it names that row, and no other", () => {
    expect(judge(json({ id: "cls_4", note: "cls_400" }))).toBeUndefined();
    expect(judge(sent("", "", "https://host/classrooms/cls_4/archive"))).toBeUndefined();
    expect(judge(form("of=cls_4&version=3"))).toBeUndefined();
  });

  it("is held back where it names another, or does not tell two of one name apart", () => {
    expect(judge(json({ id: "cls_9" }))).toContain('it names "cls_9" ("Room 9")');
    expect(judge(json({ ids: ["cls_4", "cls_41"] }))).toContain('it names "cls_41"');
    expect(judge(json({ row: 2 }))).toContain('does not name "cls_4", and there is another "Twins"');
  });
});

describe("what writes", () => {
  const folder = path.resolve(import.meta.dirname, "../../src/providers/classtag/browser");
  const writing = /^(write-|submit|row-of|find-row|dialog-names|inspect)/;

  it("finds nothing by its number: rows move", async () => {
    for (const file of (await readdir(folder)).filter((name) => writing.test(name)))
      expect(await readFile(path.join(folder, file), "utf8"), file).not.toMatch(/\.(nth|first|last)\(/);
  });
});
