import { quote } from "./quote.ts";
import { type Explanation, type Fault, hintFrom, objectAt, valueName } from "./schema-explanations.ts";
import type { YamlNode } from "./yaml-tree.ts";

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  null: "null",
  number: "a number",
  object: "a set of keys",
  string: "a text",
};

/** Says what a value of the wrong type was read as, and how to write it. */
export function explainType(fault: Fault): Explanation {
  const { error, tree, node, subject } = fault;
  const wanted = [error.params["type"]].flat().map(String);
  const { data } = error;
  if (data === null && tree.isOmitted(valueNode(fault) ?? node)) {
    return {
      code: "empty-value",
      message: `${subject} has no value`,
      hint: `Write one, or remove the key. ${hintFrom(error)}`,
    };
  }
  if (wanted.includes("string") && typeof data === "number" && isPercentage(error.parentSchema)) {
    return {
      code: "wrong-type",
      message: `${subject} must be a percentage, and is ${valueName(data)}`,
      hint: `Write it with a percent sign: ${data > 0 && data < 1 ? `${Math.round(data * 10_000) / 100}% or ${data}%` : `${data}%`}`,
    };
  }
  if (wanted.includes("string") && (typeof data === "number" || typeof data === "boolean")) {
    const text = quote(tree.sourceText(node) ?? String(data)).slice(1, -1);
    return {
      code: "unquoted-value",
      message: `${subject} is not in quotes, so ${text} was read as ${valueName(data)} and not as a text`,
      hint: `Put it in quotes: "${text}"`,
    };
  }
  const names = wanted.filter((type) => type !== "null").map((type) => typeNames[type] ?? type);
  if (fault.path.length === 0) {
    return {
      code: "wrong-type",
      message: `the file must be a set of keys, and is ${valueName(data)}`,
      hint: `Write key: value on lines of their own; the first is ${Object.keys(objectAt(error.parentSchema, "properties"))[0] ?? ""}.`,
    };
  }
  const isListWanted = wanted.includes("array") && typeof data === "string";
  return {
    code: "wrong-type",
    message: `${subject} must be ${names.join(" or ")}, and is ${valueName(data)}`,
    hint: isListWanted ? `Write it as a list: [${quote(data)}]` : hintFrom(error),
  };
}

function isPercentage({ pattern }: Readonly<Record<string, unknown>>): boolean {
  return typeof pattern === "string" && pattern.endsWith("%$");
}

/** The node of the value itself even if it is not written: `nodeAt` falls back to its key. */
function valueNode({ tree, path }: Fault): YamlNode | undefined {
  const parent = tree.nodeAt(path.slice(0, -1));
  const step = path.at(-1) ?? "";
  return tree.child(parent, step) ?? tree.item(parent, Number(step));
}
