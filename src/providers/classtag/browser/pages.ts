import type { Locator, Page } from "playwright-core";
import { excerpt } from "../../../http/redact.ts";
import { Announcements } from "./announcements.ts";
import { candidatesIn } from "./candidates.ts";
import type { Copies } from "./copies.ts";
import type { BrowserProfile, LabelKey } from "./default-profile.ts";
import { lookEveryMs, NavigationWatch } from "./navigation-watch.ts";
import { asUnavailable, LayoutDiffers, SessionOver, Stopped } from "./page-errors.ts";
import { RequestWatch } from "./request-watch.ts";
import { type QuietMs, quietByDefault, settled } from "./settled.ts";
import type { Step } from "./steps.ts";
import { type Known, patternOf } from "./template.ts";
import type { Ways } from "./ways.ts";
import { whyNotClicked } from "./why-not-clicked.ts";

export interface PagesOptions {
  readonly page: Page;
  readonly profile: BrowserProfile;
  /** In which what is looked for has to be there. */
  readonly timeoutMs: number;
  /** How long what is shown has to stay the same; absent: as long as pages of today may take. */
  readonly quietMs?: QuietMs;
  /** What is known of the way to other pages; tabs share it. */
  readonly ways: Ways;
  /** Waited for before whatever asks ClassTag for something. */
  readonly pace: () => Promise<void>;
  /** Takes a picture for a person to look at; a sentence says where it is, or why there is none. */
  readonly picture: (page: Page) => Promise<string>;
  /** Cut out of whatever is said. */
  readonly secrets: readonly string[];
  /** Name of the setting with which a profile is given. */
  readonly profileSetting: string;
}

type LabelledRole =
  | "button"
  | "checkbox"
  | "dialog"
  | "heading"
  | "navigation"
  | "option"
  | "searchbox"
  | "table"
  | Step["role"];

/** The little of an element that is used inside the page. */
interface Scrolled {
  scrollIntoView(options: { readonly block: "start" }): void;
}

type Role = Parameters<Page["getByRole"]>[0];

const kin: Partial<Record<LabelledRole, readonly Role[]>> = {
  checkbox: ["checkbox", "switch"],
  dialog: ["dialog", "alertdialog"],
  table: ["table", "grid", "treegrid"],
};

/** Where the profile is right, and the page does not let itself be used. */
const behaves =
  "No entry of a profile changes that. Try again when ClassTag is quieter; if it stays so, write by runbook: drivers: { write: runbook }.";

const isIn = <Part extends object>(part: Part, label: string): label is keyof Part & string =>
  Object.hasOwn(part, label);

/** What is looked for, as a person would call it, and the entry of the profile that names it. */
export interface Sought {
  readonly what: string;
  readonly entry: string;
}

/** ClassTag's pages as a person uses them: by role and visible name, one thing at a time. */
export class ClassTagPages {
  readonly page: Page;
  readonly profile: BrowserProfile;
  readonly watch: NavigationWatch;
  readonly requests: RequestWatch;
  readonly ways: Ways;
  readonly announcements: Announcements;
  /** What was found on the page that is open; whatever is clicked or opened makes it nothing. */
  shows: string | undefined;
  readonly #options: PagesOptions;
  /** Dialogs that the driver has opened by itself. */
  readonly #openDialogs: LabelKey[] = [];
  /** At how many requests what the app keeps of earlier answers was thrown away, and what of it stays. */
  copies: Copies = { forgottenAt: Number.NEGATIVE_INFINITY, spared: "named" };
  /** Alerts that stood beside the list that was shown last. */
  standing: readonly string[] = [];
  /** Whether nothing more is to be asked for. */
  isStopped = false;
  #isSigningIn = false;

  constructor(options: PagesOptions) {
    this.#options = options;
    this.page = options.page;
    this.profile = options.profile;
    this.watch = new NavigationWatch(options.page);
    this.requests = new RequestWatch(options.page);
    this.ways = options.ways;
    this.announcements = new Announcements({
      page: options.page,
      known: options.profile.announcements.map(({ close, dialog: name }) => {
        const dialog = named("dialog", name, options.page).first();
        return { dialog, button: named("button", close, dialog) };
      }),
      pace: options.pace,
    });
  }

  get timeoutMs(): number {
    return this.#options.timeoutMs;
  }

  get quietMs(): QuietMs {
    return this.#options.quietMs ?? quietByDefault;
  }

  /** By the page's clock too: what the page is to do within that time is done then, however busy the machine is. */
  async pause(durationMs: number): Promise<void> {
    const inPage = this.page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), durationMs);
    // A page that was left meanwhile is looked at anew anyway.
    await Promise.all([this.page.waitForTimeout(durationMs), inPage.catch(() => undefined)]);
  }

  get secrets(): readonly string[] {
    return this.#options.secrets;
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  /** Goes to an address that ClassTag has shown, of its own or of a page that is alike, or to the one in the settings. @throws PageUnavailable */
  async visit(address: string): Promise<void> {
    await this.#begin();
    const waiting = { waitUntil: "domcontentloaded", timeout: this.#options.timeoutMs } as const;
    const isSameDocument = /#/u.test(address) && withoutHash(address) === withoutHash(this.page.url());
    try {
      await this.page.goto(address, waiting);
      // What differs behind the # only is no other document, and an app goes on with what it knew.
      if (isSameDocument) await this.page.reload(waiting);
    } catch (error) {
      if (/interrupted by another navigation/u.test(String(error))) {
        // The page went its own way, which may be to sign-in.
        await this.page.waitForLoadState("domcontentloaded", waiting).catch(() => undefined);
        await this.requireSession();
      }
      throw this.watch.trouble ?? asUnavailable(error, address);
    }
    if (this.watch.trouble !== undefined) throw this.watch.trouble;
  }

  /** Names are compared whole, with white space evened out. A role stands for those that people take for the same. */
  labelled(role: LabelledRole, label: LabelKey, scope: Locator | Page = this.page, known?: Known): Locator {
    return named(role, this.#template(role, label), scope, known);
  }

  /** What leads on looks the same to people, whichever of the two it is. */
  linkOrButton(label: LabelKey, scope: Locator | Page = this.page): Locator {
    return this.labelled("link", label, scope).or(this.labelled("button", label, scope));
  }

  #template(role: LabelledRole, label: LabelKey): string {
    const { dialogs, headings, labels, tables } = this.profile;
    if (role === "dialog" && isIn(dialogs, label)) return dialogs[label] ?? labels[label];
    if (role === "heading" && isIn(headings, label)) return headings[label] ?? labels[label];
    if (role === "table" && isIn(tables, label)) return tables[label] ?? labels[label];
    return labels[label] ?? "";
  }

  /** @returns the only one of that role and label, once it can be seen */
  async one(role: LabelledRole, label: LabelKey, scope?: Locator): Promise<Locator> {
    const found = this.labelled(role, label, scope);
    await this.only(found, sought(role, label, this.profile));
    return found;
  }

  async field(label: LabelKey, scope: Locator | Page = this.page): Promise<Locator> {
    const found = scope.getByLabel(patternOf(this.profile.labels[label] ?? ""));
    await this.only(found, sought("field", label, this.profile));
    return found;
  }

  /** Waits until the page has that heading. */
  async arriveAt(label: LabelKey): Promise<void> {
    await this.seen(this.labelled("heading", label, this.main), sought("heading", label, this.profile));
  }

  /** Whether an address that was remembered leads to the page that it led to before. */
  async isAt(label: LabelKey, way: string): Promise<boolean> {
    const heading = this.labelled("heading", label, this.main);
    // Pages of one app are told apart by their headings only once they are drawn.
    await this.seen(this.main.getByRole("heading").first(), sought("heading", label, this.profile));
    const place = await settled(
      this,
      "page",
      async () => ((await heading.count()) > 0 && (await this.ways.isThere(this.page, way))) || undefined,
      { quietMs: () => this.quietMs.list, mostMs: this.quietMs.form },
    );
    return place === true;
  }

  /** Whether the page says that something is still on its way. */
  async isLoading(): Promise<boolean> {
    const signs = this.main
      .locator("[aria-busy=true], [role=progressbar]")
      .or(this.main.getByText(patternOf(this.profile.labels.loading)));
    return (await signs.filter({ visible: true }).count()) > 0;
  }

  /** In here the sign-in page is where one wants to be. */
  async whileSigningIn(work: () => Promise<void>): Promise<void> {
    this.#isSigningIn = true;
    try {
      await work();
    } finally {
      this.#isSigningIn = false;
    }
  }

  /** Whatever is done in here has that dialog open. A click that has written at once is not waited for until the time-out. */
  async inDialog<Result>(label: LabelKey, work: (dialog: Locator) => Promise<Result>): Promise<Result> {
    this.#openDialogs.push(label);
    try {
      const dialog = this.labelled("dialog", label);
      await this.only(dialog, sought("dialog", label, this.profile), this.#hasWrittenInstead());
      return await work(dialog);
    } finally {
      this.#openDialogs.pop();
    }
  }

  /** Whether the last click has written, which is answered, or was held back: then nothing more comes of it. */
  #hasWrittenInstead(): () => boolean {
    let quietMs = 0;
    return () => {
      const { clickWrote, isHeldBack, isIdle } = this.requests;
      quietMs = clickWrote && isIdle ? quietMs + lookEveryMs : 0;
      return isHeldBack || quietMs >= this.quietMs.form * 3;
    };
  }

  async click(locator: Locator, what: Sought): Promise<void> {
    await this.only(locator, what);
    await this.#begin();
    try {
      await this.announcements.click(locator, this.#options.timeoutMs);
    } catch (error) {
      if (this.watch.trouble !== undefined) throw this.watch.trouble;
      const why = excerpt(whyNotClicked(error), this.#options.secrets);
      const found = { ...what, entry: "" };
      throw await this.differs(found, `it is there and cannot be clicked: ${why}`, behaves);
    }
  }

  #signInForm(): Locator {
    const { email, nextStep } = this.profile.labels;
    const asked = this.labelled("button", "signIn").or(this.labelled("button", "verify"));
    return nextStep === null ? asked : asked.or(this.page.getByLabel(patternOf(email)));
  }

  /** What ClassTag complains of on this page, on one line and cut. */
  async alertText(): Promise<string | undefined> {
    const texts = await this.page.getByRole("alert").allTextContents();
    const said = texts.map((text) => excerpt(text, this.#options.secrets)).filter((text) => text !== "");
    return said.length === 0 ? undefined : said.join(" ");
  }

  /** Has rows drawn, or asked for, that lie behind this one. */
  async scrollTo(locator: Locator): Promise<void> {
    await this.#begin();
    await locator.evaluate((element: Scrolled) => element.scrollIntoView({ block: "start" }));
  }

  async press(locator: Locator, key: string): Promise<void> {
    await this.#begin();
    await locator.press(key, { timeout: this.#options.timeoutMs });
  }

  async only(locator: Locator, what: Sought, isInVain?: () => boolean): Promise<void> {
    await this.seen(locator.first(), what, isInVain);
    const number = await locator.count();
    if (number !== 1) throw await this.differs(what, `there are ${number}`);
  }

  /**
   * Waits until it can be seen, and makes sure that nothing lies over it.
   * @param isInVain as in `NavigationWatch`
   * @throws SessionOver · LayoutDiffers
   */
  async seen(locator: Locator, what: Sought, isInVain?: () => boolean): Promise<void> {
    const signIn = this.#signInForm();
    const dialogs = this.page.getByRole("dialog").or(this.page.getByRole("alertdialog"));
    // While one signs in, the step before is there until the next one has come.
    const awaited = this.#isSigningIn ? locator : locator.or(signIn).first();
    await this.announcements.closed();
    const came = await this.watch.unlessTroubled(
      (signal) => awaited.waitFor({ state: "visible", timeout: this.#options.timeoutMs, signal }),
      isInVain,
    );
    if (!came) throw await this.differs(what);
    // On most pages there is neither, which is one question.
    if ((await signIn.or(dialogs).count()) === 0) return;
    await this.requireSession();
    await this.#clearDialogs(dialogs, what);
  }

  /** @throws SessionOver where the page asks to sign in, and nobody is doing so */
  async requireSession(): Promise<void> {
    if (!this.#isSigningIn && (await this.#signInForm().first().isVisible())) throw new SessionOver();
  }

  /** Has the announcement closed that is known. @throws LayoutDiffers where any other dialog is in the way */
  async #clearDialogs(dialogs: Locator, what: Sought): Promise<void> {
    const visible = async (some: Locator): Promise<number> =>
      (await Promise.all((await some.all()).map((one) => one.isVisible()))).filter(Boolean).length;
    const each = await Promise.all(this.#openDialogs.map((label) => visible(this.labelled("dialog", label))));
    const own = each.reduce((sum, one) => sum + one, 0);
    if ((await visible(dialogs)) <= own) return;
    const { covered, open } = await this.announcements.stand();
    if (open > 0) {
      this.shows = undefined;
      this.watch.begin();
      await this.announcements.gone(this.#options.timeoutMs);
    }
    if ((await visible(dialogs)) > own + covered)
      throw await this.differs(what, "a dialog that Rollcall does not know is in the way");
  }

  async #begin(): Promise<void> {
    this.shows = undefined;
    await this.announcements.closed();
    await this.#options.pace();
    if (this.isStopped) throw new Stopped();
    this.watch.begin();
    this.requests.beginClick();
  }

  /**
   * A finding, with a picture.
   * @param why absent: what is looked for is not there
   * @param advice absent: how a profile is mended
   * @throws SessionOver where the page went to sign-in after it had been looked at: a list that comes late can lead there
   */
  async differs({ entry, what }: Sought, why?: string, advice?: string): Promise<LayoutDiffers> {
    await this.announcements.closed();
    await this.requireSession();
    const picture = await this.#options.picture(this.page);
    const { status } = this.watch;
    const title = excerpt(await this.page.title().catch(() => ""), this.#options.secrets);
    const alert = await this.alertText().catch(() => undefined);
    return new LayoutDiffers(
      [
        `ClassTag's page ${JSON.stringify(title)} (GET ${excerpt(this.page.url(), this.#options.secrets)}${status === undefined || status < 400 ? "" : `, which answered ${status}`}) is not as the profile says: `,
        why === undefined ? `there is no ${what}` : `looking for the ${what}, ${why}`,
        entry === "" ? "" : ` (${entry})`,
        alert === undefined ? "" : `; it says: ${alert}`,
      ].join(""),
      `${picture} ${advice ?? `If ClassTag calls it otherwise now, write that into a profile and name the file in ${this.#options.profileSetting}. If your own browser shows it, the account that Rollcall uses may not be allowed to see it.`}`,
      { entry, what },
      candidatesIn(
        await this.page
          .locator("body")
          .ariaSnapshot()
          .catch(() => ""),
      ),
    );
  }
}

function named(role: LabelledRole, name: string, scope: Locator | Page, known?: Known): Locator {
  const options = name === "" ? {} : { name: patternOf(name, known) };
  const [first, ...others] = kin[role] ?? [role];
  return others.reduce(
    (found, one) => found.or(scope.getByRole(one, options)),
    scope.getByRole(first ?? role, options),
  );
}

const withoutHash = (address: string): string => address.replace(/#.*$/u, "");

export function sought(role: string, label: LabelKey, { labels }: BrowserProfile): Sought {
  return { what: `${role} ${JSON.stringify(labels[label])}`, entry: `labels.${label}` };
}
