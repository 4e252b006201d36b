import type { KeptDiagnostic } from "../../../model/diagnostic.ts";
import type { Plan } from "../../../model/plan.ts";
import { localMoment } from "../../../model/wall-clock.ts";
import { planDistrict } from "../../../plan/plan-district.ts";
import { count, listSome } from "../../../render/wording.ts";
import { type Check, type CheckFinding, doubtful, failed, fine } from "../check.ts";
import { classLinkShared } from "./classlink-shared.ts";
import { classTagContents } from "./classtag-contents.ts";
import { fileForm } from "./file-form.ts";

const mostErrors = 3;

/** What a plan of all that was read comes to: where it would end with an error, so does this. */
export const filePlan: Check = {
  area: "district file",
  name: "plan",
  needs: [fileForm, classLinkShared, classTagContents],
  run: async (subject) => {
    const { context, district, id = "" } = subject.options;
    const [roster, live] = [await subject.roster(), await subject.classTagState()];
    if (district === undefined || roster.kind === "incomplete" || live.kind === "incomplete") return [];
    const plan = planDistrict({
      district,
      roster: roster.value,
      live: live.value,
      provenance: { classlink: roster.provenance, classtag: live.provenance },
      moment: localMoment(context.now(), district.timezone),
      scope: { kind: "district" },
      notices: [],
    });
    return [judged(plan, `rollcall plan ${id}`)];
  },
};

function judged({ changes, diagnostics, refusals }: Plan, command: string): CheckFinding {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const facts = {
    changes: changes.length,
    errors: errors.length,
    refusals: refusals.map(({ guard }) => guard),
  };
  if (errors.length > 0)
    return failed(
      `a plan has ${count(errors.length, "error")}: ${listSome(errors.map(place), mostErrors)}`,
      `See ${errors.length === 1 ? "it" : "them"} with ${command}.`,
      facts,
    );
  const held = refusals.filter(({ acknowledgedBy }) => acknowledgedBy === undefined);
  return held.length === 0
    ? fine(`a plan has ${count(changes.length, "change")} and no error`, facts)
    : doubtful(
        `a plan has ${count(changes.length, "change")}, refused by ${listSome(
          held.map(({ guard }) => guard),
          mostErrors,
        )}`,
        `See why with ${command}.`,
        facts,
      );
}

const place = ({ at, message }: KeptDiagnostic): string =>
  `${message.replace(/\.$/, "")}${at === undefined ? "" : ` (${at.file}:${at.line})`}`;
