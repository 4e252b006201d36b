import type { KeysEdit } from "../../config/edit/file-edit.ts";
import { pinsJson, type WrittenPins } from "../../files/output/pin-output.ts";
import type { District } from "../../model/district.ts";
import type { LinePin, Pins } from "../../model/pin.ts";
import type { Scope } from "../../model/plan.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { fileDiff } from "../../render/terminal/file-diff.ts";
import { renderPinsTerminal } from "../../render/terminal/pins.ts";
import { chooseDistricts, loadValidFiles } from "../checkout/chosen-districts.ts";
import { eachDistrict } from "../checkout/each-district.ts";
import { type EditedFiles, editFiles, writeEdited } from "../checkout/edit-files.ts";
import { scopeOf } from "../checkout/scope.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { type TerminalStyle, terminalStyle } from "../output.ts";
import { withServices } from "../services/with-services.ts";
import { pinDistrict } from "./pin-district.ts";

export interface PinOptions {
  readonly district: readonly string[];
  readonly school: readonly string[];
  readonly envFile?: string;
  readonly write?: true;
  readonly json?: true;
}

/** Fills in what lines lack to be told from others. Writes to no service, and to files only where that is asked for. */
export async function pin(
  names: readonly string[],
  options: PinOptions,
  context: Context,
): Promise<ExitCode> {
  const loaded = await loadValidFiles(names, context, { mayLackPins: true });
  if (loaded === undefined) return exitCodes.findings;
  const chosen = chooseDistricts(loaded.districts, options.district);
  const style = await terminalStyle(context, context.stdout);
  const all: WrittenPins[] = [];
  const { code, failures } = await eachDistrict(chosen, context, async (district) => {
    const scope = scopeOf(district, options.school, chosen);
    if (scope !== undefined)
      all.push(await pinOne(district, scope, loaded.files, { ...options, style }, context));
    return exitCodes.ok;
  });
  if (options.json === true) context.stdout.write(pinsJson(all, failures));
  return code;
}

async function pinOne(
  district: District,
  scope: Scope,
  files: readonly SourceFile[],
  { json, write, style, ...options }: PinOptions & { readonly style: TerminalStyle },
  context: Context,
): Promise<WrittenPins> {
  const found = await withServices(district, options, context, ({ services }) =>
    pinDistrict(district, scope, services, context),
  );
  const { edited, pins } = await withEdits(found, files);
  const written = write === true ? edited.changed.map(({ path }) => path) : [];
  const differences = edited.changed.map(({ path, before, after }) =>
    fileDiff(path, before, after, style.colours),
  );
  // A file that cannot be written is an error in the place of what would be said of it.
  if (write === true) await writeEdited(edited, context);
  if (json !== true)
    context.stdout.write(renderPinsTerminal({ pins, differences, written, asked: options }, style));
  return { pins, written };
}

/** The files with the pins in them, and the pins without those for which a file has no room. */
async function withEdits(
  pins: Pins,
  files: readonly SourceFile[],
): Promise<{ readonly edited: EditedFiles; readonly pins: Pins }> {
  const pinned = pins.lines.flatMap((line) => (line.kind === "pin" ? [line] : []));
  const edits = pinned.map(({ at, keys }): KeysEdit => ({ kind: "add-keys", line: at, keys }));
  const edited = await editFiles(files, edits);
  const refused = new Map<LinePin, string>(
    pinned.flatMap((line, index) => {
      const outcome = edited.outcomes[index];
      return outcome?.kind === "cannot" ? [[line, outcome.why] as const] : [];
    }),
  );
  const lines = pins.lines.map((line): LinePin => {
    const why = refused.get(line);
    return why === undefined
      ? line
      : { at: line.at, school: line.school, name: line.name, kind: "left", why };
  });
  return { edited, pins: { ...pins, lines } };
}
