import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const repository = path.resolve(import.meta.dirname, "../..");
const schemaAt = (file: string): object =>
  JSON.parse(readFileSync(path.join(repository, "schemas", file), "utf8"));

/** As ajv-cli is started without options: words that it does not know are errors, what is doubtful is a warning. */
function strict(): { readonly ajv: Ajv; readonly warnings: readonly unknown[] } {
  const warnings: unknown[] = [];
  const warn = (...said: unknown[]): void => void warnings.push(said);
  return { ajv: new Ajv({ strict: true, logger: { log: warn, warn, error: warn } }), warnings };
}

const files = readdirSync(path.join(repository, "test/config/cases"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => path.join("test/config/cases", name));
const readAs = (file: string, version: "1.1" | "1.2" = "1.2"): unknown => {
  try {
    return parse(readFileSync(path.join(repository, file), "utf8"), { version, logLevel: "silent" });
  } catch {
    return undefined;
  }
};

describe("the schemas of district and school files", () => {
  it("are taken by a strict reader without a warning, and by their ids", () => {
    const { ajv, warnings } = strict();
    ajv.addSchema(schemaAt("district.schema.json"));
    ajv.addSchema(schemaAt("school.schema.json"));
    for (const name of ["district", "school"])
      expect(ajv.getSchema(`https://rollcall.example/schemas/${name}.schema.json`)).toBeTypeOf("function");
    expect(warnings).toEqual([]);
  });

  it("take the sample district whether it is read as YAML 1.1 or 1.2", () => {
    const { ajv } = strict();
    const accepts = ajv.compile(schemaAt("district.schema.json"));
    for (const version of ["1.1", "1.2"] as const) {
      accepts(readAs("districts/springfield.yaml", version));
      expect(accepts.errors ?? []).toEqual([]);
    }
  });

  it("say the same to an editor of every file", () => {
    for (const kind of ["district", "school"]) {
      const plain = new Ajv({ strict: false });
      if (kind === "school") plain.addSchema(schemaAt("district.schema.json"));
      const accepts = plain.compile(schemaAt(`${kind}.schema.json`));
      const editorAccepts = new Ajv({ strict: false }).compile(schemaAt(`editor/${kind}.schema.json`));
      const judged = files.map((file) => [file, accepts(readAs(file))]);
      expect(files.map((file) => [file, editorAccepts(readAs(file))])).toEqual(judged);
      expect(new Set(judged.map(([, valid]) => valid))).toEqual(new Set([true, false]));
    }
  });
});
