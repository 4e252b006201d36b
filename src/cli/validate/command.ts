import { envelopeJson } from "../../files/envelope.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District, Mapping } from "../../model/district.ts";
import { absentPins } from "../../model/pin.ts";
import { districtWords, stepText } from "../../render/command-line.ts";
import { count, share } from "../../render/wording.ts";
import { findingsExit } from "../checkout/chosen-districts.ts";
import { readDistrictFiles } from "../checkout/read-district-files.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { tellRunner } from "../job-output.ts";
import { terminalStyle } from "../output.ts";
import { version } from "../version.ts";
import type { ValidateFormat } from "./line.ts";
import { renewEditorSchemas } from "./renew-editor-schemas.ts";

export interface ValidateOptions {
  /** Absent: for people. */
  readonly format?: ValidateFormat;
  /** Check the files as this commit has them. */
  readonly head?: string;
  /** Check the files as the next commit will have them. */
  readonly staged?: true;
  /** For people: each of many that are alike. */
  readonly verbose?: boolean;
}

/** Checks all named files in one pass and prints every finding; for people, of many that are alike the first ones. */
export async function validate(
  names: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const files = await readDistrictFiles(names, context, { ref: options.head, staged: options.staged });
  if (options.head === undefined && options.staged === undefined) await renewEditorSchemas(context);
  const { loadDistricts } = await import("../../config/load-districts.ts");
  const { districts, findings } = await loadDistricts(files);
  const { format = "terminal" } = options;
  if (format === "terminal" && files.length === 0) sayNothingJudged(options, context);
  if (format === "terminal") await printForPeople(districts, findings, options, context);
  else if (format === "github") await annotate(findings, context);
  else if (format === "sarif") context.stdout.write(await sarifOf(findings));
  else context.stdout.write(envelopeJson("validate", districts.map(ofDistrict), { findings }));
  return findingsExit(findings);
}

/**
 * A commit may leave no district, and a hook lets it pass. Of one that looks in another folder than that of `districts/` it would be
 * as green every time, and nobody would know.
 */
function sayNothingJudged({ staged }: ValidateOptions, { isQuiet, stderr }: Context): void {
  const where = staged === true ? "in what git add has staged" : "in that commit";
  if (isQuiet !== true)
    stderr.write(
      `notice  Nothing was judged: ${where} there is no district file below districts/ of this folder.\n`,
    );
}

async function sarifOf(findings: readonly Diagnostic[]): Promise<string> {
  const [{ renderSarif }, { allExplanations }] = await Promise.all([
    import("../../render/sarif.ts"),
    import("../../explain/all-explanations.ts"),
  ]);
  return renderSarif(findings, version, allExplanations);
}

async function annotate(findings: readonly Diagnostic[], { stdout }: Context): Promise<void> {
  const [{ annotations }, { visibleText }] = await Promise.all([
    import("../../github/workflow-commands.ts"),
    import("../../render/escape.ts"),
  ]);
  const visible = findings.map((finding) => ({
    ...finding,
    message: visibleText(finding.message),
    ...(finding.hint === undefined ? {} : { hint: visibleText(finding.hint) }),
  }));
  tellRunner(stdout, annotations(visible).text);
}

const lacksPin = (line: Mapping): boolean => absentPins(line).length > 0;

/** What a file without errors holds: `schemas/output/validate.schema.json`. */
function ofDistrict({ at, id, name, schools }: District) {
  const participating = schools.filter((school) => school.participates);
  const lines = participating.flatMap((school) => school.classrooms);
  return {
    district: id,
    name,
    file: at.file,
    schools: schools.length,
    participating: participating.length,
    classrooms: lines.length,
    unpinned: lines.filter(lacksPin).length,
  };
}

async function printForPeople(
  districts: readonly District[],
  findings: readonly Diagnostic[],
  { verbose }: ValidateOptions,
  context: Context,
): Promise<void> {
  const { renderDiagnosticsTerminal } = await import("../../render/terminal/diagnostics.ts");
  const style = await terminalStyle(context, context.stdout);
  if (findings.length > 0)
    context.stdout.write(renderDiagnosticsTerminal(findings, { ...style, ...defined({ verbose }) }));
  if (findingsExit(findings) === 0 && context.isQuiet !== true) {
    for (const { classrooms, district, participating, schools, unpinned } of districts.map(ofDistrict)) {
      context.stdout.write(
        `${style.colours.green("✓")} ${district}: valid. ${share(participating, schools, "school")} participate, ${count(classrooms, "classroom")} listed.\n`,
      );
      if (unpinned > 0)
        context.stdout.write(
          `  ${share(unpinned, classrooms, "line")} ${unpinned === 1 ? "has" : "have"} no classtag, title or term to be told by: ${stepText(`rollcall pin ${districtWords(district, context.calling)} --write`, context.calling)} fills in what can be told.\n`,
        );
    }
  }
}
