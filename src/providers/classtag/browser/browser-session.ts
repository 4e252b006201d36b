import { chmod } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { ServiceError } from "../../../http/service-error.ts";
import { defined } from "../../../model/defined.ts";
import type { ClassTagBrowserSettings } from "../../settings/classtag-browser-settings.ts";
import type { Chromium } from "./chromium.ts";
import type { BrowserProfile } from "./default-profile.ts";
import { firstLine, PageUnavailable, SessionOver } from "./page-errors.ts";
import { ClassTagPages } from "./pages.ts";
import { Pictures } from "./picture.ts";
import type { SessionFile } from "./session-file.ts";
import type { QuietMs } from "./settled.ts";
import { SignIn, secretsOf } from "./sign-in.ts";
import { Ways } from "./ways.ts";

export interface BrowserSessionOptions {
  readonly settings: ClassTagBrowserSettings;
  readonly profile: BrowserProfile;
  /** Closed by whoever made it. */
  readonly chromium: Pick<Chromium, "executablePath" | "open">;
  /** Absent: the session is not kept. */
  readonly sessionFile?: SessionFile;
  /** Folder for screenshots. */
  readonly pictures: string;
  /** How long what is shown has to stay the same. */
  readonly quietMs?: QuietMs;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  readonly ask?: (question: string) => Promise<string>;
}

/** A session that ends after so few requests was none. */
const fewRequests = 4;
const mostTries = 10;
const mostTroubles = 3;
const firstPauseMs = 1_000;

/** One page, signed in when it has to be, and opened when something is first asked of it. */
export class BrowserSession {
  readonly #options: BrowserSessionOptions;
  readonly #signIn: SignIn;
  #opened: Promise<{ readonly browser: Browser; readonly pages: ClassTagPages }> | undefined;
  readonly #ways = new Ways();
  #isTracing = false;
  #traces = 0;
  #lastAt = Number.NEGATIVE_INFINITY;

  constructor(options: BrowserSessionOptions) {
    this.#options = options;
    this.#signIn = new SignIn(options);
  }

  /**
   * Does one thing on the pages. It is begun again after signing in where the session was over, and after a pause where a
   * page did not come: so it has to find out for itself what an earlier try has done.
   * @param step `tries` counts the tries before this one
   * @throws LayoutDiffers · Refused · ServiceError
   */
  async run<Result>(step: (pages: ClassTagPages, tries: number) => Promise<Result>): Promise<Result> {
    let troubles = 0;
    let signedInAt = Number.NEGATIVE_INFINITY;
    for (let tries = 0; tries < mostTries; tries += 1) {
      this.#opened ??= this.#open();
      const { browser, pages } = await this.#opened;
      try {
        return await step(pages, tries);
      } catch (thrown) {
        const error = asUnavailable(thrown, pages);
        if (error instanceof SessionOver && maySignIn(pages, signedInAt)) {
          await this.#signInAgain(pages);
          signedInAt = pages.requests.begun;
        } else if (error instanceof PageUnavailable && troubles < mostTroubles) {
          await this.#options.sleep(firstPauseMs * 2 ** troubles);
          troubles += 1;
          // Chromium itself may have ended.
          if (!browser.isConnected()) this.#opened = undefined;
        } else throw this.#asServiceError(error, pages);
      }
    }
    throw new Error(`something on ClassTag's pages was begun ${mostTries} times and not ended`);
  }

  get profile(): BrowserProfile {
    return this.#options.profile;
  }

  /** Documents and data that were asked for so far. */
  async requests(): Promise<number> {
    return this.#opened === undefined ? 0 : (await this.#opened).pages.requests.begun;
  }

  async close(): Promise<void> {
    if (this.#opened === undefined) return;
    const opened = await this.#opened.catch(() => undefined);
    this.#opened = undefined;
    if (opened === undefined) return;
    await this.#pauseTrace(opened.pages);
    await opened.pages.page.context().close();
  }

  async #open(): Promise<{ readonly browser: Browser; readonly pages: ClassTagPages }> {
    const { profile, settings, chromium, sessionFile } = this.#options;
    const browser = await chromium.open().catch((error: unknown) => {
      throw new ServiceError({
        code: "unreachable",
        system: "ClassTag",
        method: "GET",
        url: settings.url,
        reason: `${chromium.executablePath} does not start: ${firstLine(error)}`,
        hint: "Start it yourself with --headless --dump-dom about:blank and see what it says; ROLLCALL_CHROMIUM names another.",
        cause: error,
        secrets: secretsOf(settings),
      });
    });
    const kept = await sessionFile?.load();
    const context = await browser.newContext({
      locale: profile.locale,
      acceptDownloads: false,
      serviceWorkers: "block",
      viewport: { width: 1280, height: 1000 },
      ...defined({ storageState: kept }),
    });
    const pictures = new Pictures(this.#options.pictures, settings.user, this.#options.clock);
    const pages = new ClassTagPages({
      page: await context.newPage(),
      profile,
      timeoutMs: settings.timeoutMs,
      ways: this.#ways,
      pace: () => this.#pace(),
      picture: (page) => pictures.take(page),
      secrets: secretsOf(settings),
      profileSetting: settings.names.profile,
      ...defined({ quietMs: this.#options.quietMs }),
    });
    await pages.announcements.closeAlways();
    if (kept !== undefined) await this.#goOnWithTrace(pages);
    return { browser, pages };
  }

  async #signInAgain(pages: ClassTagPages): Promise<void> {
    await this.#pauseTrace(pages);
    await this.#signIn.signIn(pages);
    await this.#options.sessionFile?.save(pages.page.context());
    await this.#goOnWithTrace(pages);
  }

  /** A trace keeps what is typed and sent, so there is none while the password is. */
  async #goOnWithTrace(pages: ClassTagPages): Promise<void> {
    if (this.#options.settings.traceFile === undefined) return;
    await pages.page.context().tracing.start({ screenshots: true, snapshots: true });
    this.#isTracing = true;
  }

  async #pauseTrace(pages: ClassTagPages): Promise<void> {
    const { traceFile } = this.#options.settings;
    if (traceFile === undefined || !this.#isTracing) return;
    this.#isTracing = false;
    this.#traces += 1;
    const { dir, ext, name } = path.parse(traceFile);
    const file = this.#traces === 1 ? traceFile : path.join(dir, `${name}-${this.#traces}${ext}`);
    await pages.page.context().tracing.stop({ path: file });
    await chmod(file, 0o600);
  }

  /** Keeps a distance to the click before. Once the process is asked to stop, what is under way is finished at once. */
  async #pace(): Promise<void> {
    const { clock, settings, sleep } = this.#options;
    const wait = this.#lastAt + settings.paceMs - clock();
    if (wait > 0) await sleep(wait).catch(() => undefined);
    this.#lastAt = clock();
  }

  #asServiceError(error: unknown, pages: ClassTagPages): unknown {
    const common = { system: "ClassTag", method: "GET", secrets: secretsOf(this.#options.settings) } as const;
    if (error instanceof SessionOver)
      return new ServiceError({
        ...common,
        code: "unauthorised",
        url: pages.page.url(),
        reason: "it asks to sign in again just after the account has signed in",
        hint: "Sign in with that account in your own browser and see what it asks for.",
      });
    if (error instanceof PageUnavailable)
      return new ServiceError({
        ...common,
        code:
          error.status === undefined ? "unreachable" : error.status === 429 ? "rate-limited" : "server-error",
        url: error.address,
        ...defined({ status: error.status }),
        reason: `the page did not come, ${mostTroubles + 1} times in a row: ${error.message}`,
        hint: /ERR_(?:PROXY|TUNNEL)_/.test(error.message)
          ? "The proxy did not let the page through: check HTTPS_PROXY. NO_PROXY lists hosts that are to be reached without a proxy."
          : `Try again later; if pages are slow, allow more time with ${this.#options.settings.names.timeout}.`,
      });
    return error;
  }
}

/**
 * Whether signing in again may help. Where the session ended just after what the app had kept was thrown away, it was among
 * that, and stays from now on.
 */
function maySignIn(pages: ClassTagPages, signedInAt: number): boolean {
  const { copies, requests } = pages;
  const isLost = !copies.holdSession && requests.begun - copies.forgottenAt <= fewRequests;
  if (isLost) pages.copies = { ...copies, holdSession: true };
  return isLost || requests.begun - signedInAt > fewRequests;
}

/** Playwright's own errors begin with the call that failed: a page that went away, or one that did not answer in time. */
function asUnavailable(error: unknown, { page }: ClassTagPages): unknown {
  if (
    !(error instanceof Error) ||
    !/^(browser|browserContext|elementHandle|frame|locator|page)\.\w+: /.test(error.message)
  )
    return error;
  return new PageUnavailable(firstLine(error), page.url());
}
