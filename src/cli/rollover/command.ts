import { rolloverJson } from "../../files/output/rollover-output.ts";
import type { District } from "../../model/district.ts";
import { usualCalling } from "../../render/command-line.ts";
import { fileDiff } from "../../render/terminal/file-diff.ts";
import { renderRolloverTerminal } from "../../render/terminal/rollover-page.ts";
import { loadValidFiles } from "../checkout/chosen-districts.ts";
import { writeEdited } from "../checkout/edit-files.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { orPrintFailure } from "../printed-failure.ts";
import { readTeachers, sourceOfTeachers } from "../services/read-teachers.ts";
import { withServices } from "../services/with-services.ts";
import { rolloverDistrict } from "./rollover-district.ts";

export interface RolloverOptions {
  readonly to: string;
  readonly handOn: readonly string[];
  /** `server`, or a file. */
  readonly teachers?: string;
  readonly envFile?: string;
  readonly write?: true;
  readonly verbose?: true;
  readonly json?: true;
}

/** Proposes how a district's file turns the school year. Writes to no service, and to the file only where that is asked for. */
export async function rollover(name: string, options: RolloverOptions, context: Context): Promise<ExitCode> {
  const loaded = await loadValidFiles([name], context);
  if (loaded === undefined) return exitCodes.findings;
  const [district, ...others] = loaded.districts;
  if (district === undefined || others.length > 0)
    throw usageFailure(
      `${JSON.stringify(name)} is ${others.length + 1} districts, and a year is turned in one at a time.`,
      "Name one: rollcall rollover DISTRICT --to YEAR.",
    );
  refuseUnknown(district, options.handOn);
  const { changed, rollover: found } = await orPrintFailure(district.id, context, () =>
    withServices(district, options, context, ({ services, ...open }) =>
      rolloverDistrict(district, { ...options, files: loaded.files }, services, context, (orgIds) =>
        readTeachers(sourceOfTeachers(options.teachers), orgIds, { district, context, ...open }),
      ),
    ),
  );
  const plain = await terminalStyle(context, context.stdout);
  // A file is found again where it was named.
  const calling = { ...usualCalling, ...plain.calling, ...(/[/\\.]/.test(name) && { places: [name] }) };
  const style = { ...plain, ...options, calling };
  const differences = changed.map(({ after, before, path }) => fileDiff(path, before, after, style.colours));
  const written = options.write === true ? changed.map(({ path }) => path) : [];
  if (options.json === true && options.write === true) context.stderr.write(differences.join("\n"));
  // A file that cannot be written is an error in the place of what would be said of it.
  if (options.write === true) await writeEdited({ changed }, context);
  context.stdout.write(
    options.json === true
      ? rolloverJson(found, written)
      : renderRolloverTerminal({ rollover: found, differences, written, asked: { ...options, name } }, style),
  );
  const isUnwritten = found.schools.some(({ classrooms }) =>
    classrooms.some(({ unwritten }) => unwritten !== undefined),
  );
  return found.untold.length > 0 || isUnwritten ? exitCodes.findings : exitCodes.ok;
}

/** A school that is misspelt would be archived where somebody asked for the opposite. */
function refuseUnknown({ id, schools }: District, handOn: readonly string[]): void {
  const known = schools.filter(({ participates }) => participates).map((school) => school.name);
  const unknown = handOn.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw usageFailure(
      `${id} has no participating school ${unknown.map((name) => JSON.stringify(name)).join(", ")} for --hand-on.`,
      `There is ${known.join(", ")}.`,
    );
}
