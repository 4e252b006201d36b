import { IncompleteRead } from "../../incomplete-read.ts";
import type { ExportFileName, ExportFiles } from "./export-files.ts";
import { exportAgain, exportFinding } from "./export-finding.ts";
import { readTable } from "./read-table.ts";

type Processing = "absent" | "bulk" | "delta";

/** What `manifest.csv` says of the files. */
export interface Manifest {
  readonly version: "1.1" | "1.2";
  /** Whether the manifest says `bulk` of a file, and it is there. */
  isWhole(name: ExportFileName): boolean;
  /** Why a file that would be of use is not read, in words; `undefined` where it is read, or was never meant to be there. */
  reasonNotWhole(name: ExportFileName): string | undefined;
}

/** Without one of these there is no roster. */
export const neededFiles = ["orgs.csv", "academicSessions.csv", "classes.csv"] as const;

const filesOfRoster: readonly ExportFileName[] = [...neededFiles, "courses.csv", "enrollments.csv"];

const hintOnManifest =
  'OneRoster wants it beside the other files, with each property on a line of its own: propertyName,value · manifest.version,1.0 · oneroster.version,1.1 · file.orgs,bulk and so on: only it says that the files hold everything ("bulk") and not just what is new ("delta").';

/**
 * Reads the manifest and holds the files against it.
 * @throws IncompleteRead where the files cannot be a whole roster
 */
export async function readManifest(files: ExportFiles): Promise<Manifest> {
  const file = "manifest.csv";
  if (!files.has(file)) throw new IncompleteRead("there is no manifest.csv", hintOnManifest, false);
  const said = await properties(files);
  const version = said.get("oneroster.version")?.value.trim();
  if (version !== "1.1" && version !== "1.2")
    throw exportFinding(
      { file, line: said.get("oneroster.version")?.line ?? 1 },
      version === undefined || version === ""
        ? "it does not say oneroster.version"
        : `it says oneroster.version ${JSON.stringify(version)}, and 1.1 and 1.2 are read`,
      "Choose OneRoster 1.1 or 1.2 CSV where the export is set up.",
    );
  const processing = new Map(filesOfRoster.map((name) => [name, processingOf(name, said)]));
  refuseIncomplete(files, processing);
  // What is said of files that a roster is not read from matters to whoever asks for one.
  const saidOf = (name: ExportFileName): Processing | undefined =>
    filesOfRoster.includes(name) ? processing.get(name) : processingOf(name, said);
  return {
    version,
    isWhole: (name) => files.has(name) && saidOf(name) === "bulk",
    reasonNotWhole: (name) => reasonNotWhole(name, files.has(name), saidOf(name)),
  };
}

interface Property {
  readonly value: string;
  readonly line: number;
}

/** OneRoster 1.2 knows some thirty. */
const mostProperties = 1_000;

async function properties(files: ExportFiles): Promise<ReadonlyMap<string, Property>> {
  const file = "manifest.csv";
  const said = new Map<string, Property>();
  const columns = { required: ["propertyName", "value"], optional: [], hint: hintOnManifest };
  for await (const record of readTable(files, file, columns)) {
    if (record.kind === "ragged")
      throw exportFinding({ file, line: record.line }, "this line is no name and value", exportAgain);
    const name = record.cell("propertyName").trim().toLowerCase();
    const value = record.cell("value").trim();
    const earlier = said.get(name);
    if (earlier !== undefined && earlier.value !== value)
      throw exportFinding(
        { file, line: record.line },
        `it says ${JSON.stringify(name)} a second time, and something else than in line ${earlier.line}`,
        exportAgain,
      );
    if (said.size >= mostProperties)
      throw exportFinding(
        { file, line: record.line },
        `it has more than ${mostProperties} lines`,
        exportAgain,
      );
    said.set(name, { value, line: record.line });
  }
  return said;
}

function processingOf(name: ExportFileName, said: ReadonlyMap<string, Property>): Processing | undefined {
  const property = said.get(`file.${name.replace(/\.csv$/, "").toLowerCase()}`);
  const value = property?.value.trim().toLowerCase();
  if (value === undefined || value === "") return undefined;
  if (value === "absent" || value === "bulk" || value === "delta") return value;
  throw exportFinding(
    { file: "manifest.csv", line: property?.line ?? 1 },
    `it says of ${name} ${JSON.stringify(property?.value)}, and OneRoster knows bulk, delta and absent`,
    exportAgain,
  );
}

function refuseIncomplete(
  files: ExportFiles,
  processing: ReadonlyMap<ExportFileName, Processing | undefined>,
): void {
  const deltas = [...processing].flatMap(([name, value]) => (value === "delta" ? [name] : []));
  const needed: ReadonlySet<ExportFileName> = new Set(neededFiles);
  if (deltas.some((name) => needed.has(name)))
    throw new IncompleteRead(
      `manifest.csv calls ${deltas.join(", ")} a delta: only what is new is in it, so it can never say what is there`,
      "Choose a bulk export where the export is set up.",
      false,
    );
  const problems = neededFiles.flatMap((name) => {
    const reason = reasonNotWhole(name, files.has(name), processing.get(name));
    return reason === undefined ? [] : [reason];
  });
  if (problems.length === 0) return;
  throw new IncompleteRead(
    problems.join("; "),
    `${exportAgain} ${neededFiles.join(", ")} are needed.`,
    false,
  );
}

function reasonNotWhole(
  name: ExportFileName,
  isThere: boolean,
  processing: Processing | undefined,
): string | undefined {
  const needed: ReadonlySet<ExportFileName> = new Set(neededFiles);
  switch (processing) {
    case "bulk":
      return isThere ? undefined : `manifest.csv calls ${name} bulk, and it is not there`;
    case "delta":
      return `manifest.csv calls ${name} a delta`;
    case "absent":
      if (isThere) return `manifest.csv calls ${name} absent, and it is there`;
      return needed.has(name) ? `manifest.csv calls ${name} absent` : undefined;
    case undefined:
      if (isThere) return `${name} is there, and manifest.csv does not say whether it is bulk or a delta`;
      return needed.has(name) ? `${name} is not there` : undefined;
  }
}
