import { canonicalJson } from "../model/canonical-json.ts";
import type { SchoolSuggestions, Suggestions } from "../model/suggestion.ts";
import { formatVersions } from "./format-versions.ts";
import type { SuggestionsFile } from "./suggestions-file.gen.ts";

/** For programs: `schemas/suggestions.schema.json`. Ends with a line break. */
export function suggestionsJson(districts: readonly Suggestions[]): string {
  const file: SuggestionsFile = {
    formatVersion: formatVersions.suggestions,
    districts: districts.map(({ district, schools, teachers }) => ({
      ...district,
      teachers,
      schools: schools.map(schoolOf),
    })),
  };
  return `${canonicalJson(file, 2)}\n`;
}

type SchoolOfFile = SuggestionsFile["districts"][number]["schools"][number];

const schoolOf = ({ classrooms, ...school }: SchoolSuggestions): SchoolOfFile => ({
  ...school,
  classrooms: classrooms.map(({ candidates, ...classroom }) => ({
    ...classroom,
    candidates: candidates.map(({ agrees, disagrees, ...found }) => ({
      ...found,
      agrees: [...agrees],
      disagrees: [...disagrees],
    })),
  })),
});
