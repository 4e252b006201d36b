import { insecureUrl } from "../../http/secure-url.ts";
import { closestWord } from "../../model/closest-word.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { Secret } from "../secret.ts";
import type { ConnectionSettingName, Environment } from "./setting-names.ts";

const whatFor: Readonly<Record<ConnectionSettingName, string>> = {
  CLASSLINK_BASE_URL: "the prefix of the Roster Server, for example https://host/ims/oneroster/v1p1",
  CLASSLINK_AUTH: "bearer, oauth1, oauth2 or discovery",
  CLASSLINK_TOKEN: "the application's bearer token",
  CLASSLINK_CLIENT_ID: "the OAuth client id (in OAuth 1.0a: the consumer key)",
  CLASSLINK_CLIENT_SECRET: "the OAuth client secret (in OAuth 1.0a: the consumer secret)",
  CLASSLINK_SIGNATURE: "HMAC-SHA256 or HMAC-SHA1",
  CLASSLINK_PAGE_SIZE: "rows in a page",
  CLASSLINK_TOKEN_URL: "the OAuth 2 token endpoint, for example https://host/oauth2/token",
  CLASSLINK_SCOPE: "the OAuth 2 scopes to ask for, with a space between two",
  CLASSLINK_CLIENT_AUTH: "basic or post: how the token endpoint wants the client's id and secret",
  CLASSLINK_DISCOVERY_URL: "the address in front of /applications",
  CLASSLINK_PARTNER_KEY: "the partner key that opens /applications",
  CLASSLINK_TENANT_ID: "the district's tenant_id, as /applications has it",
  CLASSLINK_TENANT_NAME: "the district's tenant_name, as /applications has it",
  CLASSLINK_APPLICATION_ID:
    "the application's oneroster_application_id, percent-escaped just as /applications has it",
  CLASSLINK_CSV: "a folder or a zip of OneRoster CSV files",
  CLASSLINK_CSV_MAX_AGE: "hours that an export is good for",
  CLASSTAG_BASE_URL: "the prefix of the ClassTag gateway, for example https://host/v1",
  CLASSTAG_TOKEN: "the gateway's bearer token",
  CLASSTAG_SNAPSHOT: "the file that lists what ClassTag holds (CSV)",
  CLASSTAG_SNAPSHOT_MAX_AGE: "hours for which such a list is good",
  CLASSTAG_WEB_URL: "the address of ClassTag's pages, for example https://host",
  CLASSTAG_WEB_USER: "the e-mail address of the account that Rollcall signs in with",
  CLASSTAG_WEB_PASSWORD: "its password",
  CLASSTAG_WEB_CODE: "a one-time code, where the account has a second factor",
  CLASSTAG_WEB_TOTP_SECRET: "the secret that an authenticator is set up with, in base 32",
  CLASSTAG_BROWSER_PROFILE: "a file that says what ClassTag's pages are called where they differ",
  CLASSTAG_BROWSER_STATE: "a file that keeps the session between runs, or none",
  CLASSTAG_BROWSER_PACE: "milliseconds between two clicks, 0 to 60000",
  CLASSTAG_BROWSER_TABS: "how many tabs are read in at a time, 1 to 8",
  CLASSTAG_BROWSER_TIMEOUT: "milliseconds in which a page has to be there, 100 to 300000",
  CLASSTAG_BROWSER_TRACE: "a file for a trace of the pages, which holds cookies and what the pages show",
};

/**
 * Reads settings by name and gathers what is wrong with them, so that one look shows all of it. A value is never part of
 * a finding: what looks like a malformed address or number may be a credential in the wrong place.
 */
export class SettingReader {
  readonly errors: Diagnostic[] = [];
  readonly warnings: Diagnostic[] = [];
  readonly #environment: Environment;
  readonly #prefix: string;

  constructor(environment: Environment, prefix: string) {
    this.#environment = environment;
    this.#prefix = prefix;
  }

  fullName(name: ConnectionSettingName): string {
    return `${this.#prefix}${name}`;
  }

  warn(name: ConnectionSettingName, what: string, hint: string): void {
    const message = `${this.fullName(name)} ${what}.`;
    this.warnings.push({ severity: "warning", code: "setting-doubtful", message, hint });
  }

  isSet(name: ConnectionSettingName): boolean {
    return (this.#environment[this.fullName(name)] ?? "") !== "";
  }

  /** Settings that cannot both hold. */
  contradiction(name: ConnectionSettingName, others: readonly ConnectionSettingName[], why: string): void {
    const names = [name, ...others].map((each) => this.fullName(each));
    this.errors.push({
      severity: "error",
      code: "setting-contradiction",
      message: `${names.join(" and ")} are set together: ${why}.`,
      hint: "Keep what holds for this district, and unset the other.",
    });
  }

  /** @returns the address without a slash at the end */
  baseUrl(name: ConnectionSettingName): string | undefined {
    const text = this.#required(name);
    if (text === undefined) return undefined;
    const problem = insecureUrl(text) ?? extraParts(text);
    if (problem === undefined) return new URL(text).href.replace(/\/+$/, "");
    return this.#malformed(name, problem);
  }

  /** An address that is used as it is: a slash at its end, or a query, may mean something there. */
  exactUrl(name: ConnectionSettingName): string | undefined {
    const text = this.#required(name);
    if (text === undefined) return undefined;
    const problem = insecureUrl(text) ?? (text.includes("#") ? 'has a fragment ("#")' : undefined);
    return problem === undefined ? text : this.#malformed(name, problem);
  }

  text(name: ConnectionSettingName): string | undefined {
    return this.#required(name);
  }

  /** Absent where it is not set. */
  optionalText(name: ConnectionSettingName): string | undefined {
    return this.#optional(name);
  }

  /** Says that something is wrong with a setting; its value must not be part of `why`. */
  refuse(name: ConnectionSettingName, why: string): undefined {
    return this.#malformed(name, why);
  }

  secret(name: ConnectionSettingName): Secret | undefined {
    const text = this.#required(name);
    return text === undefined ? undefined : new Secret(text);
  }

  /** Goes into a header as it is, so it must be made of visible ASCII characters. */
  bearerToken(name: ConnectionSettingName): Secret | undefined {
    const text = this.#required(name);
    if (text === undefined) return undefined;
    if (/^bearer\b/i.test(text))
      return this.#malformed(name, 'starts with the word "Bearer", which is added by itself');
    if (!/^[\x21-\x7e]+$/.test(text)) return this.#malformed(name, "holds characters that no token has");
    return new Secret(text);
  }

  choice<Choice extends string>(
    name: ConnectionSettingName,
    choices: readonly Choice[],
    fallback?: Choice,
  ): Choice | undefined {
    const text = fallback === undefined ? this.#required(name) : (this.#optional(name) ?? fallback);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    const near = closestWord(text, choices, 3);
    return this.#malformed(
      name,
      `is none of ${choices.join(", ")}${near === undefined ? "" : `; did you mean ${near}?`}`,
    );
  }

  wholeNumber(
    name: ConnectionSettingName,
    range: { readonly fallback: number; readonly smallest: number; readonly largest: number },
  ): number | undefined {
    const text = this.#optional(name);
    if (text === undefined) return range.fallback;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= range.smallest && value <= range.largest) return value;
    return this.#malformed(name, `is not a whole number from ${range.smallest} to ${range.largest}`);
  }

  #required(name: ConnectionSettingName): string | undefined {
    const isSet = this.#environment[this.fullName(name)] !== undefined;
    const text = this.#optional(name);
    if (text === undefined && !(isSet && this.#environment[this.fullName(name)] !== ""))
      this.#missing(name, isSet);
    return text;
  }

  /** An empty text is what CI systems make of a secret that is not there: it counts as absent. */
  #optional(name: ConnectionSettingName): string | undefined {
    const text = this.#environment[this.fullName(name)];
    if (text === undefined || text === "") return undefined;
    if (text.trim() === text) return text;
    return this.#malformed(name, "starts or ends with white space or a line break");
  }

  #missing(name: ConnectionSettingName, isEmpty: boolean): void {
    const isUnprefixedSet = this.#prefix !== "" && (this.#environment[name] ?? "") !== "";
    this.errors.push({
      severity: "error",
      code: "setting-missing",
      message: `${this.fullName(name)} is ${isEmpty ? "empty" : "not set"}: ${whatFor[name]}.`,
      hint: isUnprefixedSet
        ? `${name} is set, but names that start with ${this.#prefix} exist, and then only those count for this district.`
        : `Set it in the environment, or in a file given with --settings.`,
    });
  }

  #malformed(name: ConnectionSettingName, why: string): undefined {
    this.errors.push({
      severity: "error",
      code: "setting-malformed",
      message: `${this.fullName(name)} ${why}.`,
      hint: `It should be ${whatFor[name]}.`,
    });
    return undefined;
  }
}

function extraParts(text: string): string | undefined {
  const url = new URL(text);
  if (url.search !== "" || text.includes("?"))
    return 'has a query ("?"), and what is asked for is added behind it';
  return url.hash !== "" || text.includes("#") ? 'has a fragment ("#")' : undefined;
}
