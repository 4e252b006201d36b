import { type Check, notChecked } from "../check.ts";
import { classTagConnection } from "./classtag-connection.ts";

/** Whether the token may write: the contract tells that by refusing a write, and nothing is written here. */
export const classTagWriting: Check = {
  area: "ClassTag",
  name: "writing",
  needs: [classTagConnection],
  run: async () => [
    notChecked(
      "whether the token may write shows at the first apply: the contract has no way to ask without writing",
    ),
  ],
};
