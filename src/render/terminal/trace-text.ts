import type {
  ClassroomNow,
  ClassroomThen,
  CommitFacts,
  LineApplied,
  LineValue,
  PlannedWrite,
  Trace,
  TracedChange,
} from "../../model/trace.ts";
import { shellWord, stepText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { wordText } from "../ledger-entry.ts";
import { count, formatInstant } from "../wording.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

/** One line's history for a person: what it asks for now, what changed it and on whose word, and what ClassTag holds. */
export function renderTraceTerminal(trace: Trace, options: TerminalOptions): string {
  const untold = whyNone(trace);
  return joinSections([
    headline(trace, options),
    ...trace.changes.map((change) => changeSection(change, untold === undefined, options)),
    notesOf(trace, untold, options),
    trace.now === undefined ? [] : nowSection(trace.now, trace, options),
    nextSection(trace, options),
  ]);
}

function headline({ district, line, changes, head }: Trace, options: TerminalOptions): readonly string[] {
  const { colours } = options;
  const last = line ?? changes.find(({ before }) => before !== undefined)?.before;
  const name = last === undefined ? "" : visibleText(last.name);
  const school = last === undefined ? "" : visibleText(last.school);
  const title = `${colours.bold(name)}  ${school} · ${visibleText(district)}`;
  if (line === undefined)
    return [title, `  ${colours.yellow("gone")}  HEAD (${short(head)}) has no such line`];
  return [
    title,
    `  ${colours.dim(`${visibleText(line.file)}:${line.line}`)}`,
    ...facts("asks for", [askedFor(line)], options),
  ];
}

/** Why the ledger tells of none of the changes, where that is one reason: it is said once. */
function whyNone({ changes }: Trace): string | undefined {
  const reasons = new Set(changes.map(({ applied }) => (applied.kind === "unknown" ? applied.why : "")));
  const [why = ""] = reasons;
  return reasons.size === 1 && why !== "" ? why : undefined;
}

/** Everything that a line asks for, in the order in which people write it. */
function askedFor(value: LineValue): string {
  const { because = [] } = value;
  const pairs = [
    ...fieldsOf(value).map(([field, text]) => `${field} ${text}`),
    ...(because.length === 0 ? [] : [`because ${because.join(", ")}`]),
    ...(value.release ? ["release"] : []),
  ];
  return pairs.join(" · ");
}

type Field = readonly [string, string];

const fieldsOf = ({ classtag, created, policy, classlink, title, term }: LineValue): readonly Field[] =>
  (
    [
      ["policy", policy],
      ["classlink", classlink === null ? "null (no connection)" : classlink],
      ["title", title],
      ["term", term],
      ["classtag", classtag],
      ["created", created],
    ] as const
  ).flatMap(([field, text]): Field[] => (text === undefined ? [] : [[field, visibleText(text)]]));

function changeSection(change: TracedChange, isTold: boolean, options: TerminalOptions): readonly string[] {
  const { colours } = options;
  const { commit, kind, place, possibly = [], pullRequest } = change;
  const asOf = pullRequest?.from === "subject" ? " (as its subject says)" : "";
  const request = pullRequest === undefined ? "" : ` · #${pullRequest.number}${asOf}`;
  const oldest = possibly.at(-1);
  const day =
    oldest === undefined
      ? dayOf(commit.committedAt)
      : `${dayOf(oldest.committedAt)} to ${dayOf(commit.committedAt)}`;
  const what =
    oldest === undefined ? visibleText(commit.subject) : `in one of ${possibly.length + 1} commits`;
  return [
    `${colours.bold(day)}  ${marks[kind](colours)}  ${what}`,
    `  ${colours.dim(`${short(commit.commit)} · ${visibleText(place.file)}:${place.line}${oldest === undefined ? request : ""}`)}`,
    ...facts("by", byline(change), options),
    ...differences(change).flatMap(([field, text]) => facts(field, [text], options)),
    ...(isTold ? appliedLines(change.applied, options) : []),
  ];
}

const marks: Readonly<Record<TracedChange["kind"], (colours: TerminalOptions["colours"]) => string>> = {
  added: ({ green }) => green("added"),
  changed: ({ yellow }) => yellow("changed"),
  removed: ({ red }) => red("removed"),
  "first-seen": ({ dim }) => dim("first seen"),
};

const mostCommits = 5;

/** Who wrote it: of a merge the authors of what was merged, and whoever merged it after them. Nobody is named on a guess. */
function byline(change: TracedChange): readonly string[] {
  const { commit, isBranchCut, isJoined, kind, possibly = [], within } = change;
  if (kind === "first-seen") return ["not known: this clone has nothing from before"];
  if (possibly.length > 0)
    return [
      "not known which of these, because of the others the file cannot be read:",
      ...listed([commit, ...within, ...possibly]),
    ];
  const cut = isBranchCut ? ["not known: this clone lacks the first commits of the merged branch"] : [];
  if (within.length === 0 && cut.length === 0)
    return [`${visibleText(commit.author)}, written ${dayOf(commit.authoredAt)}`];
  const joined = isJoined ? ", and wrote it as it is, of both sides" : "";
  return [...listed(within), ...cut, `merged by ${visibleText(commit.author)}${joined}`];
}

function listed(commits: readonly CommitFacts[]): readonly string[] {
  const shown = commits
    .slice(0, mostCommits)
    .map(
      ({ commit: id, author, authoredAt, subject }) =>
        `${visibleText(author)}, ${dayOf(authoredAt)}: ${visibleText(subject)} (${short(id)})`,
    );
  const rest = commits.length - shown.length;
  return rest > 0 ? [...shown, `and ${count(rest, "more commit")}`] : shown;
}

function differences({ before, after, kind }: TracedChange): readonly Field[] {
  if (before === undefined || after === undefined) {
    const value = after ?? before;
    return value === undefined || kind === "first-seen"
      ? []
      : [[kind === "removed" ? "asked for" : "asks for", askedFor(value)]];
  }
  const [old, now] = [new Map(everyField(before)), new Map(everyField(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field): Field[] => {
    const [was, is] = [old.get(field), now.get(field)];
    return was === is ? [] : [[field, `${was ?? "–"} → ${is ?? "–"}`]];
  });
}

const everyField = (value: LineValue): readonly Field[] => [
  ["name", visibleText(value.name)],
  ["school", visibleText(value.school)],
  ...fieldsOf(value),
  ["because", (value.because ?? []).join(", ") || "–"],
  ["release", String(value.release)],
];

function appliedLines(applied: LineApplied, options: TerminalOptions): readonly string[] {
  const { colours } = options;
  switch (applied.kind) {
    case "settled": {
      const { at, laterCommit, run, word } = applied;
      const as = laterCommit === undefined ? "" : `, with the file of another commit, ${short(laterCommit)}`;
      const texts = [
        `seen in ClassTag ${formatInstant(at)}, on ${visibleText(wordText(word))}${as}`,
        writtenText(applied),
        ...(run === undefined ? [] : [visibleText(run)]),
      ];
      return facts("applied", texts, options, colours.green);
    }
    case "waits": {
      const { approvers, planned = [], pullRequest, reason } = applied;
      const word = wordText({ kind: "review", approvers, pullRequest });
      const texts = [`${visibleText(word)}, because ${visibleText(reason)}`, ...planned.map(plannedText)];
      return facts("waits", texts, options, colours.yellow);
    }
    case "unknown":
      return facts("applied", [`not known: ${visibleText(applied.why)}`], options, colours.dim);
  }
}

/** What the records show, or the reviewed plan; neither is guessed from the line. */
function writtenText({ before, after, planned }: Extract<LineApplied, { kind: "settled" }>): string {
  if (before !== undefined && after !== undefined) {
    const [was, is] = [roomText(before), roomText(after)];
    return was === is ? `was so already: ${is}` : `${was} → ${is}`;
  }
  if (planned !== undefined && planned.length > 0) return planned.map(plannedText).join(" · ");
  if (after !== undefined) return `${roomText(after)}; what it was before is not recorded`;
  return "what it was before and after is not recorded";
}

const roomText = ({ state, connections }: ClassroomThen): string =>
  `${state}, ${connections.length === 0 ? "no connection" : connections.map(visibleText).join(", ")}`;

const plannedText = ({ before, after }: PlannedWrite): string =>
  `${visibleText(before || "no connection")} → ${visibleText(after || "no connection")}`;

function notesOf(
  { cutAt, unreadable, commits }: Trace,
  untold: string | undefined,
  options: TerminalOptions,
): readonly string[] {
  const [first] = unreadable;
  const notes = [
    ...(untold === undefined
      ? []
      : [
          `Who approved, and when it was applied, is not known: ${visibleText(untold)}. What the ledger knows is fetched by: git fetch origin`,
        ]),
    ...(cutAt === undefined
      ? [`The whole history was read: ${count(commits, "commit")} of the district's files.`]
      : [
          `This clone is shallow and ends at ${short(cutAt.commit)} (${dayOf(cutAt.committedAt)}): what was before is not known. To see it: git fetch --unshallow`,
        ]),
    ...(first === undefined
      ? []
      : [
          `What ${count(unreadable.length, "commit")} ${unreadable.length === 1 ? "says" : "say"} of the line is not known, because the file cannot be read there or names it twice: ${unreadable
            .slice(0, mostCommits)
            .map(({ commit }) => short(commit))
            .join(", ")}${unreadable.length > mostCommits ? ", …" : ""}.`,
        ]),
  ];
  return notes.flatMap((note) => paragraph(note, { ...options, indent: 0 }));
}

function nowSection(now: ClassroomNow, { line }: Trace, options: TerminalOptions): readonly string[] {
  const { colours } = options;
  const { found, readAt, recorded } = now;
  const title = `${colours.bold("ClassTag now")}  read ${formatInstant(readAt)}`;
  if (found.kind === "unknown")
    return [title, ...paragraph(`not known: ${visibleText(found.why)}`, { ...options, indent: 2 })];
  const { connections, key, name, state } = found;
  const holds = connections === "unknown" ? undefined : { state, connections };
  const is = holds === undefined ? `${state}; what it holds cannot be seen` : roomText(holds);
  return [
    title,
    ...paragraph(`${visibleText(name)} (${visibleText(key)}): ${is}`, { ...options, indent: 2 }),
    ...(line !== undefined && line.name !== name
      ? paragraph(
          "It is called otherwise than the line has it: the sync gives a classroom the title of its class.",
          {
            ...options,
            indent: 2,
          },
        )
      : []),
    ...paragraph(movedText(holds, recorded), { ...options, indent: 2 }),
  ];
}

function movedText(now: ClassroomThen | undefined, recorded: ClassroomNow["recorded"]): string {
  if (recorded === undefined) return "What moved since is not known: the ledger has no record of it.";
  const since = formatInstant(recorded.at);
  if (now === undefined) return `Recorded on ${since}: ${roomText(recorded)}.`;
  return roomText(now) === roomText(recorded)
    ? `Nothing moved since the ledger recorded it on ${since}.`
    : `Moved since ${since}: ${roomText(recorded)} → ${roomText(now)}. A person, the sync, or an apply that the ledger has not heard of.`;
}

/** To take it back, where something was written. */
function nextSection(
  { changes, line, district }: Trace,
  { calling, colours }: TerminalOptions,
): readonly string[] {
  const id = line?.classtag;
  const [settled] = changes.filter(({ applied }) => applied.kind === "settled");
  if (settled === undefined) return [];
  const step = `rollcall revert ${shellWord(`${district}.report.json`)} --only ${shellWord(id ?? line?.name ?? "")}`;
  return line === undefined
    ? []
    : [
        colours.dim("To plan the way back, with the report of the run that applied it:"),
        `  ${stepText(step, calling)} --out back.json`,
      ];
}

function facts(
  label: string,
  texts: readonly string[],
  options: TerminalOptions,
  style = (text: string): string => text,
): readonly string[] {
  const indent = 15;
  const [first = "", ...others] = texts;
  const mark = style(label) + " ".repeat(indent - 4 - label.length);
  const lines = paragraph(first, { ...options, indent });
  return [
    `    ${mark}${(lines[0] ?? "").slice(indent)}`,
    ...lines.slice(1),
    ...others.flatMap((text) => paragraph(text, { ...options, indent })),
  ];
}

const short = (commit: string): string => commit.slice(0, 9);

/** The day, as the commit itself has it. */
const dayOf = (date: string): string => visibleText(date.slice(0, 10));
