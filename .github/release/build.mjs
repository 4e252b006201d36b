// Makes the validators, and bundles Rollcall into dist/. It is plain JavaScript because npm runs it where there may be nothing that
// reads TypeScript:
//
//     node .github/release/build.mjs [--outdir=FOLDER] [--metafile=FILE] [--if-possible]
import { writeFileSync } from "node:fs";
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
const hasEsbuild = await import("esbuild").then(
  () => true,
  (error) => {
    if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return false;
  },
);

if (!hasEsbuild) {
  process.stderr.write(
    "rollcall is not bundled, because that takes the development packages: run npm ci --include=dev.\n",
  );
  process.exitCode = values["if-possible"] ? 0 : 1;
} else {
  const { tsImport } = await import("tsx/esm/api");
  const { writeValidators } = await tsImport("../../schemas/write-validators.ts", import.meta.url);
  await writeValidators();
  const { bundle } = await import("./bundle.mjs");
  const metafile = await bundle(values.outdir);
  if (values.metafile !== undefined) writeFileSync(values.metafile, JSON.stringify(metafile));
}
