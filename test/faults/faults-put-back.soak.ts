import { expect, test } from "vitest";
import { type Fault, faultyCopy } from "../faulty-copy.ts";

/** A fault, and which of the tests beside this one have to find it. */
interface SoughtFault extends Fault {
  readonly by: string;
}

const faults: readonly SoughtFault[] = [
  {
    name: "a journal is written, and not asked to be kept",
    file: "src/files/journal.ts",
    today: "  await handle.datasync();\n",
    before: "",
    by: "kills",
  },
  {
    name: "a change is noted in the journal only once it has ended",
    file: "src/apply/apply-phase.ts",
    today: `    onStart: (change) => journal.started(change),
    onOutcome: async (outcome, done) => {
`,
    before: `    onOutcome: async (outcome, done) => {
      await journal.started(outcome.change);
`,
    by: "kills",
  },
  {
    name: "a second run begins the journal of the first anew",
    file: "src/apply/run-journal.ts",
    today: 'goesOn ? "append" : "replace"',
    before: '"replace"',
    by: "kills",
  },
  {
    name: "a journal is complete before its report is written",
    file: "src/cli/apply/outcome-files.ts",
    today: "  const writes: (() => Promise<void>)[] = [];\n",
    before: `  const writes: (() => Promise<void>)[] = [];
  if (reportFile !== undefined && applied.isComplete) await completeRunJournal(reportFile, context);
`,
    by: "full-disk",
  },
  {
    name: "writes go on without a journal",
    file: "src/files/journal.ts",
    today: "return this.problem === undefined;",
    before: "return true;",
    by: "full-disk",
  },
  {
    name: "a classroom is believed to be what the list says",
    file: "src/providers/classtag/api/planned-classrooms.ts",
    today: "if (found.version !== version) return undefined;",
    before: "return undefined;",
    by: "lies",
  },
  {
    name: "an apply counts as complete although nobody saw that nothing is left",
    file: "src/apply/apply-district.ts",
    today: 'report.verified.kind === "empty" && phases',
    before: "phases",
    by: "stops",
  },
];

const { testsWith } = faultyCopy();

/** Found by what `npm test` tries. */
test.each(faults.map((fault): [string, SoughtFault] => [fault.name, fault]))(
  "the matrix finds that %s",
  async (_, fault) => {
    const told = await testsWith(fault, ["test/vitest.config.ts", `test/faults/${fault.by}.test.ts`]);
    expect(told).toMatch(/ [1-9][0-9]* failed/);
    expect(told).toContain("AssertionError");
  },
);
