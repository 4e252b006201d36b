import { visibleText } from "./escape.ts";
import type { PlanView } from "./view/plan-view.ts";

/** A text as one word of a shell, which takes it literally. */
export const shellText = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** ` --settings .env`, or nothing where the option was not given: to go on with what was typed. Its text is shown literally. */
export const optionText = (option: string, value: string | undefined): string =>
  value === undefined ? "" : ` ${option} ${visibleText(/^[\w./-]+$/.test(value) ? value : shellText(value))}`;

/** The command that does `verb` to exactly what the view shows. Names are in single quotes: a shell takes them literally. */
export function commandLine(
  verb: "apply" | "plan",
  view: Pick<PlanView, "district" | "fingerprint" | "onlySchools" | "takesBack">,
): string {
  if (view.takesBack !== undefined)
    return verb === "apply" ? "rollcall apply --plan FILE, with the file of --out" : "rollcall revert REPORT";
  const schools = (view.onlySchools ?? []).map((name) => `--school ${shellText(name)}`);
  const approval = verb === "apply" ? [`--approved ${view.fingerprint}`] : [];
  return ["rollcall", verb, view.district.id, ...schools, ...approval].join(" ");
}
