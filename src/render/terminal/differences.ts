import type { Plan } from "../../model/plan.ts";
import { groupBy } from "../group-by.ts";
import { kindStyle } from "../view/change-kind.ts";
import { type ChangeRow, changeRows } from "../view/change-row.ts";
import { count, formatNumber } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { padEnd, shorten } from "./display-width.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

/** One thing that an approved plan and a new one say differently. */
export type PlanDifference =
  | { readonly kind: "added"; readonly planned: ChangeRow }
  | { readonly kind: "gone"; readonly approved: ChangeRow }
  | { readonly kind: "altered"; readonly approved: ChangeRow; readonly planned: ChangeRow };

/**
 * What moved between two plans, by what changes of which resource. Only what an approval binds is compared: file lines
 * and notices may move freely. In the order of the new plan, then what is gone in the order of the approved one.
 */
export function planDifferences(
  approved: Pick<Plan, "changes">,
  planned: Pick<Plan, "changes">,
): readonly PlanDifference[] {
  const approvedByKey = rowsByKey(approved);
  const plannedByKey = rowsByKey(planned);
  const differences: PlanDifference[] = [];
  for (const [key, row] of plannedByKey) {
    const before = approvedByKey.get(key);
    if (before === undefined) {
      differences.push({ kind: "added", planned: row });
    } else if (boundText(before) !== boundText(row)) {
      differences.push({ kind: "altered", approved: before, planned: row });
    }
  }
  for (const [key, row] of approvedByKey) {
    if (!plannedByKey.has(key)) {
      differences.push({ kind: "gone", approved: row });
    }
  }
  return differences;
}

function rowsByKey({ changes }: Pick<Plan, "changes">): ReadonlyMap<string, ChangeRow> {
  const rows = new Map<string, ChangeRow>();
  for (const row of changes.flatMap(changeRows)) {
    // One resource may change twice, for example released and then connected: the second is compared with the second.
    rows.set(rows.has(row.key) ? `${row.key} ${row.kind}` : row.key, row);
  }
  return rows;
}

interface Facet {
  readonly label: string;
  readonly of: (row: ChangeRow) => string;
}

const facets: readonly Facet[] = [
  { label: "change", of: (row) => row.kind },
  // A classroom's name is bound, a school's is not.
  { label: "name", of: (row) => (row.id === row.school?.key ? "" : row.subject) },
  { label: "before", of: (row) => row.before },
  { label: "after", of: (row) => row.after },
  { label: "class", of: (row) => row.class?.sourcedId ?? "none" },
  { label: "title", of: (row) => row.class?.title ?? "none" },
  { label: "term", of: (row) => row.class?.terms ?? "none" },
  { label: "status", of: (row) => row.class?.status ?? "none" },
  { label: "org", of: (row) => row.class?.orgId ?? "none" },
  { label: "held by", of: (row) => row.class?.holder ?? "nobody" },
];

const boundText = (row: ChangeRow): string => JSON.stringify(facets.map((facet) => facet.of(row)));

const signs: Readonly<
  Record<PlanDifference["kind"], { readonly sign: string; readonly colour: keyof Colours }>
> = {
  added: { sign: "+", colour: "green" },
  gone: { sign: "-", colour: "red" },
  altered: { sign: "~", colour: "yellow" },
};

const longestText = 60;

/** Differences of one kind that are shown each; a thousand alike say no more than these. */
const shownAlike = 3;

/**
 * What a person has to look at again since the approval, by school; ends with how much it is. Unless `verbose`, of many that
 * are alike the first are shown and the others counted.
 */
export function renderDifferences(
  approved: Pick<Plan, "changes">,
  planned: Pick<Plan, "changes">,
  options: TerminalOptions,
): string {
  const differences = planDifferences(approved, planned);
  const alike = [...groupBy(differences, whatDiffers)];
  const left =
    options.verbose === true
      ? []
      : alike.flatMap(([what, group]) => {
          // A line that counts a single one is no shorter than the one.
          const rest = group.length <= shownAlike + 1 ? [] : group.slice(shownAlike);
          return rest.length === 0 ? [] : [{ what, rest }];
        });
  const folded = new Set(left.flatMap(({ rest }) => rest));
  const bySchool = groupBy(
    differences.filter((difference) => !folded.has(difference)),
    placeOf,
  );
  const places = new Set(differences.map(placeOf)).size;
  const total =
    differences.length === 0
      ? "nothing differs from the approved plan"
      : `${count(differences.length, "difference")} from the approved plan, at ${count(places, "place")}`;
  return joinSections([
    ...[...bySchool].map(([school, group]) => [
      options.colours.bold(school),
      ...group.flatMap((difference) => differenceLines(difference, options)),
    ]),
    left.length === 0 ? [] : leftOut(left, options),
    [options.colours.bold(total)],
  ]);
}

const placeOf = (difference: PlanDifference): string => rowOf(difference).school?.name ?? "District settings";

/** `altered connect (title, status)` */
function whatDiffers(difference: PlanDifference): string {
  const what = `${difference.kind} ${kindStyle(rowOf(difference).kind).singular}`;
  return difference.kind === "altered"
    ? `${what} (${facetsAltered(difference)
        .map(({ label }) => label)
        .join(", ")})`
    : what;
}

function leftOut(
  left: readonly { readonly what: string; readonly rest: readonly PlanDifference[] }[],
  { colours, width }: TerminalOptions,
): readonly string[] {
  return [
    ...left.flatMap(({ what, rest }) =>
      paragraph(
        `… and ${formatNumber(rest.length)} more: ${what}, at ${count(new Set(rest.map(placeOf)).size, "place")}`,
        { width, indent: 2, style: colours.dim },
      ),
    ),
    ...paragraph("The same command with --verbose shows each.", { width, indent: 2, style: colours.dim }),
  ];
}

function rowOf(difference: PlanDifference): ChangeRow {
  return difference.kind === "gone" ? difference.approved : difference.planned;
}

const facetsAltered = ({
  approved,
  planned,
}: Extract<PlanDifference, { readonly kind: "altered" }>): readonly Facet[] =>
  facets.filter((facet) => facet.of(approved) !== facet.of(planned));

function differenceLines(difference: PlanDifference, { colours, width }: TerminalOptions): readonly string[] {
  const row = rowOf(difference);
  const { sign, colour } = signs[difference.kind];
  const name = shorten(row.subject, longestText);
  const id = row.id === undefined ? "" : ` ${colours.dim(`[${shorten(row.id, longestText)}]`)}`;
  const first = `  ${colours[colour](`${sign} ${padEnd(difference.kind, 7)}`)}  ${kindStyle(row.kind).singular} ${name}${id}`;
  if (difference.kind !== "altered") {
    const title = row.class === undefined ? "" : `  ${shorten(row.class.title, longestText)}`;
    return [`${first}  ${row.before} → ${row.after}${title}`];
  }
  const { approved, planned } = difference;
  return [
    first,
    ...facetsAltered(difference).flatMap((facet) =>
      paragraph(
        `${facet.label}: approved ${shorten(facet.of(approved), longestText)}, now ${shorten(facet.of(planned), longestText)}`,
        { width, indent: 13 },
      ),
    ),
  ];
}
