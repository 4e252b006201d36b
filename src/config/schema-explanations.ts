import { closestWord } from "../model/closest-word.ts";
import type { SchemaError } from "./district-validator.gen.js";
import type { Finding } from "./finding.ts";
import { quote } from "./quote.ts";
import type { YamlNode, YamlTree } from "./yaml-tree.ts";

/** One error of the schema with what is needed to explain it. */
export interface Fault {
  readonly error: SchemaError;
  readonly tree: YamlTree;
  /** Keys and indices from the root of the file to the value. */
  readonly path: readonly string[];
  readonly node: YamlNode;
  /** The key whose value is at fault, in backquotes, or what stands for it. */
  readonly subject: string;
}

export type Explanation = Omit<Finding, "severity"> & {
  /** Where it is not the value itself: the key of a mapping. */
  readonly key?: string;
};

/** How messages call the value at a path. */
export function subjectOf(path: readonly string[]): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (!/^\d+$/.test(last)) return `\`${last}\``;
  return `entry ${Number(last) + 1} of \`${path.at(-2) ?? ""}\``;
}

export function explainUnknownKey({ error, path }: Fault): Explanation {
  const key = String(error.params["additionalProperty"]);
  const allowed = Object.keys(objectAt(error.parentSchema, "properties"));
  const closest = closestWord(key, allowed);
  const where = path.length === 0 ? "" : `: it is in ${subjectOf(path)}`;
  return {
    key,
    code: "unknown-key",
    message: `${quote(key)} is not a key that may stand here${where}`,
    hint:
      closest === undefined
        ? `The keys that may stand here are ${allowed.join(", ")}.`
        : `Did you mean ${closest}?`,
  };
}

export function explainMissingKey({ error, path, subject }: Fault): Explanation {
  const key = String(error.params["missingProperty"]);
  const schema = objectAt(objectAt(error.parentSchema, "properties"), key);
  const name = textAt(error.data, "name");
  const owner = name === undefined ? subject : `${subject} (${quote(name)})`;
  if (key === "reason" && path.at(-2) !== "freeze") {
    return {
      code: "missing-key",
      message: `${owner} does not participate, and \`reason\` does not say why`,
      hint: "Add a reason, for example reason: keeps its own roster until January",
    };
  }
  return {
    code: "missing-key",
    message: `${owner} has no \`${key}\``,
    hint: `Add it. ${descriptionOf(schema)}${exampleOf(schema, key)}`,
  };
}

export function explainChoice({ error, subject }: Fault): Explanation {
  const allowed = [error.params["allowedValues"] ?? error.params["allowedValue"]].flat().map(String);
  const closest = typeof error.data === "string" ? closestWord(error.data, allowed) : undefined;
  return {
    code: "bad-choice",
    message: `${subject} is ${valueName(error.data)} and must be ${allowed.join(", ").replace(/, ([^,]*)$/, " or $1")}`,
    hint: closest === undefined ? hintFrom(error) : `Did you mean ${closest}?`,
  };
}

export function explainForm({ error, subject }: Fault): Explanation {
  const text = String(error.data);
  if (text.trim() === "") {
    return {
      code: "empty-value",
      message: `${subject} is ${text === "" ? "an empty text" : "a text of blanks"}`,
      hint: `Write one, or remove the key. ${hintFrom(error)}`,
    };
  }
  return {
    code: "bad-format",
    message: `${subject} is ${quote(text)}, which is not written as it must be`,
    hint: hintFrom(error),
  };
}

export function explainOptOut({ subject, path }: Fault): Explanation {
  if (path.at(-1) === "reason") {
    return {
      code: "unused-reason",
      message: "`reason` says why a school does not participate, and this one does",
      hint: "Add participates: false if the school is to stay out; otherwise remove the reason.",
    };
  }
  return {
    code: "opted-out-leftover",
    message: `${subject} stands at a school that does not participate, where it has no effect`,
    hint: "Remove it (the history keeps it), or remove participates: false.",
  };
}

/** What the schema says of a value, and an example. */
export function hintFrom(error: SchemaError): string {
  return `${descriptionOf(error.parentSchema)}${exampleOf(error.parentSchema)}`;
}

function descriptionOf(schema: Readonly<Record<string, unknown>>): string {
  return textAt(schema, "description") ?? "";
}

function exampleOf(schema: Readonly<Record<string, unknown>>, key?: string): string {
  const examples = schema["examples"];
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  if (example === undefined) return "";
  return ` For example: ${key === undefined ? "" : `${key}: `}${JSON.stringify(example)}`;
}

export function objectAt(
  value: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  return isRecord(found) ? found : {};
}

function textAt(value: unknown, key: string): string | undefined {
  const found = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === "string" ? found : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What YAML made of a value, in words. */
export function valueName(data: unknown): string {
  if (data === null) return "null";
  if (Array.isArray(data)) return "a list";
  switch (typeof data) {
    case "string":
      return `the text ${quote(data)}`;
    case "number":
      return `the number ${Object.is(data, -0) ? "-0" : data}`;
    case "boolean":
      return `the truth value ${data}`;
    default:
      return "a set of keys";
  }
}
