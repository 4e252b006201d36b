import { defined } from "../../../model/defined.ts";
import { type BrowserProfile, defaultProfile, type LabelKey, type StepsKey } from "./default-profile.ts";

/** One click of a way through the pages. `Label` names it; `within` the navigation that it stands in. */
export interface Step<Label extends string = LabelKey> {
  readonly role: (typeof roles)[number];
  readonly label: Label;
  readonly within?: Label;
}

const roles = ["button", "link", "menuitem", "tab"] as const;

/** `link settings in schoolNavigation > link sisRostering`, as a profile writes it; what is no step is left out. */
export function parseSteps(text: string): readonly Step<string>[] {
  return text.split(" > ").flatMap((part) => {
    const [, written, label, within] = /^([a-z]+) ([a-zA-Z]+)(?: in ([a-zA-Z]+))?$/.exec(part) ?? [];
    const role = roles.find((one) => one === written);
    if (role === undefined || label === undefined) return [];
    return [{ role, label, ...defined({ within }) }];
  });
}

/** Steps of a profile; its labels were checked when it was read. */
export function clickSteps(profile: BrowserProfile, key: StepsKey): readonly Step[] {
  return parseSteps(profile.steps[key] ?? "").flatMap(({ role, label, within }) => {
    if (!isLabel(label)) return [];
    return [{ role, label, ...(within !== undefined && isLabel(within) ? { within } : {}) }];
  });
}

export const isLabel = (key: string): key is LabelKey => Object.hasOwn(defaultProfile.labels, key);
