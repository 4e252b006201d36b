import type {
  Runbook,
  RunbookClassroom,
  RunbookClock,
  RunbookPage,
  RunbookSection,
  RunbookStep,
} from "../../model/runbook.ts";
import { visibleText } from "../escape.ts";
import { visibleName } from "../view/change-row.ts";
import { seenText } from "../view/clock.ts";
import { count } from "../wording.ts";

/** The words of a runbook, the same in every kind of output. Each text has been through `visibleText`. */

export const arrow = " → ";

export const pathText = ({ path }: RunbookSection): string => path.map(visibleText).join(arrow);

/** "2 archives, 14 ids to give, 1 to take away" */
export function workText({ sections }: RunbookPage): string {
  const steps = sections.flatMap((section) => section.steps);
  const of = (action: RunbookStep["action"]): number => steps.filter((one) => one.action === action).length;
  const parts = [
    of("set") === 0 ? "" : count(of("set"), "setting"),
    of("archive") === 0 ? "" : count(of("archive"), "archive"),
    of("unarchive") === 0 ? "" : `${of("unarchive")} to bring back`,
    of("remove-id") === 0 ? "" : `${count(of("remove-id"), "id")} to take away`,
    of("add-id") === 0 ? "" : `${count(of("add-id"), "id")} to give`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** "25 min", "2 h 30 min" */
export function durationText(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${rest} min`}`;
}

export const totalMinutes = ({ pages }: Pick<Runbook, "pages">): number =>
  pages.reduce((sum, { minutes }) => sum + minutes, 0);

export const stepsOf = ({ sections }: RunbookPage): readonly RunbookStep[] =>
  sections.flatMap(({ steps }) => steps);

/** What the step is about, by the name that the page shows. */
export const subjectText = ({ object }: RunbookStep): string => visibleName(object.name);

/** "23 students, made 2025-08-11": what tells a classroom apart from others of its name. */
export function marksText({ students, createdOn, id }: RunbookClassroom): string {
  return [
    students === undefined ? "" : count(students, "student"),
    createdOn === undefined ? "" : `made ${visibleText(createdOn)}`,
    students === undefined && createdOn === undefined && id !== undefined ? visibleText(id) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** "not the one with 0 students, made 2024-08-12, archived"; empty where nothing could be taken for it. */
export function twinsText({ object }: RunbookStep): string {
  if (object.kind !== "classroom" || object.twins.length === 0) return "";
  const described = object.twins.map((twin) => {
    const name = twin.name === object.name ? "" : `${visibleName(twin.name)}: `;
    const marks = [marksText(twin), twin.state === "archived" ? "archived" : "", idsOf(twin)];
    return `${name}${marks.filter((part) => part !== "").join(", ")}`;
  });
  return `not ${described.length === 1 ? "the other one" : "the others"} (${described.join("; ")})`;
}

const idsOf = ({ connections }: RunbookClassroom): string =>
  connections === "unknown"
    ? ""
    : connections.length === 0
      ? "no id"
      : `id ${connections.map(visibleText).join(", ")}`;

const verbs: Readonly<Record<RunbookStep["action"], string>> = {
  "add-id": "give the id",
  "remove-id": "take away the id",
  archive: "archive",
  unarchive: "bring back",
  set: "set",
};

/** What to do, without the value. */
export function verbText(step: RunbookStep): string {
  if (step.action !== "set" || step.paste !== undefined) return verbs[step.action];
  return step.see.startsWith("no ") ? "take out the tick" : "tick the box";
}

/** @param pages that are spoken of: all of the runbook, or the one that it stands on */
export function clockSentence(clock: RunbookClock, pages: readonly RunbookPage[]): string {
  const seen = seenIn(pages);
  const sentence = syncSentence(clock, seen);
  return seen === undefined || clock.kind === "off"
    ? sentence
    : `${sentence} Families notice ${seen} at once.`;
}

function seenIn(pages: readonly RunbookPage[]): string | undefined {
  const steps = pages.flatMap(stepsOf);
  const of = (action: RunbookStep["action"]): number => steps.filter((one) => one.action === action).length;
  return seenText({ archives: of("archive"), unarchives: of("unarchive") });
}

function syncSentence(clock: RunbookClock, seen: string | undefined): string {
  const page = "District page → Settings → SIS Rostering → District-Level Daily Sync";
  switch (clock.kind) {
    case "off":
      return `Daily sync is off: families notice ${seen === undefined ? "nothing" : `${seen} at once, and nothing else`}, and a page that is half done waits. Leave it off.`;
    case "unknown":
      return `Nobody could see whether Daily sync is on. Look first (${page}): if Enable Daily sync is ticked, pause tonight's sync before you begin.`;
    case "on":
      return clock.startsAt === undefined || clock.pauseFrom === undefined || clock.runsUntil === undefined
        ? `Daily sync is on. Half done in the evening: pause tonight's sync first (${page}).`
        : `Daily sync is on, starts at ${visibleText(clock.startsAt)} and may run until ${visibleText(clock.runsUntil)}; begin nothing in between. Half done when ${visibleText(clock.pauseFrom)} is near: pause tonight's sync first (${page}).`;
  }
}

export const finishToday = "finish today or don't start";

/** How many groups of steps are done without a pause, and which. */
export function togetherText(steps: readonly RunbookStep[]): string {
  const [first = 0, last = first] = [steps[0]?.number, steps.at(-1)?.number];
  const names = [...new Set(steps.map(subjectText))].join(" and ");
  return `Steps ${first} ${last === first + 1 ? "and" : "to"} ${last} (${names}) in one go: all of them or none, without a pause.`;
}

/** Runs of steps that are done in one go. */
export function runsOf(steps: readonly RunbookStep[]): readonly (readonly RunbookStep[])[] {
  const runs: RunbookStep[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && step.together !== undefined && first?.together === step.together)
      last.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** What can be sent to ClassTag's support if its pages do not let a person remove ids; `undefined`: there is nothing to remove. */
export function supportText(page: RunbookPage): string | undefined {
  const removals = stepsOf(page).filter(({ action }) => action === "remove-id");
  if (removals.length === 0) return undefined;
  const lines = removals.map((step) => {
    const { object, paste = "" } = step;
    const where = object.kind === "classroom" ? `${visibleName(object.school)}, ` : "";
    const marks = object.kind === "classroom" ? marksText(object) : "";
    return `- ${where}${subjectText(step)}${marks === "" ? "" : ` (${marks})`}: remove ${visibleText(paste)}`;
  });
  return `Please remove these external source ids from our classrooms, and nothing else:\n${lines.join("\n")}`;
}

/** "page 3 of 60 · 12 archives, 28 ids to give · about 30 min" */
export const headText = (runbook: Runbook, page: RunbookPage): string =>
  `page ${page.number} of ${runbook.pages.length} · ${workText(page)} · about ${durationText(page.minutes)}`;

/** Which plan, of which district, on what it rests. */
export const sourceText = ({ district, fingerprint, read, moment }: Runbook): string =>
  `plan ${fingerprint} · ${visibleText(district.id)} · made ${moment.date} ${moment.time} · ClassTag read ${read.at.slice(0, 16).replace("T", " ")} UTC by ${visibleText(read.driver)}`;
