import { planReads, readLive } from "../../apply/read-and-plan.ts";
import { type LeftOutSchool, skeletonText, unknownOrg } from "../../config/first-file/first-file-text.ts";
import { withSchemaLine } from "../../config/first-file/schema-line.ts";
import { writeFirstFile } from "../../config/first-file/write-first-file.ts";
import { writeNewFile } from "../../files/new-file.ts";
import { type InitOutcome, initJson } from "../../files/output/init-output.ts";
import { checkOutputFile, type OutputFile } from "../../files/output-file.ts";
import type { District } from "../../model/district.ts";
import type { FirstFile } from "../../model/first-file.ts";
import { connectionSettingNames, prefixInUse } from "../../providers/settings/setting-names.ts";
import { renderFirstFile } from "../../render/terminal/written-first-file.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { orPrintFailure } from "../printed-failure.ts";
import { withServices } from "../services/with-services.ts";
import { firstFileOf } from "./compose-first-file.ts";
import { otherDistricts } from "./other-districts.ts";
import { schemaForEditors } from "./schema-for-editors.ts";

export interface InitOptions {
  readonly envFile?: string;
  readonly timezone?: string;
  readonly drivers?: District["drivers"];
  readonly org?: string;
  readonly json?: true;
}

/** Writes a district's first file: of what both services hold, or, without settings, to be filled in. */
export async function init(id: string, options: InitOptions, context: Context): Promise<ExitCode> {
  const skeleton = skeletonOf(id, options);
  const file = `districts/${id}.yaml`;
  const draft = await draftOf(skeleton, file);
  const others = await otherDistricts(id, context);
  await checkOutputFile(outputOf(file), context.cwd);
  const { values } = await loadEnvironment(options.envFile, context);
  const outcome = hasSettings(values, id)
    ? await orPrintFailure(id, context, () => writeRead(draft, file, others, options, context))
    : await writeSkeleton(skeleton, file, context);
  if (options.json === true) context.stdout.write(initJson(outcome));
  else context.stdout.write(renderFirstFile(outcome, await terminalStyle(context, context.stdout)));
  return exitCodes.ok;
}

const outputOf = (file: string): OutputFile => ({ what: "the district's file", file, makesFolders: true });

const skeletonOf = (id: string, { drivers, timezone }: InitOptions): FirstFile => ({
  id,
  name: id,
  org: { sourcedId: unknownOrg },
  isTimezoneGuessed: timezone === undefined,
  timezone: timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  terms: [],
  drivers: drivers ?? { read: "api", write: "api" },
  settings: {},
  schools: [],
  orgsLeft: [],
});

/** What was typed is judged by the rules of the file that it goes into, before anything is asked. */
async function draftOf(skeleton: FirstFile, file: string): Promise<District> {
  const written = await writeFirstFile(skeleton, file);
  if (written.kind === "written") return written.district;
  const [error] = written.findings.filter(({ severity }) => severity === "error");
  throw usageFailure(
    `No file can be made of what was typed: ${error?.message ?? "it is not valid"}.`,
    error?.hint ?? "rollcall init --help shows what it takes.",
  );
}

function hasSettings(environment: Context["env"], id: string): boolean {
  const prefix = prefixInUse(environment, id);
  return connectionSettingNames.some((name) => (environment[`${prefix}${name}`] ?? "") !== "");
}

async function writeSkeleton(first: FirstFile, file: string, context: Context): Promise<InitOutcome> {
  const written = await writeFile(file, skeletonText(first), context);
  return { file, written, kind: "skeleton", first, planErrors: 0, leftOut: [] };
}

/** @returns the paths of all that was written */
async function writeFile(file: string, text: string, context: Context): Promise<readonly string[]> {
  const schema = await schemaForEditors(context);
  const whole = schema === undefined ? text : withSchemaLine(text, `../${schema.path}`);
  await writeNewFile(outputOf(file), whole, context.cwd);
  return schema?.isWritten === true ? [file, schema.path] : [file];
}

async function writeRead(
  draft: District,
  file: string,
  others: readonly District[],
  options: InitOptions,
  context: Context,
): Promise<InitOutcome> {
  const reads = await withServices(draft, options, context, ({ services }) =>
    readLive(draft, services, context),
  );
  const first = firstFileOf(draft, reads, options, context);
  const made = await writeFirstFile(first, file, takenByOthers(first, others));
  if (made.kind === "invalid")
    throw new CommandFailure(
      `${draft.id}: what the services hold makes no valid file: ${made.findings[0]?.message ?? ""}.`,
      {
        exitCode: exitCodes.findings,
        hint: "Run it without settings for a skeleton, and fill that in by hand.",
      },
    );
  const { plan } = await planReads(made.district, { scope: { kind: "district" } }, reads, context);
  if (plan.changes.length > 0) throw new TypeError("A first file asks for nothing");
  const written = await writeFile(file, made.text, context);
  const planErrors = plan.diagnostics.filter(({ severity }) => severity === "error").length;
  return { file, written, kind: "first-file", first, planErrors, leftOut: made.leftOut };
}

/** ClassTag's ids are ClassTag's, whoever names them: a school is one district's. */
function takenByOthers({ schools }: FirstFile, others: readonly District[]): readonly LeftOutSchool[] {
  const owners = new Map(
    others.flatMap((district) =>
      district.schools.flatMap(({ schoolId }) =>
        schoolId === undefined ? [] : [[schoolId, district] as const],
      ),
    ),
  );
  return schools.flatMap((school) => {
    const owner = owners.get(school.id ?? "");
    return owner === undefined ? [] : [{ school, why: `${owner.at.file} has it already` }];
  });
}
