import type { GuardRefusal } from "../../model/plan.ts";
import { acknowledgementComment } from "../acknowledgement-text.ts";
import { visibleText } from "../escape.ts";
import { name, rawSentence } from "./markdown-table.ts";

/** The plan that guards judged, and where a person may lift one for it. */
interface Acknowledging {
  readonly fingerprint: string;
  readonly where: string;
}

/** What guards say, each with the way out; with what to paste, where an acknowledgement would be of use. */
export const refusalQuotes = (refusals: readonly GuardRefusal[], acknowledging?: Acknowledging): string =>
  refusals
    .map(({ guard, message, wayOut, canBeAcknowledged }) => {
      const paste =
        canBeAcknowledged && acknowledging !== undefined
          ? `\n>\n> Somebody who may write here and made neither the pull request nor its commits may lift it for exactly this plan, ${acknowledging.where}:\n>\n> \`\`\`text\n> ${acknowledgementComment(guard, acknowledging.fingerprint)}\n> \`\`\``
          : "";
      return `> **${name(visibleText(guard))}**: ${rawSentence(message)}. ${rawSentence(wayOut)}${paste}\n\n`;
    })
    .join("");
