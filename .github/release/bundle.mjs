import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * What `main.ts` loads before any command. Whatever is imported later finds it there: where esbuild is told so, it has no reason to
 * set apart what some commands share of it, and the first line is printed after three files in the place of twenty-four.
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

/** Commander would start commands that are programs of their own. Rollcall has none, and what starts a process is slow to load. */
const commanderWithoutPrograms = {
  name: "commander-without-programs",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]commander[/\\]lib[/\\]command\.js$/ }, async ({ path: file }) => {
      const [before, after, ...others] = (await readFile(file, "utf8")).split(
        "require('node:child_process')",
      );
      if (after === undefined || others.length > 0)
        throw new Error(`${file} does not ask just once for what starts a process.`);
      return { contents: `${before}undefined${after}`, loader: "js" };
    });
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
    plugins: [importedLater, commanderWithoutPrograms],
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
