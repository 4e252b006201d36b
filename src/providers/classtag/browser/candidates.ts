import { editDistance } from "../../../model/text.ts";

/** Something on a page, as people who cannot see it are told of it. */
export interface Candidate {
  readonly role: string;
  readonly name: string;
}

/** Roles that people take for one another, by what is looked for. */
const kinOf: Readonly<Record<string, readonly string[]>> = {
  link: ["link", "button", "tab", "menuitem"],
  option: ["option"],
  tab: ["tab", "link", "button"],
  button: ["button", "link"],
  menuitem: ["menuitem", "button", "link"],
  heading: ["heading"],
  table: ["table", "grid", "treegrid"],
  column: ["columnheader"],
  checkbox: ["checkbox", "switch"],
  field: ["textbox", "searchbox", "spinbutton", "combobox"],
  searchbox: ["searchbox", "textbox"],
  dialog: ["dialog", "alertdialog"],
  navigation: ["navigation"],
  text: ["paragraph", "text", "status"],
};

const mostShown = 5;

/** What a page has, out of its description for assistive technology (Playwright's `ariaSnapshot`). */
export function candidatesIn(snapshot: string): readonly Candidate[] {
  return snapshot.split("\n").flatMap((line) => {
    const [, role, name] = /^\s*- '?([a-z]+) "((?:[^"\\]|\\.)*)"/u.exec(line) ?? [];
    if (role !== undefined && name !== undefined) return [{ role, name: name.replace(/\\(.)/gu, "$1") }];
    const [, plain, text] = /^\s*- (paragraph|text|status): "?(.*?)"?$/u.exec(line) ?? [];
    return plain === undefined || text === undefined ? [] : [{ role: plain, name: text }];
  });
}

/**
 * What may be meant on the page, the likeliest first.
 * @param what as a finding names it: `link "Schools"`
 */
export function likeliest(what: string, seen: readonly Candidate[]): readonly Candidate[] {
  const [, role = "", written = '""'] = /^(\S+) (".*")$/su.exec(what) ?? [];
  const wanted = String(JSON.parse(written)).toLowerCase();
  const roles = kinOf[role] ?? [];
  const isCount = role === "text";
  const far = ({ name }: Candidate): number => {
    const said = name.toLowerCase();
    const shared = wanted.split(/\W+/u).filter((word) => word.length > 2 && said.includes(word)).length;
    return editDistance(wanted, said.slice(0, 200)) / Math.max(wanted.length, said.length, 1) - shared;
  };
  const all = seen.filter(({ name, role: one }) => roles.includes(one) && (!isCount || /\d/u.test(name)));
  const distinct = all.filter(
    (one, index) => all.findIndex(({ name, role: its }) => name === one.name && its === one.role) === index,
  );
  return [...distinct].sort((left, right) => far(left) - far(right)).slice(0, mostShown);
}
