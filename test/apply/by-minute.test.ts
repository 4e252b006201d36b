import { expect, test } from "vitest";
import { byMinute } from "../../src/apply/by-minute.ts";

test("what clocks make of a moment is asked for once a minute, and again as soon as the next one begins", () => {
  let now = "2026-11-30T01:59:00.000Z";
  const shown = byMinute(
    () => new Date(now),
    (moment) => moment.toISOString(),
  );
  const at = (time: string): string => {
    now = `2026-11-30T${time}Z`;
    return shown();
  };
  expect(at("01:59:00.000")).toBe("2026-11-30T01:59:00.000Z");
  expect(at("01:59:59.999")).toBe("2026-11-30T01:59:00.000Z");
  expect(at("02:00:00.000")).toBe("2026-11-30T02:00:00.000Z");
});
