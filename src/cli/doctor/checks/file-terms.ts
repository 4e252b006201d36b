import type { Diagnostic } from "../../../model/diagnostic.ts";
import { localMoment } from "../../../model/wall-clock.ts";
import { termScope } from "../../../plan/terms/term-scope.ts";
import { listSome } from "../../../render/wording.ts";
import { type Check, type CheckFinding, doubtful, failed, fine } from "../check.ts";
import { classLinkShared } from "./classlink-shared.ts";
import { fileForm } from "./file-form.ts";

/** Which terms count today, found as a plan finds them: without one it plans nothing. */
export const fileTerms: Check = {
  area: "district file",
  name: "terms",
  needs: [fileForm, classLinkShared],
  run: async (subject) => {
    const { context, district } = subject.options;
    const read = await subject.roster();
    if (district === undefined || read.kind === "incomplete") return [];
    const today = localMoment(context.now(), district.timezone).date;
    const scope = termScope(district.terms, read.value, today, district.at);
    const findings = scope.diagnostics.map(findingOf);
    if (!scope.isKnown) return findings;
    const terms = scope.terms.map(({ title, startDate, endDate }) => `${title}, ${startDate} to ${endDate}`);
    return [fine(`in scope: ${listSome(terms, 5)}`, { terms: terms.length }), ...findings];
  },
};

function findingOf({ severity, message, hint = "" }: Diagnostic): CheckFinding {
  const text = message.replace(/\.$/, "");
  switch (severity) {
    case "error":
      return failed(text, hint);
    case "warning":
      return doubtful(text, hint);
    case "notice":
      return fine(text);
  }
}
