import { suggestionsJson } from "../../files/output/suggest-output.ts";
import type { District } from "../../model/district.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { Suggestions } from "../../model/suggestion.ts";
import { nameSome } from "../../model/text.ts";
import { districtWords, stepText } from "../../render/command-line.ts";
import { visibleText } from "../../render/escape.ts";
import { fileDiff } from "../../render/terminal/file-diff.ts";
import { renderSuggestionsTerminal, renderWrittenTerminal } from "../../render/terminal/suggestions.ts";
import { chooseDistricts, loadValidFiles } from "../checkout/chosen-districts.ts";
import { eachDistrict } from "../checkout/each-district.ts";
import { writeEdited } from "../checkout/edit-files.ts";
import { filesWith } from "../checkout/files-with-lines.ts";
import { scopeOf } from "../checkout/scope.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { type TerminalStyle, terminalStyle } from "../output.ts";
import { proposedLine } from "./proposed-lines.ts";
import type { SuggestedDistrict } from "./suggest-district.ts";
import { suggestFor } from "./suggest-for.ts";

export interface SuggestOptions {
  readonly district: readonly string[];
  readonly school: readonly string[];
  readonly envFile?: string;
  readonly json?: true;
  readonly verbose?: true;
  readonly write?: true;
  /** Absent: what is sure. */
  readonly level?: "probable" | "sure";
  /** `server`, or a file. */
  readonly teachers?: string;
}

/** Proposes a class for every classroom that the files do not decide. Writes to no service, and to a file only where asked. */
export async function suggest(
  names: readonly string[],
  options: SuggestOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.level !== undefined && options.write !== true)
    throw usageFailure(
      "--level says what is added to the files, and without --write nothing is.",
      `Run it with --write --level ${options.level}, or leave --level out: all that is proposed is shown.`,
    );
  const loaded = await loadValidFiles(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const chosen = chooseDistricts(loaded.districts, options.district);
  const style = await terminalStyle(context, context.stdout);
  const found: Suggestions[] = [];
  const { code, failures } = await eachDistrict(chosen, context, async (district) => {
    const scope = scopeOf(district, options.school, chosen);
    if (scope === undefined) return exitCodes.ok;
    const suggested = await suggestFor(district, scope, options, context);
    const { suggestions, untold } = suggested;
    if (options.json === true) found.push(suggestions);
    else context.stdout.write(renderSuggestionsTerminal(suggestions, { ...style, ...options }));
    if (options.write === true)
      await writeLines(district, suggested, { ...options, files: loaded.files, style }, context);
    if (untold.length > 0) context.stderr.write(untoldText(district, untold, context));
    return untold.length > 0 ? exitCodes.findings : exitCodes.ok;
  });
  if (options.json === true) context.stdout.write(suggestionsJson(found, failures));
  return code;
}

/** What cannot be told is not taken for decided. */
const untoldText = ({ id }: District, untold: readonly string[], { calling }: Context): string =>
  `${visibleText(`warning  ${id}: nothing is proposed for ${nameSome(untold)}, which ClassTag does not show or of which not all can be read.`)}\n         ${stepText(`rollcall plan ${districtWords(id, calling)}`, calling)} says why.\n`;

interface Written {
  /** What the proposals are made from: where one of them has changed since, nothing is written to it. */
  readonly files: readonly SourceFile[];
  readonly style: TerminalStyle;
}

/** The difference is shown before it is made; in JSON's way it goes to where errors go. */
async function writeLines(
  district: District,
  { proposals, reads }: SuggestedDistrict,
  { files, json, level = "sure", style }: SuggestOptions & Written,
  context: Context,
): Promise<void> {
  const out = json === true ? context.stderr : context.stdout;
  const wanted = proposals
    .filter(({ suggested }) => suggested.level === "sure" || suggested.level === level)
    .map(proposedLine);
  const { changed, unwritten, written } = await filesWith(wanted, district, { files, reads }, context);
  for (const { after, before, path } of changed)
    out.write(`\n${fileDiff(path, before, after, style.colours)}`);
  await writeEdited({ changed }, context);
  const view = {
    district: district.id,
    files: changed.map(({ path }) => path),
    lines: written.map(({ school }) => school),
    unwritten: unwritten.map(({ line, why }) => ({ name: line.classroom.name, why })),
    level,
  };
  out.write(renderWrittenTerminal(view, style));
}
