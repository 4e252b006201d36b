import { createHash } from "node:crypto";
import { webPath } from "./address.ts";
import { Html, html } from "./html.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import type { Say } from "./wording.ts";

export interface DocumentParts {
  readonly title: string;
  /** Who is signed in and how to leave; absent before sign-in. */
  readonly account?: Html;
  /** Between the banner and the page. */
  readonly navigation?: Html;
  readonly main: Html;
  readonly dialogs?: Html;
}

const digestOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Sent with every page. Nothing is loaded from anywhere, and no script or style but the two below ever runs. */
export const documentHeaders: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    `script-src ${digestOf(pageScript)}`,
    `style-src ${digestOf(pageStyle)}`,
    "img-src data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

// Both are our own texts and hold nothing that comes from anywhere else.
const style = new Html(`<style>${pageStyle}</style>`);
const script = new Html(`<script>${pageScript}</script>`);

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#0b6e69"/><path d="M9 17l5 5 9-12" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`;

export function documentText(parts: DocumentParts, say: Say): string {
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${parts.title} · ClassTag</title>
<link rel="icon" href="${icon}">
${style}
</head>
<body>
<header class="banner">
<a class="brand" href="${webPath}/"><span class="mark" aria-hidden="true">✓</span>ClassTag</a>
${parts.account}
</header>
${parts.navigation}
<main>
${parts.main}
</main>
<footer>${say("Simulated ClassTag of Rollcall's sandbox, on this machine only. Made after ClassTag's help pages; not ClassTag's own software.")}</footer>
${parts.dialogs}
${script}
</body>
</html>
`.text
  }`;
}
