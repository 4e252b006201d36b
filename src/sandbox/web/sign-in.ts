import { timingSafeEqual } from "node:crypto";
import type { ServiceRequest } from "../exchange.ts";
import { ownAddress, signInAddress, signInCodeAddress, withQuery } from "./address.ts";
import type { Html } from "./html.ts";
import { codeForm, signInForm } from "./pages/sign-in-page.ts";
import { isCodeOf } from "./totp.ts";
import type { WebRole, WebSession, WebSessions, WebUser } from "./web-session.ts";
import type { Say } from "./wording.ts";

export interface WebCredentials {
  readonly user: string;
  readonly readOnlyUser: string;
  /** Of both. */
  readonly password: string;
  /** Base32. */
  readonly totpSecret: string;
}

export interface SignInContext {
  readonly credentials: WebCredentials;
  readonly sessions: WebSessions;
  readonly session: WebSession | undefined;
  readonly say: Say;
  readonly now: Date;
  readonly hasSecondFactor: boolean;
  readonly isInSteps: boolean;
}

/** What the sign-in pages answer; `session` is the one that the browser keeps from now on. */
export type SignInAnswer =
  | {
      readonly kind: "form";
      readonly status: number;
      readonly title: string;
      readonly main: Html;
      readonly session: WebSession;
    }
  | { readonly kind: "redirect"; readonly to: string; readonly session?: WebSession };

export function signInAnswer(request: ServiceRequest, context: SignInContext): SignInAnswer {
  const { session } = context;
  const form = new URLSearchParams(request.method === "POST" ? request.body : "");
  const next = form.get("next") ?? request.query.get("next") ?? "/";
  if (session?.stage.kind === "signed-in") return { kind: "redirect", to: ownAddress(next) };
  const isCode = request.path === "/sign-in/code";
  if (isCode && session?.stage.kind !== "code")
    return { kind: "redirect", to: withQuery(signInAddress, { next }) };
  if (request.method !== "POST") return shownForm(context, isCode, next, request.query);
  if (session === undefined || form.get("token") !== session.token) {
    const alert = context.say("This form is no longer valid. Try again.");
    return askPassword(context, next, 403, alert, form.get("email") ?? "");
  }
  return isCode ? checkCode(context, form, next) : checkPassword(context, form, next);
}

function shownForm(
  context: SignInContext,
  isCode: boolean,
  next: string,
  query: URLSearchParams,
): SignInAnswer {
  if (isCode) return askCode(context, next, 200);
  const alert = query.has("expired") ? context.say("Your session has expired. Sign in again.") : undefined;
  return askPassword(context, next, 200, alert, query.get("email") ?? undefined);
}

function checkPassword(context: SignInContext, form: URLSearchParams, next: string): SignInAnswer {
  const email = form.get("email") ?? "";
  const user = userOf(context.credentials, email, form.get("password") ?? "");
  if (user === undefined)
    return askPassword(context, next, 401, context.say("Email or password is wrong."), email);
  if (context.hasSecondFactor) {
    const session = renewed(context, { kind: "code", user });
    return { kind: "redirect", to: withQuery(signInCodeAddress, { next }), session };
  }
  return signedIn(context, user, next);
}

function checkCode(context: SignInContext, form: URLSearchParams, next: string): SignInAnswer {
  const { session, credentials, now, say } = context;
  const code = (form.get("code") ?? "").replaceAll(" ", "");
  if (session?.stage.kind !== "code" || !isCodeOf(credentials.totpSecret, code, now))
    return askCode(context, next, 401, say("This code is not valid."));
  return signedIn(context, session.stage.user, next);
}

const signedIn = (context: SignInContext, user: WebUser, next: string): SignInAnswer => ({
  kind: "redirect",
  to: ownAddress(next),
  session: renewed(context, { kind: "signed-in", user }),
});

function renewed({ sessions, session }: SignInContext, stage: WebSession["stage"]): WebSession {
  if (session !== undefined) sessions.end(session.id);
  return sessions.open(stage);
}

function askPassword(
  context: SignInContext,
  next: string,
  status: number,
  alert?: string,
  email?: string,
): SignInAnswer {
  const { say, sessions } = context;
  const session = context.session ?? sessions.open({ kind: "anonymous" });
  const main = signInForm(say, {
    session,
    next,
    isInSteps: context.isInSteps,
    ...(alert === undefined ? {} : { alert }),
    ...(email === undefined ? {} : { email }),
  });
  return { kind: "form", status, title: say("Sign in"), main, session };
}

function askCode(context: SignInContext, next: string, status: number, alert?: string): SignInAnswer {
  const { say, session } = context;
  if (session === undefined) return askPassword(context, next, status, alert);
  const main = codeForm(say, { session, next, ...(alert === undefined ? {} : { alert }) });
  return { kind: "form", status, title: say("Two-step verification"), main, session };
}

function userOf(credentials: WebCredentials, email: string, password: string): WebUser | undefined {
  const roles: Readonly<Record<string, WebRole>> = {
    [credentials.user.toLowerCase()]: "staff",
    [credentials.readOnlyUser.toLowerCase()]: "viewer",
  };
  const key = email.trim().toLowerCase();
  const role = Object.hasOwn(roles, key) ? roles[key] : undefined;
  const isRight = isSameText(password, credentials.password);
  return role !== undefined && isRight ? { email: key, role } : undefined;
}

function isSameText(left: string, right: string): boolean {
  const [leftBytes, rightBytes] = [Buffer.from(left), Buffer.from(right)];
  return leftBytes.length === rightBytes.length && timingSafeEqual(leftBytes, rightBytes);
}

/** Leads to the sign-in page and, from there, back to where the person wanted to go. */
export function toSignIn({ method, path, query }: ServiceRequest, isExpired: boolean): string {
  return withQuery(signInAddress, {
    expired: isExpired ? "1" : undefined,
    next: method === "GET" ? pageOf(path, query) : formPage(path),
  });
}

/** A list that came late leads back to the page that it is part of. */
function pageOf(path: string, query: URLSearchParams): string {
  const { part: _, ...rest } = Object.fromEntries(query);
  return withQuery(path === "/" ? "" : path, rest);
}

/** A form that was lost with its session is not sent again: the person sees the page it was on. */
const formPage = (path: string): string => (/^\/(sign-out|announcement)$/.test(path) ? "" : path);
