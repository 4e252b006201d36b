/**
 * What the parser alone takes for the files of a district, in a process of its own: the floor of loading them. Prints a
 * `Measurement`.
 *
 * Argument: a folder made by `writeDistrict`.
 */
import { load } from "js-yaml";
import { readDistrictFiles } from "./district-files.ts";
import { startMeasuring } from "./measurement.ts";

const [folder = ""] = process.argv.slice(2);
const measured = startMeasuring();
for (const { bytes } of await readDistrictFiles(folder)) load(new TextDecoder().decode(bytes));
process.stdout.write(`${JSON.stringify(measured())}\n`);
