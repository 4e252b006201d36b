import type { Outlook, Wait } from "../../model/drift.ts";
import { counted } from "../../model/text.ts";
import { rawSentence } from "./markdown-table.ts";

/** What comes first in an issue: what is wrong, who has to do what about it, and what comes about by itself. */
export function driftLead(outlook: Outlook): string {
  const before = [bySomebody(outlook), ofPending(outlook)].filter((one) => one !== undefined);
  const said = [...before, ...ofMendable(outlook, before.length === 0)];
  return said.length === 0 ? asAsked(outlook) : said.join("\n\n");
}

/** `2027-08-06 is over (freeze: SIS rollover)` */
export const waitText = ({ until, because }: Wait): string => rawSentence(`${until} (${because})`);

const notAsAsked = "ClassTag is not as the file on the main branch asks";

function bySomebody(outlook: Outlook): string | undefined {
  const { standing, byHand, pending, pendingHold, errors, doubts, refusals, losses } = outlook;
  if (standing.length > 0) return `${notAsAsked}, and what would put it right needs a person's word.`;
  if (pending.length > 0 && pendingHold?.kind === "guards")
    return "Changes were reviewed and merged, and a guard holds them back: no scheduled apply writes them until somebody does what is said below.";
  if (byHand.length > 0)
    return `${notAsAsked}, and the driver that writes cannot make some of the changes: make them by hand in ClassTag.`;
  if (errors.length > 0)
    return "Lines of the file on the main branch cannot be followed. Nothing is written for them until the file or the systems say something else.";
  if (refusals.length > 0)
    return "Nothing is due, and a guard refuses what was read all the same: somebody has to look before anything is written again.";
  if (doubts.length > 0)
    return "Something may not be what it seems, or may do harm, and no apply puts it right: somebody has to look.";
  return losses === undefined
    ? undefined
    : "The next sync does not find the class of every connected classroom: somebody has to say whether that is meant.";
}

function ofPending(outlook: Outlook): string | undefined {
  const { pending, pendingHold } = outlook;
  if (pending.length === 0 || pendingHold?.kind === "guards") return undefined;
  const what = "Changes were reviewed and merged and are not applied yet.";
  return pendingHold === undefined
    ? `${what} The next scheduled apply writes them${unlessQuiet(outlook)}; running the apply workflow by hand does the same now.`
    : `${what} They wait until ${waitText(pendingHold.wait)}; the scheduled apply after that writes them.`;
}

/** Beside what waits for a person it speaks only of the rest: the two would contradict each other. */
function ofMendable(outlook: Outlook, isAlone: boolean): readonly string[] {
  const { mendable, mendableHold } = outlook;
  if (mendable.length === 0) return [];
  const what = isAlone ? `${notAsAsked}.` : "There is more that is not as it asks.";
  if (mendableHold === undefined)
    return [`${what} The next scheduled apply puts ${isAlone ? "it" : "that"} right${unlessQuiet(outlook)}.`];
  return mendableHold.kind === "time"
    ? [
        `${what} The schedule may put ${isAlone ? "it" : "that"} right, and waits until ${waitText(mendableHold.wait)}.`,
      ]
    : [`${what} The schedule may put ${isAlone ? "it" : "that"} right, and a guard holds it back.`];
}

const asAsked = ({ unseen }: Outlook): string =>
  unseen.length > 0
    ? "ClassTag is as the file on the main branch asks, as far as its read driver can see."
    : "ClassTag is as the file on the main branch asks.";

/** When a schedule comes is not known here. */
const unlessQuiet = ({ quiet }: Outlook): string =>
  quiet === undefined
    ? ""
    : `, unless it comes in the ${counted(quiet.quietHours, "quiet hour")} before the sync of ${rawSentence(quiet.startsAt)} or the ${counted(quiet.lasts, "hour")} after its start`;
