import { type Check, fine } from "../check.ts";
import { rowsOf } from "./rows-of.ts";
import { classLinkSettingsCheck } from "./settings.ts";

/** Whether ClassLink answers these credentials, and in which version of OneRoster. */
export const classLinkConnection: Check = {
  area: "ClassLink",
  name: "connection",
  needs: [classLinkSettingsCheck],
  run: async (subject) => {
    const server = await subject.server();
    await rowsOf(server, "orgs", "limit=1");
    const { prefix, version } = server;
    const found = /\/ims\/oneroster\/.+$/.exec(prefix)?.[0] ?? "";
    const isGiven = subject.settings.classLink?.baseUrl.endsWith(found) === true;
    return [
      version === undefined
        ? fine("answers, in a version of OneRoster that its address does not tell")
        : fine(`answers in OneRoster ${version}${isGiven ? "" : `, at …${found}`}`, { version }),
    ];
  },
};
