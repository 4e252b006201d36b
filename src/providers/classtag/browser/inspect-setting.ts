import type { SettingWrite } from "../../../model/writes.ts";
import type { FormField } from "./form-fields.ts";
import type { Inspection } from "./inspected.ts";
import { type Leaf, leavesOf, leavesOfJson, type SentRequest } from "./request-leaves.ts";
import { shownPercent } from "./shown-values.ts";

/** What the page had before anything was changed on it: fields of the form, and what its data said. */
export interface Told {
  readonly fields: readonly FormField[];
  /** Name of the field that is changed. */
  readonly changed: string;
  /** Answers in JSON, the latest last. */
  readonly answers: readonly string[];
}

/**
 * A request that saves a setting changes that setting and nothing else: each value in it is held against what the page had and
 * what its data said, whatever the form shows. A value that nothing has told is let go only where it can be no setting.
 */
export function inspectSetting({ after }: Pick<SettingWrite, "after">, told: Told): Inspection {
  const known = knownLeaves(told);
  const isKnown = told.changed !== "" && toldValues(known, [told.changed]).length > 0;
  return (request) => {
    const sent = sentLeaves(request, told.fields);
    if (sent === undefined) return "what it carries cannot be read";
    const differing = sent.filter((leaf) => !isSame(toldValues(known, leaf.path), leaf));
    const changes = differing.filter(
      (leaf) =>
        String(leaf.value) === String(after) &&
        (toldValues(known, leaf.path).length === 1 || isOf(leaf, told)),
    );
    const against = differing
      .filter((leaf) => !changes.includes(leaf))
      .map((leaf) => reasonAgainst(leaf, toldValues(known, leaf.path)))
      .find((why) => why !== undefined);
    if (against !== undefined) return against;
    if (changes.length > 1) return `it would change ${changes.map(nameOf).join(" and ")}`;
    const other = isKnown ? changes.find((change) => !isOf(change, told)) : undefined;
    return other === undefined
      ? undefined
      : `it would change ${nameOf(other)}, and not ${JSON.stringify(told.changed)}`;
  };
}

/** Whether a form shows something else than its page was told: then it is not filled yet. */
export function isUnlikeTold({ answers, fields }: Pick<Told, "answers" | "fields">): boolean {
  const told = [answers.flatMap((answer) => leavesOfJson(answer) ?? [])];
  return fields.some(({ name, value }) => {
    const [one, ...others] = name === "" ? [] : toldValues(told, [name]);
    if (one === undefined || others.length > 0) return false;
    if (typeof one === "boolean") return typeof value === "boolean" && value !== one;
    const shown = typeof one === "number" && typeof value === "string" ? shownPercent(value) : undefined;
    // A share of one is the same as its percents.
    return shown !== undefined && shown !== one && shown !== Number(one) * 100;
  });
}

type Values = readonly Leaf["value"][];

const isSame = (values: Values, { value }: Leaf): boolean =>
  values.length === 1 && String(values[0]) === String(value);

/** Against a value that differs from what was told, or of which nothing was told for certain. */
function reasonAgainst(leaf: Leaf, values: Values): string | undefined {
  const told = values.map((value) => JSON.stringify(value)).join(" and ");
  if (values.length === 1)
    return `it would change ${nameOf(leaf)} from ${told} to ${JSON.stringify(leaf.value)}`;
  if (!couldBeSetting(leaf)) return undefined;
  if (values.length === 0) return `it sets ${nameOf(leaf)}, which the page has not told`;
  return `${nameOf(leaf)} is ${JSON.stringify(leaf.value)} in it, and the page has said ${told}`;
}

const nameOf = ({ path }: Leaf): string => JSON.stringify(path.join("."));

const isOf = ({ path }: Leaf, { changed }: Told): boolean => evened(path.at(-1) ?? "") === evened(changed);

/** Names of one thing in several spellings: `daily_sync`, `dailySync`. */
const evened = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Switches, numbers and times are; tokens and texts are not. */
const couldBeSetting = ({ value }: Leaf): boolean =>
  typeof value === "boolean" ||
  typeof value === "number" ||
  /^(true|false|on|off|\d+([.,]\d+)?|\d{1,2}:\d{2}(:\d{2})?)$/iu.test(String(value));

/** What a form leaves out is off. */
function sentLeaves(request: SentRequest, fields: readonly FormField[]): readonly Leaf[] | undefined {
  const leaves = leavesOf(request);
  if (leaves === undefined || !/form/.test(request.headers()["content-type"] ?? "")) return leaves;
  const boxes = new Set(fields.filter(({ value }) => typeof value === "boolean").map(({ name }) => name));
  const isOn = (name: string): boolean => {
    const last = leaves.findLast(({ path }) => path[0] === name)?.value;
    return last !== undefined && !["", "0", "false", "off"].includes(String(last).toLowerCase());
  };
  return [
    ...leaves.filter(({ path }) => !boxes.has(path[0] ?? "")),
    ...[...boxes].map((name) => ({ path: [name], value: isOn(name) })),
  ];
}

/** By who has told it: the form, and the data, which have to agree. */
function knownLeaves({ answers, fields }: Told): readonly (readonly Leaf[])[] {
  return [
    fields.filter(({ name }) => name !== "").map(({ name, value }) => ({ path: [name], value })),
    answers.flatMap((answer) => leavesOfJson(answer) ?? []),
  ];
}

function toldValues(known: readonly (readonly Leaf[])[], path: readonly string[]): Values {
  const values = known.flatMap((leaves) => bestOf(leaves, path));
  return values.filter((value, index) => values.findIndex((one) => String(one) === String(value)) === index);
}

/** What is known under the name that fits best: the more of the names that lead there are alike, the better. */
function bestOf(known: readonly Leaf[], path: readonly string[]): Values {
  let best = 0;
  let values = new Map<string, Leaf["value"]>();
  for (const leaf of known) {
    const fit = likeness(leaf.path, path);
    if (fit === 0 || fit < best) continue;
    if (fit > best) values = new Map();
    best = fit;
    values.set(String(leaf.value), leaf.value);
  }
  return [...values.values()];
}

function likeness(left: readonly string[], right: readonly string[]): number {
  let alike = 0;
  while (alike < Math.min(left.length, right.length)) {
    if (evened(left.at(-1 - alike) ?? "") !== evened(right.at(-1 - alike) ?? "")) break;
    alike += 1;
  }
  return alike > 0 && alike === left.length && alike === right.length ? Number.POSITIVE_INFINITY : alike;
}
