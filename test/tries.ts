/** How often a law is tried: so many times in `npm test`, and twenty times as often in `npm run soak`. */
export const tries = (inTest: number): number => inTest * Number(process.env["SOAK"] ?? 1);
