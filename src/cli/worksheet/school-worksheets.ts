import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { MatchLevel } from "../../model/suggestion.ts";
import type { Worksheet, WorksheetRow } from "../../model/worksheet.ts";
import { compareNames } from "../../render/wording.ts";
import type { SuggestedDistrict } from "../suggest/suggest-district.ts";
import type { SuggestedRoom } from "../suggest/suggested-rooms.ts";

/** What has to be looked at stands first, and what is decided already last. */
const levelsInOrder: readonly MatchLevel[] = ["probable", "choose", "nothing", "sure"];

/** Of what is proposed, so many others are shown beside it. */
const mostBesides = 3;

/** A worksheet for each school that has an undecided classroom, in the order of the file. */
export const schoolWorksheets = (
  { id, name }: District,
  { matched, suggestions }: SuggestedDistrict,
): readonly Worksheet[] =>
  matched.flatMap(({ open: { orgIds, school }, rooms }, at) =>
    rooms.length === 0
      ? []
      : [
          {
            district: { id, name },
            school: school.name,
            policy: school.policy,
            hasOrg: orgIds.length > 0,
            rows: rooms.map(rowOf).sort(compareRows),
            unroomed: suggestions.schools[at]?.unroomed ?? [],
          },
        ],
  );

const rowOf = ({ classroom: { createdOn }, suggested }: SuggestedRoom): WorksheetRow => ({
  ...suggested,
  ...defined({ createdOn }),
  candidates: suggested.candidates.slice(0, shownOf(suggested.level)),
});

const shownOf = (level: MatchLevel): number | undefined =>
  level === "nothing" ? 0 : level === "choose" ? undefined : mostBesides;

const compareRows = (left: WorksheetRow, right: WorksheetRow): number =>
  levelsInOrder.indexOf(left.level) - levelsInOrder.indexOf(right.level) ||
  compareNames(left.name, right.name) ||
  compareNames(left.id ?? "", right.id ?? "");
