import type { Service } from "../../../http/json-request.ts";
import { ServiceError } from "../../../http/service-error.ts";
import { type Check, type CheckFinding, doubtful, failed, fine, notChecked } from "../check.ts";
import type { Subject } from "../subject.ts";
import { classLinkSettingsCheck } from "./settings.ts";

/** Verifiers of OAuth 1.0a commonly accept five minutes; an answer takes seconds, so a minute is worth a word. */
const noticeableSeconds = 60;
const signedSeconds = 300;

const anyRefusal = [301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 410, 422, 429, 500, 502, 503, 504];

/** Whether this machine's clock is ClassLink's. It is asked without credentials, so that wrong ones hide nothing. */
export const classLinkClock: Check = {
  area: "ClassLink",
  name: "clock",
  needs: [classLinkSettingsCheck],
  run: async (subject) => {
    const date = await serverDate(subject);
    if (date === undefined) return [notChecked("no answer with a time on it came")];
    const skew = Math.round((subject.options.context.now().getTime() - date) / 1_000);
    return [judged(skew, subject.settings.classLink?.credentials.kind === "oauth1")];
  },
};

function judged(skew: number, isSigned: boolean): CheckFinding {
  const away = Math.abs(skew);
  const facts = { skewSeconds: skew };
  if (away < noticeableSeconds) return fine("this machine's clock is ClassLink's, within a minute");
  const message = `this machine's clock is ${away} seconds ${skew > 0 ? "ahead of" : "behind"} ClassLink's`;
  const hint = "Set this machine's clock, for example by switching its time service on.";
  return isSigned && away >= signedSeconds
    ? failed(`${message}, and signatures that old or young are refused`, hint, facts)
    : doubtful(message, hint, facts);
}

/** Milliseconds since 1970 by the service's own clock. */
async function serverDate(subject: Subject): Promise<number | undefined> {
  const settings = subject.settings.classLink;
  if (settings === undefined) return undefined;
  const service: Service = {
    system: "ClassLink",
    names: settings.names,
    secrets: [],
    signsWithTime: false,
    authorise: () => undefined,
  };
  const { http } = await subject.lent();
  try {
    const url = `${settings.baseUrl}/orgs?limit=1`;
    const { header } = await http.send({
      service,
      method: "GET",
      url,
      answers: anyRefusal,
      givesUpOn: () => true,
    });
    const date = Date.parse(header("date") ?? "");
    return Number.isNaN(date) ? undefined : date;
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}
