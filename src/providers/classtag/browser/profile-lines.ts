import type { Candidate } from "./candidates.ts";
import { type BrowserProfile, defaultProfile } from "./default-profile.ts";
import type { Sought } from "./pages.ts";
import { readProfile } from "./read-profile.ts";

/**
 * Lines of a profile that may mend a finding, the likeliest first: `labels: { schools: "All schools" }`.
 * @param best what is there instead of what was looked for
 * @param names of rows, which stand in labels as `{name}`
 */
export function profileLines(
  { entry, what }: Sought,
  best: Candidate | undefined,
  profile: BrowserProfile,
  names: readonly string[],
): readonly string[] {
  const [, part = "", key = ""] = /^(\w+)\.(\w+)/u.exec(entry) ?? [];
  if (key === "") return [];
  const step = stepLine({ entry, what }, key, best, profile);
  if (step !== undefined) return [step];
  const isOptional = part === "labels" && readProfile(`labels: { ${key}: null }`, "").kind === "valid";
  const other = best === undefined ? undefined : JSON.stringify(labelFor(key, best, names));
  return [
    ...(other === undefined
      ? []
      : [`Where that is it, write: ${sectionOf(what, key, part)}: { ${key}: ${other} }`]),
    ...(isOptional ? [`Where there is none, write: labels: { ${key}: null }`] : []),
  ];
}

/** Where the name is right, and what bears it is a button and no link, or stands in no navigation. */
function stepLine(
  { entry, what }: Sought,
  key: string,
  best: Candidate | undefined,
  { labels, steps }: BrowserProfile,
): string | undefined {
  const [, way = ""] = /, steps\.(\w+)$/u.exec(entry) ?? [];
  const clicks = Object.entries(steps).find(([one]) => one === way)?.[1] ?? "";
  if (clicks === "") return undefined;
  const line = (changed: string): string => `write: steps: { ${way}: ${JSON.stringify(changed)} }`;
  if (best === undefined)
    return what.startsWith("navigation ")
      ? `Where it has no name, ${line(clicks.replaceAll(` in ${key}`, ""))}`
      : undefined;
  const isNamedSo = Object.entries(labels).some(([one, label]) => one === key && label === best.name);
  if (!isNamedSo || what.startsWith(`${best.role} `)) return undefined;
  const step = new RegExp(`\\w+ ${key}\\b`, "u");
  return `It is a ${best.role}: ${line(clicks.replace(step, `${best.role} ${key}`))}`;
}

function sectionOf(what: string, key: string, part: string): string {
  if (what.startsWith("heading ")) return "headings";
  if (what.startsWith("table ")) return "tables";
  return what.startsWith("dialog ") && Object.hasOwn(defaultProfile.dialogs, key) ? "dialogs" : part;
}

function labelFor(key: string, { name, role }: Candidate, names: readonly string[]): string {
  if (key === "showing") return templateOf(name);
  const named = role.endsWith("dialog") ? names.find((one) => name.includes(one)) : undefined;
  return named === undefined ? name : name.replace(named, "{name}");
}

/** `1–25 of 60` as `{first}–{last} of {total}`. */
function templateOf(text: string): string {
  const holes = ["{first}", "{last}", "{total}"];
  return text.replace(/\d[\d,.']*\d|\d/gu, (number) => holes.shift() ?? number);
}
