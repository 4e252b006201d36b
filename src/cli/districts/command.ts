import { envelopeJson } from "../../files/envelope.ts";
import { RepositoryError } from "../../git/repository-error.ts";
import type { TouchedDistrict } from "../../git/touched-districts.ts";
import { visibleText } from "../../render/escape.ts";
import { listSome } from "../../render/wording.ts";
import { meantWord } from "../checkout/meant-word.ts";
import { districtPaths } from "../checkout/read-district-files.ts";
import { workingTree } from "../checkout/working-tree.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";

export interface DistrictsOptions {
  /** Only these; empty: all. */
  readonly district: readonly string[];
  /** Only those that differ from this commit. */
  readonly changedSince?: string;
  /** Default: what lies on disk, or HEAD where there is a commit to compare with. */
  readonly head?: string;
  readonly part?: Part;
  /** As so many matrices of jobs of GitHub Actions: one is full before the next has any, and the last may be empty. */
  readonly matrix?: number;
  readonly json?: boolean;
}

/** Part `number` of `of`, both counted from 1. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** GitHub takes no more jobs in one matrix. */
const mostJobs = 256;

/** Lists the districts, or those that a change touches and why; with `--matrix` as one for GitHub Actions. */
export async function districts(options: DistrictsOptions, context: Context): Promise<ExitCode> {
  const { changedSince } = options;
  const listed =
    changedSince === undefined ? await all(options, context) : await touched(changedSince, options, context);
  const found = onlyNamed(listed, options);
  const chosen = partOf(found.rows, options.part);
  const tell = (sentences: readonly string[], stream: Context["stdout"]): void => {
    for (const sentence of sentences) stream.write(`${visibleText(sentence)}\n`);
  };
  // Each fan-out of a large district list asks for its part: one of them says what is not in the list.
  const isFirst = (options.part?.number ?? 1) === 1;
  if (options.json === true || options.matrix !== undefined) {
    const { matrix } = options;
    const printed =
      matrix === undefined
        ? envelopeJson("districts", chosen.map(ofDistrict))
        : matricesText(chosen, found.rows.length, matrix);
    if (isFirst) tell([...found.unmanaged, ...found.notices], context.stderr);
    context.stdout.write(printed);
    return exitCodes.ok;
  }
  for (const { district, why } of chosen)
    tell([why === "" ? district : `${district}: ${why}`], context.stdout);
  if (isFirst) {
    tell(found.unmanaged, context.stdout);
    tell(found.notices, context.stderr);
  }
  if (found.rows.length === 0)
    context.stderr.write(
      changedSince === undefined ? "There is no district in districts/.\n" : "No district is touched.\n",
    );
  return exitCodes.ok;
}

/**
 * Each on one line, because a job hands it on as a line of `GITHUB_OUTPUT`.
 * @throws CommandFailure where they are more than fit
 */
function matricesText(chosen: Found["rows"], total: number, matrices: number): string {
  if (chosen.length > matrices * mostJobs)
    throw matrices === 1 ? tooManyJobs(chosen.length, total) : tooManyDistricts(chosen.length, matrices);
  const rows = chosen.map(({ district }) => ({ district }));
  return Array.from({ length: matrices }, (_, index) => {
    const include = rows.slice(index * mostJobs, (index + 1) * mostJobs);
    return `${JSON.stringify({ include })}\n`;
  }).join("");
}

const ofDistrict = ({ district, why }: Found["rows"][number]) => ({ district, ...(why !== "" && { why }) });

/** @throws CommandFailure where a named district is not there; with `changedSince` one that is not touched is left out */
function onlyNamed(found: Found, { district: named, changedSince }: DistrictsOptions): Found {
  if (named.length === 0) return found;
  const known = found.rows.map((row) => row.district);
  const unknown = named.filter((id) => !known.includes(id));
  if (unknown.length > 0 && changedSince === undefined)
    throw usageFailure(
      `There is no district ${unknown.map((id) => JSON.stringify(id)).join(", ")}.`,
      `${meantWord(unknown, known)}There is ${listSome(known, mostNamed)}.`,
    );
  return { ...found, rows: found.rows.filter((row) => named.includes(row.district)) };
}

interface Found {
  readonly rows: readonly { readonly district: string; readonly why: string }[];
  /** Sentences about districts that are gone. */
  readonly unmanaged: readonly string[];
  readonly notices: readonly string[];
}

async function all({ head }: DistrictsOptions, context: Context): Promise<Found> {
  const { districtsIn, oddPaths } = await import("../../git/touched-districts.ts");
  const tree =
    head === undefined
      ? workingTree(context.cwd)
      : (await (await import("../checkout/tree-at.ts")).treeAt(head, [], context)).tree;
  const paths = await districtPaths(tree);
  if (paths === undefined)
    throw usageFailure("There is no folder districts/ here.", "Run rollcall where districts/ is.");
  return {
    rows: districtsIn(paths).map((district) => ({ district, why: "" })),
    unmanaged: [],
    notices: oddNotices(oddPaths(paths)),
  };
}

/** What GitHub sends as the commit before the first push of a branch. */
const noCommit = /^(?:0{40}|0{64})$/;

/** Which districts differ between two commits. Where there is no earlier one, all do. */
async function touched(since: string, options: DistrictsOptions, context: Context): Promise<Found> {
  const { head = "HEAD" } = options;
  if (noCommit.test(since)) return await everyDistrict(head, context);
  const { touchedBetween } = await import("../checkout/touched-between.ts");
  const between = await touchedBetween(since, head, context).catch((error: unknown) => {
    if (isGone(error, since)) return undefined;
    throw error;
  });
  if (between === undefined)
    return await everyDistrict(
      head,
      context,
      `The commit ${since.slice(0, 9)} is not in this clone, as after a force push: all districts count as touched.`,
    );
  const { result, notice, odd } = between;
  return {
    rows: result.include.map((one) => ({ district: one.district, why: reasonFor(one, result.everything) })),
    unmanaged: result.unmanaged.map(
      (id) => `${id} is no longer in districts/: Rollcall stops managing it; nothing in ClassTag is changed.`,
    ),
    notices: [...(notice === undefined ? [] : [notice]), ...oddNotices(odd)],
  };
}

async function everyDistrict(head: string, context: Context, notice?: string): Promise<Found> {
  const { rows, notices, ...found } = await all({ district: [], head }, context);
  return {
    ...found,
    rows: rows.map(({ district }) => ({ district, why: "there is no earlier commit to compare with" })),
    notices: [...(notice === undefined ? [] : [notice]), ...notices],
  };
}

/** A whole hash cannot be mistyped by a workflow: the commit was there once. A name that is not known is a mistake. */
const isGone = (error: unknown, since: string): boolean =>
  /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(since) &&
  error instanceof RepositoryError &&
  error.code === "no-commit";

const mostNamed = 5;

function reasonFor({ reason, files }: TouchedDistrict, everything: string | undefined): string {
  switch (reason) {
    case "added":
      return "added";
    case "changed":
      return `changed in ${listSome(files, mostNamed)}`;
    case "moved":
      return "moved between one file and a folder of files";
    case "shared":
      return `${everything ?? "what every district is read by"} has changed, which every district is read by`;
  }
}

const oddNotices = (paths: readonly string[]): readonly string[] =>
  paths.length === 0
    ? []
    : [
        `No district is read from ${listSome(paths, mostNamed)}: a district is districts/<district>.yaml, or a folder districts/<district>/ with district.yaml and schools/*.yaml, and <district> is lower-case letters, digits and hyphens.`,
      ];

/** Parts are of nearly equal length; each district is in exactly one, whatever the number of parts. */
function partOf<Row>(rows: readonly Row[], { number, of }: Part = { number: 1, of: 1 }): readonly Row[] {
  const startOf = (part: number): number => Math.floor((rows.length * (part - 1)) / of);
  return rows.slice(startOf(number), startOf(number + 1));
}

function tooManyJobs(chosen: number, total: number): Error {
  const parts = Math.ceil(total / mostJobs);
  return usageFailure(
    `${chosen} districts are more than the ${mostJobs} jobs that GitHub takes in one matrix.`,
    `Split them among ${parts} matrices: --part 1/${parts}, ${parts === 2 ? "" : "and so on to "}--part ${parts}/${parts}.`,
  );
}

const tooManyDistricts = (chosen: number, matrices: number): Error =>
  usageFailure(
    `${chosen} districts are more than the ${matrices * mostJobs} that ${matrices} matrices of ${mostJobs} jobs have room for.`,
    `Ask for --matrix ${Math.ceil(chosen / mostJobs)}, where your workflow has jobs for as many; Rollcall's have four, and what is beyond goes into a repository of its own.`,
  );
