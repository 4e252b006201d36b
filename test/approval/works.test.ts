import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IntentDigests } from "../../src/approval/placed-intents.ts";
import { type PastFile, worksIn } from "../../src/approval/works.ts";

/** What a file asks for by place, `""` for the district's own part; `undefined` where it cannot be read. */
type Asked = Readonly<Record<string, string>> | undefined;

const intentsOf = ({ "": district = "", ...schools }: Readonly<Record<string, string>>): IntentDigests => ({
  version: 1,
  district,
  schools: Object.entries(schools).map(([name, intent]) => ({ name, intent })),
});

/** The commit of the n-th file, newest first. */
const commit = (index: number): string => `${index}`.padStart(40, "0");

const past = (asked: Asked, index: number): PastFile => ({
  commit: commit(index),
  subject: `change ${index}`,
  ...(asked === undefined ? {} : { intents: intentsOf(asked) }),
});

/** @param files newest first; what the first asks for is what is asked for now */
function works(files: readonly Asked[], known: readonly string[], isWhole = true) {
  const found = worksIn(intentsOf(files[0] ?? {}), files.map(past), isWhole, new Set(known));
  const told = (list: typeof found.all) => list.map(({ past: one, places }) => [Number(one.commit), places]);
  return { ...found, introducing: told(found.introducing), all: told(found.all) };
}

describe("with which commits a file came to ask for what is not known", () => {
  test("none, where all is known, however old it is", () => {
    const file = { "": "d", Lincoln: "l" };
    expect(works([file], ["d", "l"], false)).toEqual({
      introducing: [],
      all: [],
      hasIntroducing: true,
      hasAll: true,
    });
  });

  test("each place by its own, and a commit that changed several once", () => {
    const files = [
      { "": "d2", Lincoln: "l2", Adams: "a2" },
      { "": "d1", Lincoln: "l2", Adams: "a2" },
      { "": "d1", Lincoln: "l1", Adams: "a1" },
    ];
    expect(works(files, ["d1", "l1", "a1"])).toMatchObject({
      introducing: [
        [0, [""]],
        [1, ["Lincoln", "Adams"]],
      ],
      hasAll: true,
    });
  });

  test("not a later one that only wrote the same differently", () => {
    expect(works([{ "": "d2" }, { "": "d2" }, { "": "d1" }], ["d1"]).introducing).toEqual([[1, [""]]]);
  });

  test("the last of several, and all of them since it was known", () => {
    const files = [{ "": "d3" }, { "": "d2" }, { "": "d1" }, { "": "d0" }];
    expect(works(files, ["d1"])).toMatchObject({
      introducing: [[0, [""]]],
      all: [
        [0, [""]],
        [1, [""]],
      ],
    });
  });

  test("the newer of two that asked for the same", () => {
    expect(works([{ "": "d2" }, { "": "d1" }, { "": "d2" }], []).introducing).toEqual([[0, [""]]]);
  });

  test("one that made it readable, where the one before was not", () => {
    const { introducing, all } = works([{ "": "d2" }, { "": "d2" }, undefined, { "": "d2" }], []);
    expect(introducing).toEqual([[1, [""]]]);
    expect(all.map(([index]) => index)).toEqual([1, 2, 3]);
  });

  test("is not known where the history goes on", () => {
    expect(works([{ "": "d2" }, { "": "d2" }], ["d1"], false)).toMatchObject({
      introducing: [],
      hasIntroducing: false,
      hasAll: false,
    });
  });
});

const place = fc.constantFrom("", "Lincoln", "Adams");
const intent = fc.constantFrom("i0", "i1", "i2", "i3");
const file = fc
  .dictionary(place, intent)
  .chain((one) => intent.map((district) => ({ ...one, "": one[""] ?? district })));
const history = fc.tuple(file, fc.array(fc.option(file, { nil: undefined }), { maxLength: 8 }));

test("a place came with the oldest commit of the unbroken row, from HEAD, that asks for it as HEAD does", () => {
  fc.assert(
    fc.property(history, fc.subarray(["i0", "i1", "i2", "i3"]), ([now, older], known) => {
      const files: readonly Asked[] = [now, ...older];
      const expected = new Map<number, string[]>();
      for (const [name, asked] of Object.entries(now)) {
        if (asked === undefined || known.includes(asked)) continue;
        const broken = files.findIndex((one) => one?.[name] !== asked);
        const index = (broken === -1 ? files.length : broken) - 1;
        expected.set(index, [...(expected.get(index) ?? []), name]);
      }
      const { introducing, all } = works(files, known);
      expect(
        new Map(introducing.map(([index, places]) => [index, [...(places as string[])].sort()])),
      ).toEqual(new Map([...expected].map(([index, places]) => [index, [...places].sort()])));
      // Whoever is asked for all is asked for these as well.
      for (const [index] of introducing) expect(all.map(([one]) => one)).toContain(index);
    }),
  );
});

test("to read on never takes back what was found in the newer commits", () => {
  fc.assert(
    fc.property(history, fc.subarray(["i0", "i1", "i2", "i3"]), ([now, older], known) => {
      const files: readonly Asked[] = [now, ...older];
      for (let count = 1; count <= files.length; count += 1) {
        const part = works(files.slice(0, count), known, false);
        const whole = works(files, known);
        if (part.hasIntroducing) expect(part.introducing).toEqual(whole.introducing);
        if (part.hasAll) expect(part.all).toEqual(whole.all);
      }
    }),
  );
});
