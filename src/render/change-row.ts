import {
  type Archive,
  type Change,
  type ClassroomRef,
  changeKey,
  type Evidence,
  type Reversibility,
  type SchoolRef,
  type Support,
  type Unarchive,
} from "../model/change.ts";
import type { SourcePosition } from "../model/diagnostic.ts";
import { visibleText } from "./escape.ts";
import { compareText } from "./wording.ts";

/** One thing that changes, ready to be shown: every text has been through `visibleText`. */
export interface ChangeRow {
  readonly kind: Change["kind"];
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
export function changeRows(change: Change): readonly ChangeRow[] {
  switch (change.kind) {
    case "set-setting":
      return [
        makeRow(change, {
          school: undefined,
          subject: change.setting,
          id: undefined,
          before: settingText(change.before),
          after: settingText(change.after),
          class: undefined,
          key: `setting ${change.setting}`,
        }),
      ];
    case "connect-school":
      return [
        makeRow(change, {
          school: visibleSchool(change.school),
          subject: visibleName(change.school.name),
          id: visibleText(change.school.key),
          before: idsText(change.before),
          after: idsText(change.after),
          class: undefined,
          key: `school ${change.school.key}`,
        }),
      ];
    case "archive":
    case "unarchive":
      return [classroomRow(change, change, "state", change.before, stateAfter(change))];
    case "connect":
    case "reconnect":
    case "disconnect":
      return [connectionRow(change, change)];
    case "exchange":
      return change.members.map((member) => connectionRow(change, member));
  }
}

interface Target extends Pick<ChangeRow, "after" | "before" | "class" | "id" | "key" | "school" | "subject"> {
  /** Where it is not the place of the whole change. */
  readonly at?: SourcePosition;
  /** Of a takeover. */
  readonly support?: Support;
}

/** A takeover that rests on its id alone is doubtful as well: nothing else would tell that a column slipped. */
function doubtsOf({ strength, disagrees }: Support): readonly string[] {
  if (disagrees.length > 0) return [`evidence disagrees: ${disagrees.map(visibleText).join("; ")}`];
  return strength === "none" ? ["nothing beside the id speaks for it"] : [];
}

// Written out, because spreading partial rows together costs more than all else that a large plan's view needs.
function makeRow(change: Change, target: Target): ChangeRow {
  return {
    kind: change.kind,
    change: changeKey(change),
    step: change.step,
    school: target.school,
    subject: target.subject,
    id: target.id,
    before: target.before,
    after: target.after,
    class: target.class,
    rule: visibleText(change.why.rule),
    fact: visibleText(change.why.fact),
    position: positionText(target.at ?? change.why.at),
    undo: visibleUndo(change.undo),
    strength: target.support?.strength,
    agrees: (target.support?.agrees ?? []).map(visibleText),
    isDrift: false,
    doubts: target.support === undefined ? [] : doubtsOf(target.support),
    hasTwin: false,
    key: target.key,
  };
}

interface ClassroomTarget {
  readonly at?: SourcePosition;
  readonly classroom: ClassroomRef;
  readonly evidence?: Evidence;
}

function classroomRow(
  change: Change,
  { at, classroom, evidence }: ClassroomTarget,
  aspect: "connection" | "state",
  before: string,
  after: string,
): ChangeRow {
  return makeRow(change, {
    school: visibleSchool(classroom.school),
    subject: visibleName(classroom.name),
    id: visibleText(classroom.key),
    before,
    after,
    class: evidence === undefined ? undefined : classView(evidence),
    key: `${aspect} ${classroom.key}`,
    ...(at === undefined ? {} : { at }),
    ...(aspect === "connection" && evidence !== undefined ? { support: evidence.support } : {}),
  });
}

function connectionRow(
  change: Change,
  target: ClassroomTarget & { readonly before: readonly string[]; readonly after: readonly string[] },
): ChangeRow {
  return classroomRow(change, target, "connection", idsText(target.before), idsText(target.after));
}

function stateAfter({ after, connections }: Archive | Unarchive): string {
  return connections.length === 0 ? after : `${after} holding ${idsText(connections)}`;
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

function settingText(value: boolean | number): string {
  return typeof value === "number" ? `${value} %` : value ? "on" : "off";
}
