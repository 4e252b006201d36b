import type { Outlook, SyncLosses } from "../../model/drift.ts";
import { visibleText } from "../escape.ts";
import { type Block, fixedBlock } from "./block.ts";
import { id, name, tableBlock } from "./markdown-table.ts";

/** What the next sync would do to connected classrooms whose class is gone, and what a person can do before it runs. */
export function lossBlocks(outlook: Outlook, elsewhere: string): readonly Block[] {
  const { losses } = outlook;
  if (losses === undefined) return [];
  const title = losses.overThreshold === undefined ? "archives" : "does not find";
  return [
    fixedBlock(`## What the next sync ${title}\n\n${sentences(losses)}${ifApplied(outlook)}\n\n`),
    ...tableBlock({
      rank: 1,
      title: "### Connected to a class that is not shared",
      headings: ["School", "Classroom", "SOURCED ID"],
      rows: losses.classrooms.map((one) => [
        name(visibleText(one.school)),
        name(visibleText(one.name)),
        id(visibleText(one.sourcedId)),
      ]),
      elsewhere,
    }),
  ];
}

function sentences({ classrooms, overThreshold, isSyncKnown }: SyncLosses): string {
  const [these, them, classes] =
    classrooms.length === 1
      ? ["this classroom", "it", "its class"]
      : ["these classrooms", "them", "their classes"];
  const sync = isSyncKnown ? "The next sync" : "If Daily sync is on, which cannot be seen here, its next run";
  return overThreshold === undefined
    ? `${sync} archives ${these}, because ClassLink no longer shares a class for ${them}. If ${classes} ended, that is as it should be, and nothing is to do. If not: have ${classes} shared again, or name the new id in the file. Pausing Daily sync gives time for that.`
    : `${sync} finds no class for ${these}. That is more than the deletion threshold of ${overThreshold} %, so it archives none and still creates new ones: duplicates pile up every night. Pause Daily sync until ${classes} are shared again or the file names the new ids. If ${classes} ended, archive ${them} by the file.`;
}

/** When the schedule comes is not known here. */
const ifApplied = ({ pending, pendingHold }: Outlook): string =>
  pending.length === 0 || pendingHold !== undefined
    ? ""
    : " What is merged and not applied yet may put some of it right, and the sync may come before the next scheduled apply: running the apply workflow by hand writes it now.";
