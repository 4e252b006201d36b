import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { District } from "../model/district.ts";
import type { SourceFile } from "../model/source-file.ts";
import { type DistrictFiles, groupDistrictFiles } from "./district-files.ts";
import { findingAt } from "./finding.ts";
import { tellAtMost } from "./finding-limit.ts";
import { normaliseDistrict } from "./normalise-district.ts";
import { mostFindingsPerFile, type ReadFile, readHeaderFile, readSchoolFile } from "./read-district-file.ts";
import { Readings } from "./readings.ts";
import { applyRules } from "./rules/all-rules.ts";
import type { RuleFinding } from "./rules/rule.ts";
import type { YamlTree } from "./yaml-tree.ts";

export interface LoadedDistricts {
  /** Those in whose files nothing is an error, in the order of their paths. */
  readonly districts: readonly District[];
  /** All findings of all files in the order of their places, at most about a hundred told per file. */
  readonly findings: readonly Diagnostic[];
}

interface LoadOptions {
  /** Lines may lack the title and term that the caller is about to add. */
  readonly mayLackPins?: boolean;
  /** For whoever loads a district again of which most files are the very same objects: these are not read again. */
  readonly readings?: Readings;
}

/**
 * Turns district files into districts, and says everything that is wrong with them. Never throws for what a file
 * holds. The order of `files` has no meaning.
 */
export async function loadDistricts(
  files: readonly SourceFile[],
  { mayLackPins, readings = new Readings() }: LoadOptions = {},
): Promise<LoadedDistricts> {
  const groups = groupDistrictFiles(files);
  const reading: ReadDistrict[] = [];
  for (const group of groups.districts) reading.push(await readDistrict(group, readings));
  const findings = new FindingsByFile(reading.flatMap(({ files: read }) => read));
  for (const finding of groups.findings) findings.add(finding);
  const understood = reading.filter((read) => read.district !== undefined);
  const hasError = ({ files: read }: ReadDistrict): boolean =>
    read.some(({ path }) => findings.hasError(path));
  const whole = new Set(understood.filter((read) => !hasError(read)).map(({ district }) => district));
  const rules = applyRules(
    understood.flatMap(({ district }) => district ?? []),
    (district) => whole.has(district),
  );
  for (const finding of rules) {
    if (mayLackPins !== true || finding.code !== "missing-pin") findings.addRuleFinding(finding);
  }
  const districts = understood.filter((read) => !hasError(read)).flatMap(({ district }) => district ?? []);
  return { districts, findings: findings.told() };
}

interface ReadDistrict {
  readonly files: readonly ReadFile[];
  readonly district: District | undefined;
}

async function readDistrict(
  { id, header, schools }: DistrictFiles,
  readings: Readings,
): Promise<ReadDistrict> {
  const isFolder = header.path.endsWith("/district.yaml");
  const main = await readings.of(header, (file) => readHeaderFile(file, id, isFolder));
  const files = [main];
  for (const school of schools) files.push(await readings.of(school, readSchoolFile));
  if (main.header === undefined) return { files, district: undefined };
  return {
    files,
    district: normaliseDistrict(
      main.header,
      files.flatMap((file) => file.schools),
      (school) => readings.schoolOf(school),
    ),
  };
}

/** Gathers findings, gives those of rules their exact place, and keeps one bad file from burying the others. */
class FindingsByFile {
  readonly #files: ReadonlyMap<string, ReadFile>;
  readonly #trees = new Map<string, YamlTree | undefined>();
  readonly #gathered = new Map<string, Gathered>();

  constructor(files: readonly ReadFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
    for (const file of files) for (const finding of file.findings) this.add(finding);
  }

  add(finding: Diagnostic): void {
    const path = finding.at?.file ?? "";
    const gathered: Gathered = this.#gathered.get(path) ?? { findings: [], kept: new Map(), untold: 0 };
    this.#gathered.set(path, gathered);
    const kept = gathered.kept.get(finding.severity) ?? 0;
    gathered.kept.set(finding.severity, kept + 1);
    if (kept < mostKept) gathered.findings.push(finding);
    else gathered.untold += 1;
  }

  addRuleFinding({ path = [], ...finding }: RuleFinding): void {
    const tree = this.#treeOf(finding.at.file);
    if (tree === undefined) {
      this.add(finding);
      return;
    }
    const start = tree.source.offsetAt(finding.at);
    const mapping = tree.mappingAt(start);
    const node = mapping === undefined ? undefined : tree.nodeAt(path, mapping);
    const { at, ...rest } = finding;
    this.add(findingAt(tree.source, (node === undefined ? undefined : tree.offsetOf(node)) ?? start, rest));
  }

  #treeOf(path: string): YamlTree | undefined {
    if (!this.#trees.has(path)) this.#trees.set(path, this.#files.get(path)?.makeTree?.());
    return this.#trees.get(path);
  }

  hasError(path: string): boolean {
    return (this.#gathered.get(path)?.kept.get("error") ?? 0) > 0;
  }

  told(): readonly Diagnostic[] {
    return [...this.#gathered.entries()]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([path, { findings, untold }]) =>
        tellAtMost(path, findings, untold + (this.#files.get(path)?.untold ?? 0)),
      );
  }
}

/** Of one file and severity; well above what is told, so that those told are the first of them in the file. */
const mostKept = 10 * mostFindingsPerFile;

interface Gathered {
  readonly findings: Diagnostic[];
  readonly kept: Map<Severity, number>;
  untold: number;
}
