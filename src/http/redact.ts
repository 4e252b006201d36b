/**
 * Text that came from outside, made fit to be shown. The order matters: control characters go first, so that taking
 * them out cannot put a torn credential together again; credentials go next; the text is cut last, so that no piece of
 * a credential is left at the cut.
 */

import { knownSecrets } from "./known-secrets.ts";
import { without } from "./sought-secret.ts";

/** Not ASCII, so that no credential (they travel in headers) can be part of it. */
const mark = "•••";

/**
 * Puts a mark in place of every credential of the run, and of whatever stands where one usually does.
 * @param secrets that the run does not know of, such as those that a service has just given
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  return without(text, knownSecrets().with(secrets), mark)
    .replace(/\b(bearer|basic)(\s+)[A-Za-z0-9._~+/=-]{6,}/gi, `$1$2${mark}`)
    .replace(/\b(oauth_[a-z_]+=)("[^"]*"|[^\s,&]+)/gi, `$1${mark}`)
    .replace(/([?&](?:[a-z_-]*(?:token|secret|signature|password|key))=)[^&#\s]+/gi, `$1${mark}`);
}

/** The same for words of our own, in which a text from outside may have been overlooked: the last line of defence. */
export const redactOwnWords = (text: string): string => without(text, knownSecrets().inOwnWords(), mark);

/** Control characters, line ends and the marks that change the direction of writing become single spaces. */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .toWellFormed();
}

/** Characters of an answer that are ever shown. */
const excerptLength = 200;

/** Characters of an answer that are looked at: enough that a credential which begins in the excerpt ends in here. */
const lookedAt = 20_000;

/** The beginning of a text from outside, on one line, without credentials. */
export function excerpt(text: string, secrets: readonly string[]): string {
  const clean = redact(plainText(text.slice(0, lookedAt)), secrets);
  return clean.length > excerptLength ? `${clean.slice(0, excerptLength).toWellFormed()}…` : clean;
}
