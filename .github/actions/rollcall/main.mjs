import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const program = path.resolve(import.meta.dirname, "../../../dist/main.js");
if (existsSync(program)) {
  const folder = path.join(process.env["RUNNER_TEMP"], "rollcall");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "rollcall"),
    `#!/bin/sh\nexec "${process.execPath}" -- "${program}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
  appendFileSync(process.env["GITHUB_PATH"], `${folder}\n`);
} else {
  process.stdout.write(
    "::error title=No release::This commit of Rollcall holds no program. Call the workflows by the tag of a release.\n",
  );
  process.exitCode = 1;
}
