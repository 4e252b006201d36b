import { signInAddress, signInCodeAddress } from "../address.ts";
import { hiddenFields } from "../dialog.ts";
import { type Html, html } from "../html.ts";
import type { WebSession } from "../web-session.ts";
import type { Say } from "../wording.ts";

export interface SignInParts {
  readonly session: WebSession;
  /** Address below the pages' own to go on to. */
  readonly next: string;
  readonly alert?: string;
  readonly email?: string;
  /** The e-mail is asked for first, and the password on the page after it. */
  readonly isInSteps?: boolean;
}

export function signInForm(say: Say, parts: SignInParts): Html {
  const { session, next, alert, email = "" } = parts;
  if (parts.isInSteps === true) return stepForm(say, parts);
  return signInCard(
    say("Sign in"),
    alert,
    html`<form method="post" action="${signInAddress}">
${hiddenFields({ token: session.token, next })}
<label for="email">${say("Email")}</label>
<input type="email" id="email" name="email" autocomplete="username" value="${email}" required${email === "" && html` autofocus`}>
<label for="password">${say("Password")}</label>
<input type="password" id="password" name="password" autocomplete="current-password" required${email !== "" && html` autofocus`}>
<button class="primary">${say("Sign in")}</button>
</form>`,
  );
}

function stepForm(say: Say, { session, next, alert, email = "" }: SignInParts): Html {
  const first = html`<form method="get" action="${signInAddress}">${hiddenFields({ next })}
<label for="email">${say("Email")}</label><input type="email" id="email" name="email" autocomplete="username" required autofocus>
<button class="primary">${say("Next")}</button></form>`;
  const second = html`<form method="post" action="${signInAddress}">${hiddenFields({ token: session.token, next, email })}
<label for="password">${say("Password")}</label><input type="password" id="password" name="password" autocomplete="current-password" required autofocus>
<button class="primary">${say("Sign in")}</button></form>`;
  return signInCard(say("Sign in"), alert, email === "" ? first : second);
}

export function codeForm(say: Say, { session, next, alert }: SignInParts): Html {
  return signInCard(
    say("Two-step verification"),
    alert,
    html`<form method="post" action="${signInCodeAddress}">
${hiddenFields({ token: session.token, next })}
<p>${say("Enter the 6-digit code of your authenticator app.")}</p>
<label for="code">${say("Code")}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6" required autofocus>
<button class="primary">${say("Verify")}</button>
</form>`,
  );
}

const signInCard = (heading: string, alert: string | undefined, form: Html): Html =>
  html`<section class="sign-in"><h1>${heading}</h1>
${alert !== undefined && html`<p role="alert" class="message bad">${alert}</p>`}
${form}</section>`;
