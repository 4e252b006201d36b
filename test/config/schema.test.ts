import { readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeValidators } from "../../schemas/write-validators.ts";
import { validateDistrict, validateSchool } from "../../src/config/district-validator.gen.js";
import { loadDistricts } from "../../src/config/load-districts.ts";
import { settingNames } from "../../src/model/setting.ts";
import { fieldState, longestId, sourcedId } from "../../src/providers/classlink/fields.ts";
import { validateClassroomPage } from "../../src/providers/classtag/api/contract-validator.gen.js";

type Schema = Readonly<Record<string, unknown>>;

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const root: unknown = JSON.parse(
  readFileSync(new URL("../../schemas/district.schema.json", import.meta.url), "utf8"),
);

/** Each property's and list entry's schema with its path, references followed. */
function* propertySchemas(schema: unknown, path: string): Generator<readonly [path: string, schema: Schema]> {
  if (!isSchema(schema)) return;
  const reference = schema["$ref"];
  const target = typeof reference === "string" ? definition(reference) : schema;
  if (!isSchema(target)) return;
  yield [path, target];
  const properties = target["properties"];
  for (const [key, child] of Object.entries(isSchema(properties) ? properties : {})) {
    yield* propertySchemas(child, `${path}/${key}`);
  }
  yield* propertySchemas(target["items"], `${path}/*`);
}

function definition(reference: string): unknown {
  const definitions = isSchema(root) ? root["definitions"] : undefined;
  return isSchema(definitions) ? definitions[reference.replace("#/definitions/", "")] : undefined;
}

const all = [...propertySchemas(root, "")];

describe("the district schema", () => {
  it.each(all)("describes %s for a person and closes it", (_, schema) => {
    expect(schema["description"]).toMatch(/^["a-zA-Z].{9,}[.]$/);
    if (schema["properties"] !== undefined) expect(schema["additionalProperties"]).toBe(false);
  });

  it.each(all.filter(([, schema]) => schema["pattern"] !== undefined))(
    "gives %s an example that its pattern accepts",
    (_, { examples, pattern }) => {
      const [example] = Array.isArray(examples) ? examples : [];
      expect(example).toMatch(new RegExp(String(pattern), "u"));
    },
  );

  it("takes ids as long as those that are read of ClassLink, which calls longer ones that", () => {
    const ids = all.filter(([, { description }]) => /SOURCED ID of/.test(String(description)));
    expect(ids.map(([path, schema]) => [path, schema["maxLength"]])).toEqual(
      [
        "/classlink/org",
        "/terms/*",
        "/schools/*/classlink/*",
        "/schools/*/classrooms/*/classlink",
        "/schools/*/classrooms/*/term",
      ].map((path) => [path, longestId]),
    );
    const long = "x".repeat(longestId);
    expect([sourcedId(long), sourcedId(`${long}x`)]).toEqual([long, undefined]);
    expect(fieldState(`${long}x`)).toBe("is longer than 1024 characters");
  });

  it("says the defaults that are filled in", async () => {
    const text =
      'version: 1\ndistrict: d\nname: D\nclasslink: { org: "1" }\ntimezone: UTC\nsync: { startsAt: "01:00" }\nschools: [{ name: A, classrooms: [{ name: x }] }]\n';
    const { districts } = await loadDistricts([
      { path: "districts/d.yaml", bytes: new TextEncoder().encode(text) },
    ]);
    const defaultOf = (path: string): unknown =>
      all.find(([candidate]) => candidate === path)?.[1]["default"];
    const limit = (path: string): unknown => [
      { kind: "share", share: Number(String(defaultOf(path)).slice(0, -1)) / 100 },
    ];
    const limits = (group: string): unknown => ({
      perDistrict: limit(`/guards/${group}/perDistrict`),
      floor: defaultOf(`/guards/${group}/floor`),
    });
    expect(districts).toMatchObject([
      {
        drivers: { read: defaultOf("/drivers/read"), write: defaultOf("/drivers/write") },
        schedule: defaultOf("/schedule"),
        sync: { quietHours: defaultOf("/sync/quietHours"), lasts: defaultOf("/sync/lasts") },
        guards: {
          archive: {
            ...(limits("archive") as object),
            perSchool: limit("/guards/archive/perSchool"),
            windowDays: defaultOf("/guards/archive/windowDays"),
          },
          takeover: limits("takeover"),
          reconnect: limits("reconnect"),
          disconnect: {
            ...(limits("disconnect") as object),
            perSchool: limit("/guards/disconnect/perSchool"),
          },
          vanished: limits("vanished"),
          changed: limits("changed"),
          weak: limits("weak"),
        },
        schools: [
          {
            policy: defaultOf("/schools/*/policy"),
            participates: defaultOf("/schools/*/participates"),
            classrooms: [
              {
                policy: "leave",
                policyFrom: "school",
                release: defaultOf("/schools/*/classrooms/*/release"),
              },
            ],
          },
        ],
      },
    ]);
  });
});

it("the settings of the files that Rollcall writes are those of the model", () => {
  const { definitions } = JSON.parse(
    readFileSync(new URL("../../schemas/settings.schema.json", import.meta.url), "utf8"),
  );
  const names = [...settingNames].sort();
  expect([...definitions.settingName.enum].sort()).toEqual(names);
  expect(Object.keys(definitions.settingValues.properties).sort()).toEqual(names);
});

describe("compiled validators", () => {
  it("need nothing at run time", () => {
    for (const file of [
      "src/config/district-validator.gen.js",
      "src/providers/classtag/api/contract-validator.gen.js",
    ]) {
      const code = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
      expect(code).not.toMatch(/^import |\brequire\(/m);
    }
  });

  it("are made where they are missing, and again when their schema is another or they were touched", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "rollcall-validators-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await cp(path.resolve(import.meta.dirname, "../../schemas"), path.join(folder, "schemas"), {
      recursive: true,
    });
    const edit = async (file: string, from: string, to: string): Promise<void> => {
      const text = await readFile(path.join(folder, file), "utf8");
      await writeFile(path.join(folder, file), text.replace(from, to));
    };
    const plan = "src/files/plan-file-validator.gen.js";
    const drift = "src/files/drift-file-validator.gen.js";
    expect(await writeValidators(folder)).toEqual(expect.arrayContaining([plan, drift]));
    await edit("schemas/drift.schema.json", '"unread"', '"unreadable"');
    await edit(plan, "return", "");
    expect(await writeValidators(folder)).toEqual([plan, drift]);
    expect(await readFile(path.join(folder, drift), "utf8")).toContain('"unreadable"');
    expect(await writeValidators(folder)).toEqual([]);
  });

  it("report all errors of a file, and of a school alone", () => {
    expect(validateDistrict({ version: 1, schools: [{}, {}] })).toBe(false);
    expect(validateDistrict.errors?.map(({ keyword }) => keyword)).toEqual(Array(6).fill("required"));
    expect(validateSchool({ name: "A" })).toBe(true);
  });

  it("let an answer of ClassTag hold more than is known, and not less", () => {
    const classroom = {
      id: "1",
      schoolId: "2",
      name: "x",
      version: "v",
      state: "active",
      connections: [],
      students: 1,
      createdOn: "2025-08-01",
      colour: "blue",
    };
    expect(validateClassroomPage({ revision: "r", total: 1, items: [classroom], more: true })).toBe(true);
    expect(validateClassroomPage({ revision: "r", total: 1, items: [{ ...classroom, id: "" }] })).toBe(false);
    expect(validateClassroomPage({ revision: "r", total: 1 })).toBe(false);
  });
});
