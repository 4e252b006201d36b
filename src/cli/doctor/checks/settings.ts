import { defined } from "../../../model/defined.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { ClassLinkSettings } from "../../../providers/settings/classlink-settings.ts";
import type { ConnectionSettingsResult } from "../../../providers/settings/connection-settings.ts";
import { prefixInUse } from "../../../providers/settings/setting-names.ts";
import { exitCodes } from "../../exit-code.ts";
import { type Check, type CheckFinding, fine } from "../check.ts";
import type { Subject } from "../subject.ts";

/** Whether everything that ClassLink needs is set, and what it comes to. */
export const classLinkSettingsCheck: Check = {
  area: "settings",
  name: "ClassLink",
  needs: [],
  run: async (subject) => {
    const result = subject.classLinkSettings;
    const { classLink: settings, classLinkCsv } = result.kind === "valid" ? result.settings : {};
    if (classLinkCsv !== undefined)
      return [
        fine(`OneRoster CSV files, good for ${classLinkCsv.maxAgeHours} hours`, { authentication: "csv" }),
        ...wrong(result),
      ];
    if (settings === undefined) return wrong(result);
    const { kind } = settings.credentials;
    return [
      fine(`${authentication(settings)}${prefixed(subject)}`, { authentication: kind }),
      ...wrong(result),
    ];
  },
};

/** The same for ClassTag, as far as the district's drivers need settings. Names that nothing reads were told already. */
export const classTagSettingsCheck: Check = {
  area: "settings",
  name: "ClassTag",
  needs: [],
  run: async (subject) => {
    const result = subject.classTagSettings;
    const told = wrong(result, (diagnostic) => diagnostic.code !== "setting-unknown");
    if (result.kind === "invalid") return told;
    const { read, write } = subject.drivers;
    const drivers = read === write ? `read and written by ${read}` : `read by ${read}, written by ${write}`;
    return [fine(`${drivers}${prefixed(subject)}`, { read, write }), ...told];
  },
};

function prefixed({ options }: Subject): string {
  const prefix = options.id === undefined ? "" : prefixInUse(options.environment, options.id);
  return prefix === "" ? "" : `; only names that start with ${prefix} count`;
}

function authentication({ applicationId, credentials }: ClassLinkSettings): string {
  switch (credentials.kind) {
    case "bearer":
      return applicationId === undefined
        ? "a bearer token"
        : "a bearer token, for one application of the proxy";
    case "oauth1":
      return `OAuth 1.0a, signed with ${credentials.signature}`;
    case "oauth2":
      return `OAuth 2 client credentials, by ${credentials.clientAuthentication}`;
    case "discovery":
      return "a bearer token that discovery names";
  }
}

function wrong(
  result: ConnectionSettingsResult,
  isTold: (diagnostic: Diagnostic) => boolean = () => true,
): readonly CheckFinding[] {
  const diagnostics = result.kind === "invalid" ? result.findings : result.warnings;
  return diagnostics.filter(isTold).map(({ hint, message, severity }) => ({
    status: severity === "error" ? "failed" : "doubtful",
    message: message.replace(/\.$/, ""),
    ...defined({ hint }),
    exitCode: exitCodes.usage,
  }));
}
