import { existsSync } from "node:fs";
import type { Browser, LaunchOptions } from "playwright-core";
import type { HttpProxy } from "../../../http/proxy.ts";
import { bypassRules } from "../../../http/proxy-exceptions.ts";
import { defined } from "../../../model/defined.ts";

/** The one that can do nothing but what is wanted comes first: it takes little more than half as long. */
const usualPlaces = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** What ROLLCALL_CHROMIUM names, or Chromium in one of the usual places; `undefined` where there is none. */
export function findChromium(named: string | undefined): string | undefined {
  const candidates = named === undefined || named === "" ? usualPlaces : [named];
  return candidates.find((candidate) => existsSync(candidate));
}

/** A Chromium without a window, started when it is first asked for, and again should it have ended by itself. */
export class Chromium {
  readonly executablePath: string;
  readonly #proxy: HttpProxy | undefined;
  #running: Promise<Browser> | undefined;

  constructor(executablePath: string, proxy?: HttpProxy) {
    this.executablePath = executablePath;
    this.#proxy = proxy;
  }

  async open(): Promise<Browser> {
    const running = await this.#running?.catch(() => undefined);
    if (running?.isConnected() !== true) this.#running = launch(this.executablePath, this.#proxy);
    return await (this.#running ?? launch(this.executablePath, this.#proxy));
  }

  async close(): Promise<void> {
    const running = await this.#running?.catch(() => undefined);
    this.#running = undefined;
    await running?.close();
  }
}

/** Where programs, fonts, languages and certificates are: all that a Chromium without a window needs to know of its surroundings. */
const passedVariables = [
  ..."PATH HOME USER LANG LC_ALL TZ TMPDIR XDG_CONFIG_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR XDG_DATA_DIRS".split(
    " ",
  ),
  ..."FONTCONFIG_FILE FONTCONFIG_PATH LD_LIBRARY_PATH SSL_CERT_FILE SSL_CERT_DIR".split(" "),
  ..."Path PATHEXT SystemRoot SystemDrive USERPROFILE APPDATA LOCALAPPDATA ProgramData TEMP TMP".split(" "),
];

/** Of the surroundings of this process, what Chromium may know: no credential of any service. */
function chromiumEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of passedVariables) {
    const value = env[name];
    if (value !== undefined) passed[name] = value;
  }
  return passed;
}

/** This machine comes first, because Playwright would have it reached by the proxy unless it is said where it stands. */
function proxyOptions(proxy: HttpProxy): NonNullable<LaunchOptions["proxy"]> {
  const loopback = ["<-loopback>", "localhost", "127.0.0.0/8", "[::1]"];
  const { password, user: username } = proxy.signIn?.() ?? {};
  const bypass = [...loopback, ...bypassRules(proxy)].join(",");
  return { server: proxy.origin, bypass, ...defined({ username, password }) };
}

/** Heavy: the package is loaded only here. */
async function launch(executablePath: string, proxy: HttpProxy | undefined): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  return await chromium.launch({
    executablePath,
    env: chromiumEnvironment(process.env),
    ...(proxy === undefined ? {} : { proxy: proxyOptions(proxy) }),
    // The process that asked decides when to stop: a write under way is finished first.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      // Chromium refuses to start as root with its own sandbox, and containers run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
