/**
 * Files are read by js-yaml and edited with `yaml`. If the two ever read one file differently, what was reviewed is
 * not what would be edited, so `validate` compares them.
 */
import { parse, YAMLParseError } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { decodeFile } from "./decode-file.ts";
import { findingAt, findingOnFile } from "./finding.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { YamlTree } from "./yaml-tree.ts";

/** `yaml` needs about 2.5 seconds and 400 MB for so much. */
const longestComparedText = 8 * 1024 * 1024;

/**
 * A finding where both parsers read the file and read something else; none for a file that `loadDistricts` refuses.
 * `yaml` takes about ten times as long as loading the file.
 */
export async function compareParsers(file: SourceFile): Promise<readonly Diagnostic[]> {
  const decoded = decodeFile(file);
  if (decoded.kind === "refused") return [];
  if (decoded.source.text.length > longestComparedText) return [notCompared(file.path)];
  const { document } = await parseYaml(decoded.source);
  if (document === undefined) return [];
  const { text } = decoded.source;
  try {
    const other: unknown = parse(text, {
      merge: true,
      uniqueKeys: false,
      maxAliasCount: -1,
      logLevel: "silent",
    });
    const path = firstDifference(document.value, other, []);
    return path === undefined ? [] : [disagreement(document.tree, path, "reads another value here")];
  } catch (error) {
    if (!(error instanceof YAMLParseError || error instanceof RangeError)) throw error;
    return [disagreement(document.tree, [], "refuses this file")];
  }
}

function notCompared(path: string): Diagnostic {
  return findingOnFile(path, {
    severity: "notice",
    code: "parsers-not-compared",
    message:
      "is too large to be read by a second YAML parser as well, which would show texts that can be read two ways",
    hint: "Split the district into a folder: district.yaml, and one file per school under schools/.",
  });
}

function disagreement(tree: YamlTree, path: readonly string[], what: string): Diagnostic {
  return findingAt(tree.source, tree.offsetOf(tree.nodeAt(path)) ?? 0, {
    severity: "error",
    code: "parsers-disagree",
    message: `the YAML parser that edits files ${what}`,
    hint: "Write it more plainly: with quotes, on a line of its own, without anchors and merges.",
  });
}

function firstDifference(
  left: unknown,
  right: unknown,
  path: readonly string[],
): readonly string[] | undefined {
  if (Object.is(left, right)) return undefined;
  if (!isCollection(left) || !isCollection(right) || Array.isArray(left) !== Array.isArray(right))
    return path;
  const entries = new Map(Object.entries(right));
  if (Object.keys(left).length !== entries.size) return path;
  for (const [key, value] of Object.entries(left)) {
    if (!entries.has(key)) return path;
    const difference = firstDifference(value, entries.get(key), [...path, key]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
