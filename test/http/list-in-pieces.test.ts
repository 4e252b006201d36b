import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseListInPieces } from "../../src/http/list-in-pieces.ts";
import { client, serve } from "./test-server.ts";

const list = { key: "classes", take: (row: unknown, index: number) => ({ index, row }) };

function inPieces(text: string, pieceLength?: number) {
  return parseListInPieces(Buffer.from(text), list, pieceLength);
}

const taken = (rows: readonly unknown[]) => rows.map((row, index) => ({ index, row }));

/** Texts that look like the border between two rows, or hide one. */
const texts = fc.oneof(
  fc.constantFrom(
    "},{",
    '"},{"',
    "}, {",
    "]}",
    '\\"},{',
    "\\",
    "é",
    "📸",
    "classes",
    '"classes":[',
    "\u2028",
  ),
  fc.string({ unit: "binary" }),
);
const { row } = fc.letrec<{ row: unknown; value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    texts,
    fc.constantFrom(null, true, 1.5, -0),
    fc.array(tie("value"), { maxLength: 4 }),
    tie("row"),
  ),
  row: fc.dictionary(texts, tie("value"), { maxKeys: 4 }),
}));
const rowLists = fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: texts }), {
  maxLength: 12,
});
const indents = fc.constantFrom("", "  ", "\t", "\r\n");
const lengths = fc.integer({ min: 0, max: 60 });

describe("a list that is parsed some rows at a time", () => {
  it("is what parsing the whole makes of it, whatever stands in it and beside it", () => {
    fc.assert(
      fc.property(rowLists, fc.dictionary(texts, row), indents, lengths, (rows, others, indent, length) => {
        const body = { classes: rows, ...others, ...("classes" in others ? { classes: rows } : {}) };
        const text = JSON.stringify(body, undefined, indent);
        const parsed = inPieces(text, length);
        if (Object.keys(others).length === 0) expect(parsed).toBeDefined();
        if (parsed === undefined) return;
        expect(parsed.rows).toEqual(taken(JSON.parse(text).classes));
        expect(parsed.value).toEqual({ ...JSON.parse(text), classes: parsed.rows });
      }),
    );
  });

  it("is never made of a text that breaks off", () => {
    fc.assert(
      fc.property(rowLists, indents, lengths, fc.nat(), (rows, indent, length, at) => {
        const text = JSON.stringify({ classes: rows, total: rows.length }, undefined, indent);
        expect(inPieces(text.slice(0, at % text.length), length)).toBeUndefined();
      }),
    );
  });

  it.each([
    ["another list before it", '{"orgs":[],"classes":[{}]}'],
    ["no object", "[{}]"],
    ["a list that is named twice", '{"classes":[{}],"classes":[{},{}]}'],
    ["a list that is named twice, and hides it", '{"classes":[{}],"class\\u0065s":[]}'],
    ["a comma too many", '{"classes":[{}],}'],
    ["a comma too many in the list", '{"classes":[{},]}'],
    ["no comma", '{"classes":[{}{}]}'],
    ["something behind the end", '{"classes":[{}]} {}'],
    ["an end too many", '{"classes":[{}]]}'],
    ["a space that JSON does not know", '{\v"classes":[{}]}'],
  ])("is left to whoever parses the whole: %s", (_, text) => {
    expect(inPieces(text, 0)).toBeUndefined();
  });

  it("gives up where nearly all that looks like a border is none, and parses the rest at once", () => {
    const rows = [{ terms: Array.from({ length: 500 }, () => ({})) }, {}, { title: "},{".repeat(500) }];
    expect(inPieces(JSON.stringify({ classes: rows }), 0)?.rows).toEqual(taken(rows));
  });
});

describe("an answer with a list that is taken", () => {
  const longTitle = "Señora Muñoz 📸 ".repeat(20);
  const rows = Array.from({ length: 300 }, (_, sourcedId) => ({ sourcedId, title: longTitle }));

  async function answered(text: string) {
    const server = await serve((_, response) => response.end(text));
    const { http } = await client({});
    return await http.send({
      service: {
        system: "ClassLink",
        names: { baseUrl: "CLASSLINK_BASE_URL", credentials: "CLASSLINK_TOKEN" },
        secrets: [],
        signsWithTime: false,
        authorise: () => "Bearer x",
      },
      method: "GET",
      url: `${server.origin}/classes`,
      list,
    });
  }

  it.each([
    ["first", JSON.stringify({ classes: rows, total: 300 })],
    ["behind something else", JSON.stringify({ total: 300, classes: rows })],
    ["in JSON that was made a text once more", JSON.stringify(JSON.stringify({ total: 300, classes: rows }))],
  ])("has what was made of each row, in its place, where the list stands %s", async (_, text) => {
    const answer = await answered(text);
    expect(answer.rows).toEqual(taken(rows));
    expect(answer.body).toEqual({ total: 300, classes: taken(rows) });
    expect(answer.length).toBe(Buffer.byteLength(text));
  });

  it.each([{ classes: null }, { classes: {} }, {}, [], null])(
    "has none where there is none: %j",
    async (body) => {
      const answer = await answered(JSON.stringify(body));
      expect(answer.rows).toBeUndefined();
      expect(answer.body).toEqual(body);
    },
  );

  it("is an error where it breaks off, however many rows had come", async () => {
    const text = JSON.stringify({ classes: rows });
    await expect(answered(text.slice(0, -5))).rejects.toMatchObject({
      code: "malformed",
      reason: expect.stringContaining("breaks off or is not valid JSON"),
    });
  });
});
