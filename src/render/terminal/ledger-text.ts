import type { LearntAssumption } from "../../model/assumption.ts";
import type { BegunApply, FileStanding, PendingPlan, SettledPlace, Word } from "../../model/ledger.ts";
import { nameSome } from "../../model/text.ts";
import { asCalled } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { groupBy } from "../group-by.ts";
import { wordText } from "../ledger-entry.ts";
import { isBroken, learntText } from "../view/learnt-text.ts";
import { count, formatInstant, formatNumber } from "../wording.ts";
import { padEnd } from "./display-width.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

/** What a district's ledger says of its file. */
export interface LedgerView {
  readonly district: string;
  /** Commit of the branch. */
  readonly tip: string;
  readonly standings: readonly FileStanding[];
  readonly pending: readonly PendingPlan[];
  readonly begun?: BegunApply;
  readonly learnt?: readonly LearntAssumption[];
  /** Why it does not count here, as a clause. */
  readonly disbelief?: string;
}

/** For a person: what is settled on whose word, what waits, what is open, and the one thing to do. */
export function renderLedgerTerminal(view: LedgerView, options: TerminalOptions): string {
  const { colours } = options;
  const { standings, pending, begun, disbelief, district, tip } = view;
  const title = `${colours.bold(visibleText(district))}  ${colours.dim(`rollcall-ledger at ${tip.slice(0, 9)}`)}`;
  return joinSections([
    [title],
    disbelief === undefined
      ? []
      : paragraph(`It does not count here: ${disbelief}.`, { ...options, indent: 0 }),
    settledSection(standings, options),
    pendingSection(pending, options),
    openSection(standings, options),
    learntSection(view.learnt ?? [], options),
    begun === undefined ? [] : cutSection(begun, options),
    paragraph(`Next: ${asCalled(nextStep(view), options.calling)}`, { ...options, indent: 0 }),
  ]);
}

function settledSection(standings: readonly FileStanding[], { colours }: TerminalOptions): readonly string[] {
  const settled = standings.flatMap(({ fileName, standing }) =>
    standing.kind === "settled" ? [{ fileName, ...standing.settled }] : [],
  );
  if (settled.length === 0) return [];
  const lines = [
    ...groupBy(settled, ({ word, commit, at }) => JSON.stringify([word, commit, at.slice(0, 16)])).values(),
  ].map((group) => {
    const [first] = group;
    const names = nameSome(group.map(({ fileName }) => placeName(fileName)));
    return first === undefined ? [] : [`  ${names}`, `    ${colours.dim(settledOn(first))}`];
  });
  return [
    `${colours.green("Settled")}  ${count(settled.length, "place")} of ${standings.length}`,
    ...lines.flat(),
  ];
}

const settledOn = ({ word, at, commit }: Pick<SettledPlace, "at" | "commit" | "word">): string =>
  `on ${visibleText(wordText(word))} · seen ${formatInstant(at)} · file of ${commit.slice(0, 9)}`;

function pendingSection(pending: readonly PendingPlan[], { colours }: TerminalOptions): readonly string[] {
  if (pending.length === 0) return [];
  const lines = pending.map((plan) => {
    const word: Word = { kind: "review", pullRequest: plan.pullRequest, approvers: plan.approvers };
    const places = nameSome(
      plan.places.map(({ place }) => placeName(place.kind === "district" ? "" : place.name)),
    );
    return [
      `  ${visibleText(wordText(word))}, plan ${plan.fingerprint}`,
      `    at ${places}`,
      `    because ${visibleText(plan.reason)}`,
    ];
  });
  return [`${colours.yellow("Waits")}  ${count(pending.length, "plan")}`, ...lines.flat()];
}

function openSection(standings: readonly FileStanding[], { colours }: TerminalOptions): readonly string[] {
  const open = standings.flatMap(({ fileName, standing }) =>
    standing.kind === "open" ? [{ fileName, standing }] : [],
  );
  if (open.length === 0) return [];
  const lines = open.slice(0, mostOpen).map(({ fileName, standing: { before } }) => {
    const reason =
      before === undefined
        ? "nothing is settled there yet"
        : `the file asks for something else than was settled at ${before.commit.slice(0, 9)}`;
    return `  ${placeName(fileName)}: ${reason}`;
  });
  const more = open.length > mostOpen ? [`  and ${open.length - mostOpen} more`] : [];
  return [`${colours.red("Open")}  ${count(open.length, "place")}`, ...lines, ...more];
}

const mostOpen = 20;

function learntSection(learnt: readonly LearntAssumption[], { colours }: TerminalOptions): readonly string[] {
  if (learnt.length === 0) return [];
  const broken = learnt.filter(isBroken).length;
  return [
    `Learnt of nights  ${count(learnt.length, "assumption")}${broken === 0 ? "" : `, ${colours.red(`${formatNumber(broken)} broken`)}`}`,
    ...learnt.map((one) => {
      const style = isBroken(one) ? colours.red : (text: string) => text;
      return `  ${colours.dim(padEnd(one.assumption, assumptionWidth))}${style(learntText(one))}`;
    }),
  ];
}

/** The longest name, and a gap. */
const assumptionWidth = 29;

const cutSection = ({ at, run, attempt }: BegunApply, options: TerminalOptions): readonly string[] =>
  paragraph(
    `An apply began at ${formatInstant(at)} (run ${visibleText(run)}, attempt ${attempt}), and nobody saw it end. What it may have archived counts as archived, and the next apply takes up once what is still approved.`,
    { ...options, indent: 0 },
  );

const placeName = (fileName: string): string =>
  fileName === "" ? "the district's own part" : visibleText(fileName);

/** The one thing to do, as a sentence. */
function nextStep({ district, standings, pending, begun, disbelief }: LedgerView): string {
  if (disbelief !== undefined)
    return `start the apply workflow by hand with the fingerprint that rollcall plan ${district} prints: a ledger of this repository begins with it.`;
  if (begun !== undefined)
    return "nothing: tonight's apply looks at what that run left, or start the apply workflow now.";
  const refused = pending.find(({ reason }) => reason.startsWith("refused by"));
  if (refused !== undefined)
    return `look at what refuses pull request #${refused.pullRequest}; if it is not to be written any more, rollcall ledger decline ${refused.fingerprint} --district ${district} ends it.`;
  if (standings.some(({ standing }) => standing.kind === "open"))
    return `rollcall plan ${district}; if that is what is meant, start the apply workflow by hand with its fingerprint, also where nothing is due: that settles it.`;
  if (pending.length > 0) return "nothing: what waits is written by the next apply that may.";
  return "nothing: a night writes only what brings back what is recorded here.";
}
