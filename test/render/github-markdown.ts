import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Markdown as a GitHub-flavoured parser understands it. HTML is let through, as GitHub lets through what it deems safe. */
export const githubHtml = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const styleSheet = readFileSync(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"),
  "utf8",
);

/** A comment as GitHub sets it: as wide as the window, 830 px in a usual one. */
export const githubPage = (markdown: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${styleSheet} body { margin: 0; padding: 16px; background: var(--bgColor-default); }</style><body class="markdown-body">${githubHtml(markdown)}`;
