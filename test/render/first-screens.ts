import { sectionsBesidePlans } from "../../src/cli/comment/comment-sections.ts";
import { conflictSection, notPlannedSection } from "../../src/cli/comment/unplanned-sections.ts";
import type { GitHubSettings } from "../../src/github/github-settings.ts";
import { outdated } from "../../src/github/outdated-comment.ts";
import type { Outlook } from "../../src/model/drift.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Report } from "../../src/model/report.ts";
import { renderDrift } from "../../src/render/markdown/drift-text.ts";
import { renderOutcome } from "../../src/render/markdown/outcome-comment.ts";
import { commentMarker, renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import type { OutcomeView } from "../../src/render/view/outcome-view.ts";
import { planView } from "../../src/render/view/view-plan.ts";
import {
  archive,
  calmOutlook,
  connect,
  fingerprints,
  forecast,
  plan,
  refusal,
  school,
  warning,
} from "./plan-builder.ts";
import { scenarios } from "./scenarios.ts";

/** What somebody asks who has ten seconds, and the text that answers. */
export interface FirstScreen {
  readonly markdown: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** A district of so many changes, of which one in twenty is doubtful; nine in ten of the rooms get new names. */
function planOf(changes: number): Plan {
  const schools = Array.from({ length: Math.ceil(changes / 100) }, (_, index) => ({
    key: `sch_${3000 + index}`,
    name: `School ${index + 1}`,
  }));
  const rows = Array.from({ length: changes }, (_, row) => {
    const owner = schools[Math.floor(row / 100)];
    const named = { name: `Room ${row + 1}`, key: `cls_${row}`, line: 20 + row };
    const at = owner === undefined ? named : { ...named, school: owner };
    return row % 10 === 9 ? archive(at) : connect({ ...at, evidence: { title: `Class ${row + 1}` } });
  });
  const takenOver = rows.filter((row) => row.kind === "connect");
  return plan({
    changes: rows,
    dailySync: { enabled: true, startsAt: "01:00" },
    diagnostics: rows
      .filter((_, row) => row % 20 === 0)
      .map(({ why }) => warning({ message: "the class meets in room 14", at: why.at })),
    schools: schools.map((one) => school({ ...one, activeClassrooms: 120, listed: 100, decided: 100 })),
    forecast: {
      schools: schools.map(({ name }) => {
        const renamed = takenOver
          .filter((row) => row.classroom.school.name === name)
          .map(({ classroom, evidence }) => ({ from: classroom.name, to: evidence.title }));
        return forecast({ school: name, kept: renamed.length, renamed });
      }),
      threshold: { percent: 15, wouldArchive: 0, connected: takenOver.length, exceeded: false },
      assumptions: [],
    },
  });
}

const comment = (...plans: readonly Plan[]): string =>
  renderPlanMarkdown(plans.map((one) => planView(one, fingerprints)));

function planned(changes: number): FirstScreen {
  const doubtful = Math.ceil(changes / 20);
  return {
    markdown: comment(planOf(changes)),
    answers: {
      verdict: `${changes.toLocaleString("en")} changes ready`,
      doubtful:
        doubtful === 1 ? "1 of them is doubtful" : `${doubtful.toLocaleString("en")} of them are doubtful`,
      worst: "Worst: ClassTag says Room 1 at School 1",
      tonight: "Tonight: at 01:00, once this is applied",
      names: "all get new names",
      "what to do": "To do: look at the ",
    },
  };
}

function refusedOf(changes: number): FirstScreen {
  const { answers } = planned(changes);
  const archived = Math.floor(Math.min(changes, 100) / 10);
  const share = ((archived / 120) * 100).toFixed(1);
  const refused = refusal({
    school: "School 1",
    message: `would archive ${archived} of 120 active classrooms of School 1 (${share} %), limit 1 %`,
    wayOut: `If that is meant, write expect: { archive: ${archived} } on the school, or acknowledge it.`,
    numbers: { count: archived, of: 120, limit: 1 },
  });
  return {
    markdown: comment({ ...planOf(changes), refusals: [refused] }),
    answers: {
      ...(answers["doubtful"] === undefined ? {} : { doubtful: answers["doubtful"] }),
      verdict: "refused by the guard archive-share",
      worst: "Worst: ",
      tonight: "Tonight: at 01:00",
      "what to do": "lift the guard as shown below if it is meant",
      "what to paste": `expect: { archive: ${archived} }`,
    },
  };
}

const made = (name: string): Plan => scenarios[name]?.() ?? plan();

/** What an apply of 213 changes left. */
const applied = (outcomes: Report["outcomes"]): OutcomeView => ({
  report: {
    district: "springfield",
    fingerprint: "7KQ4-2MZX",
    approval: { kind: "plan", fingerprint: "7KQ4-2MZX", pullRequest: 12 },
    scope: { kind: "district" },
    startedAt: "2026-08-03T21:40:00Z",
    endedAt: "2026-08-03T21:40:04Z",
    outcomes,
    withheld: [],
    verified: { kind: "empty" },
  },
  planned: planOf(213),
  fingerprint: "7KQ4-2MZX",
});

const change = connect({ line: 24 });
const drifted = (differs: Partial<Outlook>): string => {
  const { markdown, title } = renderDrift({
    ...calmOutlook,
    ...differs,
    district: "springfield",
    schedule: "all",
    readAt: "2026-08-03T21:40:00Z",
    fingerprint: "7KQ4-2MZX",
  });
  return `# ${title}\n\n${markdown}`;
};

/** Every state in which a person meets a text of ours on GitHub. */
export const firstScreens: Readonly<Record<string, () => FirstScreen>> = {
  "4 changes": () => planned(4),
  "213 changes": () => planned(213),
  "1,954 changes": () => planned(1_954),
  "refused, 21 changes": () => refusedOf(21),
  "refused, 213 changes": () => refusedOf(213),
  "refused, 1,954 changes": () => refusedOf(1_954),
  "with errors": () => ({
    markdown: comment(made("blocked")),
    answers: {
      verdict: "blocked by errors",
      worst: "Worst: ",
      tonight: "Tonight: ",
      "what to do": "To do: mend",
    },
  }),
  "nothing to do": () => ({
    markdown: comment(made("empty")),
    answers: {
      verdict: "no changes",
      worst: "Worst: nothing",
      tonight: "Tonight: ",
      "what to do": "To do: nothing",
    },
  }),
  hostile: () => ({
    markdown: comment(made("hostile")),
    answers: {
      verdict: "refused by the guard",
      worst: "Worst: ",
      tonight: "Tonight: ",
      "what to paste": "expect: {",
    },
  }),
  "several districts": () => ({
    markdown: comment(planOf(213), { ...planOf(4), district: { id: "shelbyville", name: "Shelbyville" } }),
    answers: {
      verdict: "2 districts: 2 with changes ready; 217 changes, 12 doubtful",
      worst: "Worst: springfield: ",
      tonight: "Tonight there: at 01:00, once this is applied, 192 classrooms stay",
      "what to do": "To do there: look",
    },
  }),
  conflicting: () => ({
    markdown: conflictSection(["districts/springfield.yaml"], "main"),
    answers: {
      verdict: "Cannot be merged as it is, so nothing was planned",
      worst: "Worst: 1 file cannot be merged",
      tonight: "Tonight: nothing of this",
      "what to do": "To do: merge main into this branch",
    },
  }),
  "conflicting in 60 files": () => ({
    markdown: conflictSection(
      Array.from({ length: 60 }, (_, file) => `districts/springfield/schools/${file}-lincoln.yaml`),
      "main",
    ),
    answers: {
      worst: "Worst: 60 files cannot be merged",
      "what to do": "To do: merge main into this branch",
    },
  }),
  "plans missing": () => ({
    markdown: sectionsBesidePlans({
      isValidatedOnly: false,
      missing: Array.from({ length: 40 }, (_, one) => ({ district: `d${one}`, reason: "its job failed" })),
      unmanaged: [],
      findings: [],
      ignored: [],
    }),
    answers: {
      verdict: "40 plans missing",
      worst: "Worst: what merging would change there is not known",
      "what to do": "then run the failed jobs again",
    },
  }),
  "all doubtful": () => {
    const { changes, ...rest } = planOf(213);
    const diagnostics = changes.map(({ why }) =>
      warning({ message: "the class meets in room 14", at: why.at }),
    );
    return {
      markdown: comment({ ...rest, changes, diagnostics }),
      answers: {
        verdict: "213 changes ready, look first: all of them are doubtful",
        worst: "Worst: ClassTag says Room 1 at School 1",
        "what to do": "To do: look at the 213 doubtful changes below",
      },
    };
  },
  failed: () => ({
    markdown: notPlannedSection({ kind: "unknown", reason: "GitHub does not say" }, settings),
    answers: {
      verdict: "Not planned",
      worst: "what merging would change is not known",
      tonight: "Tonight: nothing of this",
      "what to do": "run the failed jobs again",
    },
  }),
  "of a fork": () => ({
    markdown: sectionsBesidePlans({
      isValidatedOnly: true,
      missing: [],
      unmanaged: [],
      findings: [],
      ignored: [],
    }),
    answers: {
      verdict: "Validated, not planned",
      worst: "Worst: what merging it would change there is not known",
      "what to do": "To do: for a plan, somebody who may write here pushes the branch to this repository",
    },
  }),
  outdated: () => ({
    markdown: outdated(
      `${commentMarker}\nCommit [a](https://github.com/springfield-usd/rosters/commit/${"a".repeat(40)})\n\n${comment(planOf(213))}`,
      { head: "e".repeat(40), marker: commentMarker },
      settings,
    ),
    answers: {
      verdict: "Outdated: what is below speaks of an earlier commit",
      "what to do": "eeeeeeeeee is being planned",
    },
  }),
  stale: () => ({
    markdown: renderOutcome({
      ...applied([]),
      planned: planOf(213),
      approved: planOf(100),
      stale: "live state moved since it was reviewed",
    }),
    answers: {
      verdict: "nothing was written: it is not what was reviewed",
      worst: "Worst: live state moved since it was reviewed",
      tonight: "Tonight: nothing of this, because nothing was written",
      "what to do":
        "write it: gh workflow run apply.yml --field district=springfield --field fingerprint=7KQ4-2MZX",
    },
  }),
  "refused when it was applied": () => ({
    markdown: renderOutcome({
      ...applied([]),
      refused: {
        refusals: Array.from({ length: 12 }, () => refusal()),
        fingerprint: "7KQ4-2MZX",
      },
    }),
    answers: {
      verdict: "nothing was written: a guard refuses it",
      worst:
        "would archive 5 of 12 active classrooms of Lincoln Elementary (42 %), limit 30 % (and 11 more refusals)",
      tonight: "Tonight: nothing of this, because nothing was written",
      "what to do": "To do: lift what refuses as shown below if it is meant, or change the file",
    },
  }),
  "applied in part": () => ({
    markdown: renderOutcome(
      applied(
        planOf(213).changes.map((one, row) => ({
          change: one,
          outcome:
            row < 100
              ? { kind: "applied" }
              : row < 105
                ? { kind: "failed", reason: "PUT https://classtag.example/v1/classrooms/cls_1 answered 500" }
                : { kind: "skipped", reason: "too many failed before it" },
        })),
      ),
    ),
    answers: {
      verdict: "100 of 213 changes applied, 5 failed, 108 skipped",
      worst:
        "Worst: Room 101 at School 2: PUT https://classtag.example/v1/classrooms/cls_1 answered 500 (and 4 more that failed)",
      tonight: "Tonight: Daily sync is on: takes effect at 01:00",
      "what to do": "To do: nothing is lost: the next run goes on where this one stopped",
    },
  }),
  "applied whole": () => ({
    markdown: renderOutcome(
      applied(planOf(213).changes.map((one) => ({ change: one, outcome: { kind: "applied" } }))),
    ),
    answers: {
      verdict: "213 of 213 changes applied",
      worst: "Worst: nothing",
      "what to do": "To do: nothing",
    },
  }),
  "drift, for a person": () => ({
    markdown: drifted({ standing: [{ change, reason: "moved by hand" }], mendable: [change] }),
    answers: {
      verdict: "1 change to review",
      "what to do":
        "Review 1 change. To write it: gh workflow run apply.yml --field district=springfield --field fingerprint=7KQ4-2MZX",
      "what comes by itself": "Nobody has to do anything for 1 change that the schedule mends",
    },
  }),
  "drift, by hand": () => ({
    markdown: drifted({ byHand: [{ change, reason: "the driver cannot" }] }),
    answers: { "what to do": "npx --no rollcall plan springfield --runbook runbook" },
  }),
};

const settings: GitHubSettings = {
  apiUrl: "https://api.github.com",
  serverUrl: "https://github.com",
  owner: "springfield-usd",
  repository: "rosters",
  token: () => "",
  tokenOf: "workflow",
  workflows: { apply: "apply.yml", plan: "plan.yml", drift: "drift.yml" },
  isOnePerson: false,
  mayPublishNames: false,
};
