import { namesIn } from "../../model/table.ts";
import { compareText } from "../../model/text.ts";
import { escapeHtml } from "../escape.ts";
import { isIn, kindStyle, kindsByHarm, sectionTitles } from "../view/change-kind.ts";
import { type ChangeRow, sharedFile, sharedFolder } from "../view/change-row.ts";
import type { PlanView } from "../view/plan-view.ts";
import { count, formatNumber } from "../wording.ts";
import { type Column, type Pack, packedTable } from "./packed-table.ts";
import { type NamedSchool, schoolNames } from "./school-names.ts";

interface Group {
  readonly title: string;
  readonly district: string;
  readonly rows: readonly ChangeRow[];
}

const rowsOf = (view: PlanView): readonly ChangeRow[] => [
  ...view.settings,
  ...view.schools.flatMap((school) => school.rows),
];

/** The changes of all plans in one table, what harms most first, with what filters them. */
export function htmlChanges(views: readonly PlanView[], pack: Pack): string {
  const groups = views.flatMap((view) => groupsOf(view, views.length > 1));
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return "";
  const schools = schoolsOf(groups);
  const file = sharedFile(rows);
  const folder = file === undefined ? sharedFolder(rows) : "";
  const place = file ?? folder;
  const said = file === undefined ? "Lines are those of files in" : "Lines are those of";
  const lines = place === "" ? "" : `<p class="dim">${said} <code>${escapeHtml(place)}</code>.</p>`;
  const table = packedTable(
    {
      caption: "Changes",
      columns: columnsOf(
        rows,
        schools,
        file === undefined ? folder.length : file.length + 1,
        file !== undefined,
      ),
      groups: groups.map((group) => [group.title, group.rows.length]),
      facets: {
        kinds: rows.map((row) => row.kind),
        schools: schools.map((school) => school?.id ?? ""),
        doubtful: rows.map((row) => row.doubts.length > 0),
      },
    },
    pack,
  );
  const changes = views.reduce((sum, { totals }) => sum + totals.changes, 0);
  // As in the verdict; an exchange is one of them, and has a row for each classroom.
  const number = `${formatNumber(changes)}${changes === rows.length ? "" : `, in ${count(rows.length, "row")}`}`;
  return `<section><h2>Changes <small>${number}</small></h2>${lines}${filterForm(rows, schools)}${table}</section>`;
}

/** The school of each row, in their order. */
function schoolsOf(groups: readonly Group[]): readonly (NamedSchool | undefined)[] {
  const places = groups.flatMap(({ district, rows }) =>
    rows.map(({ school }) => (school === undefined ? undefined : { district, school })),
  );
  const named = schoolNames(places.filter((place) => place !== undefined));
  return places.map((place) => (place === undefined ? undefined : named(place)));
}

function groupsOf(view: PlanView, isOneOfSeveral: boolean): readonly Group[] {
  const rows = rowsOf(view);
  const intended = rows.filter((row) => !row.isDrift);
  const rest = intended.filter((row) => row.doubts.length === 0);
  const name = isOneOfSeveral ? ` of ${view.district.id}` : "";
  const groups = [
    {
      title: `Doubtful: look at these first${name}`,
      rows: intended.filter((row) => row.doubts.length > 0),
    },
    ...namesIn(sectionTitles).map((one) => ({
      title: `${sectionTitles[one]}${name}`,
      rows: rest.filter((row) => isIn(one, row)),
    })),
    {
      title: `Drift${name}: live state moved, and the base asks for this as well`,
      rows: rows.filter((row) => row.isDrift),
    },
  ];
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, district: view.district.id }));
}

/** @param said how much of each place is said above the table, and not repeated */
function columnsOf(
  rows: readonly ChangeRow[],
  schools: readonly (NamedSchool | undefined)[],
  said: number,
  isOneFile: boolean,
): readonly Column[] {
  const column = (
    name: Column["name"],
    label: string,
    cell: (row: ChangeRow) => readonly string[],
  ): Column => ({ name, label, cells: rows.map(cell) });
  const columns: readonly Column[] = [
    column("change", "Change", ({ kind }) => [`${kindStyle(kind).rune} ${kindStyle(kind).singular}`]),
    {
      name: "school",
      label: "School",
      cells: schools.map((school) => (school === undefined ? [] : [school.name, school.beside])),
    },
    column("subject", "What", ({ subject, id = "" }) => [subject, id]),
    column("before", "Before", ({ before }) => [before]),
    column("after", "After", ({ after }) => [after]),
    column("class", "Class", classLines),
    column("evidence", "Evidence", evidenceLines),
    column("because", "Because", ({ fact, rule, undo }) => [
      fact,
      `${rule} · ${undo.by}${undo.assumed ? " (assumed)" : ""}`,
    ]),
    column(isOneFile ? "line" : "place", "Line", ({ position }) => [position.slice(said)]),
  ];
  return columns.filter(
    ({ name, cells }) => name !== "evidence" || cells.some((lines) => lines.join("") !== ""),
  );
}

function classLines({ class: own }: ChangeRow): readonly string[] {
  if (own === undefined) return [];
  return [own.title, own.sourcedId, [own.terms, ...own.details].filter((part) => part !== "").join(" · ")];
}

const evidenceLines = ({ strength, agrees, doubts }: ChangeRow): readonly string[] => [
  strength === undefined ? "" : [strength, ...agrees].join(", "),
  ...doubts.map((doubt) => `⚠ ${doubt}`),
];

/** Hidden until the script runs: there is nothing to press that does nothing, and no choice that finds nothing. */
function filterForm(rows: readonly ChangeRow[], schools: readonly (NamedSchool | undefined)[]): string {
  const kinds = kindsByHarm.filter((kind) => rows.some((row) => row.kind === kind));
  const byId = new Map(schools.flatMap((school) => (school === undefined ? [] : [[school.id, school]])));
  const doubtful = rows.filter((row) => row.doubts.length > 0).length;
  return `<form class="filter" hidden>
<label>Find <input type="search" name="search" placeholder="name, id, line, …" autocomplete="off"></label>
${choice(
  "Change",
  "kind",
  kinds.map((kind) => [kind, kindStyle(kind).plural]),
)}${choice(
  "School",
  "school",
  [...byId.values()]
    .sort((left, right) => compareText(left.name, right.name) || compareText(left.beside, right.beside))
    .map(({ id, name, beside }) => [id, beside === "" ? name : `${name} · ${beside}`]),
)}${doubtful === 0 ? "" : `<label class="check"><input type="checkbox" name="doubtful"> <span>only ${escapeHtml(count(doubtful, "doubtful row"))}</span></label>`}
<button type="reset">Show all</button><span class="shown" role="status"></span>
</form>`;
}

function choice(
  label: string,
  name: string,
  options: readonly (readonly [value: string, text: string])[],
): string {
  if (options.length < 2) return "";
  const items = [["", "all"] as const, ...options].map(
    ([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`,
  );
  return `<label>${label} <select name="${name}">${items.join("")}</select></label>`;
}
