import type { RunbookSection, RunbookStep } from "../model/runbook.ts";

export type UnnumberedStep = Omit<RunbookStep, "number">;
export type UnnumberedSection = Omit<RunbookSection, "letter" | "steps"> & {
  readonly steps: readonly UnnumberedStep[];
};

/** Gives the sections of a page their letters and its steps their numbers, through the whole page. */
export function numberSteps(sections: readonly UnnumberedSection[]): readonly RunbookSection[] {
  let number = 0;
  return sections.map((section, at) => ({
    ...section,
    letter: letterOf(at),
    steps: section.steps.map((step) => {
      number += 1;
      return { ...step, number };
    }),
  }));
}

const letterOf = (at: number): string =>
  `${at >= 26 ? letterOf(Math.floor(at / 26) - 1) : ""}${String.fromCharCode(65 + (at % 26))}`;
