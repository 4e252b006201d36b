/** SHA-256 of a text, as base64. It comes from outside, because this folder uses nothing of Node's. */
export type Digest = (text: string) => string;

/** What a page runs and how it looks. */
interface PageParts {
  readonly style: string;
  readonly script: string;
}

/**
 * A page that needs nothing else and allows nothing else: it works without a network, and its policy runs and styles only what
 * is written here, by its hash. `title` and `body` are HTML.
 */
export function htmlFrame(title: string, body: string, { style, script }: PageParts, digest: Digest): string {
  const policy = `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}
