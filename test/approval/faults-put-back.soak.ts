import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** A fault that a night once had, or that is as easily made: in which file, what stands there, and what stood there. */
interface Fault {
  readonly name: string;
  readonly file: string;
  readonly today: string;
  readonly before: string;
}

const faults: readonly Fault[] = [
  {
    name: "what nothing is known of passes for settled",
    file: "src/approval/return-to-record.ts",
    today: 'if (standing.kind === "open") return standing.reason;',
    before: "",
  },
  {
    name: "a place is settled whatever the file asks for by now",
    file: "src/approval/file-standing.ts",
    today: "if (settled?.intent === intent)",
    before: "if (settled !== undefined)",
  },
  {
    name: "a review speaks for whatever the file asks for by now",
    file: "src/approval/pending-reviews.ts",
    today: 'return standing?.kind === "pending" && standing.plan.fingerprint === pending.fingerprint;',
    before: "return true;",
  },
  {
    name: "a line that was blocked when its school was settled counts as settled",
    file: "src/approval/return-to-record.ts",
    today: "if (!writes.every((write) => settled.some((place) => isReturn(write, place))))",
    before: "if (settled.length === 0)",
  },
  {
    name: "what was written and undone is made again",
    file: "src/approval/authorise.ts",
    today: "writesOf(change).every((write) => made[index]?.has(targetOf(write)) !== true)",
    before: "true",
  },
  {
    name: "a run that is started again brings its plan back",
    file: "src/approval/pending.ts",
    today: "if (ledger.heard.some((one) => one.pullRequest === pullRequest)) return ledger;",
    before: "",
  },
  {
    name: "what was tried counts as settled, whatever a read shows",
    file: "src/approval/settle.ts",
    today:
      "if (plan.changes.some((change) => placesOf(change).includes(keyOfPlace(place)))) return undefined;",
    before: "",
  },
  {
    name: "places are joined by ClassTag's keys alone",
    file: "src/model/ledger.ts",
    today: "left.key === right.key && left.name === right.name",
    before: "left.key === right.key",
  },
  {
    name: "a place that left the file is remembered",
    file: "src/approval/bring-up.ts",
    today: "return forget(next, intents, live, (name) => names.has(name));",
    before: "return next;",
  },
  {
    name: "a schedule that nobody reviewed says how far a night goes",
    file: "src/approval/return-to-record.ts",
    today: "[settingsOfDistrict, ...placesOf(change)]",
    before: "placesOf(change)",
  },
  {
    name: "any merge counts as reviewed",
    file: "test/approval/machine.ts",
    today: ".filter(({ isApproved }) => isApproved)",
    before: "",
  },
];

/** Minutes of work for one processor: it runs in `npm run soak` alone. */
describe("the law finds each fault that is put back", () => {
  let copy = "";
  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), "rollcall-faults-"));
    for (const part of ["schemas", "src", "test", "package.json", "tsconfig.json"])
      await cp(path.join(root, part), path.join(copy, part), { recursive: true });
    await symlink(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test.each(faults)("$name", async ({ file, today, before }) => {
    const target = path.join(copy, file);
    const text = await readFile(target, "utf8");
    const faulty = text.replace(today, () => before);
    expect(faulty, "the fault no longer fits").not.toBe(text);
    await writeFile(target, faulty);
    try {
      const found = await historiesToFind(copy);
      expect(found).toBeGreaterThan(0);
      process.stderr.write(`found after ${found} histories\n`);
    } finally {
      await writeFile(target, text);
    }
  });
});

/** After how many histories the law fails; 0 where it does not. */
async function historiesToFind(folder: string): Promise<number> {
  const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
  const how = ["run", "--root", ".", "--config", "test/soak.config.ts", "test/approval/ledger-law.test.ts"];
  const told = await promisify(execFile)(process.execPath, [vitest, ...how, "-t", "whatever happens"], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { readonly stdout?: string; readonly stderr?: string }) => error);
  return Number(/Property failed after (\d+) tests/.exec(`${told.stdout}${told.stderr}`)?.[1] ?? 0);
}
