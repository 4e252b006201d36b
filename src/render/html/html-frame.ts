/** What a page runs and how it looks, with the SHA-256 of each text as a policy writes it. */
interface PageParts {
  readonly style: string;
  readonly styleHash: string;
  readonly script: string;
  readonly scriptHash: string;
}

/**
 * A page that needs nothing else and allows nothing else: it works without a network, and its policy runs and styles only what
 * is written here, by its hash. `title` and `body` are HTML.
 */
export function htmlFrame(
  title: string,
  body: string,
  { style, styleHash, script, scriptHash }: PageParts,
): string {
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
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
