import { visibleText } from "./escape.ts";
import type { PlanView } from "./view/plan-view.ts";

/** A text as one word of a shell, which takes it literally. */
export const shellText = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A text as a shell takes it literally, without quotes where it needs none. What is not seen is shown. */
export const shellWord = (text: string): string =>
  visibleText(/^[\w./@:+=-]+$/.test(text) ? text : shellText(text));

/** ` --school Lincoln`, or nothing where the option was not given: to go on with what was typed. */
export const optionText = (option: string, value: string | undefined): string =>
  value === undefined ? "" : ` ${option} ${shellWord(value)}`;

/** How a person called Rollcall, so that a step that is printed can be pasted where they are. */
export interface Calling {
  /** What stands before the command, as a shell takes it. */
  readonly program: string;
  /** The file of `--settings`, as it was typed. */
  readonly settingsFile?: string;
  /** Files and folders that were named in the place of districts. */
  readonly places?: readonly string[];
}

/** As the README calls it: in a district's own repository, and of the version that is installed there. */
export const usualCalling: Calling = { program: "npx --no rollcall" };

const commandsWithSettings =
  "apply|doctor|drift|forecast|init|pin|plan|profile check|ready|revert|rollover|runbook status|snapshot|suggest|trace|worksheet export|worksheet import";
const otherCommands =
  "comment|completion|districts|explain|fetch|issue|ledger decline|ledger show|sandbox|show|validate|workflows";
const command = new RegExp(
  `(?<![\\w/-])(?<!npx --no )(?<!\\b(?:of|by|[Ww]hat) )rollcall (${commandsWithSettings}|${otherCommands})\\b`,
  "g",
);
const takesSettings = new RegExp(`^rollcall (${commandsWithSettings})\\b`);

/**
 * A sentence with commands in it, each `rollcall plan …`, as they are to be typed. After "of", "by" or "what" a command is
 * only named, as in "the log of rollcall fetch", and stays as people call it.
 */
export function asCalled(text: string, { program, settingsFile }: Calling = usualCalling): string {
  return text.replace(command, (found, name: string) => {
    const settings = takesSettings.test(found) ? optionText("--settings", settingsFile) : "";
    return `${program} ${name}${settings}`;
  });
}

/** A text that is one command and nothing else, `rollcall plan …`, as it is to be typed. */
export function stepText(text: string, { program, settingsFile }: Calling = usualCalling): string {
  const settings = takesSettings.test(text) ? optionText("--settings", settingsFile) : "";
  return `${text.replace(/^rollcall/, () => program)}${settings}`;
}

/** Which district a step is for: its file is looked for where it was found. */
export const districtWords = (id: string, { places = [] }: Calling = usualCalling): string =>
  places.length === 0 ? id : `${places.map(shellWord).join(" ")} --district ${id}`;

/** Brings the report of an apply, whichever attempt of its run made it, out of the artifacts that GitHub keeps. */
export const reportDownload = (district: string, run: string): string =>
  `gh run download ${shellWord(run)} --pattern ${shellText(`rollcall-report-${district}*`)}`;

/** Starts the workflow that writes: for what is approved already, or for the plan that a person looked at. */
export const applyWorkflow = (district: string, fingerprint?: string): string =>
  `gh workflow run apply.yml --field district=${district}${fingerprint === undefined ? "" : ` --field fingerprint=${fingerprint}`}`;

/** The command that does `verb` to exactly what the view shows. Names are in single quotes: a shell takes them literally. */
export function commandLine(
  verb: "apply" | "plan",
  view: Pick<PlanView, "district" | "fingerprint" | "onlySchools" | "takesBack">,
  calling?: Calling,
): string {
  if (view.takesBack !== undefined)
    return verb === "apply" ? "rollcall apply --plan FILE, with the file of --out" : "rollcall revert REPORT";
  const schools = (view.onlySchools ?? []).map((name) => `--school ${shellText(name)}`);
  const approval = verb === "apply" ? [`--approved ${view.fingerprint}`] : [];
  return ["rollcall", verb, districtWords(view.district.id, calling), ...schools, ...approval].join(" ");
}
