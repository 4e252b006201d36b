/** What JSON alone takes: reads a file and parses it. Argument: the file. */
import { readFile } from "node:fs/promises";

const [file = ""] = process.argv.slice(2);
JSON.parse(await readFile(file, "utf8"));
