import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { FileError } from "../../files/file-error.ts";
import { writeOutputFile } from "../../files/output-file.ts";
import type { Repository } from "../../git/repository.ts";
import { RepositoryError } from "../../git/repository-error.ts";
import { visibleLine } from "../../render/escape.ts";
import { paragraph } from "../../render/terminal/terminal-page.ts";
import { count } from "../../render/wording.ts";
import { editorSchemas, isEditorSchema } from "../checkout/editor-schemas.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { callerFileState } from "./caller-file-state.ts";
import { type CallerOptions, callerFiles } from "./caller-files.ts";
import { codeOwners, codeOwnersPaths } from "./code-owners.ts";
import { defaultBranchHere } from "./default-branch-here.ts";
import { districtsHere } from "./districts-here.ts";
import { type FileOfItsOwn, filesOfItsOwn } from "./files-of-its-own.ts";
import { missingLines, withLines } from "./ignored-files.ts";
import { nextSteps } from "./next-steps.ts";
import { otherCallers } from "./other-callers.ts";
import { presentFile } from "./present-file.ts";
import type { RollcallReference } from "./rollcall-reference.ts";

export interface WorkflowsOptions {
  /** Default: the one that this clone knows. */
  readonly branch?: string;
  readonly runsOn?: string;
  readonly force?: boolean;
}

/** What becomes of one file: what is said of it, and what is written, if anything. */
interface FileStep {
  readonly file: string;
  readonly said: string;
  readonly text?: string;
  /** How it differs, where somebody's work would be lost. */
  readonly difference?: string;
}

/** Writes what a district's repository needs to call a release of Rollcall; all of it, or where work would be lost nothing. */
export async function workflows(
  reference: RollcallReference,
  options: WorkflowsOptions,
  context: Context,
): Promise<ExitCode> {
  const repository = await repositoryHere(context);
  const branch = options.branch ?? (await defaultBranchHere(repository));
  const here = await districtsHere(context.cwd);
  const { timezone, ids, notice } = here;
  const callers: CallerOptions = {
    ...reference,
    branch,
    ...(options.runsOn !== undefined && { runsOn: options.runsOn }),
  };
  const inUtc = callerFiles(callers);
  const wanted = timezone === undefined ? inUtc : callerFiles({ ...callers, timezone });
  const steps = [
    ...(await Promise.all(
      [...wanted].map(([file, text]) =>
        callerStep({ file, wanted: text, inUtc: inUtc.get(file) ?? text }, reference, context),
      ),
    )),
    await codeOwnersStep(here.paths, context),
    await ignoredStep(context),
    ...(await Promise.all([...editorSchemas].map(([file, text]) => editorSchemaStep(file, text, context)))),
    ...(await Promise.all(filesOfItsOwn.map((own) => ownStep(own, context)))),
    ...(await otherSteps([...wanted.keys()], reference, context)),
  ];
  const lost = steps.filter(({ difference }) => difference !== undefined);
  if (lost.length > 0 && options.force !== true) throw refusal(lost, reference);
  for (const step of steps) await write(step, context);
  const longest = Math.max(...steps.map(({ file }) => file.length));
  const { width } = await terminalStyle(context, context.stdout);
  const lines = [
    ...steps.map(({ file, said }) => `${file.padEnd(longest)}  ${said}`),
    "",
    ...(notice === undefined ? [] : [...paragraph(notice, { width, indent: 0 }), ""]),
    "Next, on GitHub:",
    ...nextSteps(ids, {
      ...reference,
      branch,
      width,
      ...(context.calling !== undefined && { calling: context.calling }),
    }),
  ];
  context.stdout.write(`${lines.map(visibleLine).join("\n")}\n`);
  return exitCodes.ok;
}

/**
 * The repository that this is the top of, because GitHub reads workflows there only; `undefined` where there is none yet, and
 * this will be the top.
 * @throws CommandFailure anywhere else in a repository
 */
async function repositoryHere(context: Context): Promise<Repository | undefined> {
  const { openRepository } = await import("../../git/repository.ts");
  const repository = await openRepository(context.cwd, context).catch((error: unknown) => {
    if (error instanceof RepositoryError) return undefined;
    throw error;
  });
  if (repository === undefined) return undefined;
  if ((await repository.git(["rev-parse", "--is-inside-work-tree"])).trim() !== "true")
    throw usageFailure(
      "This is where git keeps a repository, and nobody's files: nothing that is written here is ever committed.",
      "Run it in a clone, at the top, beside districts/.",
    );
  if (repository.prefix !== "")
    throw usageFailure(
      `This is the folder ${repository.prefix} of a repository, and GitHub reads workflows at its top only.`,
      "Run it at the top of the repository, beside districts/.",
    );
  return repository;
}

async function callerStep(
  { file, wanted: text, inUtc }: Readonly<Record<"file" | "inUtc" | "wanted", string>>,
  { tag }: RollcallReference,
  context: Context,
): Promise<FileStep> {
  const present = await presentFile(context.cwd, file);
  const state = callerFileState(present, { wanted: text, inUtc });
  switch (state.kind) {
    case "absent":
      return { file, said: "written", text };
    case "unchanged":
      return { file, said: "unchanged" };
    case "other-tag":
      return { file, said: `calls ${tag}; it was ${state.tag}`, text };
    case "in-utc":
      return { file, said: "counts nights in the districts' time zone; it was UTC", text };
    case "different":
      return { file, said: "replaced", text, difference: differenceOf(file, present ?? "", text) };
  }
}

const differenceOf = (file: string, present: string, text: string): string =>
  createTwoFilesPatch(
    `${file} as it is`,
    `${file} as it would be written`,
    present.replaceAll("\r\n", "\n"),
    text,
    undefined,
    undefined,
    { headerOptions: FILE_HEADERS_ONLY },
  );

async function codeOwnersStep(districtPaths: readonly string[], context: Context): Promise<FileStep> {
  const [file = "", ...alsoCalled] = codeOwnersPaths;
  const step = await ownStep({ file, alsoCalled, text: codeOwners(districtPaths) }, context);
  return step.text === undefined
    ? step
    : { ...step, said: "written; its lines are comments until you name your teams" };
}

async function ownStep({ file, alsoCalled, text }: FileOfItsOwn, context: Context): Promise<FileStep> {
  for (const own of [file, ...alsoCalled])
    if ((await presentFile(context.cwd, own)) !== undefined) return { file: own, said: "left as it is" };
  return { file, said: "written", text };
}

/** A copy that Rollcall wrote is renewed; another file of that name is somebody's work. */
async function editorSchemaStep(file: string, text: string, context: Context): Promise<FileStep> {
  const present = await presentFile(context.cwd, file);
  if (present === undefined) return { file, said: "written", text };
  if (present.replaceAll("\r\n", "\n") === text) return { file, said: "unchanged" };
  return isEditorSchema(present)
    ? { file, said: "renewed", text }
    : { file, said: "replaced", text, difference: differenceOf(file, present, text) };
}

async function ignoredStep(context: Context): Promise<FileStep> {
  const file = ".gitignore";
  const present = await presentFile(context.cwd, file);
  const missing = missingLines(present);
  return missing.length === 0
    ? { file, said: "unchanged" }
    : { file, said: `${count(missing.length, "line")} added`, text: withLines(present, missing) };
}

async function otherSteps(
  own: readonly string[],
  { rollcall }: RollcallReference,
  { cwd }: Context,
): Promise<readonly FileStep[]> {
  const others = await otherCallers(cwd, new Set(own), rollcall);
  return others.map((file) => ({
    file,
    said: "left as it is, and calls Rollcall too: delete it, or everything is done twice",
  }));
}

async function write({ file, text }: FileStep, context: Context): Promise<void> {
  if (text === undefined) return;
  try {
    await writeOutputFile({ what: "the file", file, makesFolders: true }, text, context.cwd);
  } catch (error) {
    throw new CommandFailure(
      `${file} cannot be written: ${error instanceof FileError ? error.reason : String(error)}.`,
      {
        exitCode: exitCodes.findings,
        hint: "Mend that, then run this again: what was written before it stays as it should be.",
        cause: error,
      },
    );
  }
}

function refusal(lost: readonly FileStep[], { tag }: RollcallReference): CommandFailure {
  const files = lost.map(({ file }) => file).join(", ");
  const differences = lost.map(({ difference = "" }) => difference).join("\n");
  return new CommandFailure(
    `${files} ${lost.length === 1 ? "is" : "are"} there with another content. Nothing was written.\n\n${differences}`,
    {
      exitCode: exitCodes.findings,
      hint: `Run it with --force to have what is shown with + and lose what is shown with -, or keep your files and write @${tag} into their uses: lines by hand.`,
    },
  );
}
