/** How often a law is tried: so many times in `npm test`, and many times as often in `npm run soak`. */
export const runs = (inTest: number): number => inTest * Number(process.env["SOAK"] ?? 1);
