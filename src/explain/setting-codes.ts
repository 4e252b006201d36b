import type { SettingCode, SourceCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const settingCodes: ExplanationGroup<SettingCode> = {
  title: "Connection settings",
  consequence:
    "No request is sent for the district. Values are never shown, because one in the wrong place may be a credential.",
  next: "rollcall doctor",
  entries: {
    "browser-profile": {
      cause:
        "The file that CLASSTAG_BROWSER_PROFILE names is no YAML, or has an entry that the browser driver does not know.",
      remedy:
        "Write the entry that the finding suggests; all are listed in schemas/browser-profile.schema.json.",
      example: "labels: { archivedClassrooms: Archived rooms }",
      next: "rollcall profile check",
    },
    "environment-file-hash": {
      cause: "A value without quotes holds a `#`, and what follows it was taken for a comment.",
      remedy: "Put single quotes around the value.",
      instead: "CLASSLINK_CLIENT_SECRET=abc#def        # ends at abc",
      example: "CLASSLINK_CLIENT_SECRET='abc#def'",
    },
    "environment-file-line": {
      cause:
        "A line of the file of --settings is neither `NAME=value` nor a comment: half of a value that was broken over two lines, often.",
      remedy: "Join the line to the one before it, or put quotes around a value of several lines.",
      example: "CLASSTAG_TOKEN=…\nCLASSTAG_BASE_URL=https://classtag-gateway.example/v1",
    },
    "setting-contradiction": {
      cause: "Two settings are set that exclude each other: files and a server for ClassLink.",
      remedy: "Keep the one that holds for this district, and unset the other.",
      example: "CLASSLINK_CSV=export.zip               # or CLASSLINK_BASE_URL=…, not both",
    },
    "setting-doubtful": {
      cause:
        "A setting is well formed, and looks as if something else was meant: an id that was escaped twice, or ClassLink's proxy without an application.",
      consequence: "A warning: it is used as it is, and ClassLink probably refuses it.",
      remedy: "Copy it from ClassLink again, to the letter.",
      example: "CLASSLINK_APPLICATION_ID=…%2F…         # not %252F",
    },
    "setting-malformed": {
      cause:
        "The value is not what the setting takes: an address without https, a token with the word Bearer, a number out of range, a line break at the end.",
      remedy: "Write it as the finding says it should be.",
      example: "CLASSLINK_BASE_URL=https://district-roster.example/ims/oneroster/v1p1",
    },
    "setting-missing": {
      cause:
        "A setting that the way in needs is not set or empty. Once one name with the district's prefix exists, only such names count for it.",
      remedy:
        "Set it in the environment, or in the file of --settings. In CI an empty value means a secret that does not exist or may not be read.",
      example:
        "CLASSTAG_TOKEN=…\nSPRINGFIELD__CLASSTAG_TOKEN=…          # where others begin with SPRINGFIELD__",
    },
    "setting-unknown": {
      cause:
        "Of connection settings: a name looks like one of Rollcall's, and none is called so. In a plan: the file declares a setting of Daily sync that the driver cannot see.",
      consequence:
        "A warning. The variable is not read; the setting of Daily sync is neither checked nor written.",
      remedy:
        "Correct the variable's name as suggested. Of a plan: compare District page → Settings → SIS Rostering → District-Level Daily Sync with the file.",
      instead: "CLASSLINK_BASEURL=…",
      example: "CLASSLINK_BASE_URL=…",
    },
  },
};

export const sourceCodes: ExplanationGroup<SourceCode> = {
  title: "What a plan was made from",
  consequence: "A notice. The plan is complete.",
  next: "rollcall plan",
  entries: {
    "classlink-csv": {
      cause:
        "The export of ClassLink lacks something that is not needed, such as courses or enrollments, or departs from OneRoster in a way that Rollcall copes with.",
      consequence: "A notice. The plan is complete; what is said less well without it, the notice names.",
      remedy: "Have the file exported too if headcounts or recognised course ids would help.",
      example: "enrollments.csv, courses.csv",
      next: "rollcall doctor",
    },
    "classlink-dialect": {
      cause:
        "The server departs from OneRoster in a way that Rollcall copes with: smaller pages, a filter or a collection that it does not know, a status that is none.",
      consequence: "A notice. Everything needed was read, sometimes with more requests.",
      remedy: "Nothing to do. `rollcall doctor` shows what the server does, for whoever runs it.",
      example: "The server refuses pages of 1,000 rows: smaller ones were read.",
      next: "rollcall doctor",
    },
    "headcounts-unread": {
      cause:
        "How many students the classes have could not be counted: the server refuses enrollments, or sends more than was asked for.",
      consequence:
        "A notice. The plan is complete; headcounts are missing as evidence, so more takeovers may count as weak.",
      remedy: "Nothing, or let the application read enrollments in ClassLink.",
      example: "Headcounts of ClassLink's classes were not read: ClassLink refuses the request",
      next: "rollcall doctor",
    },
    "ledger-unreadable": {
      cause:
        "The ledger's branch could not be fetched or read, so what was applied lately and what waits is not known.",
      consequence:
        "A warning: recent archives are not counted in with this plan's, so `archive-share` may be too mild. An apply stops instead.",
      remedy:
        "Do what the hint says; mostly the clone lacks the branch `rollcall-ledger`, or the remote cannot be reached.",
      example: "git fetch origin rollcall-ledger",
      next: "rollcall ledger show",
    },
    "no-ledger": {
      cause: "The repository has no key for the ledger, in which it is kept what is settled on whose word.",
      consequence: "A notice: what is merged is applied on merge, and nights only report.",
      remedy: "Make the deploy key as .github/LEDGER.md describes, if nights are to write as well.",
      example: "ROLLCALL_LEDGER_KEY                    # a secret of the apply environment",
      next: "rollcall doctor --github",
    },
    "record-incomplete": {
      cause:
        "What was reviewed and applied before could not be fetched whole from GitHub: a report is gone, or damaged.",
      consequence: "A warning: archives of the last days may be missing from what `archive-share` counts.",
      remedy: "Look at the run that the finding names, or at the log of `rollcall fetch`.",
      example: "gh run view RUN --log",
    },
  },
};
