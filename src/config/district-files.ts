import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { findingOnFile } from "./finding.ts";

/** The files that make one district: one file, or `district.yaml` with one file per school beside it. */
export interface DistrictFiles {
  /** As the file or folder is called. */
  readonly id: string;
  readonly header: SourceFile;
  /** In the order of their paths. */
  readonly schools: readonly SourceFile[];
}

/** Sorts files by the district that they belong to. Nothing is read here; the order of `files` does not matter. */
export function groupDistrictFiles(files: readonly SourceFile[]): {
  readonly districts: readonly DistrictFiles[];
  readonly findings: readonly Diagnostic[];
} {
  const sorted = [...files].sort((left, right) =>
    left.path < right.path ? -1 : left.path > right.path ? 1 : 0,
  );
  const findings: Diagnostic[] = [];
  const headers: SourceFile[] = [];
  const schoolsByFolder = new Map<string, SourceFile[]>();
  for (const file of sorted) {
    if (!file.path.endsWith(".yaml")) {
      findings.push(wrongExtension(file));
      continue;
    }
    const folder = schoolFolderOf(file.path);
    if (folder === undefined) headers.push(file);
    else append(schoolsByFolder, folder, file);
  }
  const districts = headers.map((header) => {
    const folder = folderOf(header.path);
    const isFolderDistrict = header.path.endsWith("/district.yaml");
    const schools = (isFolderDistrict ? schoolsByFolder.get(folder) : undefined) ?? [];
    if (isFolderDistrict) schoolsByFolder.delete(folder);
    return { id: districtIdFromPath(header.path), header, schools };
  });
  for (const [folder, schools] of schoolsByFolder) {
    for (const file of schools) findings.push(schoolWithoutDistrict(file, folder));
  }
  return { districts, findings };
}

/** `districts/springfield.yaml` and `districts/springfield/district.yaml` are both springfield's. */
export function districtIdFromPath(path: string): string {
  const segments = path.split(/[\\/]/);
  const file = segments.at(-1) ?? "";
  if (file === "district.yaml" && segments.length > 1) return segments.at(-2) ?? "";
  return file.replace(/\.yaml$/, "");
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** `districts/springfield` for `districts/springfield/schools/lincoln.yaml`. */
function schoolFolderOf(path: string): string | undefined {
  const folder = folderOf(path);
  return folder.endsWith("/schools") ? folderOf(folder) : undefined;
}

function wrongExtension(file: SourceFile): Diagnostic {
  return findingOnFile(file.path, {
    severity: "error",
    code: "file-name",
    message: "is not read, because its name does not end in .yaml",
    hint: "Rename it, or move it out of the folder: a district file that is silently left out would look like a district without changes.",
  });
}

function schoolWithoutDistrict(file: SourceFile, folder: string): Diagnostic {
  return findingOnFile(file.path, {
    severity: "error",
    code: "school-without-district",
    message: `is the file of a school, and there is no ${folder}/district.yaml that it could belong to`,
    hint: "Add that file, with the district's name, classlink and timezone.",
  });
}

function append(groups: Map<string, SourceFile[]>, key: string, file: SourceFile): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [file]);
  else group.push(file);
}
