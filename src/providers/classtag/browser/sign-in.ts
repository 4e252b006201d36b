import type { Locator } from "playwright-core";
import { excerpt } from "../../../http/redact.ts";
import { ServiceError, type ServiceErrorCode } from "../../../http/service-error.ts";
import type { ClassTagBrowserSettings } from "../../settings/classtag-browser-settings.ts";
import { codeLifeMs, oneTimeCode, secretBytes } from "./one-time-code.ts";
import { asUnavailable, PageUnavailable } from "./page-errors.ts";
import { type ClassTagPages, sought } from "./pages.ts";
import { alertsOn, newTexts } from "./standing.ts";

export interface SignInOptions {
  readonly settings: ClassTagBrowserSettings;
  readonly clock: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** Asks the person at the terminal; absent: there is nobody. */
  readonly ask?: (question: string) => Promise<string>;
}

const lookEveryMs = 25;

/** Signs in with the account of the settings. A refusal is final, and so is no answer: tries would lock the account. */
export class SignIn {
  readonly #options: SignInOptions;
  #refused: ServiceError | undefined;
  #usedCode: string | undefined;

  constructor(options: SignInOptions) {
    this.#options = options;
  }

  /**
   * @throws PageUnavailable where nothing was typed yet, because the page did not come
   * @throws ServiceError where the account is refused, or is not answered, or a second factor is asked for and not at hand
   */
  async signIn(pages: ClassTagPages): Promise<void> {
    if (this.#refused !== undefined) throw this.#refused;
    const { settings } = this.#options;
    const { page } = pages;
    // Without old cookies there is no message about an old session, which could be taken for a refusal.
    await page.context().clearCookies();
    await pages.visit(settings.url);
    await pages
      .whileSigningIn(() => this.#fillIn(pages))
      .catch((error: unknown) => {
        const cause = asUnavailable(error, page.url());
        throw cause instanceof PageUnavailable ? this.#unanswered(pages, cause) : cause;
      });
  }

  #unanswered(pages: ClassTagPages, { code, message }: PageUnavailable): ServiceError {
    this.#refused = this.#failure(
      pages,
      `what the account gave to sign in was not answered: ${message}`,
      "It is not tried again, so that the account is not locked. See whether it can sign in by itself, and begin again later.",
      code,
    );
    return this.#refused;
  }

  async #fillIn(pages: ClassTagPages): Promise<void> {
    const { settings } = this.#options;
    const email = await pages.field("email");
    this.#refuseElsewhere(pages);
    await email.fill(settings.user);
    if (pages.profile.labels.nextStep !== null) {
      await pages.click(pages.labelled("button", "nextStep"), sought("button", "nextStep", pages.profile));
      await pages.field("password");
      this.#refuseElsewhere(pages);
    }
    await (await pages.field("password")).fill(settings.password.reveal());
    const inside = this.#inside(pages);
    const verify = pages.labelled("button", "verify");
    await this.#press(
      pages,
      "signIn",
      inside.or(verify),
      `Check ${settings.names.credentials}; it is not tried again, so that the account is not locked.`,
    );
    if (!(await verify.first().isVisible())) {
      await this.#goIn(pages);
      return;
    }
    await (await pages.field("code")).fill(await this.#code(pages));
    this.#refuseElsewhere(pages);
    await this.#press(
      pages,
      "verify",
      inside,
      `Check ${settings.names.code}, and the clock of this machine.`,
    );
    await this.#goIn(pages);
  }

  /** What shows that the account was let in. */
  #inside(pages: ClassTagPages): Locator {
    const { labels } = pages.profile;
    return (["afterSignIn", "chooseDistrict"] as const)
      .filter((label) => labels[label] !== null)
      .reduce((found, label) => found.or(pages.linkOrButton(label)), pages.labelled("button", "signOut"));
  }

  /** Goes through what lies between the sign-in and ClassTag. */
  async #goIn(pages: ClassTagPages): Promise<void> {
    if (pages.profile.labels.afterSignIn !== null) {
      const leave = pages.linkOrButton("afterSignIn");
      await pages.seen(this.#inside(pages).first(), sought("button", "signOut", pages.profile));
      if (await leave.first().isVisible()) {
        await pages.click(leave, sought("button", "afterSignIn", pages.profile));
        await leave.first().waitFor({ state: "hidden", timeout: pages.timeoutMs });
      }
    }
    await this.#chooseDistrict(pages);
  }

  async #chooseDistrict(pages: ClassTagPages): Promise<void> {
    if (pages.profile.labels.chooseDistrict === null) return;
    const choice = pages.linkOrButton("chooseDistrict");
    await pages.click(choice, sought("link", "chooseDistrict", pages.profile));
    await choice.first().waitFor({ state: "hidden", timeout: pages.timeoutMs });
  }

  /** The password is for the pages of one server only, wherever they lead to. */
  #refuseElsewhere(pages: ClassTagPages): void {
    const { settings } = this.#options;
    const { origin } = new URL(pages.page.url());
    if (origin === new URL(settings.url).origin) return;
    throw this.#failure(
      pages,
      `it asks to sign in at ${origin}, and the password is typed only on pages of ${settings.names.url}`,
      "Use an account that signs in with its own password, not through another service.",
    );
  }

  async #press(pages: ClassTagPages, label: "signIn" | "verify", next: Locator, hint: string): Promise<void> {
    const standing = await alertsOn(pages.page);
    await pages.click(pages.labelled("button", label), sought("button", label, pages.profile));
    const refusal = await this.#refusal(pages, next, standing);
    if (await next.first().isVisible()) return;
    if (refusal === undefined) throw await pages.differs(sought("button", "signOut", pages.profile));
    this.#refused = this.#failure(pages, `it does not let the account in: ${refusal}`, hint);
    throw this.#refused;
  }

  /** What ClassTag says that it had not said before; `undefined` where it lets the account on, or says nothing in time. */
  async #refusal(
    pages: ClassTagPages,
    next: Locator,
    standing: readonly string[],
  ): Promise<string | undefined> {
    const { timeoutMs } = this.#options.settings;
    for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += lookEveryMs) {
      if (pages.watch.trouble !== undefined) throw pages.watch.trouble;
      if (await next.first().isVisible()) return undefined;
      const said = newTexts(standing, await alertsOn(pages.page));
      if (said.length > 0) return excerpt(said.join(" "), secretsOf(this.#options.settings));
      await pages.page.waitForTimeout(lookEveryMs);
    }
    return undefined;
  }

  async #code(pages: ClassTagPages): Promise<string> {
    const { ask, clock, settings, sleep } = this.#options;
    const given = settings.code?.reveal();
    if (given !== undefined && given !== this.#usedCode) {
      this.#usedCode = given;
      return given;
    }
    const secret = settings.totpSecret === undefined ? undefined : secretBytes(settings.totpSecret.reveal());
    if (secret !== undefined) {
      // Many services take a code once only.
      if (oneTimeCode(secret, clock()) === this.#usedCode) await sleep(codeLifeMs - (clock() % codeLifeMs));
      this.#usedCode = oneTimeCode(secret, clock());
      return this.#usedCode;
    }
    const answer = await ask?.(`One-time code for ${settings.user} at ClassTag: `);
    if (answer !== undefined && answer.trim() !== "") return answer.trim();
    throw this.#failure(
      pages,
      "it asks for a one-time code, and there is none",
      `Set ${settings.names.code}, or run it in a terminal and type the code there.`,
    );
  }

  #failure(
    pages: ClassTagPages,
    reason: string,
    hint: string,
    code: ServiceErrorCode = "unauthorised",
  ): ServiceError {
    const { settings } = this.#options;
    return new ServiceError({
      code,
      system: "ClassTag",
      method: "GET",
      url: pages.page.url(),
      reason,
      hint,
      secrets: secretsOf(settings),
    });
  }
}

/** What is cut out of everything that is said. */
export function secretsOf({ code, password, totpSecret }: ClassTagBrowserSettings): readonly string[] {
  return [password, code, totpSecret].flatMap((secret) => (secret === undefined ? [] : [secret.reveal()]));
}
