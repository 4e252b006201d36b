import { expect, test } from "vitest";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderPinsTerminal } from "../../src/render/terminal/pins.ts";

test("the next command has what was typed, and nothing that a terminal would obey", () => {
  const asked = { school: ["O'Hare", "a\u001b[2Jb\u202e"] };
  const calling = { program: "npx --no rollcall", settingsFile: ".env" };
  const at = { file: "districts/a.yaml", line: 3, column: 1 };
  const pins = {
    district: { id: "a", name: "A" },
    of: 1,
    lines: [{ kind: "pin", at, school: "O'Hare", name: "Room", keys: { classtag: "1" } } as const],
  };
  const options = { colours: plainColours, width: 80, verbose: false, calling };
  const next = renderPinsTerminal({ pins, asked, differences: [], written: [] }, options).split("\n").at(-2);
  expect(next).toBe(
    "next  npx --no rollcall pin a --school 'O'\\''Hare' --school 'a\\x1B[2Jb\\u202E' --write --settings .env",
  );
});
