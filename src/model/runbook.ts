import type { Classroom } from "./classtag.ts";
import type { LocalMoment } from "./plan.ts";

/**
 * A plan as pages for people who click: one page per school, so that one visit does everything there. Texts from the
 * systems are as they were read; whoever renders them escapes them.
 */
export interface Runbook {
  readonly district: { readonly id: string; readonly name: string };
  /** Of the plan whose changes the pages make. */
  readonly fingerprint: string;
  readonly moment: LocalMoment;
  /** How ClassTag was read, and when (ISO 8601). */
  readonly read: { readonly driver: string; readonly at: string };
  readonly clock: RunbookClock;
  /** In the order in which they are worked through. */
  readonly pages: readonly RunbookPage[];
}

/** Whether the nightly sync may come in between. Times are `HH:MM` in the district's time zone. */
export type RunbookClock =
  | { readonly kind: "off" }
  | { readonly kind: "unknown" }
  | {
      readonly kind: "on";
      readonly startsAt?: string;
      /** From then on half a page is a danger: pause tonight's sync first. */
      readonly pauseFrom?: string;
      /** Until then it may run, and nobody should begin. */
      readonly runsUntil?: string;
    };

export interface RunbookPage {
  /** Counts from 1. */
  readonly number: number;
  /** Stable within the runbook: names the page's file. */
  readonly slug: string;
  readonly title: string;
  /** `together`: schools whose ids change places must be done in one sitting. */
  readonly kind: "district" | "school" | "together";
  /** `LiveSchool.key`s; none for the district's pages. */
  readonly schoolKeys: readonly string[];
  /** Why the page stands where it does, if that matters. */
  readonly note?: string;
  readonly sections: readonly RunbookSection[];
  /** What is counted when the page is done. */
  readonly counts: readonly RunbookCount[];
  readonly minutes: number;
}

/** Steps on one page of ClassTag. */
export interface RunbookSection {
  /** `A`, `B`, …: as a person says it on the telephone. */
  readonly letter: string;
  readonly title: string;
  /** Where to click, as ClassTag's help articles name it. */
  readonly path: readonly string[];
  /** What must be so before anything is clicked. */
  readonly before?: string;
  readonly hint?: string;
  readonly steps: readonly RunbookStep[];
  /** What to do where something differs from what a step says. */
  readonly otherwise: string;
}

/** One thing to click, and one box to tick. */
export interface RunbookStep {
  /** The same for the same click of the same change, however often the runbook is made. */
  readonly id: string;
  /** Counts from 1 within the page. */
  readonly number: number;
  /** `changeKey` of the change that it is part of. */
  readonly change: string;
  readonly action: "add-id" | "archive" | "remove-id" | "set" | "unarchive";
  readonly object: RunbookObject;
  /** What is there before. */
  readonly now: string;
  /** To be typed or pasted exactly as it is. */
  readonly paste?: string;
  /** What the id stands for in ClassLink. */
  readonly meaning?: string;
  /** What the page shows afterwards. */
  readonly see: string;
  /** Steps with the same mark are done without a pause in between, or not at all. */
  readonly together?: string;
  /** `file:line` of the line that asks for it. */
  readonly line: string;
}

export type RunbookObject =
  | { readonly kind: "setting"; readonly name: string }
  | { readonly kind: "school"; readonly name: string; readonly key: string }
  | ({ readonly kind: "classroom"; readonly school: string } & RunbookClassroom & {
        /** Others at the school that could be taken for it. */
        readonly twins: readonly RunbookClassroom[];
      });

export type RunbookClassroom = Pick<
  Classroom,
  "connections" | "createdOn" | "id" | "key" | "name" | "state" | "students"
>;

/** `expected` is `unknown` where ClassTag was not seen whole: then a person notes what is there. */
export interface RunbookCount {
  readonly what: string;
  readonly before: number | "unknown";
  readonly expected: number | "unknown";
}
