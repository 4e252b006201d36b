import type { District } from "../../model/district.ts";
import {
  creationDateExists,
  datesExist,
  freezesEndAfterTheyStart,
  raisedThresholdIsLowered,
  timeZoneIsKnown,
} from "./calendar-rules.ts";
import {
  classroomNamesAreClear,
  classTagIdsAreUnique,
  environmentPrefixesAreUnique,
  idEqualsFileName,
  orgIdsAreUnique,
  schoolNamesAreClear,
  sourcedIdsAreUnique,
} from "./identity-rules.ts";
import {
  archivesStayArchived,
  evidenceIsOfAClass,
  expectationsCanBeMet,
  mappingNamesItsClass,
  mappingPinsItsClass,
  releaseIsAnArchive,
  releaseIsCertain,
  removalStandsAlone,
} from "./policy-rules.ts";
import {
  type CrossDistrictRule,
  type DistrictRule,
  type MappingRule,
  participatingSchools,
  type RuleFinding,
} from "./rule.ts";
import { apiWritesOnVersions, driversFitTogether, thereAreSchools } from "./setup-rules.ts";
import { mappingTextsAreClear, textsAreClear } from "./text-rules.ts";

const mappingRules: readonly MappingRule[] = [
  mappingNamesItsClass,
  mappingPinsItsClass,
  evidenceIsOfAClass,
  removalStandsAlone,
  releaseIsAnArchive,
  releaseIsCertain,
  creationDateExists,
  ...mappingTextsAreClear,
];

const districtRules: readonly DistrictRule[] = [
  idEqualsFileName,
  timeZoneIsKnown,
  driversFitTogether,
  apiWritesOnVersions,
  datesExist,
  freezesEndAfterTheyStart,
  raisedThresholdIsLowered,
  schoolNamesAreClear,
  classroomNamesAreClear,
  orgIdsAreUnique,
  sourcedIdsAreUnique,
  archivesStayArchived,
  textsAreClear,
];

/** Rules that count: they would be wrong of a district of which some lines could not be understood. */
const wholeDistrictRules: readonly DistrictRule[] = [thereAreSchools, expectationsCanBeMet];

const crossDistrictRules: readonly CrossDistrictRule[] = [environmentPrefixesAreUnique, classTagIdsAreUnique];

/** Everything that the rules find in these districts, each alone and all together. */
export function* applyRules(
  districts: readonly District[],
  isWhole: (district: District) => boolean,
): Generator<RuleFinding> {
  for (const district of districts) {
    for (const rule of districtRules) yield* rule(district);
    if (isWhole(district)) for (const rule of wholeDistrictRules) yield* rule(district);
    yield* applyMappingRules(district);
  }
  for (const rule of crossDistrictRules) yield* rule(districts);
}

function* applyMappingRules(district: District): Generator<RuleFinding> {
  for (const school of participatingSchools(district)) {
    for (const mapping of school.classrooms) {
      for (const rule of mappingRules) {
        const finding = rule(mapping, school);
        if (finding !== undefined) yield finding;
      }
    }
  }
}
