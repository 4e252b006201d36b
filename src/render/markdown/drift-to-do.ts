import type { Outlook } from "../../model/drift.ts";
import { stepText } from "../command-line.ts";
import { markdownCode } from "../escape.ts";
import { count } from "../wording.ts";
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
      : `**Review ${count(standing.length, "change")}.** To write ${them(standing.length)}: ${applyByHand(district, fingerprint)}. To keep what is there: change the file.`,
    pendingHold?.kind === "guards" && pending.length > 0
      ? `**Say whether ${count(pending.length, "change")} ${pending.length === 1 ? "is" : "are"} meant** that ${pending.length === 1 ? "was" : "were"} merged: paste what is below into a comment of that pull request, or change the file.`
      : "",
    byHand.length === 0
      ? ""
      : `**Make ${count(byHand.length, "change")} by hand in ClassTag**; step by step: ${markdownCode(stepText(`rollcall plan ${district} --runbook runbook`))}.`,
    errors.length === 0
      ? ""
      : `**Mend ${count(errors.length, "line")} of the file** that cannot be followed: ${look} names each.`,
    refusals.length === 0
      ? ""
      : `**Look at what ${count(refusals.length, "guard")} refuse${refusals.length === 1 ? "s" : ""}** below: ${look}.`,
    doubts.length === 0 ? "" : `**Look at ${count(doubts.length, "doubtful finding")}** below.`,
    losses === undefined
      ? ""
      : `**Say whether it is meant** that the next sync does not find the class of ${count(losses.classrooms.length, "classroom")}: the table below names ${them(losses.classrooms.length)}.`,
  ].filter((line) => line !== "");
}

function byItself({ district, mendable, mendableHold, pending, pendingHold }: Named): readonly string[] {
  const now = markdownCode(`gh workflow run apply.yml --field district=${district}`);
  const lines = [
    pendingHold?.kind === "guards" ? undefined : comes(pending.length, "merged", pendingHold),
    mendableHold?.kind === "guards" ? undefined : comes(mendable.length, "the schedule mends", mendableHold),
  ].filter((line) => line !== undefined);
  return lines.map((line) => `${line}${line.includes("wait") ? "" : ` Sooner: ${now}.`}`);
}

function comes(
  changes: number,
  which: string,
  hold: Exclude<Outlook["pendingHold"], { readonly kind: "guards" }>,
): string | undefined {
  if (changes === 0) return undefined;
  const what =
    which === "merged" ? `${count(changes, "merged change")}` : `${count(changes, "change")} that ${which}`;
  return hold === undefined
    ? `Nobody has to do anything for ${what}: the next scheduled apply writes ${them(changes)}.`
    : `Nobody has to do anything for ${what}: ${changes === 1 ? "it waits" : "they wait"} until ${waitText(hold.wait)}.`;
}

const applyByHand = (district: string, fingerprint: string): string =>
  markdownCode(`gh workflow run apply.yml --field district=${district} --field fingerprint=${fingerprint}`);

const them = (number: number): string => (number === 1 ? "it" : "them");
