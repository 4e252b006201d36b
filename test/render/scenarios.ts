import type { Plan } from "../../src/model/plan.ts";
import {
  archive,
  connect,
  connectSchool,
  disconnect,
  exchange,
  forecast,
  lincoln,
  oakHill,
  plan,
  reconnect,
  refusal,
  school,
  setSetting,
  warning,
} from "./plan-builder.ts";

/** One plan per folder under `cases/`, whose expected texts are reviewed like code. */

const at = (line: number) => ({ file: "districts/springfield.yaml", line, column: 9 });

function simple(): Plan {
  return plan({
    changes: [
      setSetting(),
      connectSchool(),
      disconnect({ line: 31 }),
      archive({ line: 41, fact: "active, 0 students, no connection" }),
      archive({
        name: "Old 4C",
        line: 42,
        fact: "active, 19 students, no connection",
        evidence: { sourcedId: "0012-004-2", title: "Grade 4 Homeroom" },
      }),
      connect({ line: 24, fact: "active, 23 students, no connection", evidence: { location: "14" } }),
      connect({
        name: "Señora Núñez · Español 🎨",
        line: 25,
        fact: "active, 23 students, no connection",
        evidence: { sourcedId: "0012-003-2", title: "Grade 3 Dual Language" },
      }),
      reconnect({
        name: "Mr Roe",
        line: 26,
        evidence: { sourcedId: "0012-003-3", title: "Grade 3 Homeroom" },
      }),
      exchange({ name: "5A", line: 27, key: "cls_271" }, { name: "5B", line: 28, key: "cls_272" }),
      connect({
        name: "数学 七年级",
        school: oakHill,
        line: 61,
        fact: "active, 28 students, no connection",
        evidence: { sourcedId: "0013-007-1", title: "Math 7" },
      }),
    ],
    diagnostics: [
      warning(),
      {
        severity: "notice",
        code: "class-unmapped",
        message: '"Grade 2 Homeroom" (0012-002-1) is shared and mapped to no classroom.',
        school: lincoln.name,
      },
    ],
    schools: [
      school({ activeClassrooms: 14, decided: 12, undecided: ["Book club", "Staff room"], unchanged: 4 }),
      school({
        name: oakHill.name,
        key: oakHill.key,
        policy: "leave",
        activeClassrooms: 8,
        listed: 8,
        decided: 8,
        unchanged: 7,
      }),
      school({
        name: "Adams High",
        key: "sch_1003",
        participates: false,
        activeClassrooms: 4,
        listed: 0,
        decided: 0,
        unchanged: 0,
      }),
    ],
    forecast: {
      schools: [
        forecast({
          kept: 7,
          renamed: [{ from: "Ms Rivera Room 12", to: "Grade 3 Homeroom" }],
          created: [
            { sourcedId: "0012-004-1", name: "Grade 4 Homeroom" },
            { sourcedId: "0012-002-1", name: "Chess", duplicates: "Chess club" },
          ],
        }),
      ],
      threshold: { percent: 15, wouldArchive: 0, connected: 9, exceeded: false },
      assumptions: ["members that ClassLink does not share are removed from a classroom that is taken over"],
    },
  });
}

function empty(): Plan {
  return plan();
}

function refused(): Plan {
  return plan({
    changes: [1, 2, 3, 4, 5].map((number) =>
      archive({
        name: `Old 4${number}`,
        line: 40 + number,
        evidence: { sourcedId: `0012-004-${number}`, title: `Grade 4 Section ${number}` },
      }),
    ),
    refusals: [
      refusal(),
      refusal({
        guard: "freeze",
        message: "no writes from 2026-08-01 to 2026-08-05: SIS rollover (districts/springfield.yaml:18)",
        wayOut: "Wait until 2026-08-06, or take the freeze out of the file in a reviewed change.",
        canBeAcknowledged: false,
      }),
      refusal({
        guard: "archive-all",
        acknowledgedBy: "expect: { archive: 5 } at districts/springfield.yaml:30",
      }),
    ],
    schools: [school({ unchanged: 7 })],
    dailySync: { enabled: true, startsAt: "01:00" },
  });
}

function blocked(): Plan {
  return plan({
    changes: [connect({ line: 25 })],
    diagnostics: [
      {
        severity: "error",
        code: "id-near-miss",
        message:
          '"Mr Roe": ClassLink shares no class with the SOURCED ID "12-003-2", but one that differs only in zeros, case, spaces or quotes.',
        hint: 'Write "0012-003-2" (Grade 3 Homeroom).',
        at: at(26),
        school: lincoln.name,
      },
      {
        severity: "error",
        code: "id-absent",
        message: '"Ms Poe": ClassLink shares no class with the SOURCED ID "0012-777".',
        hint: "Look the class up in Roster Server, or ask whether it is still shared.",
        at: at(29),
        school: lincoln.name,
      },
      warning({
        code: "title-unique",
        message: '"5B": three classes of the school are titled Grade 5 Homeroom.',
        at: at(33),
      }),
      ...[1, 2, 3, 4, 5].map((number) => ({
        severity: "notice" as const,
        code: "class-unmapped",
        message: `"Grade ${number} Homeroom" (0012-00${number}-1) is shared and mapped to no classroom.`,
        school: lincoln.name,
      })),
    ],
    schools: [school({ blocked: 2, unchanged: 9 })],
  });
}

function nothingLookedAt(): Plan {
  return plan({
    schools: [
      school({
        name: "Adams High",
        key: "sch_1003",
        participates: false,
        activeClassrooms: 0,
        listed: 0,
        decided: 0,
        unchanged: 0,
        sharedClasses: 0,
      }),
    ],
    settings: { declared: [], unchanged: [] },
    unmanaged: { schools: 2, classrooms: 26 },
  });
}

export const hostileNames: readonly string[] = [
  "Room 12 | Ms Rivera",
  "`rm -rf` $(x) ``",
  "</details><script>alert(1)</script>",
  "@octocat please see #123 and GH-7",
  "https://evil.example/?a=1&b=2 www.evil.example ann@evil.example",
  "[link](https://evil.example) ![i](x) **bold** _it_ ~~no~~ :smile: $x^2$",
  "line one\nline two\r\n| a | b |\n|---|---|",
  "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J",
  "admin\u202Egnp.exe\u202C \u2066iso\u2069 zero\u200Bwidth\uFEFF",
  "  two  spaces  ",
  "no\u00A0break",
  "",
  "x".repeat(5000),
  `${"Algebra ".repeat(40)}Period 3`,
  `${"Algebra ".repeat(40)}Period 4`,
  "Z͎̺͚̹͇a͚̜̣l̩g̗o̹̺̫̮ e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
  "👩‍🏫 Ms O'Brien 🇺🇸 1️⃣ ❤️",
  "<!-- rollcall:plan -->",
  "- list # heading > quote",
  "\\x1B \\| \\` \\",
  "lone \uD800 surrogate \uDC00",
  "عربي 数学 הכיתה",
];

function hostile(): Plan {
  return plan({
    district: { id: "springfield", name: "Springfield | <b>@all</b>" },
    changes: hostileNames.flatMap((name, index) => [
      connect({
        name,
        line: 100 + index,
        fact: "active, no connection",
        evidence: { sourcedId: `0012|${index}\`<`, title: name },
      }),
      archive({ name, line: 200 + index, evidence: { sourcedId: `0012-${index}`, title: name } }),
    ]),
    diagnostics: [warning({ message: `"${hostileNames[0]}" </details> @team`, at: at(100) })],
    refusals: [
      refusal({
        message: "would archive | all <details> of @here",
        wayOut: "If that is meant, write expect: { archive: 22 } on the school, or acknowledge it.",
      }),
    ],
    schools: [
      school({
        activeClassrooms: 60,
        listed: 44,
        decided: 44,
        unchanged: 0,
        undecided: [hostileNames[0] ?? ""],
      }),
      school({ ...oakHill, activeClassrooms: 8, listed: 8, decided: 8, unchanged: 8 }),
    ],
  });
}

function large(): Plan {
  const schools = Array.from({ length: 20 }, (_, index) => ({
    key: `sch_${2000 + index}`,
    name: `School ${String(index + 1).padStart(2, "0")}`,
  }));
  return plan({
    changes: schools.flatMap((owner, index) =>
      Array.from({ length: 100 }, (_, row) => {
        const line = 1000 + index * 100 + row;
        const named = { name: `Room ${row + 1}`, key: `cls_${line}`, school: owner, line };
        const found = { sourcedId: `${line}-1`, title: `Class ${line}` };
        return row % 10 === 0
          ? archive({ ...named, evidence: found })
          : connect({ ...named, evidence: found });
      }),
    ),
    diagnostics: [
      warning({ message: '"Room 2": the class meets in room 14', at: at(1001), school: "School 01" }),
    ],
    schools: schools.map((owner) =>
      school({ ...owner, activeClassrooms: 110, listed: 105, decided: 105, unchanged: 5 }),
    ),
  });
}

export const scenarios: Readonly<Record<string, () => Plan>> = {
  simple,
  empty,
  refused,
  blocked,
  "nothing-looked-at": nothingLookedAt,
  hostile,
  large,
};
