import { describe, expect, it } from "vitest";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { planDifferences, renderDifferences } from "../../src/render/terminal/differences.ts";
import {
  archive,
  connect,
  connectSchool,
  disconnect,
  exchange,
  plan,
  reconnect,
  setSetting,
} from "./plan-builder.ts";

const page = { colours: plainColours, width: 100 };

describe("differences between an approved plan and a new one", () => {
  const approved = plan({
    changes: [
      setSetting(),
      archive({ key: "cls_1", line: 1 }),
      connect({ key: "cls_2", line: 2 }),
      connect({ key: "cls_3", line: 3, name: "Mr Roe" }),
    ],
  });

  it("are none where only lines, order and ways of saying differ", () => {
    const moved = plan({
      changes: [
        connect({ key: "cls_2", line: 200, fact: "said otherwise" }),
        connect({ key: "cls_3", line: 300, name: "Mr Roe" }),
        archive({ key: "cls_1", line: 100 }),
        setSetting(),
      ],
    });
    expect(planDifferences(approved, moved)).toEqual([]);
    expect(renderDifferences(approved, moved, page)).toBe("nothing differs from the approved plan\n");
  });

  it("say that a classroom has another name now, where nothing else moved", () => {
    const renamed = plan({
      changes: approved.changes.map((change) =>
        change.kind === "connect" && change.classroom.key === "cls_3"
          ? connect({ key: "cls_3", line: 3, name: "Mr Roe's former room" })
          : change,
      ),
    });
    expect(renderDifferences(approved, renamed, page)).toContain(
      "name: approved Mr Roe, now Mr Roe's former room",
    );
  });

  it("are none where only the school has another name, which no approval binds", () => {
    const school = { key: "sch_1002", name: "Oak Hill" };
    const [before, after] = [
      plan({ changes: [connectSchool()] }),
      plan({ changes: [connectSchool({ school })] }),
    ];
    expect(planDifferences(before, after)).toEqual([]);
  });

  it("say what was added, what is gone and what is altered, and how", () => {
    const planned = plan({
      changes: [
        setSetting({ after: 20 }),
        connect({ key: "cls_2", line: 2, evidence: { title: "Grade 4 Homeroom", holder: "cls_8" } }),
        reconnect({ key: "cls_3", line: 3, name: "Mr Roe" }),
        disconnect({ key: "cls_4", line: 4 }),
      ],
    });
    expect(renderDifferences(approved, planned, page)).toBe(
      [
        "District settings",
        "  ~ altered  setting deletionThreshold",
        "             after: approved 15 %, now 20 %",
        "",
        "Lincoln Elementary",
        "  ~ altered  connect Ms Rivera Room 12 [cls_2]",
        "             title: approved Grade 3 Homeroom, now Grade 4 Homeroom",
        "             held by: approved nobody, now cls_8",
        "  ~ altered  reconnect Mr Roe [cls_3]",
        "             change: approved connect, now reconnect",
        "             before: approved none, now 0012-003-9",
        "  + added    disconnect Chess club [cls_4]  0012-009-9 → none",
        "  - gone     archive Old 4B [cls_1]  active → archived  Grade 4 Homeroom",
        "",
        "5 differences from the approved plan, at 2 places",
        "",
      ].join("\n"),
    );
  });

  describe("of which a thousand are alike", () => {
    const oak = { key: "sch_1002", name: "Oak Hill" };
    const many = plan({
      changes: Array.from({ length: 1004 }, (_, index) =>
        archive({ key: `cls_${index}`, line: index + 1, ...(index === 1003 ? { school: oak } : {}) }),
      ),
    });
    const before = plan({ changes: [setSetting()] });

    it("show three, count the others, and say how to see each", () => {
      const shown = renderDifferences(before, many, page);
      expect(shown.match(/\+ added/g)).toHaveLength(3);
      expect(shown).toContain("- gone     setting deletionThreshold");
      expect(shown).toContain(
        [
          "  … and 1,001 more: added archive, at 2 places",
          "  The same command with --verbose shows each.",
          "",
          "1,005 differences from the approved plan, at 3 places",
        ].join("\n"),
      );
    });

    it("show each where everything is asked for", () => {
      const shown = renderDifferences(before, many, { ...page, verbose: true });
      expect(shown.match(/\+ added/g)).toHaveLength(1004);
      expect(shown).not.toContain("more:");
    });
  });

  it("fold only what was altered in the same way", () => {
    const rooms = Array.from({ length: 6 }, (_, index) => ({ key: `cls_${index}`, line: index + 1 }));
    const title = { title: "Grade 4 Homeroom" };
    const shown = renderDifferences(
      plan({ changes: rooms.map((room) => connect(room)) }),
      plan({
        changes: rooms.map((room, index) =>
          index === 5 ? reconnect(room) : connect({ ...room, evidence: title }),
        ),
      }),
      page,
    );
    expect(shown).toContain("… and 2 more: altered connect (title), at 1 place");
    expect(shown).toContain("change: approved connect, now reconnect");
  });

  it("see each member of an exchange", () => {
    const swap = exchange({ name: "5A", key: "a" }, { name: "5B", key: "b" });
    expect(planDifferences({ changes: [] }, { changes: [swap] })).toHaveLength(2);
  });

  it("see a release and the connection after it as two", () => {
    const both = [disconnect({ key: "cls_1" }), connect({ key: "cls_1" })];
    expect(planDifferences({ changes: both }, { changes: both.slice(0, 1) })).toHaveLength(1);
  });
});
