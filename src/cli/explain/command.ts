import { existsSync } from "node:fs";
import path from "node:path";
import { allExplanations } from "../../explain/all-explanations.ts";
import { explanationsJson } from "../../files/output/explain-output.ts";
import { closestWord } from "../../model/closest-word.ts";
import type { ExplainedCode, ExplainedGroup } from "../../model/explained-code.ts";
import { renderExplainedGroups, renderExplanation } from "../../render/terminal/explanation-page.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { stepFor, terminalStyle } from "../output.ts";

export interface ExplainOptions {
  readonly json?: boolean;
}

/** Says what a code means, or lists all of them. Asks nobody and reads no file. */
export async function explain(
  code: string | undefined,
  { json = false }: ExplainOptions,
  context: Context,
): Promise<ExitCode> {
  const groups = (code === undefined ? allExplanations : explained(code)).map(({ title, codes }) => ({
    title,
    codes: codes.map((one) => ({ ...one, next: nextStep(one, context) })),
  }));
  context.stdout.write(json ? explanationsJson(groups) : await textOf(groups, code === undefined, context));
  return exitCodes.ok;
}

/** As it can be pasted: with the file of settings that the README begins with, where there is one. */
const nextStep = ({ next }: ExplainedCode, context: Context): string =>
  stepFor(context, next, existsSync(path.join(context.cwd, ".env")) ? ".env" : undefined);

/** As a code stands in a finding, however it was typed or copied out of one: `Archive_Share`, `error undecided:`. */
const asPrinted = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^(?:error|warning|notice)\s+/, "")
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "")
    .replace(/[\s_]+/g, "-");

/** The groups that have the code, with nothing else in them. */
function explained(typed: string): readonly ExplainedGroup[] {
  const code = asPrinted(typed);
  const found = allExplanations.flatMap(({ title, codes }) => {
    const own = codes.filter((one) => one.code === code);
    return own.length === 0 ? [] : [{ title, codes: own }];
  });
  if (found.length > 0) return found;
  const meant = closestWord(
    code,
    allExplanations.flatMap(({ codes }) => codes.map((one) => one.code)),
  );
  throw usageFailure(
    `${JSON.stringify(typed)} is the code of no finding and the name of no guard.`,
    meant === undefined
      ? "rollcall explain lists them all."
      : `Did you mean ${meant}? rollcall explain ${meant} says what it means; rollcall explain lists them all.`,
  );
}

async function textOf(groups: readonly ExplainedGroup[], isList: boolean, context: Context): Promise<string> {
  const style = await terminalStyle(context, context.stdout);
  return isList
    ? renderExplainedGroups(groups, style)
    : groups.flatMap(({ codes }) => codes.map((one) => renderExplanation(one, style))).join("\n");
}
