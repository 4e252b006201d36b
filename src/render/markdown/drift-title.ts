import type { Hold, Outlook } from "../../model/drift.ts";
import { guardsOf } from "../view/verdict.ts";
import { count } from "../wording.ts";

/** What an issue counts in its title, in the order in which somebody has to act. */
export function driftTitle(outlook: Outlook): string {
  const { standing, byHand, errors, refusals, doubts, mendable, mendableHold } = outlook;
  const guards = guardsOf(refusals).length;
  const held = pendingPart(outlook);
  const isHeld = outlook.pendingHold?.kind === "guards";
  const parts = [
    part(standing.length, "change", "to review"),
    isHeld ? held : "",
    part(byHand.length, "change", "to make by hand"),
    part(errors.length, "error", "in the file"),
    part(guards, "guard", guards === 1 ? "that refuses" : "that refuse"),
    part(doubts.length, "doubtful finding"),
    lossPart(outlook),
    isHeld ? "" : held,
    part(
      mendable.length,
      "change",
      `that the schedule ${mendableHold === undefined ? "mends" : "may mend later"}`,
    ),
  ].filter((one) => one !== "");
  return parts.length === 0 ? "as the file asks" : parts.join(", ");
}

const part = (number: number, what: string, rest = ""): string =>
  number === 0 ? "" : `${count(number, what)} ${rest}`.trimEnd();

const pendingPart = ({ pending, pendingHold }: Outlook): string =>
  part(
    pending.length,
    "merged change",
    pendingHold === undefined ? "not applied yet" : holdText(pendingHold),
  );

function lossPart({ losses }: Outlook): string {
  if (losses === undefined) return "";
  const what =
    losses.overThreshold === undefined
      ? "that the next sync archives"
      : "whose class the next sync does not find";
  return part(losses.classrooms.length, "classroom", what);
}

/** `held back by archive-share`, `waiting until 2027-08-06 is over`: names of guards and days, nothing from outside. */
export const holdText = (hold: Hold): string =>
  hold.kind === "guards"
    ? `held back by ${guardsOf(hold.refusals).join(" and ")}`
    : `waiting until ${hold.wait.until}`;
