import { readFile } from "node:fs/promises";
import path from "node:path";
import { readProblem } from "../../files/io-problem.ts";
import { checkOutputFile } from "../../files/output-file.ts";
import { defined } from "../../model/defined.ts";
import type {
  BrowserSession,
  BrowserSessionOptions,
} from "../../providers/classtag/browser/browser-session.ts";
import type { ClassTagBrowser } from "../../providers/classtag/browser/classtag-browser.ts";
import type { BrowserProfile } from "../../providers/classtag/browser/default-profile.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import { exitCodes } from "../exit-code.ts";
import type { Lent } from "./surroundings.ts";

/** ClassTag by its pages. Chromium itself is started when the first page is asked for. */
export async function openClassTagBrowser(lent: Lent): Promise<ClassTagBrowser> {
  const { createClassTagBrowser } = await import("../../providers/classtag/browser/classtag-browser.ts");
  const browser = createClassTagBrowser({
    ...(await browserOptions(lent)),
    progress: lent.progress.onRows,
  });
  lent.onClose.push(() => browser.close());
  return browser;
}

/** The pages alone, for whoever looks at them and not at what ClassTag holds. */
export async function openClassTagPages(
  lent: Lent,
): Promise<{ readonly session: BrowserSession; readonly home: string }> {
  const { BrowserSession } = await import("../../providers/classtag/browser/browser-session.ts");
  const options = await browserOptions(lent);
  const session = new BrowserSession(options);
  lent.onClose.push(() => session.close());
  return { session, home: options.settings.url };
}

async function browserOptions({
  clock,
  context,
  onClose,
  settings,
  sleep,
}: Lent): Promise<BrowserSessionOptions> {
  const browserSettings = settings.classTagBrowser;
  if (browserSettings === undefined) throw new TypeError("the browser's settings were asked for");
  const { Chromium, findChromium } = await import("../../providers/classtag/browser/chromium.ts");
  const executable = findChromium(browserSettings.chromium);
  if (executable === undefined) throw noChromium(browserSettings.chromium);
  const profile = await profileFrom(browserSettings.profileFile, browserSettings.names.profile, context.cwd);
  const { SessionFile } = await import("../../providers/classtag/browser/session-file.ts");
  const chromium = new Chromium(executable, settings.proxy);
  onClose.push(() => chromium.close());
  const { stateFile, traceFile } = browserSettings;
  const absolute = (file: string): string => path.resolve(context.cwd, file);
  await checkFiles(browserSettings, context.cwd);
  return {
    settings: {
      ...browserSettings,
      ...(traceFile === undefined ? {} : { traceFile: absolute(traceFile) }),
    },
    profile,
    chromium,
    pictures: absolute(".rollcall/screenshots"),
    cwd: context.cwd,
    clock,
    sleep,
    ...defined({ ask: context.ask }),
    ...(stateFile === "none"
      ? {}
      : {
          sessionFile: new SessionFile(
            browserSettings,
            stateFile === undefined ? undefined : absolute(stateFile),
          ),
        }),
  };
}

/** @throws FileError where what a setting names cannot be written */
async function checkFiles(
  { stateFile = "none", traceFile }: NonNullable<Lent["settings"]["classTagBrowser"]>,
  cwd: string,
): Promise<void> {
  if (traceFile !== undefined) await checkOutputFile({ what: "the trace", file: traceFile }, cwd);
  if (stateFile !== "none")
    await checkOutputFile({ what: "the session", file: stateFile, makesFolders: true }, cwd);
}

function noChromium(named: string | undefined): CommandFailure {
  const install =
    "Install one: apt-get install chromium (Debian), snap install chromium (Ubuntu), brew install --cask chromium (macOS).";
  return new CommandFailure(
    named === undefined
      ? "The browser driver needs Chromium or Chrome, and there is none in the usual places."
      : `ROLLCALL_CHROMIUM names ${named}, and there is no such file.`,
    {
      exitCode: exitCodes.usage,
      hint: `${install} Or name the one that you have in ROLLCALL_CHROMIUM.`,
    },
  );
}

async function profileFrom(file: string | undefined, setting: string, cwd: string): Promise<BrowserProfile> {
  if (file === undefined)
    return (await import("../../providers/classtag/browser/default-profile.ts")).defaultProfile;
  const text = await readFile(path.resolve(cwd, file), "utf8").catch((error: unknown) => {
    throw usageFailure(
      `${setting} names ${file}, which cannot be read: ${readProblem(error)}.`,
      "Name a file, relative to the folder in which rollcall runs.",
    );
  });
  const { readProfile } = await import("../../providers/classtag/browser/read-profile.ts");
  const result = readProfile(text, file);
  if (result.kind === "valid") return result.profile;
  throw usageFailure(
    result.findings.map(({ message, hint }) => [`${message}.`, hint ?? ""].join(" ").trim()).join("\n"),
    "schemas/browser-profile.schema.json describes each entry.",
  );
}
