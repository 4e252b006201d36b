import { type Check, fine } from "../check.ts";
import { classLinkSettingsCheck } from "./settings.ts";

/** Whether ClassLink answers these credentials, and in which version of OneRoster. */
export const classLinkConnection: Check = {
  area: "ClassLink",
  name: "connection",
  needs: [classLinkSettingsCheck],
  run: async (subject) => {
    const { http, prefix, service, version } = await subject.server();
    await http.send({ service, method: "GET", url: `${prefix}/orgs?limit=1` });
    return [
      version === undefined
        ? fine("answers, in a version of OneRoster that its address does not tell")
        : fine(`answers in OneRoster ${version}`, { version }),
    ];
  },
};
