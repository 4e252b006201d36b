/** One file of `districts/` as the command line read it; `unreadable` says why it could not be. */
export type SourceFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | {
      readonly path: string;
      readonly unreadable: string;
      /** The district that is there and was probably meant, where a person named one that is not. */
      readonly meant?: string;
    };

/** Files larger than this are reported, not read into memory. */
const largestFileBytes = 64 * 1024 * 1024;

/** Why a file of that size is not read; `undefined` where it is. */
export const tooLarge = (sizeBytes: number): string | undefined =>
  sizeBytes > largestFileBytes
    ? `it has ${Math.round(sizeBytes / 1024 / 1024)} MiB, more than a district file may have`
    : undefined;
