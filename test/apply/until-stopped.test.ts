import { expect, test, vi } from "vitest";
import { execute } from "../../src/apply/execute.ts";
import { untilStopped, withGrace } from "../../src/apply/until-stopped.ts";
import type { ClassTagState } from "../../src/model/classtag.ts";
import { setSetting } from "../providers/change-builder.ts";

const stop = new Error("stopped by SIGINT");
const classTagState: ClassTagState = {
  district: { id: "d", name: "District" },
  settings: {},
  dailySync: { enabled: false },
  schools: [],
  classrooms: [],
  seesArchived: true,
};
const unanswered = new Promise<never>(() => undefined);

test("what is under way at a stop gets a few seconds, and its answer in them counts", async () => {
  vi.useFakeTimers();
  const controller = new AbortController();
  const answered = withGrace(controller.signal, (later) =>
    untilStopped(new Promise((resolve) => setTimeout(resolve, 4_000, "written")), later),
  );
  const silent = withGrace(controller.signal, (later) => untilStopped(unanswered, later)).catch(String);
  controller.abort(stop);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await answered).toBe("written");
  expect(await silent).toBe(String(stop));
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("a write that is not answered in that time has failed, and the others are skipped", async () => {
  vi.useFakeTimers();
  const controller = new AbortController();
  const changes = [
    setSetting("manageGuardians", true, false),
    { ...setSetting("updateActiveContacts", true, false), step: 2 },
  ];
  const running = execute({
    changes,
    live: classTagState,
    writer: {
      write: () => {
        controller.abort(stop);
        return unanswered;
      },
    },
    classLink: { readClass: () => unanswered, readOrg: () => unanswered },
    onOutcome: () => undefined,
    signal: controller.signal,
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await running).map(({ outcome }) => outcome)).toEqual([
    {
      kind: "failed",
      reason: "the run was stopped before it was done; ClassTag shows what is written",
    },
    { kind: "skipped", reason: "the run was stopped" },
  ]);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("no write begins in quiet hours that began while its ground was looked at", async () => {
  let isQuiet = false;
  const write = vi.fn();
  const [ended] = await execute({
    changes: [setSetting("manageGuardians", true, false)],
    live: classTagState,
    writer: { write },
    classLink: { readClass: () => unanswered, readOrg: () => unanswered },
    onStart: () => {
      isQuiet = true;
      return Promise.resolve(true);
    },
    onOutcome: () => undefined,
    reasonToWait: () => (isQuiet ? "the quiet hours began" : undefined),
    signal: new AbortController().signal,
  });
  expect(ended?.outcome).toEqual({ kind: "skipped", reason: "the quiet hours began" });
  expect(write).not.toHaveBeenCalled();
});
