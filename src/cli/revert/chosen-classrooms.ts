import { chooseClassroom, classroomsIn, type ReportedClassroom } from "../../apply/chosen-of-report.ts";
import { inputName, inputNameFirst } from "../../files/standard-stream.ts";
import type { ClassroomRef } from "../../model/change.ts";
import { closestWord } from "../../model/closest-word.ts";
import type { Report } from "../../model/report.ts";
import { counted } from "../../model/text.ts";
import { shellWord } from "../../render/command-line.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import { exitCodes } from "../exit-code.ts";

/**
 * The classrooms of a report that `--only` names.
 * @throws CommandFailure where the report has no such classroom, or several, or wrote nothing of it
 */
export function chosenClassrooms(
  report: Report,
  file: string,
  words: readonly string[],
): readonly ClassroomRef[] {
  const all = classroomsIn(report);
  return words.map((word) => {
    const chosen = chooseClassroom(all, word);
    if (chosen.kind === "none") throw notThere(word, file, all);
    if (chosen.kind === "several") throw severalOf(word, file, chosen.found);
    if (chosen.found.written.length === 0) throw notWritten(chosen.found, file);
    return chosen.found.classroom;
  });
}

function notThere(word: string, file: string, all: readonly ReportedClassroom[]): CommandFailure {
  const words = all.flatMap(({ classroom: { key, name } }) => [key, name]);
  const closest = closestWord(word, words);
  // An id that is near is another classroom's: with its name a person sees whether it is the one that was meant.
  const named = all.find(({ classroom }) => classroom.key === closest)?.classroom.name;
  const whose = named === undefined ? "" : `, which is ${JSON.stringify(named)}`;
  const meant = closest === undefined ? "" : `Did you mean --only ${shellWord(closest)}${whose}? `;
  const holds =
    all.length === 0
      ? "It holds no change of a classroom."
      : `It holds changes of ${counted(all.length, "classroom")}:${listOf(all)}`;
  return usageFailure(
    `${inputNameFirst(file)} has no change of a classroom ${JSON.stringify(word)}.`,
    `${meant}${holds}`,
  );
}

const severalOf = (word: string, file: string, found: readonly ReportedClassroom[]): CommandFailure =>
  usageFailure(
    `${inputNameFirst(file)} has changes of ${counted(found.length, "classroom")} called ${JSON.stringify(word)}.`,
    `Name one by its id:${listOf(found)}`,
  );

const notWritten = ({ classroom, unwritten }: ReportedClassroom, file: string): CommandFailure =>
  new CommandFailure(
    `The apply of ${inputName(file)} wrote nothing to ${JSON.stringify(classroom.name)} (${classroom.key}): ${unwritten.join("; ")}. There is nothing to take back.`,
    {
      exitCode: exitCodes.findings,
      hint: `rollcall trace ${shellWord(classroom.key)} says what became of its line.`,
    },
  );

const mostListed = 20;

function listOf(all: readonly ReportedClassroom[]): string {
  const lines = all
    .slice(0, mostListed)
    .map(
      ({ classroom: { key, name, school }, written }) =>
        `\n  ${JSON.stringify(key).slice(1, -1)}  ${JSON.stringify(name)} in ${JSON.stringify(school.name)}: ${written.length === 0 ? "not written" : written.join(", ")}`,
    );
  return `${lines.join("")}${all.length > mostListed ? `\n  … and ${counted(all.length - mostListed, "more", "more")}` : ""}`;
}
