import { ownAddress, webPath, withQuery } from "./address.ts";
import { hiddenFields } from "./dialog.ts";
import { documentText } from "./document.ts";
import { type Html, html, nothing } from "./html.ts";
import type { Page } from "./outcome.ts";
import { breadcrumb, placeHeader, placeName } from "./place-header.ts";
import type { RefusedVisit, Visit } from "./visit.ts";

/** A whole page of somebody who is signed in. A message that waits for the next page is shown here and then forgotten. */
export function pageDocument(visit: Visit, page: Page): string {
  const { say, session } = visit;
  const name = placeName(visit, page.place);
  const title = page.title === undefined ? undefined : say(page.title);
  const message = session.message;
  session.message = undefined;
  return documentText(
    {
      title: title === undefined ? name : `${title} · ${name}`,
      account: account(visit),
      navigation: breadcrumb(visit, page),
      main: html`${placeHeader(visit, page)}
${messages(message, page.alert)}
${title !== undefined && html`<div class="title"><h2>${title}</h2>${page.actions !== undefined && html`<div class="actions">${page.actions}</div>`}</div>`}
${page.body}`,
      dialogs: html`${page.dialog}${announcement(visit)}`,
    },
    say,
  );
}

/** Why a request was not served, with the way home. */
export function refusalDocument(visit: Visit, { message, status }: RefusedVisit): string {
  const { say } = visit;
  const heading = say(status === 404 ? "Not found" : "Not allowed");
  return documentText(
    {
      title: heading,
      account: account(visit),
      main: html`<h1>${heading}</h1>${messages(undefined, say(message))}<p><a href="${webPath}/">${say("District home")}</a></p>`,
    },
    say,
  );
}

const messages = (done: string | undefined, refused: string | undefined): Html =>
  html`${done !== undefined && html`<p role="status" class="message good" tabindex="-1">${done}</p>`}
${refused !== undefined && html`<p role="alert" class="message bad" tabindex="-1">${refused}</p>`}`;

function account({ say, session, user }: Visit): Html {
  return html`<div class="account"><span class="who">${user.email}</span>
<form method="post" action="${ownAddress("sign-out")}">${hiddenFields({ token: session.token })}<button class="quiet">${say("Sign out")}</button></form></div>`;
}

/** Lies over the page until it is closed, once in each session. */
function announcement({ say, session, variant, path, query }: Visit): Html {
  if (variant.announcement !== true || session.hasSeenAnnouncement) return nothing;
  const here = withQuery(path.slice(webPath.length), Object.fromEntries(query));
  return html`<dialog open class="announcement" aria-labelledby="announcement-title">
<h2 id="announcement-title">${say("What's new")}</h2>
<p>${say("Families can now read announcements in more than one hundred languages.")}</p>
<form method="post" action="${ownAddress("announcement")}" class="buttons">${hiddenFields({ token: session.token, return: here })}<button class="primary" data-dismiss>${say("Close")}</button></form>
</dialog>`;
}
