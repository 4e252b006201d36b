import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { validateDistrict } from "../../src/config/district-validator.gen.js";
import { loadDistricts } from "../../src/config/load-districts.ts";
import { normaliseDistrict } from "../../src/config/normalise-district.ts";
import { parseYaml } from "../../src/config/parse-yaml.ts";
import { readHeaderFile } from "../../src/config/read-district-file.ts";
import { SourceText } from "../../src/config/source-text.ts";
import type { WrittenDistrict } from "../../src/config/written-district.gen.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { District } from "../../src/model/district.ts";
import type { SourceFile } from "../../src/model/source-file.ts";
import { tries } from "../tries.ts";
import { writtenDistrict } from "./written-district-arbitrary.ts";

const path = "districts/springfield.yaml";

function file(text: string, name = path): SourceFile {
  return { path: name, bytes: new TextEncoder().encode(text) };
}

/** The ways in which programs write the same value as YAML. */
const layouts: readonly ((value: unknown) => string)[] = [
  (value) => stringify(value, { aliasDuplicateObjects: false }),
  (value) => stringify(value, { defaultStringType: "QUOTE_DOUBLE", collectionStyle: "flow", lineWidth: 0 }),
  (value) => dump(value, { noRefs: true }),
  (value) => JSON.stringify(value, null, 1),
];
const layout = fc.constantFrom(...layouts);

const here = { file: path, line: 1, column: 1 };

function normalise(written: WrittenDistrict): District {
  const schools = (written.schools ?? []).map((school) => ({
    written: school,
    at: here,
    classrooms: (school.classrooms ?? []).map((classroom) => ({ written: classroom, at: here })),
  }));
  return normaliseDistrict({ written, at: here, freezeAt: () => here }, schools);
}

/** What the file says, whether or not the rules are content with it. */
async function read(text: string): Promise<District> {
  const { header, schools } = await readHeaderFile(file(text), "springfield", false);
  if (header === undefined) throw new Error("the file could not be read");
  return normaliseDistrict(header, schools);
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === "at" ? undefined : item)));
}

function shuffled(value: unknown, order: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item], index) => ({
    key,
    item: shuffled(item, order),
    rank: order[index % order.length] ?? 0,
  }));
  return Object.fromEntries(
    entries.sort((left, right) => left.rank - right.rank).map(({ key, item }) => [key, item]),
  );
}

describe("a district file, whoever wrote it", () => {
  it("is read as the value that was written", async () => {
    await fc.assert(
      fc.asyncProperty(writtenDistrict, layout, async (written, write) => {
        const text = write(written);
        const parsed = await parseYaml(new SourceText(path, text));
        expect(parsed.document?.value).toEqual(written);
      }),
      { numRuns: tries(60) },
    );
  });

  it("has a normal form if the schema accepts it", () => {
    fc.assert(
      fc.property(writtenDistrict, (written) => {
        expect(validateDistrict(written)).toBe(true);
        expect(normalise(written).schools).toHaveLength(written.schools?.length ?? 0);
      }),
    );
  });

  it("means the same with its keys in another order and in another layout", async () => {
    await fc.assert(
      fc.asyncProperty(
        writtenDistrict,
        layout,
        fc.array(fc.nat(), { minLength: 5 }),
        async (written, write, order) => {
          const reordered: unknown = shuffled(written, order);
          expect(withoutPlaces(await read(write(reordered)))).toEqual(withoutPlaces(normalise(written)));
        },
      ),
      { numRuns: tries(60) },
    );
  });

  it("may merge three thousand times", async () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, index) => `  - { <<: *d, name: x${index}, classtag: c${index} }\n`,
    );
    const text = `version: 1\ndistrict: springfield\nname: S\nclasslink: { org: "1" }\ntimezone: UTC\nschools: \n- name: A\n  classrooms:\n  - &d { name: x, policy: leave, title: T, term: "1", release: false }\n${lines.join("")}`;
    const [school] = (await read(text)).schools;
    const classrooms = school?.participates === true ? school.classrooms : [];
    expect(classrooms).toHaveLength(3_001);
    expect(classrooms[3_000]).toMatchObject({ name: "x2999", title: "T", term: "1" });
  });

  it("carries places at which the thing itself begins", async () => {
    await fc.assert(
      fc.asyncProperty(writtenDistrict, layout, async (written, write) => {
        const harmless = { ...written, schools: (written.schools ?? []).map(withPlainNames) };
        const text = write(harmless);
        const source = new SourceText(path, text);
        const beginning = (at: District["at"]): string =>
          text.slice(source.offsetAt(at)).replace(/^\{\s*/, "");
        for (const school of (await read(text)).schools) {
          expect(beginning(school.at)).toMatch(startOf(school.name));
          const classrooms = school.participates ? school.classrooms : [];
          for (const mapping of classrooms) expect(beginning(mapping.at)).toMatch(startOf(mapping.name));
        }
      }),
      { numRuns: tries(60) },
    );
  });
});

function startOf(name: string): RegExp {
  return new RegExp(`^"?name"?:\\s*["']?${name}`);
}

/** Distinct names and no ids or policies, so that no rule has anything to say. */
function withPlainNames(school: NonNullable<WrittenDistrict["schools"]>[number], index: number): object {
  const classrooms = (school.classrooms ?? []).map((_, line) => ({ name: `Room ${index}-${line}-` }));
  return { name: `School ${index}-`, ...(classrooms.length > 0 && { classrooms }) };
}

function placesAreInside(text: string, findings: readonly Diagnostic[]): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { at } of findings) {
    expect(at?.line).toBeLessThanOrEqual(lines.length);
    expect(at?.column).toBeLessThanOrEqual((lines[(at?.line ?? 1) - 1] ?? "").length + 1);
  }
}

const fragment = fc.constantFrom(
  ..."-?:,[]{}#&*!|>'\"%@`~\t\n\r \\\u0085\u2028\ufeff\u0000",
  "<<: *a",
  "&a ",
  "*a",
  "---\n",
  "...\n",
  "!!str ",
  "\n\t",
  "? ",
  "- - -",
  "|\n",
  "0123",
  "\ud83d",
  "__proto__: ",
);

describe("a damaged file", () => {
  it("has findings at places inside it, and never an exception", async () => {
    const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fragment), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(writtenDistrict, layout, damage, async (written, write, wounds) => {
        let text = write(written);
        for (const [share, length, put] of wounds) {
          const offset = Math.floor(share * text.length);
          text = text.slice(0, offset) + put + text.slice(offset + length);
        }
        const { findings } = await loadDistricts([file(text)]);
        placesAreInside(new TextDecoder().decode(new TextEncoder().encode(text)), findings);
      }),
      { numRuns: tries(300) },
    );
  });

  it("is told as such whatever its bytes are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { districts, findings } = await loadDistricts([{ path, bytes }]);
        expect(districts).toEqual([]);
        expect(findings.some(({ severity }) => severity === "error")).toBe(true);
      }),
    );
  });
});

describe("several files", () => {
  it("are read alike in any order", async () => {
    const header = (id: string): string =>
      `version: 1\ndistrict: ${id}\nname: ${id}\nclasslink: { org: "1" }\ntimezone: UTC\n`;
    const files = [
      file(header("north"), "districts/north/district.yaml"),
      file(
        "name: A\nclassrooms: [{ name: x, classtag: c1, classlink: '1' }]",
        "districts/north/schools/a.yaml",
      ),
      file(
        "name: B\nclassrooms: [{ name: x, classtag: c1, classlink: '1' }]",
        "districts/north/schools/b.yaml",
      ),
      file(`${header("south")}schools: [{ name: A, polcy: sync }]`, "districts/south.yaml"),
      file(`${header("west")}schools: [{ name: A, classtag: s1 }]`, "districts/west.yaml"),
      file(`${header("east")}schools: [{ name: A, classtag: s1 }]`, "districts/east.yaml"),
    ];
    const expected = await loadDistricts(files);
    expect(expected.findings.map(({ code }) => code).sort()).toEqual([
      "duplicate-classtag",
      "duplicate-classtag",
      "duplicate-sourced-id",
      "unknown-key",
    ]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (order) => {
        expect(await loadDistricts(order)).toEqual(expected);
      }),
      { numRuns: tries(20) },
    );
  });

  it("may own the same SOURCED IDs, because each district is a tenant of its own", async () => {
    const district = (id: string): SourceFile =>
      file(
        `version: 1\ndistrict: ${id}\nname: ${id}\nclasslink: { org: "1" }\ntimezone: UTC\nschools: [{ name: A, classlink: ["0012"], classrooms: [{ name: x, classlink: "7" }] }]`,
        `districts/${id}.yaml`,
      );
    const { districts, findings } = await loadDistricts([district("north"), district("south")]);
    expect(findings).toEqual([]);
    expect(districts.map(({ id }) => id)).toEqual(["north", "south"]);
  });
});
