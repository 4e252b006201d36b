// Makes the validators, and bundles Rollcall into dist/. It is plain JavaScript because npm runs it where there may be nothing that
// reads TypeScript:
//
//     node .github/release/build.mjs [--outdir=FOLDER] [--metafile=FILE] [--if-possible]
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    outdir: { type: "string", default: "dist" },
    // What went into the bundle, for the bill of materials.
    metafile: { type: "string" },
    // `npm ci --omit=dev` runs `prepare` too, and has done its work whether or not there is anything to bundle with.
    "if-possible": { type: "boolean", default: false },
  },
});
const root = path.resolve(import.meta.dirname, "../..");
const esbuild = await import("esbuild").catch((error) => {
  if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
});

if (esbuild === undefined) {
  process.stderr.write(
    "rollcall is not bundled, because that takes the development packages: run npm ci --include=dev.\n",
  );
  process.exitCode = values["if-possible"] ? 0 : 1;
} else {
  const { tsImport } = await import("tsx/esm/api");
  const { writeValidators } = await tsImport("../../schemas/write-validators.ts", import.meta.url);
  await writeValidators();
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts", "src/demo.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // It reads files beside its own, so that it cannot be bundled: it is the one package that stays a dependency.
    external: ["playwright-core"],
    // Packages that are CommonJS ask for these.
    banner: {
      js: "import{createRequire as __r}from'node:module';import{fileURLToPath as __p}from'node:url';const require=__r(import.meta.url),__filename=__p(import.meta.url);",
    },
    chunkNames: "chunks/[name]-[hash]",
    outdir: path.resolve(values.outdir),
    metafile: true,
    logLevel: "warning",
  });
  if (values.metafile !== undefined) writeFileSync(values.metafile, JSON.stringify(metafile));
}
