/**
 * Stands for `typescript` where openapi-typescript asks for the compiler's interface for JavaScript, which TypeScript 7 no longer
 * has. The package that carries an older one has no `tsc` of its own, which would take the place of ours.
 */
import { ts } from "@ts-morph/common";

// biome-ignore lint/style/noDefaultExport: it is what the package that it stands for has.
export default ts;
