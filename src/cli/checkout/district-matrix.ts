import { parsedJson } from "../../files/read-json.ts";
import { usageFailure } from "../command-failure.ts";

/**
 * The districts of all matrices of what `rollcall districts --matrix` prints.
 * @throws CommandFailure where it is no matrix: an empty list that is meant otherwise would be taken for "all is well"
 */
export const districtsOf = (matrices: string): readonly string[] =>
  matrices.trim().split("\n").flatMap(districtsOfMatrix);

function districtsOfMatrix(matrix: string): readonly string[] {
  const failure = (): Error =>
    usageFailure(
      "--districts is not what rollcall districts --matrix prints.",
      'It is like {"include":[{"district":"springfield"}]}.',
    );
  const value = parsedJson(matrix);
  const include: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, "include") : undefined;
  if (!Array.isArray(include)) throw failure();
  return include.map((row: unknown) => {
    const district: unknown =
      typeof row === "object" && row !== null ? Reflect.get(row, "district") : undefined;
    if (typeof district !== "string" || !/^[a-z0-9][a-z0-9-]*$/.test(district)) throw failure();
    return district;
  });
}
