/** One click of a way through the pages. */
export interface Step {
  readonly role: "button" | "link" | "menuitem" | "tab";
  /** Key of the label that names it. */
  readonly label: string;
  /** Key of the label of the navigation that it stands in. */
  readonly within?: string;
}

/** `link settings in schoolNavigation > link sisRostering`, as a profile writes it; what is no step is left out. */
export function parseSteps(text: string): readonly Step[] {
  return text.split(" > ").flatMap((part) => {
    const match = /^(button|link|menuitem|tab) ([a-zA-Z]+)(?: in ([a-zA-Z]+))?$/.exec(part);
    const role = roles.find((one) => one === match?.[1]);
    const [, , label, within] = match ?? [];
    if (role === undefined || label === undefined) return [];
    return [{ role, label, ...(within === undefined ? {} : { within }) }];
  });
}

const roles = ["button", "link", "menuitem", "tab"] as const;
