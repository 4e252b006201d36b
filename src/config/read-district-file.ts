import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { decodeFile } from "./decode-file.ts";
import { type SchemaError, validateDistrict, validateSchool } from "./district-validator.gen.js";
import { findingAt } from "./finding.ts";
import type { LocatedHeader, LocatedSchool } from "./normalise-district.ts";
import { parseYaml, treeAgain } from "./parse-yaml.ts";
import { quote } from "./quote.ts";
import { salvageHeader, salvageSchools } from "./salvage.ts";
import { explainSchemaErrors } from "./schema-findings.ts";
import type { WrittenDistrict, WrittenSchool } from "./written-district.gen.ts";
import type { YamlNode, YamlTree } from "./yaml-tree.ts";

/** More findings of one file than this are counted, not told: nobody reads them, and each has its price. */
export const mostFindingsPerFile = 100;

/** What one file says, as far as it can be understood, and what is wrong with it. */
export interface ReadFile {
  readonly path: string;
  readonly findings: readonly Diagnostic[];
  /** Findings that are not among them, because they were too many. */
  readonly untold: number;
  /** Made anew, because hardly any file has a finding that asks for it; `undefined` where the file is no YAML. */
  readonly makeTree: (() => YamlTree) | undefined;
  /** Only in a district's own file. */
  readonly header: LocatedHeader | undefined;
  readonly schools: readonly LocatedSchool[];
}

/** Reads `<district>.yaml` or `district.yaml`. What is invalid is left out of `header` and `schools`. */
export async function readHeaderFile(file: SourceFile, id: string, isFolder: boolean): Promise<ReadFile> {
  const parsed = await parse(file);
  if (parsed.document === undefined) return { ...parsed.unread, header: undefined, schools: [] };
  const { tree, value } = parsed.document;
  const { root } = tree;
  const located = (written: WrittenDistrict): LocatedHeader => {
    const freeze = tree.child(root, "freeze");
    return {
      written,
      at: positionOf(tree, root),
      freezeAt: (index) =>
        positionOf(tree, (freeze === undefined ? undefined : tree.item(freeze, index)) ?? root),
    };
  };
  const list = tree.child(root, "schools");
  const locateSchool = (school: WrittenSchool, index: number, kept?: readonly number[]): LocatedSchool =>
    locate(tree, school, (list === undefined ? undefined : tree.item(list, index)) ?? root, kept);
  if (validateDistrict(value)) {
    const schools = (value.schools ?? []).map((school, index) => locateSchool(school, index));
    const missing = value.schools === undefined && !isFolder ? [noSchools(tree)] : [];
    const findings = [...parsed.findings, ...missing, ...emptyRemovals(tree, schools)];
    return { ...read(tree, findings), header: located(value), schools };
  }
  const errors = validateDistrict.errors ?? [];
  const { schools, pathsOutside } = salvageSchools(value, errors);
  return {
    ...told(tree, parsed.findings, errors),
    header: located(salvageHeader(value, pathsOutside, id)),
    schools: schools.map(({ written, index, kept }) => locateSchool(written, index, kept)),
  };
}

/** Reads one of a folder district's `schools/*.yaml`. */
export async function readSchoolFile(file: SourceFile): Promise<ReadFile> {
  const parsed = await parse(file);
  if (parsed.document === undefined) return { ...parsed.unread, header: undefined, schools: [] };
  const { tree, value } = parsed.document;
  if (validateSchool(value)) {
    const schools = [locate(tree, value, tree.root)];
    const findings = [...parsed.findings, ...emptyRemovals(tree, schools)];
    return { ...read(tree, findings), header: undefined, schools };
  }
  const errors = validateSchool.errors ?? [];
  const inList = errors.map((error) => ({ ...error, instancePath: `/schools/0${error.instancePath}` }));
  const { schools } = salvageSchools({ schools: [value] }, inList);
  return {
    ...told(tree, parsed.findings, errors),
    header: undefined,
    schools: schools.map(({ written, kept }) => locate(tree, written, tree.root, kept)),
  };
}

type WithoutContent = Omit<ReadFile, "header" | "schools">;
type Parsed =
  | { readonly document: undefined; readonly unread: WithoutContent }
  | {
      readonly document: { readonly tree: YamlTree; readonly value: unknown };
      readonly findings: readonly Diagnostic[];
    };

async function parse(file: SourceFile): Promise<Parsed> {
  const unread = (findings: readonly Diagnostic[]): Parsed => ({
    document: undefined,
    unread: { path: file.path, findings, untold: 0, makeTree: undefined },
  });
  const decoded = decodeFile(file);
  if (decoded.kind === "refused") return unread([decoded.finding]);
  const { document, findings } = await parseYaml(decoded.source);
  return document === undefined ? unread(findings) : { document, findings };
}

function told(tree: YamlTree, before: readonly Diagnostic[], errors: readonly SchemaError[]): WithoutContent {
  const { findings, count } = explainSchemaErrors(tree, errors, mostFindingsPerFile);
  return read(tree, [...before, ...findings], count - findings.length);
}

function read({ source }: YamlTree, findings: readonly Diagnostic[], untold = 0): WithoutContent {
  return { path: source.path, findings, untold, makeTree: () => treeAgain(source) };
}

function positionOf(tree: YamlTree, node: YamlNode): ReturnType<YamlTree["source"]["positionAt"]> {
  return tree.source.positionAt(tree.offsetOf(node) ?? 0);
}

/** `kept`: where its classrooms stand in the file, if some of them were left out. */
function locate(
  tree: YamlTree,
  written: WrittenSchool,
  node: YamlNode,
  kept?: readonly number[],
): LocatedSchool {
  const list = tree.child(node, "classrooms");
  const classrooms = (written.classrooms ?? []).map((classroom, index) => {
    const item = list === undefined ? undefined : tree.item(list, kept?.[index] ?? index);
    return { written: classroom, at: positionOf(tree, item ?? node) };
  });
  return { written, at: positionOf(tree, node), classrooms };
}

function noSchools(tree: YamlTree): Diagnostic {
  return findingAt(tree.source, tree.offsetOf(tree.root) ?? 0, {
    severity: "error",
    code: "missing-key",
    message: "the file has no `schools`",
    hint: "Add the schools that it speaks of; write schools: [] if there are none yet.",
  });
}

/** A key that was left without a value must not remove a connection. */
function emptyRemovals(tree: YamlTree, schools: readonly LocatedSchool[]): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const school of schools) {
    for (const { written, at } of school.classrooms) {
      if (written.classlink !== null) continue;
      const offset = tree.source.offsetAt(at);
      const node = tree.mappingAt(offset);
      const value = node === undefined ? undefined : tree.child(node, "classlink");
      if (node === undefined || value === undefined || !tree.isOmitted(value)) continue;
      findings.push(
        findingAt(tree.source, tree.offsetOf(tree.keyNode(node, "classlink") ?? node) ?? offset, {
          severity: "error",
          code: "empty-value",
          message: `\`classlink\` of ${quote(written.name)} has no value, which YAML takes for null: remove the connection`,
          hint: "Write the SOURCED ID in quotes; write null if the connection is to be removed; otherwise remove the key.",
          school: school.written.name,
        }),
      );
    }
  }
  return findings;
}
