import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLine, type LineKey } from "../../src/config/history/line-key.ts";
import { nextVersion, versionOfFile } from "../../src/config/history/version-of-file.ts";
import { valueOfLine, writtenLines } from "../../src/config/history/written-lines.ts";
import { begin, edit, filesOf, traced, type World } from "../cli/traced-world.ts";
import { tries } from "../tries.ts";

const keys: readonly LineKey[] = [
  { classroomId: traced },
  { name: "Room 3", school: "Franklin K-8" },
  { word: "0012-1" },
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function saidBy(files: ReadonlyMap<string, Uint8Array>, key: LineKey): Promise<unknown> {
  const { lines } = await writtenLines([...files].map(([path, bytes]) => ({ path, bytes })));
  const found = findLine(lines, key);
  return typeof found === "string" ? found : valueOfLine(found);
}

const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
const edited = (drawn: readonly ((world: World) => World)[], world = begin): World =>
  drawn.reduce((last, one) => one(last), world);

describe("what of a file is read to know one line of it", () => {
  test("law: says of the line what the whole file says", async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.constantFrom(...keys), async (drawn, key) => {
        const files = [...filesOf({ ...edited(drawn), isBroken: false })];
        const whole = new Map(files.map(([path, text]) => [path, bytesOf(text)]));
        const part = new Map(
          [...whole].map(([path, bytes]) => {
            const { about } = versionOfFile(bytes, key);
            return [path, about === undefined ? bytes : bytesOf(about)] as const;
          }),
        );
        expect(await saidBy(part, key)).toEqual(await saidBy(whole, key));
      }),
      { numRuns: tries(300) },
    );
  });

  test("law: is the same whether a version is looked at alone or beside another one", () => {
    fc.assert(
      fc.property(edits, edits, fc.constantFrom(...keys), (drawn, more, key) => {
        const world = { ...edited(drawn), isFolder: false };
        const [one] = filesOf(world).values();
        const [other] = filesOf({ ...edited(more, world), isFolder: false }).values();
        const [before, after] = [bytesOf(one ?? ""), bytesOf(other ?? "")];
        expect(nextVersion(after, versionOfFile(before, key)).about).toBe(versionOfFile(after, key).about);
      }),
      { numRuns: tries(500) },
    );
  });

  test("is a small part of a large file", () => {
    const rooms = Array.from(
      { length: 1000 },
      (_, at) =>
        `      - { classtag: cls_${at}, name: 'Room ${at} | "A"', policy: sync, because: [title, room] }\n`,
    );
    const text = `schools:\n  - name: Lincoln\n    classrooms:\n${rooms.join("")}`;
    expect(versionOfFile(bytesOf(text), { classroomId: "cls_700" }).about?.split("\n")).toHaveLength(7);
  });

  test.each([
    ["a text over several lines", "  - name: >-\n      Room\n      - { name: Chess, policy: leave }\n"],
    ["quotes that stay open", '  - name: "Room\n\n      - { name: Chess, policy: leave }\n      "\n'],
    [
      "quotes behind a key that holds some",
      '  - a, "b, c: ",\n      - { name: Chess, policy: leave }\n      "\n',
    ],
  ])("is all of a file with %s", (_, text) => {
    expect(versionOfFile(bytesOf(text), { classroomId: traced }).about).toBeUndefined();
  });

  test("keeps what may repeat a value elsewhere, or be repeated", () => {
    const text = "  - &room { name: Chess, policy: leave }\n  - *room\n  - { <<: *room, name: Choir }\n";
    expect(versionOfFile(bytesOf(text), { classroomId: traced }).about).toBe(text);
  });
});
