import fc from "fast-check";
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { displayWidth } from "../../src/render/terminal/display-width.ts";
import { renderPlanTerminal } from "../../src/render/terminal/plan-text.ts";
import { planView } from "../../src/render/view/view-plan.ts";
import { tries } from "../tries.ts";
import { hostileText } from "./hostile-text.ts";
import {
  archive,
  connect,
  disconnect,
  exchange,
  fingerprints,
  plan,
  refusal,
  school,
  view,
  warning,
} from "./plan-builder.ts";
import { scenarios } from "./scenarios.ts";

const page = { colours: plainColours, width: 100 };
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
const colourCodes = /\u001b\[\d+m/g;

describe("a plan on a terminal", () => {
  it("holds no character that acts on the terminal, whatever the names", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 12 }), fc.boolean(), (names, verbose) => {
        const shown = view({
          district: { id: "springfield", name: names[0] ?? "" },
          changes: names.flatMap((name, line) => [
            connect({ name, line, key: name, fact: name, evidence: { sourcedId: name, title: name } }),
            disconnect({ name, line: line + 50, before: name }),
          ]),
          diagnostics: names.map((message) => warning({ message, hint: message, school: message })),
          refusals: names.map((message) => refusal({ message, wayOut: message })),
          schools: names.map((name) => school({ name, undecided: [name] })),
        });
        const text = renderPlanTerminal(shown, { ...page, verbose });
        expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(renderPlanTerminal(shown, { ...page, verbose })).toBe(text);
      }),
      { numRuns: tries(40) },
    );
  });

  it("differs in nothing but colour where colours are on", () => {
    const shown = view({
      changes: [archive(), connect({ line: 9 })],
      refusals: [refusal()],
      diagnostics: [warning()],
    });
    const coloured = renderPlanTerminal(shown, { ...page, colours: pc.createColors(true) });
    expect(coloured).toMatch(colourCodes);
    expect(coloured.replace(colourCodes, "")).toBe(renderPlanTerminal(shown, page));
  });

  it("shows every change on a line of its own with its place in the file", () => {
    const changes = Array.from({ length: 200 }, (_, line) =>
      archive({ name: `Room ${line}`, line: line + 1 }),
    );
    const lines = renderPlanTerminal(view({ changes }), { ...page, width: 120 }).split("\n");
    for (const [index] of changes.entries()) {
      expect(lines.filter((line) => line.endsWith(`springfield.yaml:${index + 1}`))).toHaveLength(1);
    }
  });

  it("of many changes shows the schools, those with doubts first, and all where that is asked for", () => {
    const changes = Array.from({ length: 3000 }, (_, line) =>
      connect({
        name: `Room ${line}`,
        key: `cls_${line}`,
        line: line + 1,
        evidence: { title: `Class ${line}` },
      }),
    );
    const diagnostics = Array.from({ length: 40 }, (_, line) =>
      warning({
        message: `odd ${line}`,
        at: { file: "districts/springfield.yaml", line: line + 1, column: 5 },
      }),
    );
    const large = view({ changes, diagnostics });
    const text = renderPlanTerminal(large, { ...page, width: 80 });
    expect(text.split("\n").length).toBeLessThan(120);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).toContain("+ 3,000 connects");
    expect(text).toContain("--verbose shows every change");
    const all = renderPlanTerminal(large, { ...page, verbose: true });
    expect(all).toContain("[cls_2999]");
    expect(all).not.toContain("--verbose shows");
  });

  it("folds findings of one code, whatever their severity", () => {
    const diagnostics = Array.from({ length: 40 }, (_, line) =>
      warning({ message: `odd ${line}`, at: { file: "districts/other.yaml", line: line + 1, column: 5 } }),
    );
    const text = renderPlanTerminal(view({ diagnostics }), page);
    expect(text).toContain("odd 4");
    expect(text).not.toContain("odd 5");
    expect(text).toContain("… and 35 more of");
    expect(renderPlanTerminal(view({ diagnostics }), { ...page, verbose: true })).toContain("odd 39");
  });

  it("does not count a school that was not found among those without changes", () => {
    const { key: _, ...lost } = school({ name: "Lost" });
    const text = renderPlanTerminal(view({ schools: [school({ name: "Found" }), lost] }), page);
    expect(text).toContain("No changes at 1 school: Found");
    expect(text).toContain("Not found, so not looked at: Lost.");
  });

  it("shows at its row what only the file states for a class", () => {
    const support = { strength: "fair", agrees: [], disagrees: [], stated: ["teacher"] } as const;
    const text = renderPlanTerminal(view({ changes: [connect({ evidence: { support } })] }), page);
    expect(text).toMatch(/\n {4}· stated in the file: teacher\n/);
  });

  it("says what all changes of a group share once", () => {
    const changes = [1, 2, 3].map((line) => connect({ line, fact: "active, no connection" }));
    const text = renderPlanTerminal(view({ changes }), page);
    expect(text.match(/active, no connection/g)).toHaveLength(1);
    expect(text).toContain("# 3 connects · policy sync · active, no connection");
  });

  it("names each classroom with its id, cut or not", () => {
    const long = `Advanced ${"very ".repeat(30)}long`;
    const text = renderPlanTerminal(
      view({
        changes: [
          archive({ name: `${long} 1`, key: "cls_1", line: 1 }),
          archive({ name: `${long} 2`, key: "cls_2", line: 2 }),
          archive({ name: "Twin", key: "cls_3", line: 3 }),
          archive({ name: "Twin", key: "cls_4", line: 4 }),
          archive({ name: "Single", key: "cls_5", line: 5 }),
        ],
      }),
      page,
    );
    for (const id of ["cls_1", "cls_2", "cls_3", "cls_4", "cls_5"]) {
      expect(text).toContain(`[${id}]`);
    }
  });

  it("shows both sides of an exchange, and that it is all or none", () => {
    const swap = exchange({ name: "5A", line: 7, key: "a" }, { name: "5B", line: 8, key: "b" });
    const text = renderPlanTerminal(view({ changes: [swap] }), page);
    expect(text).toContain("exchange of 2, all or none");
    expect(text).toMatch(/⇄ 5A \[a\] +0012-005-1 → 0012-005-2/);
    expect(text).toMatch(/⇄ 5B \[b\] +0012-005-2 → 0012-005-1/);
    expect(text).toContain("1 change ready");
    expect(text).toContain("2 takeovers");
  });

  it("puts a doubt under the change of the same line and does not repeat it", () => {
    const text = renderPlanTerminal(view({ changes: [connect()], diagnostics: [warning()] }), page);
    const [changes = "", summary = ""] = text.split("\nspringfield: ");
    expect(changes.match(/meets in room 14/g)).toHaveLength(1);
    expect(summary).toMatch(/worst +ClassTag says .*meets in/s);
    expect(text).toContain("look first: it is doubtful");
  });

  it("names ids, steps and evidence of every change when asked", () => {
    const changes = [connect({ key: "cls_7", evidence: { location: "14", classCode: "G3-1" } })];
    const text = renderPlanTerminal(view({ changes }), { ...page, verbose: true });
    expect(text).toContain("[cls_7]");
    expect(text).toContain("step 4 · room 14 · grades 03 · code G3-1");
  });

  it("in full says the way back once for changes that share it, and at each that has another", () => {
    const rooms = [1, 2, 3].map((line) => archive({ line, name: `Room ${line}` }));
    const shared = renderPlanTerminal(view({ changes: rooms }), { ...page, verbose: true });
    const [changes = ""] = shared.split("\nUndo\n");
    expect(changes.match(/unarchive it, at any time/g)).toHaveLength(1);
    expect(changes).toMatch(/# 3 archives.*\n +each: step 2 · reversible: unarchive it, at any time\n/);
    const other = rooms.map((room, index) =>
      index === 0 ? { ...room, undo: { ...room.undo, by: "ask support" } } : room,
    );
    const told = renderPlanTerminal(view({ changes: other }), { ...page, verbose: true });
    expect(told.split("\nUndo\n")[0]).toMatch(/step 2 · .*reversible: ask support/);
    expect(told.split("\nUndo\n")[0]?.match(/step 2 · .*reversible: unarchive it/g)).toHaveLength(2);
  });

  it.each([40, 60])("keeps to a page of %i columns, but for ids and for what is pasted", (width) => {
    for (const name of ["large", "refused", "blocked", "nothing-looked-at"]) {
      const text = renderPlanTerminal(planView(scenarios[name]?.() ?? plan(), fingerprints), {
        ...page,
        width,
      });
      const tooLong = text
        .split("\n")
        .filter(
          (line) => displayWidth(line) > width && !/\[cls_\d+\]|--acknowledge|rollcall apply/.test(line),
        );
      expect(tooLong).toEqual([]);
      expect(text).not.toMatch(/(?:^|\s)[+▼~⇄?✗]\n/u);
    }
  });

  it("keeps what is pasted on one line, below its label where there is no room beside it", () => {
    const text = renderPlanTerminal(view({ changes: [connect()] }), { ...page, width: 40 });
    expect(text).toMatch(/\n {2}next\n {2}npx --no rollcall apply springfield --approved 7KQ4-2MZX\n/);
  });

  it("offers a command that a shell takes literally", () => {
    const text = renderPlanTerminal(
      view({
        changes: [connect()],
        scope: { kind: "schools", schools: ["O'Hare $(reboot)"] },
      }),
      { ...page, width: 200 },
    );
    expect(text).toContain("rollcall apply springfield --school 'O'\\''Hare $(reboot)' --approved 7KQ4-2MZX");
  });
});
