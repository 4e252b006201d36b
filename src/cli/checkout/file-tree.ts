import type { SourceFile } from "../../model/source-file.ts";

/** `link`: a symbolic link that leads out of the folder or nowhere, or, in a commit, any link and any submodule. */
export interface TreeEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link";
}

/** Where district files are read from: the folder that rollcall runs in, or a commit. Paths are relative to that folder. */
export interface FileTree {
  /** What is in a folder; `undefined` where the path is no folder. */
  folder(path: string): Promise<readonly TreeEntry[] | undefined>;
  /** In the order of `paths`; what cannot be read comes back as such, with the reason. */
  read(paths: readonly string[]): Promise<readonly SourceFile[]>;
}
