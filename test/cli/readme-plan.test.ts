/** What the README shows of a plan and of a comment is what is printed, but for what differs from place to place. */
import { beforeAll, expect, test } from "vitest";
import { rollcall, sandboxForTest } from "./run-rollcall.ts";
import { notPrinted, readme } from "./transcript.ts";

/** Fingerprints are of one sandbox, and the comment was made on another day. */
const placeless = (text: string): string =>
  text.replace(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/g, "PLAN").replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, "THEN");

const plainly = (text: string): string => placeless(text).replace(/\s+/g, " ").trim();

let page = "";
beforeAll(async () => {
  page = await readme();
});

test("the plan", async () => {
  const { environment: env } = await sandboxForTest();
  const { stdout } = await rollcall(["plan", "springfield"], { env });
  const shown = /This is a plan as it looks[^`]*```text\n(.*?)```/s.exec(page)?.[1] ?? "";
  expect(shown.split("\n").length).toBeGreaterThan(30);
  expect(notPrinted(placeless(shown).split("\n"), placeless(stdout))).toEqual([]);
});

test("the comment", async () => {
  const { environment: env } = await sandboxForTest();
  const { stdout } = await rollcall(["plan", "springfield", "--format", "markdown"], { env });
  const [, quoted = ""] = /This is the top of a comment[^>]*\n((?:>[^\n]*\n)+)/.exec(page) ?? [];
  // The first line is of who comments. A list's item begins a text of its own, and so does a table's row.
  const [, ...texts] = quoted
    .replace(/^> ?/gm, "")
    .split(/\n\n|\n(?=[-|*#])/)
    .map((text) => plainly(text.replace(/^#+ |^[-*] /, "").replace(/· …$/, "")));
  expect(texts.length).toBeGreaterThan(15);
  const printed = plainly(stdout);
  expect(texts.filter((text) => text !== "" && !printed.includes(text))).toEqual([]);
});
