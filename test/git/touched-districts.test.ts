import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { districtsIn, touchedDistricts } from "../../src/git/touched-districts.ts";

const schema = path.resolve(import.meta.dirname, "../../schemas/district.schema.json");

const someId = fc.constantFrom("a", "b-2", "c", "Bad", "-x", "é", "x y", "");
const somePath = fc.oneof(
  someId.map((id) => `districts/${id}.yaml`),
  someId.map((id) => `districts/${id}.yml`),
  someId.map((id) => `districts/${id}/district.yaml`),
  fc
    .tuple(someId, fc.constantFrom("s.yaml", "é\n.yaml", "s.txt", "deep/s.yaml"))
    .map(([id, name]) => `districts/${id}/schools/${name}`),
  someId.map((id) => `districts/${id}`),
  fc.constantFrom("schemas/district.schema.json", "schemas.txt", "README.md", "src/main.ts"),
);
const somePaths = fc.uniqueArray(somePath, { maxLength: 12 });

describe("districts that a change touches, by names alone", () => {
  test("the id in a file's name is what the schema takes for one, and nothing else is", async () => {
    const { properties } = JSON.parse(await readFile(schema, "utf8"));
    const pattern = new RegExp(properties.district.pattern, "u");
    fc.assert(
      fc.property(
        fc
          .oneof(fc.string({ unit: fc.constantFrom(..."az09-_.A \n\u00E9") }), fc.string())
          .filter((id) => !id.includes("/")),
        (id) => {
          expect(districtsIn([`districts/${id}.yaml`])).toEqual(pattern.test(id) ? [id] : []);
        },
      ),
    );
  });

  test("are of the head, each once and in order; the order of the paths does not matter; what did not change is not touched", () => {
    fc.assert(
      fc.property(somePaths, somePaths, somePaths, (base, head, changed) => {
        const found = touchedDistricts({ base, head, changed });
        const ids = found.include.map(({ district }) => district);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect(districtsIn(head)).toEqual(expect.arrayContaining(ids));
        expect(found.unmanaged).toEqual(districtsIn(base).filter((id) => !districtsIn(head).includes(id)));
        expect(
          touchedDistricts({
            base: [...base].reverse(),
            head: [...head].reverse(),
            changed: [...changed].reverse(),
          }),
        ).toEqual(found);
        expect(touchedDistricts({ base: head, head, changed: [] }).include).toEqual([]);
        if (found.everything !== undefined) expect(ids).toEqual(districtsIn(head));
      }),
    );
  });

  test("every file that only one side has touches its district", () => {
    fc.assert(
      fc.property(somePaths, somePaths, (base, head) => {
        const changed = [
          ...base.filter((one) => !head.includes(one)),
          ...head.filter((one) => !base.includes(one)),
        ];
        const { include, unmanaged } = touchedDistricts({ base, head, changed });
        const told = [...include.map(({ district }) => district), ...unmanaged];
        expect(told).toEqual(expect.arrayContaining([...districtsIn(changed)]));
      }),
    );
  });
});
