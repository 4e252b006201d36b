import type { RolledSchool, Rollover, RolloverProposal } from "../../model/rollover.ts";
import { visibleText } from "../escape.ts";
import { count, formatNumber, listSome } from "../wording.ts";

/** `archive 12 · to choose 2, of 14 classrooms; 20 classes of 2027-28` */
export function countsText({ classes, classrooms }: RolledSchool, { to }: Rollover): string {
  const countOf = (...kinds: readonly RolloverProposal["kind"][]): number =>
    classrooms.filter(({ proposal }) => kinds.includes(proposal.kind)).length;
  const parts = [
    [countOf("choose"), "to choose"],
    [countOf("handed-on"), "handed on"],
    [countOf("archived"), "archived"],
    [countOf("left-alone", "left-to-sync"), "left to the sync"],
    [countOf("nothing"), "as they are"],
  ] as const;
  const counts = parts.flatMap(([number, what]) => (number === 0 ? [] : [`${formatNumber(number)} ${what}`]));
  return `${count(classrooms.length, "classroom")}: ${counts.join(" · ")} · ${count(classes, "class", "classes")} of ${visibleText(to)}`;
}

/** What the district's own part of the file gets, in a sentence. */
export function changesText({ changes, schools, unwritten }: Rollover): string {
  const { deletionThreshold, freeze, terms } = changes;
  const lines = schools.flatMap(({ classrooms }) =>
    classrooms.filter((one) => isWritten(one.proposal) && one.unwritten === undefined),
  ).length;
  const parts = [
    ...(lines === 0 ? [] : [count(lines, "line")]),
    ...(terms === undefined ? [] : [`terms ${termsText(terms.before)} → ${termsText(terms.after)}`]),
    ...(freeze === undefined
      ? []
      : [`a freeze from ${freeze.from} to ${freeze.to}: put in the days of your SIS's own rollover`]),
    ...(deletionThreshold === undefined
      ? []
      : [
          `the deletion threshold ${deletionThreshold.value} % until ${deletionThreshold.until}, then ${deletionThreshold.afterwards} % again, so that the sync may archive what is left to it`,
        ]),
  ];
  const left = unwritten.length === 0 ? "" : `; by hand: ${unwritten.map(visibleText).join("; ")}`;
  return `${parts.length === 0 ? "nothing to change" : parts.join(" · ")}${left}`;
}

/** Whether the file gets anything. */
const isChanging = ({ changes, schools }: Rollover): boolean =>
  Object.keys(changes).length > 0 ||
  schools.some(({ classrooms }) => classrooms.some(({ proposal }) => isWritten(proposal)));

const isWritten = ({ kind }: RolloverProposal): boolean =>
  kind === "archived" || kind === "handed-on" || kind === "left-alone";

const termsText = (terms: readonly string[]): string =>
  terms.map((term) => JSON.stringify(visibleText(term))).join(", ");

/** What was compared; nobody's name is among it. */
export function comparedWith({ isThere, teachers: { source, unread } }: Rollover): string | undefined {
  if (!isThere) return undefined;
  if (unread !== undefined) return `No teacher's name could be had: ${visibleText(unread)}.`;
  return source === "none"
    ? "Compared by titles, rooms, codes and periods; --teachers server, or --teachers FILE, compares who teaches as well."
    : "Compared by titles, rooms, codes and periods, and by who teaches, which is kept nowhere.";
}

/** What the next night does as live state is. */
export function nightText({ tonight }: Rollover): string {
  const { archived, created, isExceeded, isSyncOn, kept, otherChildren } = tonight;
  const ifOn = {
    true: "",
    false: "Daily sync is off; if somebody turned it on now, ",
    unknown: "if the sync is on, ",
  };
  const others =
    otherChildren === 0
      ? ""
      : `, ${otherChildren === kept ? "all" : formatNumber(otherChildren)} of them with other children, who see what is in them although nobody said so`;
  const gone = isExceeded
    ? `none of ${formatNumber(archived)} whose classes are gone is archived, because that is over the deletion threshold`
    : archived === 0
      ? "none is archived"
      : `${formatNumber(archived)} ${archived === 1 ? "is" : "are"} archived`;
  const goOn =
    kept === 0
      ? "no classroom goes on"
      : `${count(kept, "classroom")} ${kept === 1 ? "goes" : "go"} on${others}`;
  return `${ifOn[`${isSyncOn}`]}${goOn}, ${created === 0 ? "none is new" : `${formatNumber(created)} ${created === 1 ? "is" : "are"} new`}, ${gone}`;
}

/** What it would do with the file as it is proposed. */
export function plannedText({ planned }: Rollover): string {
  const { changes, handedOn, refusals, tonight, unchosen } = planned;
  const words = [
    handedOn === 0
      ? "nothing proposed hands a classroom on to other children"
      : `${count(handedOn, "classroom")} ${handedOn === 1 ? "is" : "are"} handed on to other children, as you say`,
    ...(unchosen === 0
      ? []
      : [
          `${count(unchosen, "classroom")} would be although nobody said so: keep Daily sync off until somebody has`,
        ]),
  ];
  const endsByItself = (guard: string): boolean => guard === "freeze" || guard === "quiet-hours";
  const byPeople = [...new Set(refusals.filter((guard) => !endsByItself(guard)))];
  const refused =
    byPeople.length === 0 ? "" : `, refused by ${listSome(byPeople, 4)} until somebody says that it is meant`;
  const waiting = refusals.some(endsByItself) ? ", held back until the freeze ends" : "";
  return `a plan has ${count(changes, "change")}${waiting}${refused}; ${words.join("; ")}; ${tonight}`;
}

/** A step of the turn of the year, and the commands that go with it; `DISTRICT` stands for the district, and `AGAIN` for what was typed. */
export interface RolloverStep {
  readonly says: string;
  readonly commands?: readonly string[];
}

const switchPage = "District page → Settings → SIS Rostering → District-Level Daily Sync";

/** What people do around the SIS's own rollover, as far as it has not happened yet. */
export function rolloverSteps(rollover: Rollover, isWritten: boolean): readonly RolloverStep[] {
  const rooms = rollover.schools.flatMap(({ classrooms }) => classrooms);
  const waits = !rollover.isThere || rooms.some(({ turn }) => turn === "waits");
  const toChoose = rooms.filter(({ proposal }) => proposal.kind === "choose").length;
  const toLookAt = waits ? 0 : rooms.filter(({ proposal }) => proposal.kind === "nothing").length;
  const isLeft = rollover.planned.changes > 0 || isChanging(rollover);
  if (!waits && toChoose + toLookAt + rollover.untold.length === 0 && !isLeft) return [];
  const merge = isWritten ? "Have the file reviewed and merged" : "Have this written, reviewed and merged";
  return [
    ...(rollover.tonight.isSyncOn === false
      ? []
      : [
          {
            says: `${waits ? "Before the SIS turns the year" : "Now, before the next night"}, somebody turns Daily sync off: ${switchPage}.`,
          },
        ]),
    ...(waits
      ? [
          { says: `${merge}: in the days of the freeze Rollcall writes nothing.` },
          {
            says: `The SIS turns the year, and ClassLink shares the classes of ${visibleText(rollover.to)}.`,
          },
          { says: "Have the rest proposed.", commands: ["AGAIN"] },
        ]
      : []),
    ...(toChoose === 0
      ? []
      : [
          {
            says: `Somebody who knows the school chooses for ${count(toChoose, "classroom")}, and the file says it.`,
          },
        ]),
    ...(toLookAt === 0
      ? []
      : [
          {
            says: `Somebody looks at ${count(toLookAt, "classroom")} that ${toLookAt === 1 ? "is" : "are"} left as ${toLookAt === 1 ? "it is" : "they are"}: the reason stands with ${toLookAt === 1 ? "it" : "each"}.`,
          },
        ]),
    ...(waits || !isLeft
      ? []
      : [
          {
            says: `${merge}, with what its plan asks to be said; merging applies it.`,
            commands: ["rollcall plan DISTRICT"],
          },
        ]),
    {
      says: "Ask whether Daily sync may be turned on, and at go somebody does.",
      commands: ["rollcall ready DISTRICT"],
    },
    {
      says: "The morning after, compare what the night did with what was forecast.",
      commands: ["rollcall forecast --compare REPORT"],
    },
  ];
}
