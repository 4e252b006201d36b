import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Forecast, SchoolForecast } from "../../model/plan.ts";
import { counted, formatNumber, nameSome } from "../../model/text.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";

/** That the next sync fails whole, whatever is planned. @param schools every school of the file */
export function failingSync({ fails }: Forecast, schools: readonly PlannedSchool[]): readonly Diagnostic[] {
  const places = placesOf(schools);
  return (fails ?? []).map((one) => unsharedOrg(one, places.get(one.school)));
}

/** What the next sync will do where nobody planned anything. @param schools every school of the file */
export function outsideFindings(
  forecast: Forecast,
  schools: readonly PlannedSchool[],
): readonly Diagnostic[] {
  const places = placesOf(schools);
  return forecast.schools.flatMap((one) => outsidePlan(one, forecast, places.get(one.school)));
}

const placesOf = (schools: readonly PlannedSchool[]): ReadonlyMap<string, Diagnostic["at"]> =>
  new Map(
    schools.map(({ school, live }) => [
      school.participates ? school.name : (live?.name ?? school.name),
      school.at,
    ]),
  );

function unsharedOrg(
  { school, orgId }: { readonly school: string; readonly orgId: string },
  at: Diagnostic["at"],
): Diagnostic {
  return {
    severity: "warning",
    code: "org-no-longer-shared",
    message: `ClassTag connects ${JSON.stringify(school)} to the org ${JSON.stringify(orgId)}, which ClassLink does not share. A school id that is missing from the incoming data fails the whole sync, for every school.`,
    hint: "Ask who runs the district's Roster Server to share it again. If the school has left, its id has to go in ClassTag the same day (support can).",
    ...defined({ at }),
    school,
  };
}

const because: Readonly<Record<"opted-out" | "unlisted", string>> = {
  "opted-out": "which does not participate",
  unlisted: "which the file does not list",
};

/** A school that nobody planned anything for, and that the sync takes all the same. */
function outsidePlan(
  one: SchoolForecast,
  { threshold, fails }: Forecast,
  at: Diagnostic["at"],
): Diagnostic[] {
  const { school, outside } = one;
  if (outside === undefined || outside === "out-of-scope") return [];
  const becomes = whatBecomes(one, threshold.exceeded);
  const when = fails === undefined ? "the next sync" : "the next sync that does not fail";
  if (becomes === "") return [];
  return [
    {
      severity: one.archived.length > 0 ? "warning" : "notice",
      code: "sync-outside-file",
      message: `ClassTag connects ${JSON.stringify(school)}, ${because[outside]}: ${when} ${becomes}. It counts towards the deletion threshold.`,
      hint:
        outside === "unlisted"
          ? "List the school with a policy and decide its classrooms, or write participates: false with the reason and have its id removed in ClassTag (support can)."
          : "Until its id is removed in ClassTag (support can) and the school is no longer shared in ClassLink, both on one day, the sync takes it like any other.",
      ...defined({ at }),
      school,
    },
  ];
}

function whatBecomes(
  { created, archived, unarchived, hidden, renamed }: SchoolForecast,
  isOverThreshold: boolean,
): string {
  const ofThem = archived.length === 1 ? "it" : "them";
  const beside = created.flatMap(({ duplicates }) => (duplicates === undefined ? [] : [duplicates]));
  const names = (rooms: readonly { readonly name: string }[]): string =>
    nameSome(rooms.map(({ name }) => name));
  const parts = [
    created.length === 0
      ? ""
      : `creates ${counted(created.length, "classroom")}${beside.length === 0 ? "" : `, ${formatNumber(beside.length)} of them beside an existing one (${nameSome(beside)})`}`,
    archived.length === 0
      ? ""
      : `finds no class for ${names(archived)}${isOverThreshold ? `, and the deletion threshold alone keeps it from archiving ${ofThem}` : ` and archives ${ofThem}`}`,
    unarchived.length === 0 ? "" : `unarchives ${names(unarchived)}`,
    renamed.length === 0 ? "" : `renames ${counted(renamed.length, "classroom")}`,
    hidden.length === 0
      ? ""
      : `makes none for ${counted(hidden.length, "class", "classes")} that an archived classroom holds`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}
