import type { LoadedDistricts } from "../../config/load-districts.ts";
import { envelopeJson } from "../../files/envelope.ts";
import type { CommitTree } from "../../git/commit-tree.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { meantWord } from "./meant-word.ts";
import { pathsInDistricts, readDistrictFiles } from "./read-district-files.ts";

/**
 * The districts of the named files, or `undefined` after their findings have been printed: on stderr, and where JSON is asked for
 * in it as well.
 */
export async function loadValidDistricts(
  names: readonly string[],
  context: Context,
  head?: string,
): Promise<readonly District[] | undefined> {
  return (await loadValidFiles(names, context, { ref: head }))?.districts;
}

/** The same with the files, for who adds to them. */
export async function loadValidFiles(
  names: readonly string[],
  context: Context,
  { ref, ...options }: { readonly ref?: string | undefined; readonly mayLackPins?: boolean } = {},
): Promise<{ readonly districts: readonly District[]; readonly files: readonly SourceFile[] } | undefined> {
  const files = await readDistrictFiles(names, context, { ref });
  const { loadDistricts } = await import("../../config/load-districts.ts");
  const { districts, findings } = await loadDistricts(files, options);
  if (findingsExit(findings) === exitCodes.ok) return { districts, files };
  await printFindings(findings, context);
  if (context.jsonOf !== undefined) context.stdout.write(envelopeJson(context.jsonOf, [], { findings }));
  return undefined;
}

/** What a commit has, without checking it out, and without a word to anybody. */
export interface DistrictsAt extends LoadedDistricts {
  /** The commit, in full. */
  readonly revision: string;
  /** The files that were read; of a district that the commit does not have there are none. */
  readonly files: readonly SourceFile[];
}

/**
 * Districts as a commit has them. What it does not have is left out.
 * @throws RepositoryError where there is no repository or no such commit
 */
export async function loadDistrictsAt(
  ref: string,
  ids: readonly string[],
  context: Pick<Context, "cwd" | "env" | "signal">,
): Promise<DistrictsAt> {
  const [{ treeAt }, { loadDistricts }] = await Promise.all([
    import("./tree-at.ts"),
    import("../../config/load-districts.ts"),
  ]);
  const { tree, commit } = await treeAt(ref, [], context);
  const files = await filesIn(tree, ids);
  return { ...(await loadDistricts(files)), files, revision: commit };
}

/** The files of districts, without those that are not there. */
export async function filesIn(tree: CommitTree, ids: readonly string[]): Promise<readonly SourceFile[]> {
  const paths = (await Promise.all(ids.map((id) => pathsInDistricts(tree, id)))).flat();
  return await tree.read([...new Set(paths)].filter((path) => tree.has(path)).sort());
}

/**
 * A district as an earlier commit had it; `undefined` where it had none. What that commit already had wrong says
 * nothing about what is planned now, so a file with errors counts as none, and it is said.
 */
export async function districtAt(
  ref: string,
  district: string,
  context: Context,
): Promise<{ readonly revision: string; readonly district?: District }> {
  const { revision, districts, files } = await loadDistrictsAt(ref, [district], context);
  const found = districts.find(({ id }) => id === district);
  if (found === undefined && files.length > 0)
    context.stderr.write(
      `${district}: the file at ${revision.slice(0, 9)} has errors, so it cannot be compared with.\n`,
    );
  return { revision, ...defined({ district: found }) };
}

async function printFindings(findings: readonly Diagnostic[], context: Context): Promise<void> {
  const { renderDiagnosticsTerminal } = await import("../../render/terminal/diagnostics.ts");
  context.stderr.write(renderDiagnosticsTerminal(findings, await terminalStyle(context, context.stderr)));
}

/** Those of the districts that `--district` names; all of them without it. */
export function chooseDistricts(
  districts: readonly District[],
  wanted: readonly string[],
): readonly District[] {
  const known = new Map(districts.map((district) => [district.id, district]));
  const unknown = wanted.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw usageFailure(
      `There is no district ${unknown.map((id) => JSON.stringify(id)).join(", ")}.`,
      `${meantWord(unknown, [...known.keys()])}There is ${[...known.keys()].sort().join(", ")}.`,
    );
  }
  return wanted.length === 0 ? districts : districts.filter((district) => wanted.includes(district.id));
}

export const findingsExit = (findings: readonly Diagnostic[]): ExitCode =>
  findings.some((finding) => finding.severity === "error") ? exitCodes.findings : exitCodes.ok;
