import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type AnySchemaObject } from "ajv";

const folder = path.resolve(import.meta.dirname, "../../schemas");

const schemaIn = (file: string): AnySchemaObject => JSON.parse(readFileSync(path.join(folder, file), "utf8"));

/** By the command that prints it: `ledger show`. */
export const outputSchemas: ReadonlyMap<string, AnySchemaObject> = new Map(
  readdirSync(path.join(folder, "output"))
    .map((file) => schemaIn(`output/${file}`))
    .map((schema) => [schema["properties"].command.const, schema]),
);

const envelope = schemaIn("output.schema.json");

/** Schemas of files, which those of commands refer to. */
const referred = ["plan", "drift", "ready", "ledger", "settings"].map((name) =>
  schemaIn(`${name}.schema.json`),
);

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, discriminator: true });
ajv.addSchema([envelope, ...referred, ...outputSchemas.values()]);

/** What of a text is not as the schemas say: that of all commands, and that of the command which printed it; empty: nothing. */
export function outputProblems(stdout: string): readonly string[] {
  const said = JSON.parse(stdout);
  const own = outputSchemas.get(said.command);
  if (own === undefined) return [`${said.command} has no schema`];
  return [envelope, own].flatMap(({ $id = "" }) => {
    const validate = ajv.getSchema($id);
    if (validate === undefined) return [`${$id} is not there`];
    validate(said);
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`.slice(0, 300),
    );
  });
}
