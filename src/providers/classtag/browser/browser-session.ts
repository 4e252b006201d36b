import { chmod, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { ServiceError } from "../../../http/service-error.ts";
import { defined } from "../../../model/defined.ts";
import type { ClassTagBrowserSettings } from "../../settings/classtag-browser-settings.ts";
import type { Chromium } from "./chromium.ts";
import { ClickPace } from "./click-pace.ts";
import type { BrowserProfile } from "./default-profile.ts";
import { openBeside } from "./open-beside.ts";
import { firstLine, PageUnavailable, SessionOver } from "./page-errors.ts";
import { ClassTagPages } from "./pages.ts";
import { Pictures } from "./picture.ts";
import type { RequestWatch } from "./request-watch.ts";
import type { SessionFile } from "./session-file.ts";
import type { QuietMs } from "./settled.ts";
import { type Hand, sideBySide } from "./side-by-side.ts";
import { SignIn, secretsOf } from "./sign-in.ts";
import { mostTroubles, type OpenedTab, type SharedSession, Tab, type TabStep } from "./tab.ts";
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
  /** The folder that the command works in. */
  readonly cwd: string;
  /** How long what is shown has to stay the same. */
  readonly quietMs?: QuietMs;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  readonly ask?: (question: string) => Promise<string>;
}

/** A session that ends after so few requests of one tab was none. */
const fewRequests = 4;

interface Opened extends OpenedTab {
  readonly context: BrowserContext;
}

/** One window, signed in when it has to be, and opened when something is first asked of it. */
export class BrowserSession implements SharedSession {
  readonly #options: BrowserSessionOptions;
  readonly #signIn: SignIn;
  readonly #ways = new Ways();
  readonly #pace: ClickPace;
  readonly #first: Tab;
  /** Requests of each page that was ever open. */
  readonly #requests: RequestWatch[] = [];
  #opened: Promise<Opened> | undefined;
  #signingIn: { readonly on: Page; readonly done: Promise<void> } | undefined;
  signIns = 0;
  fewRequests = fewRequests;
  #isTracing = false;
  #traces = 0;

  constructor(options: BrowserSessionOptions) {
    this.#options = options;
    this.#signIn = new SignIn(options);
    this.#pace = new ClickPace(options.settings.paceMs, options);
    this.#first = new Tab(this, true, () => this.#openFirst());
  }

  /** Does one thing on the first tab, as `Tab.run` does. */
  run<Result>(step: TabStep<Result>): Promise<Result> {
    return this.#first.run(step);
  }

  /**
   * Does the same with each item, on as many tabs as the settings allow, which share the session and the pace. What comes of
   * it is what one tab would come to.
   */
  async each<Item, Result>(
    items: readonly Item[],
    work: (tab: Pick<Tab, "run">, item: Item) => Promise<Result>,
  ): Promise<readonly Result[]> {
    const others = await this.#openOthers(Math.min(this.#options.settings.tabs, items.length) - 1);
    const hand = (tab: Tab): Hand<Item, Result> => ({
      work: (item) => {
        tab.begin();
        return work(tab, item);
      },
      stop: () => tab.stop(),
    });
    this.fewRequests = fewRequests * (others.length + 1);
    try {
      return await sideBySide(
        items,
        hand(this.#first),
        others.map(({ tab }) => hand(tab)),
      );
    } finally {
      this.fewRequests = fewRequests;
      this.#first.begin();
      for (const { pages } of others) {
        await pages.announcements.closed();
        await pages.page.close().catch(() => undefined);
      }
    }
  }

  get profile(): BrowserProfile {
    return this.#options.profile;
  }

  get begun(): number {
    return this.#requests.reduce((sum, { begun }) => sum + begun, 0);
  }

  sleep(durationMs: number): Promise<void> {
    return this.#options.sleep(durationMs);
  }

  /** Other tabs ask for nothing meanwhile: they would be sent to sign in, too. */
  async signIn(pages: ClassTagPages, signInsBefore: number): Promise<boolean> {
    while (this.#signingIn !== undefined) await this.#signingIn.done;
    if (this.signIns > signInsBefore) return false;
    const signingIn = this.#signInAgain(pages);
    this.#signingIn = { on: pages.page, done: signingIn.catch(() => undefined) };
    try {
      await signingIn;
    } finally {
      this.#signingIn = undefined;
    }
    this.signIns += 1;
    return true;
  }

  async close(): Promise<void> {
    if (this.#opened === undefined) return;
    const opened = await this.#opened.catch(() => undefined);
    this.#opened = undefined;
    if (opened === undefined) return;
    await this.#pauseTrace(opened.pages);
    await opened.pages.page.context().close();
  }

  async #openFirst(): Promise<Opened> {
    const opened = await this.#opened?.catch(() => undefined);
    // Chromium itself may have ended.
    if (opened?.browser.isConnected() !== true) this.#opened = this.#open();
    return await (this.#opened ?? this.#open());
  }

  async #open(): Promise<Opened> {
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
    const pages = await this.#pagesOn(await context.newPage());
    if (kept !== undefined) await this.#goOnWithTrace(pages);
    return { browser, context, pages };
  }

  async #pagesOn(page: Page): Promise<ClassTagPages> {
    const { clock, cwd, pictures: folder, profile, quietMs, settings } = this.#options;
    const pictures = new Pictures(folder, cwd, settings.user, clock);
    const pages = new ClassTagPages({
      page,
      profile,
      timeoutMs: settings.timeoutMs,
      ways: this.#ways,
      pace: () => this.#mayAsk(page),
      picture: (shown) => pictures.take(shown),
      secrets: secretsOf(settings),
      profileSetting: settings.names.profile,
      ...defined({ quietMs }),
    });
    this.#requests.push(pages.requests);
    await pages.announcements.closeAlways();
    return pages;
  }

  /** Fewer where the browser opens no more: each does the work of all. */
  async #openOthers(
    number: number,
  ): Promise<readonly { readonly tab: Tab; readonly pages: ClassTagPages }[]> {
    const others = [];
    for (let count = 0; count < number; count += 1) {
      const { browser, context, pages: first } = await this.#openFirst();
      const page = await openBeside(first.page, context).catch(() => undefined);
      if (page === undefined) break;
      const pages = await this.#pagesOn(page);
      others.push({ pages, tab: new Tab(this, false, async () => ({ browser, pages })) });
    }
    return others;
  }

  /** In turn, at a pace; while the account signs in, only what it needs for that. */
  async #mayAsk(page: Page): Promise<void> {
    while (this.#signingIn !== undefined && this.#signingIn.on !== page) await this.#signingIn.done;
    await this.#pace.next();
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
    // Nobody else reads what it is before it is finished, and a link in its place is replaced.
    const aside = await mkdtemp(`${file}.`);
    try {
      const finished = path.join(aside, path.basename(file));
      await pages.page.context().tracing.stop({ path: finished });
      await chmod(finished, 0o600);
      await rename(finished, file);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }

  /** What is told of it outside the driver. */
  asServiceError(error: unknown, pages: ClassTagPages): unknown {
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
        code: error.code,
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
