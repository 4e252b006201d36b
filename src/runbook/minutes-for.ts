import type { RunbookSection, RunbookStep } from "../model/runbook.ts";

/** Seconds that a practised person needs; finding one's way to the page and counting come on top, once a page. */
const secondsFor: Readonly<Record<RunbookStep["action"], number>> = {
  "add-id": 50,
  "remove-id": 40,
  archive: 20,
  unarchive: 40,
  set: 60,
};
const secondsForVisit = 150;

/** Minutes for a page, in fives above ten: an estimate must not look like a measurement. */
export function minutesFor(sections: readonly RunbookSection[]): number {
  const seconds = sections
    .flatMap(({ steps }) => steps)
    .reduce((sum, { action }) => sum + secondsFor[action], secondsForVisit);
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5;
}
