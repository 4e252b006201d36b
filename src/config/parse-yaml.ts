import { CORE_SCHEMA, constructFromEvents, type Event, mergeTag, parseEvents, YAMLException } from "js-yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import { formatNumber } from "../model/text.ts";
import { emptyFile } from "./decode-file.ts";
import { type Finding, findingAt, findingOnFile } from "./finding.ts";
import { quote } from "./quote.ts";
import type { SourceText } from "./source-text.ts";
import { endBeforeDocument } from "./two-readings.ts";
import { type EventScan, mostValues, scanEvents } from "./yaml-structure.ts";
import { YamlTree } from "./yaml-tree.ts";

/** Collections inside collections; a district file needs seven. */
const deepestNesting = 32;

/** The one document of a file. With findings, `tree` and `value` are there if the rest could still be read. */
export interface ParsedYaml {
  readonly findings: readonly Diagnostic[];
  readonly document?: { readonly tree: YamlTree; readonly value: unknown };
}

/** Reads a file's text as one YAML 1.2 document of the core schema, with merge keys. */
export async function parseYaml(source: SourceText): Promise<ParsedYaml> {
  if (mayHoldTooMuch(source.text)) return { findings: [findingOnFile(source.path, tooManyValues)] };
  let events: Event[];
  try {
    events = parseEvents(source.text, { maxDepth: deepestNesting });
  } catch (error) {
    return { findings: await explain(source, error) };
  }
  const { scan, tree } = arrange(source, events);
  if (scan.documents === 0 || (scan.documents === 1 && tree.isOmitted(tree.root))) {
    const message = "holds nothing but comments or blank lines";
    return { findings: [findingOnFile(source.path, { severity: "error", ...emptyFile, message })] };
  }
  const refusals = judgeStructure(tree, scan);
  if (refusals.length > 0) return { findings: refusals };
  const doubtful = scan.doubtfulTexts
    .filter(({ key }) => !dateKeys.has(key))
    .map(({ node, text }) => findingAt(source, tree.offsetOf(node) ?? 0, doubtfulText(text)));
  try {
    return { findings: doubtful, document: { tree, value: construct(source, events, false) } };
  } catch (error) {
    const repeated = [...tree.repeatedKeys()].map((keys) => repeatedKey(tree, keys));
    if (repeated.length === 0) return { findings: await explain(source, error) };
    return constructAnyway(source, events, tree, [...repeated, ...doubtful]);
  }
}

/** The tree of a text that `parseYaml` has read before, for whoever did not keep it: it takes more room than all values. */
export function treeAgain(source: SourceText): YamlTree {
  return arrange(source, parseEvents(source.text, { maxDepth: deepestNesting })).tree;
}

function arrange(
  source: SourceText,
  events: readonly Event[],
): { readonly scan: EventScan; readonly tree: YamlTree } {
  const scan = scanEvents(source.text, events);
  return { scan, tree: new YamlTree(source, events, scan) };
}

/**
 * Whether there are more commas and line ends than there may be values. Only a file that was made to be hostile has so
 * many, and reading it would take gigabytes before the values could be counted.
 */
function mayHoldTooMuch(text: string): boolean {
  if (text.length <= mostValues) return false;
  let separators = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === comma || (code === lineFeed && text.charCodeAt(index + 1) !== lineFeed)) separators += 1;
  }
  return separators > mostValues;
}

const comma = 0x2c;
const lineFeed = 0x0a;

const tooManyValues: Finding = {
  severity: "error",
  code: "yaml-too-many-values",
  message: `holds more than ${formatNumber(mostValues)} values, once its aliases are written out`,
  hint: "Write values out instead of aliases of aliases, or split the district into a folder.",
};

/** Keys whose values are dates: unquoted, every YAML reader takes them for the day that they name. */
const dateKeys: ReadonlySet<string> = new Set(["from", "to", "until", "created"]);

function construct(source: SourceText, events: Event[], allowsRepeatedKeys: boolean): unknown {
  const schema = CORE_SCHEMA.withTags(mergeTag);
  // What merges come to has been counted by then, so the parser's own limit would only stop honest files.
  const options = { source: source.text, schema, json: allowsRepeatedKeys, maxTotalMergeKeys: -1 };
  return constructFromEvents(events, options)[0];
}

/** Takes the last of repeated keys, so that the rest of the file can be judged in the same pass. */
async function constructAnyway(
  source: SourceText,
  events: Event[],
  tree: YamlTree,
  findings: readonly Diagnostic[],
): Promise<ParsedYaml> {
  try {
    return { findings, document: { tree, value: construct(source, events, true) } };
  } catch (error) {
    return { findings: [...findings, ...(await explain(source, error))] };
  }
}

async function explain(source: SourceText, error: unknown): Promise<readonly Diagnostic[]> {
  if (!(error instanceof YAMLException)) throw error;
  const { explainSyntaxError } = await import("./syntax-findings.ts");
  return explainSyntaxError(source, error);
}

function judgeStructure(tree: YamlTree, scan: EventScan): readonly Diagnostic[] {
  const { source } = tree;
  const at = (node: number, finding: Omit<Finding, "severity">): Diagnostic =>
    findingAt(source, tree.offsetOf(node) ?? 0, { severity: "error", ...finding });
  const findings: Diagnostic[] = [];
  if (scan.documents > 1) {
    findings.push(
      at(firstOfSecondDocument(scan), {
        code: "yaml-several-documents",
        message: `holds ${scan.documents} YAML documents, and a district file is one`,
        hint: "Remove the lines that are only ---, or put each document into a file of its own.",
      }),
    );
  }
  if (scan.hasDirectives) {
    findings.push(
      at(0, {
        code: "yaml-directive",
        message: "begins with a % directive, which other tools would read by other rules",
        hint: "Remove the line: district files are YAML 1.2.",
      }),
    );
  }
  findings.push(...differentReadings(tree, scan));
  for (const node of scan.unknownAliases) {
    findings.push(
      at(node, {
        code: "yaml-alias",
        message: `the alias ${quote(aliasName(tree, node))} has no anchor before it`,
        hint: "Write the anchor first, as &name before the value; if this is a text, put it in quotes.",
      }),
    );
  }
  for (const node of scan.endlessAliases) {
    findings.push(
      at(node, {
        code: "yaml-alias",
        message: `the alias ${quote(aliasName(tree, node))} stands inside the value that it repeats, without end`,
        hint: "Write the value out.",
      }),
    );
  }
  if (scan.overBudgetAt !== undefined) {
    findings.push(at(scan.overBudgetAt, tooManyValues));
  }
  return findings;
}

/** What is refused because not all readers of YAML would see the same. */
function differentReadings(tree: YamlTree, scan: EventScan): readonly Diagnostic[] {
  const { source } = tree;
  const marker = endBeforeDocument(source.text, tree.offsetOf(tree.root) ?? 0);
  const findings = scan.ambiguousTexts.map((node) =>
    findingAt(source, tree.offsetOf(node) ?? 0, ambiguousText),
  );
  return marker === -1 ? findings : [findingAt(source, marker, earlyEnd), ...findings];
}

const earlyEnd: Finding = {
  severity: "error",
  code: "yaml-document-end",
  message: "a line of three dots ends a document, and here it stands before the district",
  hint: "Remove the line.",
};

const ambiguousText: Finding = {
  severity: "error",
  code: "yaml-two-readings",
  message: "YAML readers differ in what this text over several lines is",
  hint: "Write it on one line, in quotes; or leave out its tabs, its lines of blanks only, and a \\ at the end of a line.",
};

function firstOfSecondDocument(scan: EventScan): number {
  return (scan.ends[0] ?? 0) + 2;
}

function aliasName(tree: YamlTree, node: number): string {
  const offset = tree.offsetOf(node) ?? 0;
  return /^\*[^\s,[\]{}]*/.exec(tree.source.text.slice(offset, offset + 100))?.[0] ?? "*";
}

function repeatedKey(tree: YamlTree, keys: { readonly key: number; readonly first: number }): Diagnostic {
  const { source } = tree;
  const first = source.positionAt(tree.offsetOf(keys.first) ?? 0);
  return findingAt(source, tree.offsetOf(keys.key) ?? 0, {
    severity: "error",
    code: "duplicate-key",
    message: `the key ${quote(tree.scalarText(keys.key) ?? "")} stands here a second time; first on line ${first.line}`,
    hint: "Remove one of them; if this was to be another entry of a list, begin it with a hyphen.",
  });
}

function doubtfulText(text: string): Finding {
  return {
    severity: "warning",
    code: "unquoted-text",
    message: `${text} is a text here, but a tool that reads YAML 1.1 takes it for something else`,
    hint: `Put it in quotes: "${text}"`,
  };
}
