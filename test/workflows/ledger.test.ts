import { describe, expect, test } from "vitest";
import { openWithNote, projectFor, writes } from "./loop.ts";

describe("the ledger through the workflows", () => {
  test("a merge is applied and settled; a quiet night adds nothing", async () => {
    const project = await projectFor({ hasLedgerKey: true });
    await openWithNote(project);
    const merged = await project.merge(12);
    console.log(merged.output);
    expect(merged.results["apply"]).toBe("success");
    await project.git("fetch", "--quiet", "origin");
    console.log(await project.git("log", "origin/rollcall-ledger"));
    console.log(await project.git("show", "origin/rollcall-ledger:springfield.json"));
    const night = await project.schedule("apply");
    console.log(night.output);
    await project.git("fetch", "--quiet", "origin");
    console.log(await project.git("log", "--oneline", "origin/rollcall-ledger"));
    const drift = await project.schedule("drift");
    console.log(drift.output);
    expect(writes(project)).toBe(38);
  });
});
