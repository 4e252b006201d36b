import { markdownCode } from "../escape.ts";
import { isIn } from "../view/change-kind.ts";
import type { ChangeRow } from "../view/change-row.ts";
import { sharedFile } from "../view/change-row.ts";
import type { PlanView, SchoolView } from "../view/plan-view.ts";
import { count, formatNumber } from "../wording.ts";
import { type Block, type BlockGroup, fixedBlock } from "./block.ts";
import {
  classCell,
  id,
  name,
  omittedNote,
  sentence,
  subject,
  tableBlock,
  tableHead,
  tableRow,
} from "./markdown-table.ts";

const counts: readonly (readonly [string, (school: SchoolView) => number])[] = [
  ["takeovers", (school) => school.takeovers],
  ["archives", (school) => school.archives],
  ["disconnects", (school) => school.disconnects],
  ["blocked", (school) => school.blocked],
  ["doubtful", (school) => school.doubtful],
  ["duplicates", (school) => school.duplicates.length],
  ["new", (school) => school.created],
];

/**
 * One line per school where something happens, and how many there are where nothing does. A count that is zero at all of them
 * has no column: with every column the table is wider than a comment.
 */
export function schoolTable(title: string, view: PlanView, elsewhere: string): readonly Block[] {
  const concerned = view.schools.filter(
    (school) =>
      school.rows.length > 0 ||
      school.blocked > 0 ||
      school.undecided.length > 0 ||
      school.duplicates.length > 0 ||
      school.created > 0,
  );
  const shown = counts.filter(([, of]) => concerned.some((school) => of(school) > 0));
  const others = view.schools.filter((school) => !concerned.includes(school));
  const table = tableBlock({
    // Dropped by nothing: it says of every school what happens there.
    rank: 1,
    title,
    headings: ["School", "#decided", ...shown.map(([heading]) => `#${heading}`)],
    rows: concerned.map((school) => [
      name(school.name),
      `${formatNumber(school.decided)}/${formatNumber(school.activeClassrooms)}`,
      ...shown.map(([, of]) => formatNumber(of(school))),
    ]),
    ...(concerned.length < 2 ? {} : { totals: totalsRow(concerned, shown) }),
    elsewhere,
  });
  return others.length === 0 ? table : [...table, fixedBlock(`${othersText(others)}.\n\n`)];
}

/** Of one that was not found nothing is known, and one that takes no part was not looked at. */
function othersText(others: readonly SchoolView[]): string {
  const out = others.filter(({ participates }) => !participates).length;
  const lost = others.filter(({ participates, isFound }) => participates && !isFound).length;
  const calm = others.length - out - lost;
  return [
    calm === 0 ? "" : `${count(calm, "school")} with none of these`,
    out === 0 ? "" : `${count(out, "school")} that ${out === 1 ? "does" : "do"} not take part`,
    lost === 0 ? "" : `${count(lost, "school")} not found in ClassTag`,
  ]
    .filter((one) => one !== "")
    .join(", ");
}

function totalsRow(
  schools: readonly SchoolView[],
  shown: readonly (readonly [string, (school: SchoolView) => number])[],
): readonly string[] {
  const sum = (of: (school: SchoolView) => number): string =>
    formatNumber(schools.reduce((total, school) => total + of(school), 0));
  const decided = `${sum((school) => school.decided)}/${sum((school) => school.activeClassrooms)}`;
  return [count(schools.length, "school"), decided, ...shown.map(([, of]) => sum(of))].map(
    (cell) => `**${cell}**`,
  );
}

/** The many that nothing speaks against: folded, one dense line each. */
export function takeoverBlock(title: string, view: PlanView, elsewhere: string): readonly Block[] {
  const groups = view.schools.flatMap((school) => takeoverGroup(school, view.commonTerm));
  const rows = groups.reduce((total, group) => total + group.rows.length, 0);
  const strengths = view.schools.flatMap(foldedTakeovers).map(({ strength }) => strength);
  const fair = strengths.filter((strength) => strength === "fair").length;
  const elsewhereShown = view.totals.takeovers - rows;
  const split = [
    `${formatNumber(rows - fair)} strong`,
    ...(fair === 0 ? [] : [`${formatNumber(fair)} fair`]),
    ...(elsewhereShown === 0 ? [] : [`${formatNumber(elsewhereShown)} more in other tables`]),
  ].join(", ");
  return rows === 0
    ? []
    : [
        {
          rank: 12,
          lead: `${title} without doubts (${split})\n\n`,
          groups,
          omitted: omittedNote("takeovers", elsewhere),
        },
      ];
}

/** What nothing speaks against, and something beside the id for. */
const foldedTakeovers = ({ rows }: SchoolView): readonly ChangeRow[] =>
  rows.filter((row) => isIn("takeovers", row) && row.doubts.length === 0 && !row.isDrift);

function takeoverGroup(school: SchoolView, commonTerm: string | undefined): readonly BlockGroup[] {
  const rows = foldedTakeovers(school);
  const [first] = rows;
  if (first === undefined) {
    return [];
  }
  const isFactShared = rows.every((row) => row.fact === first.fact);
  const headings = [
    "Classroom",
    "SOURCED ID",
    "Class",
    "Evidence",
    ...(isFactShared ? [] : ["Because"]),
    "Line",
  ];
  const file = sharedFile(rows);
  const shared = [
    ...(isFactShared ? [sentence(first.fact)] : []),
    ...(file === undefined ? [] : [name(file)]),
  ];
  const summary = `${name(school.name)}, ${count(rows.length, "takeover")}${shared.length === 0 ? "" : `: ${shared.join(" · ")}`}`;
  return [
    {
      open: `<details><summary>${summary}</summary>\n\n${tableHead(headings)}`,
      rows: rows.map(
        (row) => () =>
          tableRow([
            subject(row),
            id(row.after),
            classCell(row, commonTerm),
            row.strength === "fair" ? `fair: ${sentence(row.agrees.join(", "))}` : (row.strength ?? ""),
            ...(isFactShared ? [] : [sentence(row.fact)]),
            markdownCode(file === undefined ? row.position : row.position.slice(file.length + 1)),
          ]),
      ),
      close: "\n</details>\n\n",
    },
  ];
}
