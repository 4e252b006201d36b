/** What lies where on the ledger's branch. */

export const ledgerBranch = "rollcall-ledger";

export const ledgerFileOf = (district: string): string => `${district}.json`;

/** A reviewed plan that waits, compressed, so that it outlasts the artifact that it came from. */
export const keptPlanOf = (district: string, fingerprint: string): string =>
  `${district}/${fingerprint.toLowerCase()}.plan.json.gz`;
