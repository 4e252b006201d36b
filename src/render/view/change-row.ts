import {
  type Change,
  changeKey,
  type Evidence,
  type Reversibility,
  type SchoolRef,
  type Support,
} from "../../model/change.ts";
import type { SourcePosition } from "../../model/diagnostic.ts";
import { settingText } from "../../model/setting.ts";
import { compareText } from "../../model/text.ts";
import { type Tally, tallyOf, type Write, writesOf } from "../../model/writes.ts";
import { visibleText } from "../escape.ts";

/** One thing that changes, ready to be shown: every text has been through `visibleText`. */
export interface ChangeRow {
  readonly kind: Change["kind"];
  /** As what it is counted: a row of an exchange is a takeover. */
  readonly tally: Tally;
  /** Key of the change that the row belongs to: rows of one exchange share it. */
  readonly change: string;
  readonly step: number;
  /** None for what belongs to the district. The key is as ClassTag gave it. */
  readonly school: SchoolRef | undefined;
  /** The classroom, school or setting. */
  readonly subject: string;
  /** ClassTag's key of the classroom or school; none for a setting. */
  readonly id: string | undefined;
  readonly before: string;
  readonly after: string;
  readonly class: ClassView | undefined;
  readonly rule: string;
  readonly fact: string;
  /** `file:line` */
  readonly position: string;
  readonly undo: Reversibility;
  /** How well evidence beside the id speaks for a takeover; `undefined` for other changes. */
  readonly strength: Support["strength"] | undefined;
  /** What speaks for it: short phrases. */
  readonly agrees: readonly string[];
  /** What the file states, where nothing else beside the id speaks for the class: it is shown in the place of a doubt. */
  readonly onlyStated: readonly string[];
  /** Whether the base's file asks for it as well: live state moved, and this pull request does not intend it. */
  readonly isDrift: boolean;
  /** Why a person should look twice: the warnings about the same line of the file, and evidence that disagrees. */
  readonly doubts: readonly string[];
  /** Whether another row of the school has the same subject, so that the name alone does not tell. */
  readonly hasTwin: boolean;
  /** What of one resource changes: equal in two plans for the same thing. */
  readonly key: string;
}

/** The ClassLink class that a change rests on. */
interface ClassView {
  readonly sourcedId: string;
  readonly title: string;
  readonly terms: string;
  readonly status: string;
  readonly orgId: string;
  /** Key of the classroom that holds the SOURCED ID now. */
  readonly holder: string | undefined;
  /** Room, grades and class code, as far as ClassLink says. */
  readonly details: readonly string[];
}

/** The rows of one change: one, but for an exchange one per classroom. */
export const changeRows = (change: Change): readonly ChangeRow[] =>
  writesOf(change).map((write) => rowOf(change, write));

export function tallies(rows: readonly ChangeRow[]): Readonly<Record<Tally, number>> {
  const counts = {
    archives: 0,
    disconnects: 0,
    schoolConnections: 0,
    settings: 0,
    takeovers: 0,
    unarchives: 0,
  };
  for (const { tally } of rows) counts[tally] += 1;
  return counts;
}

/** How many changes are doubtful: the rows of an exchange are one change. */
export const countDoubtful = (rows: readonly ChangeRow[]): number =>
  new Set(rows.flatMap(({ change, doubts }) => (doubts.length > 0 ? [change] : []))).size;

/** A takeover that rests on its id alone is doubtful as well: nothing else would tell that a column slipped. */
function doubtsOf({ strength, disagrees, stated }: Support): readonly string[] {
  if (disagrees.length > 0)
    return [`evidence disagrees: ${[...disagrees.map(visibleText), ...statedText(stated)].join("; ")}`];
  return strength === "none" ? ["nothing beside the id speaks for it"] : [];
}

const statedText = (stated: Support["stated"] = []): readonly string[] =>
  stated.length === 0 ? [] : [`stated in the file: ${stated.join(", ")}`];

// Written out, because spreading partial rows together costs more than all else that a large plan's view needs.
function rowOf(change: Change, write: Write): ChangeRow {
  const evidence = "evidence" in write ? write.evidence : undefined;
  const support = write.target === "connection" ? evidence?.support : undefined;
  return {
    kind: change.kind,
    tally: tallyOf(write),
    change: changeKey(change),
    step: change.step,
    school: schoolOf(write),
    subject: visibleName(write.name),
    id: write.target === "setting" ? undefined : visibleText(write.key),
    before: valueText(write.before),
    after: afterText(write),
    class: evidence === undefined ? undefined : classView(evidence),
    rule: visibleText(change.why.rule),
    fact: visibleText(change.why.fact),
    position: positionText(write.at),
    undo: visibleUndo(change.undo),
    strength: support?.strength,
    agrees: support === undefined ? [] : [...support.agrees.map(visibleText), ...statedText(support.stated)],
    onlyStated: support?.strength === "fair" && support.agrees.length === 0 ? statedText(support.stated) : [],
    isDrift: false,
    doubts: support === undefined ? [] : doubtsOf(support),
    hasTwin: false,
    key: `${write.target} ${write.key}`,
  };
}

function schoolOf(write: Write): SchoolRef | undefined {
  switch (write.target) {
    case "setting":
      return undefined;
    case "school":
      return { key: write.key, name: visibleName(write.name) };
    case "state":
    case "connection":
      return visibleSchool(write.school);
  }
}

function afterText(write: Write): string {
  const after = valueText(write.after);
  return write.target === "state" && write.connections.length > 0
    ? `${after} holding ${idsText(write.connections)}`
    : after;
}

// Rows share what need not be written anew: a plan may have a hundred thousand of them.
function visibleSchool(school: SchoolRef): SchoolRef {
  const name = visibleName(school.name);
  return name === school.name ? school : { key: school.key, name };
}

function visibleUndo(undo: Reversibility): Reversibility {
  const by = visibleText(undo.by);
  return by === undo.by ? undo : { ...undo, by };
}

function classView(evidence: Evidence): ClassView {
  return {
    sourcedId: visibleText(evidence.sourcedId),
    title: visibleName(evidence.title),
    terms: visibleText(evidence.terms.join(", ")),
    status: visibleText(evidence.status),
    orgId: visibleText(evidence.orgId),
    holder: evidence.holder === undefined ? undefined : visibleText(evidence.holder),
    details: detailsOf(evidence),
  };
}

function detailsOf({ location, grades, classCode }: Evidence): readonly string[] {
  const details: string[] = [];
  if (location !== undefined) {
    details.push(`room ${visibleText(location)}`);
  }
  if (grades.length > 0) {
    details.push(`grades ${visibleText(grades.join(", "))}`);
  }
  if (classCode !== undefined) {
    details.push(`code ${visibleText(classCode)}`);
  }
  return details;
}

/** A name that is never nothing. */
export function visibleName(name: string): string {
  return name === "" ? "(no name)" : visibleText(name);
}

/** `springfield.yaml:24`: what editors and terminals open on a click. */
export function positionText(position: SourcePosition): string {
  return `${visibleText(position.file)}:${position.line}`;
}

function idsText(ids: readonly string[]): string {
  const [only = "", ...others] = ids;
  if (others.length === 0) {
    return ids.length === 0 ? "none" : visibleText(only);
  }
  return ids.map(visibleText).sort(compareText).join(", ");
}

function valueText(value: Write["after"]): string {
  if (typeof value === "number" || typeof value === "boolean") return settingText(value);
  return typeof value === "string" ? value : idsText(value);
}

/** The file of all rows, if it is one: said once, it leaves room for a third more of them. */
export function sharedFile(rows: readonly ChangeRow[]): string | undefined {
  const files = new Set(rows.map(({ position }) => position.slice(0, position.lastIndexOf(":"))));
  const [file] = files;
  return files.size === 1 ? file : undefined;
}

/** The folder of all rows' files, ended by a slash, where they lie in more than one file of it. */
export function sharedFolder(rows: readonly ChangeRow[]): string {
  const [first = "", ...others] = new Set(
    rows.map(({ position }) => position.slice(0, position.lastIndexOf("/") + 1)),
  );
  let shared = first;
  for (const folder of others)
    while (!folder.startsWith(shared))
      shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  return shared;
}
