/**
 * ClassTag's second face: a single-page app over the same state, made from nothing but the help articles. The other face is
 * pages that the server writes; who drives both by one profile knows neither from the inside.
 */
import { createHash } from "node:crypto";
import type { Answer, ServiceRequest } from "../exchange.ts";
import { pathSegments } from "../path-segments.ts";
import { ownAddress, webPath } from "../web/address.ts";
import { html } from "../web/html.ts";
import type { Visit } from "../web/visit.ts";
import { dataAnswer } from "./app-data.ts";
import type { AppSwitches } from "./app-switches.ts";
import { coreScript } from "./client/core.ts";
import { dialogsScript } from "./client/dialogs.ts";
import { listsScript } from "./client/lists.ts";
import { pagesScript } from "./client/pages.ts";

const script = `"use strict";${coreScript}${listsScript}${dialogsScript}${pagesScript}`;
const digest = createHash("sha256").update(script).digest("base64");

const headers: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'`,
  "cache-control": "no-store",
};

/** Plain, but for light and dark, and large enough to be pressed. Links stay within their line, as the words around them. */
const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;color:light-dark(#111,#eee);background:light-dark(#fff,#161616)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
a{color:light-dark(#0645ad,#8ab4f8);padding:2px 4px}li,nav,header,td,th{padding:4px}
button,input{font:inherit;min-width:24px;min-height:24px;margin:2px}`;

/** The shell for whatever page is asked for, and the data that fills it. */
export function appAnswer(visit: Visit, switches: AppSwitches, request: ServiceRequest): Answer {
  const segments = pathSegments(request.path) ?? [];
  if (segments[0] === "data") return dataAnswer(visit, request, segments.slice(1));
  return { status: 200, headers, body: shell(visit, switches), wrote: false };
}

function shell({ session, state, say, user, variant }: Visit, switches: AppSwitches): string {
  const { id, name } = state.classTag.district;
  // Where the app keeps the session, it is given once.
  const isGiven = switches.storesSession !== undefined && session.hasSeenAnnouncement;
  session.hasSeenAnnouncement ||= switches.storesSession !== undefined;
  const config = {
    base: webPath,
    ...(isGiven ? {} : { token: session.token }),
    switches,
    labels: variant.labels ?? {},
    district: { id, name },
  };
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><title>ClassTag</title><link rel="icon" href="data:,">
<style>${style}</style></head>
<body data-config="${JSON.stringify(config)}"><header><span>${user.email}</span>
<form method="post" action="${ownAddress("sign-out")}"><input type="hidden" name="token" value="${session.token}"><button>${say("Sign out")}</button></form></header>
<main></main><div id="toasts"></div>`.text
  }<script>${script}</script></body></html>`;
}
