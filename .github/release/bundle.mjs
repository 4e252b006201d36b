import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * What `main.ts` loads before any command. Whatever is imported later finds it there: where esbuild is told so, it has no reason to
 * set apart what some commands share of it, and the first line is printed after four files in the place of twenty-four.
 */
const loadedFirst = ["src/cli/process-context.ts", "src/cli/program.ts", "src/http/redact.ts"].map((file) =>
  path.join(root, file),
);

const importedLater = {
  name: "imported-later",
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ kind, path: asked, pluginData, resolveDir }) => {
      if (kind !== "dynamic-import" || pluginData === importedLater) return;
      const found = await resolve(asked, { kind, resolveDir, pluginData: importedLater });
      if (found.errors.length > 0) return found;
      return { path: path.relative(root, found.path), namespace: importedLater.name };
    });
    onLoad({ filter: /./, namespace: importedLater.name }, ({ path: file }) => ({
      contents: [
        ...loadedFirst.map((first) => `import ${JSON.stringify(first)};`),
        `export * from ${JSON.stringify(path.join(root, file))};`,
      ].join("\n"),
      resolveDir: root,
    }));
  },
};

/** What packages do as soon as they are loaded, although most runs have no use for it: a line of theirs, and what takes its place. */
const quickened = [
  {
    // It would start commands that are programs of their own. Rollcall has none, and what starts a process is slow to load.
    file: "commander/lib/command.js",
    line: "const childProcess = require('node:child_process');",
    instead: "const childProcess = undefined;",
  },
  {
    // Every emoji there is, as one expression: made for the first text that is not plain letters, which most districts have none of.
    file: "string-width/index.js",
    line: "const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;",
    instead:
      "let emoji; const rgiEmojiRegex = { test: (text) => (emoji ??= /^\\p{RGI_Emoji}$/v).test(text) };",
  },
];

const quickenedPackages = {
  name: "quickened-packages",
  setup({ onEnd, onLoad }) {
    const met = new Set();
    for (const { file, instead, line } of quickened)
      onLoad(
        { filter: new RegExp(`${file.replace(".", "[.]").replaceAll("/", "[/\\\\]")}$`) },
        async ({ path: place }) => {
          met.add(file);
          const [before, after, ...others] = (await readFile(place, "utf8")).split(line);
          if (after === undefined || others.length > 0)
            throw new Error(`${place} no longer holds just once: ${line}`);
          return { contents: before + instead + after, loader: "js" };
        },
      );
    // A package may move the file as well.
    onEnd(() => ({
      errors: quickened
        .filter(({ file }) => !met.has(file))
        .map(({ file }) => ({ text: `${file} is no longer in the bundle` })),
    }));
  },
};

/** Packages that are CommonJS ask Node for its own modules by it, through the one file that holds esbuild's part. */
const require = "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);";

/** Bundles Rollcall into a folder. @returns what went into it */
export async function bundle(outdir) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts", "src/demo.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // It reads files beside its own, so that it cannot be bundled: it is the one package that stays a dependency.
    external: ["playwright-core"],
    // Packages that are CommonJS ask for this as well.
    define: { __filename: "import.meta.filename" },
    plugins: [importedLater, quickenedPackages],
    chunkNames: "chunks/[name]-[hash]",
    outdir: path.resolve(outdir),
    write: false,
    metafile: true,
    logLevel: "warning",
  });
  for (const { path: file, text } of outputFiles) {
    mkdirSync(path.dirname(file), { recursive: true });
    const mode = text.startsWith("#!") ? 0o755 : 0o644;
    writeFileSync(file, text.includes("typeof require !==") ? require + text : text, { mode });
  }
  return metafile;
}
