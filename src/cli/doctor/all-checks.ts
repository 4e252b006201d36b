import type { ReadDriver } from "../../model/district.ts";
import type { Check } from "./check.ts";
import { classLinkClock } from "./checks/classlink-clock.ts";
import { classLinkCollections } from "./checks/classlink-collections.ts";
import { classLinkConnection } from "./checks/classlink-connection.ts";
import { classLinkOrgs } from "./checks/classlink-orgs.ts";
import { classLinkPages } from "./checks/classlink-pages.ts";
import { classLinkShared } from "./checks/classlink-shared.ts";
import { classTagConnection } from "./checks/classtag-connection.ts";
import { classTagContents } from "./checks/classtag-contents.ts";
import { classTagWriting } from "./checks/classtag-writing.ts";
import { fileClasses } from "./checks/file-classes.ts";
import { fileForm } from "./checks/file-form.ts";
import { fileOrgs } from "./checks/file-orgs.ts";
import { filePlan } from "./checks/file-plan.ts";
import { fileSchools } from "./checks/file-schools.ts";
import { fileTenant } from "./checks/file-tenant.ts";
import { fileTerms } from "./checks/file-terms.ts";
import { proxyCheck } from "./checks/proxy.ts";
import { classLinkSettingsCheck, classTagSettingsCheck } from "./checks/settings.ts";
import type { Subject } from "./subject.ts";

const classLinkServer: readonly Check[] = [
  classLinkConnection,
  classLinkClock,
  classLinkCollections,
  classLinkPages,
  classLinkShared,
  classLinkOrgs,
];

/** Files have neither a connection nor a clock: they are read. */
const classLinkFiles: readonly Check[] = [classLinkShared, classLinkOrgs];

/** A driver whose reader is all that there is to ask is checked by reading. */
const classTag: Readonly<Record<ReadDriver, readonly Check[]>> = {
  api: [classTagConnection, classTagContents, classTagWriting],
  browser: [classTagContents],
  snapshot: [classTagContents],
};

const inFile: readonly Check[] = [fileTenant, fileTerms, fileOrgs, fileClasses, fileSchools, filePlan];

/** What there is to check for a district, in the order in which it is shown. Without a file, nothing is asked about one. */
export function checksFor({ options, readDriver, settings }: Subject): readonly Check[] {
  const { district, id } = options;
  return [
    classLinkSettingsCheck,
    classTagSettingsCheck,
    proxyCheck,
    ...(settings.classLinkCsv === undefined ? classLinkServer : classLinkFiles),
    ...classTag[readDriver],
    ...(id === undefined ? [] : [fileForm]),
    ...(district === undefined ? [] : inFile),
  ];
}
