import { Secret } from "../../../providers/secret.ts";

/**
 * All that says where a system is and who asks it, as one text: what the same text opens was read from the same server with
 * the same credentials. It is never kept or shown.
 */
export function connectionSecret(settings: object): string {
  return JSON.stringify(
    settings,
    function reveal(this: Readonly<Record<string, unknown>>, name, shown: unknown) {
      const value = this[name];
      return value instanceof Secret ? value.reveal() : shown;
    },
  );
}
