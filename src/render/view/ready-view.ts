import { defined } from "../../model/defined.ts";
import type { Readiness, ReadyCheck, ReadyHand, ReadyName, ReadyState } from "../../model/readiness.ts";
import { asCalled, type Calling, districtWords, stepText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { formatInstant, listSome } from "../wording.ts";

/** Whether Daily sync may be turned on, as all pages say it. Texts can be seen whole, and commands pasted. */
export interface ReadyView {
  readonly title: string;
  /** The verdict in one line. */
  readonly status: string;
  /** What is said of the clock beside the verdict. */
  readonly clock?: string;
  readonly read?: string;
  /** To ask the same again. */
  readonly again: string;
  /** Those that decide, in their order. */
  readonly deciding: readonly ShownCheck[];
  /** Those that only people can look at. */
  readonly looks: readonly ShownCheck[];
}

export interface ShownCheck {
  readonly check: string;
  readonly title: string;
  readonly state: ReadyState;
  /** What the state is called. */
  readonly word: string;
  readonly message: string;
  readonly names: readonly ShownName[];
  readonly steps: readonly ShownStep[];
}

interface ShownName {
  /** The school first. */
  readonly what: string;
  readonly id?: string;
  readonly note?: string;
}

export interface ShownStep {
  readonly who: string;
  readonly text: string;
  readonly command?: string;
  readonly page?: string;
}

const stateWords: Readonly<Record<ReadyState, string>> = {
  look: "a person must look",
  "no-go": "no-go",
  "not-known": "not known",
  ok: "ok",
};

const handWords: Readonly<Record<ReadyHand, string>> = {
  classlink: "an administrator of ClassLink",
  classtag: "an administrator of ClassTag",
  editor: "the file's editor",
  reviewer: "a reviewer",
  school: "a person at the school",
};

/** So many are named; the others are counted. */
export const namedAtOnce = 5;

export function viewReadiness(readiness: Readiness, calling?: Calling): ReadyView {
  const { checks, district, readAt } = readiness;
  const shown = checks.map((one) => shownCheck(one, calling));
  return {
    title: `${district.id}  ${visibleText(district.name)}`,
    status: readyStatus(readiness),
    ...defined({
      clock: clockText(readiness),
      read: readAt === undefined ? undefined : `read ${formatInstant(readAt)}`,
    }),
    again: commandFor(`rollcall ready ${district.id}`, calling),
    deciding: shown.filter(({ state }) => state !== "look"),
    looks: shown.filter(({ state }) => state === "look"),
  };
}

const shownCheck = (
  { check, message, names, state, steps, title }: ReadyCheck,
  calling: Calling | undefined,
): ShownCheck => ({
  check,
  title: visibleText(title),
  state,
  word: stateWords[state],
  message: asCalled(visibleText(message), calling),
  names: names.map((one) => shownName(one, calling)),
  steps: steps.map(({ command, page, text, who }) => ({
    who: handWords[who],
    text: visibleText(text),
    ...defined({
      command: command === undefined ? undefined : commandFor(command, calling),
      page: page === undefined ? undefined : visibleText(page),
    }),
  })),
});

const shownName = ({ id, name, note, school }: ReadyName, calling: Calling | undefined): ShownName => ({
  what: [school, note === undefined ? name : name.replace(/\.$/, "")]
    .flatMap((one) => (one === undefined ? [] : [visibleText(one)]))
    .join(" · "),
  ...defined({
    id: id === undefined ? undefined : visibleText(id),
    note: note === undefined ? undefined : asCalled(visibleText(note), calling),
  }),
});

/** Its district is looked for where this one was found; `doctor` takes files and folders as they are. */
function commandFor(command: string, calling: Calling | undefined): string {
  const [, verb = "", district = "", rest = ""] = /^rollcall ([a-z]+) ([a-z0-9-]+)(.*)$/.exec(command) ?? [];
  const words = districtWords(district, calling);
  const asked = verb === "doctor" ? words.replace(/ --district .*$/, "") : words;
  return stepText(verb === "" ? visibleText(command) : `rollcall ${verb} ${asked}${rest}`, calling);
}

/** The verdict in one line: `springfield: no-go: 2 of 10 checks: decided, forecast; not known: settings`. */
export function readyStatus({ checks: all, district, verdict }: Readiness): string {
  const checks = all.filter(({ state }) => state !== "look");
  const against = idsOf(checks, "no-go");
  const unknown = idsOf(checks, "not-known");
  const subject = `${district.id}: ${verdict}`;
  if (verdict === "go") return `${subject}: all ${checks.length} checks are ok`;
  return [
    ...(against.length === 0
      ? []
      : [`${subject}: ${against.length} of ${checks.length} checks: ${listSome(against, 5)}`]),
    ...(unknown.length === 0
      ? []
      : [`${against.length === 0 ? `${subject}: ` : ""}not known: ${listSome(unknown, 3)}`]),
  ].join("; ");
}

const idsOf = (checks: readonly ReadyCheck[], state: ReadyState): readonly string[] =>
  checks.filter((one) => one.state === state).map(({ check }) => check);

function clockText({ dailySync, verdict }: Readiness): string | undefined {
  if (dailySync === true) return "Daily sync is on already: what is said here is about tonight.";
  if (dailySync === "unknown") return "Whether Daily sync is on already cannot be seen.";
  return verdict === "go" && dailySync === false
    ? "Daily sync is off. A person turns it on: District page → Settings → SIS Rostering → District-Level Daily Sync → Enable Daily sync → Save."
    : undefined;
}
