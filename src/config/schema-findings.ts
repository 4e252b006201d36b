/** Says in a person's words, and at the right place, what the compiled schema found. */
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SchemaError } from "./district-validator.gen.js";
import { findingAt } from "./finding.ts";
import {
  type Explanation,
  explainChoice,
  explainForm,
  explainMissingKey,
  explainOptOut,
  explainUnknownKey,
  type Fault,
  hintFrom,
  subjectOf,
} from "./schema-explanations.ts";
import { explainType } from "./schema-type-explanation.ts";
import type { YamlTree } from "./yaml-tree.ts";

/** At most `limit` of the errors as findings, and how many there are in all. */
export function explainSchemaErrors(
  tree: YamlTree,
  errors: readonly SchemaError[],
  limit: number,
): { readonly findings: readonly Diagnostic[]; readonly count: number } {
  // The errors inside "then" and "else" are the ones to tell; "if" only repeats that there is one.
  const told = errors.filter(({ keyword }) => keyword !== "if");
  return {
    findings: told.slice(0, limit).map((error) => explainSchemaError(tree, error)),
    count: told.length,
  };
}

/** The steps of a JSON pointer. */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
}

function explainSchemaError(tree: YamlTree, error: SchemaError): Diagnostic {
  const path = pathOf(error.instancePath);
  const node = tree.nodeAt(path);
  const { key, ...finding } = explain({ error, tree, path, node, subject: subjectOf(path) });
  const place = (key === undefined ? undefined : tree.keyNode(node, key)) ?? node;
  return findingAt(tree.source, tree.offsetOf(place) ?? 0, { severity: "error", ...finding });
}

function explain(fault: Fault): Explanation {
  const { error, subject } = fault;
  switch (error.keyword) {
    case "additionalProperties":
      return explainUnknownKey(fault);
    case "required":
      return explainMissingKey(fault);
    case "type":
      return explainType(fault);
    case "enum":
    case "const":
      return explainChoice(fault);
    case "pattern":
    case "minLength":
      return explainForm(fault);
    case "maxLength":
      return {
        code: "too-long",
        message: `${subject} is longer than ${String(error.params["limit"])} characters`,
        hint: "Shorten it; a quote that is not closed where it should be also makes long texts.",
      };
    case "minimum":
    case "maximum":
      return {
        code: "out-of-range",
        message: `${subject} is ${String(error.data)} and must be ${error.keyword === "minimum" ? "at least" : "at most"} ${String(error.params["limit"])}`,
        hint: hintFrom(error),
      };
    case "minItems":
      return {
        code: "empty-list",
        message: `${subject} is an empty list`,
        hint: "Leave the key out if it is not to be managed; connections of schools are added, never removed.",
      };
    case "uniqueItems":
      return {
        code: "repeated-entry",
        message: `${subject} has the same entry twice`,
        hint: "Remove one of the two.",
      };
    case "false schema":
      return explainOptOut(fault);
    default:
      return {
        code: "schema",
        message: `${subject} ${error.message ?? "is not valid"}`,
        hint: hintFrom(error),
      };
  }
}
