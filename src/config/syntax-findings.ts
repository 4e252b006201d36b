/**
 * Says what is wrong with a file that is no YAML. js-yaml stops at the first error and tells little; `yaml` reads on
 * and tells errors apart, but takes ten times as long. It is loaded only here, and only reads files of sensible size.
 */
import type { YAMLException } from "js-yaml";
import { isScalar, parseDocument, Scalar, visit, type YAMLParseError } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Finding, findingAt } from "./finding.ts";
import type { SourceText } from "./source-text.ts";

const longestExplainedText = 256 * 1024;
/** After so many, the rest are mostly consequences. */
const mostErrors = 20;

/** All syntax errors of a file that js-yaml has refused with `refusal`. */
export function explainSyntaxError(source: SourceText, refusal: YAMLException): readonly Diagnostic[] {
  const offset = refusal.mark?.position ?? 0;
  const own = ownWords(refusal);
  if (own !== undefined) return [findingAt(source, offset, own)];
  if (source.text.length <= longestExplainedText) {
    const findings = explainWithYaml(source);
    if (findings.length > 0) return findings;
  }
  return [findingAt(source, offset, syntaxError(refusal.reason, generalHint))];
}

const generalHint =
  "Compare the line with those above it: indentation, quotes, brackets, and a space after each colon.";

const wrongIndentation = "the line is indented otherwise than the lines that it belongs with";

function syntaxError(what: string, hint: string): Finding {
  return { severity: "error", code: "yaml-syntax", message: `is not valid YAML: ${what}`, hint };
}

/** Refusals that have nothing to do with how the text is written, so that `yaml` would not find them. */
function ownWords({ reason }: YAMLException): Finding | undefined {
  if (reason.includes("maxDepth") || reason.includes("depth")) {
    return {
      severity: "error",
      code: "yaml-too-deep",
      message: "is nested too deeply: lists and keys stand inside one another more than 32 times",
      hint: "Look for a bracket that is not closed, or for lines that are indented further and further.",
    };
  }
  if (reason.includes("tag")) {
    return {
      severity: "error",
      code: "yaml-tag",
      message: `has a tag that has no meaning here (${reason})`,
      hint: "Remove the word that begins with !; if the text itself begins so, put it in quotes.",
    };
  }
  if (reason.includes("merge")) {
    return {
      severity: "error",
      code: "yaml-merge",
      message: "the merge key << needs an alias of a set of keys, or a list of up to a hundred such aliases",
      hint: "Write <<: *name, where &name stands before a set of keys.",
    };
  }
  if (reason.includes("complex key")) {
    return syntaxError("a list or a set of keys stands where a key should be", generalHint);
  }
  return undefined;
}

function explainWithYaml(source: SourceText): readonly Diagnostic[] {
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(source.text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
  } catch {
    // It throws for lack of stack space; js-yaml's own words have to do.
    return [];
  }
  const errors = document.errors.filter(({ code }) => code !== "UNEXPECTED_TOKEN");
  const shown = errors.length > 0 ? errors.slice(0, mostErrors) : document.errors.slice(0, 1);
  return shown.map((error) => {
    const isUnclosed = error.code === "MISSING_CHAR" && error.message.includes("quote");
    const offset = (isUnclosed ? openingQuote(document, error.pos[0]) : undefined) ?? error.pos[0];
    return findingAt(source, offset, explainError(source, error, offset));
  });
}

/** A quote that is not closed is noticed at the end of the file; the reader looks for its beginning. */
function openingQuote(document: ReturnType<typeof parseDocument>, end: number): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      if (isScalar(node) && isQuoted && node.range && node.range[0] < end) offset = node.range[0];
    },
  });
  return offset;
}

function explainError(source: SourceText, error: YAMLParseError, offset: number): Finding {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return {
        severity: "error",
        code: "yaml-tab",
        message: "is indented with a tab, which YAML does not allow",
        hint: "Replace the tab by spaces, as many as the lines beside it have.",
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return syntaxError(
        "a second colon stands in one line",
        'Put a value that holds a colon in quotes, for example name: "Art: studio".',
      );
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return syntaxError("a key has no colon after it", "Write key: value, with a space after the colon.");
    case "BAD_SCALAR_START":
      return syntaxError(
        `a text without quotes cannot begin with ${source.text.charAt(offset)}`,
        "Put the text in quotes.",
      );
    case "MISSING_CHAR":
      if (error.message.includes("quote")) {
        return syntaxError(
          "a quote is opened here and not closed",
          "Close it; inside '…' write '' for an apostrophe.",
        );
      }
      return syntaxError(
        error.message.includes("indicator") ? wrongIndentation : lowerFirst(error.message),
        generalHint,
      );
    case "BAD_DQ_ESCAPE":
      return syntaxError(
        'a backslash inside "…" stands before a letter that means nothing',
        "Write \\\\ for a backslash, or use single quotes, in which it has no meaning.",
      );
    case "BAD_INDENT":
      return syntaxError(
        source.text.charAt(offset) === "" || /flow/i.test(error.message)
          ? "a bracket or brace before this is not closed"
          : wrongIndentation,
        generalHint,
      );
    default:
      return syntaxError(lowerFirst(error.message), generalHint);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
