/**
 * Text that came from outside, made fit to be shown. The order matters: control characters go first, so that taking
 * them out cannot put a torn credential together again; credentials go next; the text is cut last, so that no piece of
 * a credential is left at the cut.
 */

/** Not ASCII, so that no credential (they travel in headers) can be part of it. */
const mark = "•••";

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** The ways in which a service may echo a credential: as sent, in a URL, inside a JSON string, as part of Basic. */
function forms(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret, "utf8").toString("base64"),
  ];
}

/** Puts a mark in place of every credential, and of whatever stands where one usually does. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = [...new Set(secrets.filter((secret) => secret !== "").flatMap(forms))];
  known.sort((left, right) => right.length - left.length);
  const withoutKnown =
    known.length === 0 ? text : text.replace(new RegExp(known.map(escapeForPattern).join("|"), "giu"), mark);
  return withoutKnown
    .replace(/\b(bearer|basic)(\s+)[A-Za-z0-9._~+/=-]{6,}/gi, `$1$2${mark}`)
    .replace(/\b(oauth_[a-z_]+=)("[^"]*"|[^\s,&]+)/gi, `$1${mark}`)
    .replace(/([?&](?:[a-z_-]*(?:token|secret|signature|password|key))=)[^&#\s]+/gi, `$1${mark}`);
}

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
