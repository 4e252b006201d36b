import type { Outlook } from "../../model/drift.ts";
import { applyWorkflow, stepText } from "../command-line.ts";
import { markdownCode } from "../escape.ts";
import { guardsOf } from "../view/verdict.ts";
import { count, listSome } from "../wording.ts";
import { waitText } from "./drift-lead.ts";

interface Named extends Outlook {
  readonly district: string;
  readonly fingerprint: string;
}

/** What is to be done, each with who does it or a command to paste: first what waits for a person, then what comes by itself. */
export function driftToDo(view: Named): string {
  const lines = [...byAPerson(view), ...byItself(view)];
  return lines.length === 0 ? "" : `${lines.map((line) => `- ${line}\n`).join("")}\n`;
}

function byAPerson(view: Named): readonly string[] {
  const { byHand, district, doubts, errors, fingerprint, losses, pending, pendingHold, refusals, standing } =
    view;
  const look = markdownCode(stepText(`rollcall plan ${district}`));
  return [
    standing.length === 0
      ? ""
      : `**Review ${count(standing.length, "change")}.** To write ${them(standing.length)}: ${markdownCode(applyWorkflow(district, fingerprint))}. To keep what is there: change the file.`,
    pendingHold?.kind === "guards" && pending.length > 0
      ? `**Say whether ${count(pending.length, "change")} ${pending.length === 1 ? "is" : "are"} meant** that ${pending.length === 1 ? "was" : "were"} merged: paste what is below into a comment of that pull request, or change the file.`
      : "",
    byHand.length === 0
      ? ""
      : `**Make ${count(byHand.length, "change")} by hand in ClassTag**; step by step: ${markdownCode(stepText(`rollcall plan ${district} --runbook runbook`))}.`,
    errors.length === 0 ? "" : `**Mend ${count(errors.length, "error")} in the file** below: ${look}.`,
    refusals.length === 0
      ? ""
      : `**Look at what ${listSome(guardsOf(refusals), 3)} refuse${guardsOf(refusals).length === 1 ? "s" : ""}** below: ${look}.`,
    doubts.length === 0 ? "" : `**Look at ${count(doubts.length, "doubtful finding")}** below.`,
    losses === undefined
      ? ""
      : `**Say whether it is meant** that the next sync does not find the class of ${count(losses.classrooms.length, "classroom")}: the table below names ${them(losses.classrooms.length)}.`,
  ].filter((line) => line !== "");
}

function byItself({ district, mendable, mendableHold, pending, pendingHold }: Named): readonly string[] {
  return [
    ...comes(count(pending.length, "merged change"), pending.length, pendingHold, district),
    ...comes(
      `${count(mendable.length, "change")} that the schedule mends`,
      mendable.length,
      mendableHold,
      district,
    ),
  ];
}

function comes(
  what: string,
  changes: number,
  hold: Outlook["pendingHold"],
  district: string,
): readonly string[] {
  if (changes === 0 || hold?.kind === "guards") return [];
  const comesAbout =
    hold === undefined
      ? `the next scheduled apply writes ${them(changes)}. Sooner: ${markdownCode(applyWorkflow(district))}`
      : `${changes === 1 ? "it waits" : "they wait"} until ${waitText(hold.wait)}`;
  return [`Nobody has to do anything for ${what}: ${comesAbout}.`];
}

const them = (number: number): string => (number === 1 ? "it" : "them");
