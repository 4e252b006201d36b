import { pushTo } from "../../model/push-to.ts";

/**
 * The form in which two ids that a person or a spreadsheet confused come out equal: no leading zeros in any run of
 * digits, no case, no spaces, quotes or invisible characters. Only ever used to suggest the right id, never to match.
 */
function confusableForm(id: string): string {
  return id
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"'`‘’“”\p{Cf}\p{Cc}]+/gu, "")
    .replace(/(?<![0-9])0+(?=[0-9])/g, "");
}

/** Finds the real ids that a mistyped one may stand for. Built once, on the first id that is not found. */
export class NearMisses {
  readonly #idsByForm = new Map<string, string[]>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) pushTo(this.#idsByForm, confusableForm(id), id);
  }

  of(id: string): readonly string[] {
    return this.#idsByForm.get(confusableForm(id)) ?? [];
  }
}
