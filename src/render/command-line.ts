import type { PlanView } from "./view/plan-view.ts";

/** A text as one word of a shell, which takes it literally. */
export const shellText = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

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
