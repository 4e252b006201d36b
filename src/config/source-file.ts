/** One file of `districts/` as the command line read it; `unreadable` says why it could not be. */
export type SourceFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly unreadable: string };
