import { parseEnv } from "node:util";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Environment } from "./setting-names.ts";

export interface EnvironmentFile {
  readonly environment: Environment;
  readonly findings: readonly Diagnostic[];
}

const validName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A value without quotes that holds a `#`: Node takes what follows for a comment, with or without a space before it. */
const cutAtHash = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*[^\s"'`#][^\r\n#]*(?<=\S)#/gmu;

/**
 * Reads the text of an `--env-file`, in the dialect of `node --env-file`: quotes, comments, values over several lines.
 * What that dialect swallows in silence is a finding here. Values are never part of one.
 * @param file its name, for findings
 */
export function parseEnvironmentFile(text: string, file: string): EnvironmentFile {
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  const findings: Diagnostic[] = [];
  const environment = new Map<string, string>();
  for (const [name, value] of Object.entries(parseEnv(content))) {
    if (value === undefined) continue;
    if (validName.test(name)) environment.set(name, value);
    else findings.push(badLine(content, name, file));
  }
  for (const match of content.matchAll(cutAtHash))
    findings.push(cutValue(match[1] ?? "", content, match.index, file));
  return { environment: Object.fromEntries(environment), findings };
}

/** A line without "=" becomes part of the next name. It may be half of a credential, so it is not quoted. */
function badLine(content: string, name: string, file: string): Diagnostic {
  return {
    severity: "error",
    code: "environment-file-line",
    message: "A line is neither a comment nor NAME=value, and it swallows the line after it.",
    hint: 'Write NAME=value, with quotes around a value of several lines: NAME="first\nsecond".'.replace(
      "\n",
      "\\n",
    ),
    at: { file, line: lineAt(content, Math.max(0, content.indexOf(name))), column: 1 },
  };
}

function cutValue(name: string, content: string, index: number, file: string): Diagnostic {
  return {
    severity: "error",
    code: "environment-file-hash",
    message: `The value of ${name} is cut off at "#", which starts a comment.`,
    hint: `Put quotes around the value: ${name}="…".`,
    at: { file, line: lineAt(content, index), column: 1 },
  };
}

function lineAt(content: string, index: number): number {
  return content.slice(0, index).split("\n").length;
}
