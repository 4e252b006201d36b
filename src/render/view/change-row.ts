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
import { isTakeover, type Tally, tallyOf, type Write, writesOf } from "../../model/writes.ts";
import { visibleText } from "../escape.ts";

/**
 * One thing that changes, ready to be shown: every text has been through `visibleText`. Texts are made when they are asked
 * for, because a plan may have a hundred thousand rows, of which a folded one shows a hundred.
 */
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

/** What the rest of a plan says of a row. */
export type RowMarks = Pick<ChangeRow, "hasTwin" | "isDrift"> & {
  /** Warnings about its line of the file, each through `visibleText`. */
  readonly warnings: readonly string[];
};

const unmarked: RowMarks = { hasTwin: false, isDrift: false, warnings: [] };

/** The rows of one change: one, but for an exchange one per classroom. Whoever looks at a whole plan marks them. */
export const changeRows = (change: Change): readonly RowOfWrite[] =>
  writesOf(change).map((write) => new RowOfWrite(change, write, unmarked));

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
export function countDoubtful(rows: readonly ChangeRow[]): number {
  const doubtful = new Set<string>();
  for (const row of rows) if (row.doubts.length > 0) doubtful.add(row.change);
  return doubtful.size;
}

/** A takeover that rests on its id alone is doubtful as well: nothing else would tell that a column slipped. */
function doubtsOf({ strength, disagrees, stated }: Support): readonly string[] {
  if (disagrees.length > 0)
    return [`evidence disagrees: ${[...disagrees.map(visibleText), ...statedText(stated)].join("; ")}`];
  return strength === "none" ? ["nothing beside the id speaks for it"] : [];
}

const statedText = (stated: Support["stated"] = []): readonly string[] =>
  stated.length === 0 ? [] : [`stated in the file: ${stated.join(", ")}`];

export class RowOfWrite implements ChangeRow {
  readonly #change: Change;
  readonly #write: Write;
  readonly #marks: RowMarks;

  constructor(change: Change, write: Write, marks: RowMarks) {
    this.#change = change;
    this.#write = write;
    this.#marks = marks;
  }

  marked(marks: RowMarks): RowOfWrite {
    return new RowOfWrite(this.#change, this.#write, marks);
  }

  get kind(): Change["kind"] {
    return this.#change.kind;
  }

  get tally(): Tally {
    return tallyOf(this.#write);
  }

  get change(): string {
    return changeKey(this.#change);
  }

  get step(): number {
    return this.#change.step;
  }

  get school(): SchoolRef | undefined {
    return schoolOf(this.#write);
  }

  get subject(): string {
    return visibleName(this.#write.name);
  }

  get id(): string | undefined {
    return this.#write.target === "setting" ? undefined : visibleText(this.#write.key);
  }

  get before(): string {
    return valueText(this.#write.before);
  }

  get after(): string {
    return afterText(this.#write);
  }

  get class(): ClassView | undefined {
    return "evidence" in this.#write ? new ClassOfEvidence(this.#write.evidence) : undefined;
  }

  get rule(): string {
    return visibleText(this.#change.why.rule);
  }

  get fact(): string {
    return visibleText(this.#change.why.fact);
  }

  get position(): string {
    return positionText(this.#write.at);
  }

  get undo(): Reversibility {
    return visibleUndo(this.#change.undo);
  }

  get strength(): Support["strength"] | undefined {
    return this.#support?.strength;
  }

  get agrees(): readonly string[] {
    const support = this.#support;
    return support === undefined ? [] : [...support.agrees.map(visibleText), ...statedText(support.stated)];
  }

  get onlyStated(): readonly string[] {
    const support = this.#support;
    return support?.strength === "fair" && support.agrees.length === 0 ? statedText(support.stated) : [];
  }

  get isDrift(): boolean {
    return this.#marks.isDrift;
  }

  get doubts(): readonly string[] {
    const support = this.#support;
    return [...this.#marks.warnings, ...(support === undefined ? [] : doubtsOf(support))];
  }

  get hasTwin(): boolean {
    return this.#marks.hasTwin;
  }

  get key(): string {
    return `${this.#write.target} ${this.#write.key}`;
  }

  get #support(): Support | undefined {
    return isTakeover(this.#write) ? this.#write.evidence.support : undefined;
  }
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

class ClassOfEvidence implements ClassView {
  readonly #evidence: Evidence;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  get sourcedId(): string {
    return visibleText(this.#evidence.sourcedId);
  }

  get title(): string {
    return visibleName(this.#evidence.title);
  }

  get terms(): string {
    return visibleText(this.#evidence.terms.join(", "));
  }

  get status(): string {
    return visibleText(this.#evidence.status);
  }

  get orgId(): string {
    return visibleText(this.#evidence.orgId);
  }

  get holder(): string | undefined {
    const { holder } = this.#evidence;
    return holder === undefined ? undefined : visibleText(holder);
  }

  get details(): readonly string[] {
    return detailsOf(this.#evidence);
  }
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
