/**
 * What of an app's storage stays when the rest is thrown away, as it may be the session: what is named like one; besides, what
 * looks like a token; besides, all databases; all of it. Nobody says what an app keeps its session in, so each is tried where the
 * one before it took the session away.
 */
const sparedInTurn = ["named", "token-like", "databases", "all"] as const;

export type Spared = (typeof sparedInTurn)[number];

export interface Copies {
  /** Requests that had been begun when copies were thrown away last. */
  readonly forgottenAt: number;
  readonly spared: Spared;
}

/** The session was among what was thrown away: more stays from then on. */
export const sparingMore = ({ forgottenAt, spared }: Copies): Copies => ({
  forgottenAt,
  spared: sparedInTurn[sparedInTurn.indexOf(spared) + 1] ?? "all",
});

const session = /token|auth|session|user|jwt|sso|login|csrf|oidc|msal|okta|amplify|cognito|firebase/iu;

export const isNamedLikeSession = (name: string): boolean => session.test(name);

/** Whether an entry of the app's storage stays. */
export const isSpared = (name: string, text: string, spared: Spared): boolean =>
  isNamedLikeSession(name) || text.startsWith("eyJ") || (spared !== "named" && isTokenLike(text));

/** Answers hold lists, or short words and numbers; what opens a session is long and has no spaces. */
function isTokenLike(text: string): boolean {
  const value = parsed(text);
  return typeof value !== "object" || (!holdsList(value) && holdsToken(value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const within = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];

const holdsList = (value: unknown): boolean => Array.isArray(value) || within(value).some(holdsList);

const holdsToken = (value: unknown): boolean =>
  typeof value === "string" ? /^\S{16,}$/u.test(value) : within(value).some(holdsToken);
