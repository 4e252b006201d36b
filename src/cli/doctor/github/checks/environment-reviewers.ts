import { type Check, fine } from "../../check.ts";
import { areaOf, type DistrictSubject } from "../district-subject.ts";
import { environmentPlace } from "../place.ts";
import { judge } from "../unseen.ts";

/** Whether a person has to agree before something is written. Either is right; it is said, because it changes who may start one. */
export const environmentReviewers = (exists: Check<DistrictSubject>): Check<DistrictSubject> => ({
  area: areaOf("apply"),
  name: "reviewers",
  needs: [exists],
  run: async ({ environments, repository }) => {
    const seen = await environments.apply.found();
    const where = environmentPlace(repository, environments.apply.name, seen);
    const at = { what: "required reviewers", needs: "Actions: read", place: where };
    return judge(seen, at, ({ hasReviewers }) => [
      hasReviewers
        ? fine("a person has to agree before each apply")
        : fine(
            "nobody has to agree before an apply, so who starts one by hand may not be its maker (required reviewers of a private repository take GitHub Enterprise)",
          ),
    ]);
  },
});
