import type { Readiness, ReadyCheck, ReadyHand, ReadyName, ReadyState } from "../../model/readiness.ts";
import { visibleText } from "../escape.ts";
import { listSome } from "../wording.ts";

/** What a check's state is called. */
export const stateWords: Readonly<Record<ReadyState, string>> = {
  look: "a person must look",
  "no-go": "no-go",
  "not-known": "not known",
  ok: "ok",
};

export const handWords: Readonly<Record<ReadyHand, string>> = {
  classlink: "an administrator of ClassLink",
  classtag: "an administrator of ClassTag",
  editor: "the file's editor",
  reviewer: "a reviewer",
  school: "a person at the school",
};

/** Those that decide, and those that only people can look at. */
export const deciding = ({ checks }: Readiness): readonly ReadyCheck[] =>
  checks.filter(({ state }) => state !== "look");
export const forPeople = ({ checks }: Readiness): readonly ReadyCheck[] =>
  checks.filter(({ state }) => state === "look");

/** The verdict in one line: `springfield: no-go: 2 of 10 checks: decided, forecast; not known: settings`. */
export function readyStatus(readiness: Readiness): string {
  const checks = deciding(readiness);
  const against = idsOf(checks, "no-go");
  const unknown = idsOf(checks, "not-known");
  const subject = `${readiness.district.id}: ${readiness.verdict}`;
  if (readiness.verdict === "go") return `${subject}: all ${checks.length} checks are ok`;
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

/** So many are named; the others are counted. */
export const namedAtOnce = 5;

/** What is said of the clock beside the verdict. */
export function dailySyncText({ dailySync, verdict }: Readiness): string | undefined {
  if (dailySync === true) return "Daily sync is on already: what is said here is about tonight.";
  if (dailySync === "unknown") return "Whether Daily sync is on already cannot be seen.";
  return verdict === "go" && dailySync === false
    ? "Daily sync is off. A person turns it on: District page → Settings → SIS Rostering → District-Level Daily Sync → Enable Daily sync → Save."
    : undefined;
}

/** A name's parts, each as it is seen; the school first. */
export function nameParts({ id, name, note, school }: ReadyName): {
  readonly what: string;
  readonly id?: string;
  readonly note?: string;
} {
  return {
    what: [school, name].flatMap((one) => (one === undefined ? [] : [visibleText(one)])).join(" · "),
    ...(id === undefined ? {} : { id: visibleText(id) }),
    ...(note === undefined ? {} : { note: visibleText(note) }),
  };
}
