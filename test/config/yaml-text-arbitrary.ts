import fc from "fast-check";

/** What readers of YAML trip over, in any order. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddPieces()) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom("a", "b c", "é", "👩‍🏫") },
);

function oddPieces(): readonly string[] {
  return [
    ..."-?:,[]{}#&*!|>'\"%@`~=\t\n\r \\\u0085\u00a0\u2028\ufeff",
    ...[
      "<<",
      "<<: *room",
      "&a ",
      "*a",
      "*room",
      "--- ",
      "---\n",
      "...\n",
      "? ",
      "- ",
      ": ",
      " :",
      " # c",
      "#c",
      "''",
    ],
    ...[
      "!!str ",
      "!!int ",
      "! ",
      "null",
      "True",
      "0123",
      "0o17",
      "0x1F",
      "1e3",
      ".inf",
      "+1",
      "-0",
      "1:30",
      "__proto__",
    ],
    ...["\\x41", "\\u0041", "\\U0001F600", "\\ud83d", "\\/", "\\e", "\\_", "\\L", "\\0", "\\z", "\\\n"],
    ...[
      "\n\n",
      "\r\n",
      "\n ",
      "\n   ",
      "\n      ",
      "\n        x",
      "\n\t",
      "\n       \t",
      "\t# c",
      "\n      # c\n      ",
    ],
    ...["|\n      ", ">\n      ", "|-\n      ", ">+\n      ", "|2\n        ", "|1-\n     "],
    ...["\n      title: again", "\n      term: again"],
  ];
}

const pieces = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength }).map((all) => all.join(""));

/** The source of a text: plain, in quotes, or as a block, which nothing says is well-formed. */
const textSource = fc
  .tuple(fc.constantFrom("", "", "'", '"', "|\n      ", ">\n      ", "|+\n      ", ">-\n      "), pieces(6))
  .map(([begin, inside]) => begin + inside + (begin.length === 1 ? begin : ""));

const seldom = fc.oneof({ weight: 6, arbitrary: fc.constant("") }, { weight: 1, arbitrary: pieces(3) });
const places = ["name", "org", "title", "term"] as const;

/** Sources of district files in which one text, the beginning or the end is odd; about every third is accepted. */
export const districtSource: fc.Arbitrary<string> = fc
  .record({
    place: fc.constantFrom(...places),
    odd: textSource,
    before: seldom,
    after: seldom,
    layout: fc.constantFrom("block", "flow", "merge"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "", "\ufeff"),
  })
  .map(({ place, odd, before, after, layout, lineEnd, mark }) => {
    const at = (here: (typeof places)[number]): string => (here === place ? odd : "Text");
    const room =
      layout === "flow"
        ? `    - { name: R1, policy: leave, title: ${at("title")}, term: ${at("term")} }\n`
        : `    - ${layout === "merge" ? "&room " : ""}name: R1\n      policy: leave\n      title: ${at("title")}\n      term: ${at("term")}\n`;
    const merged = layout === "merge" ? "    - <<: *room\n      name: R2\n" : "";
    const text = `${before}version: 1\ndistrict: springfield\nname: ${at("name")}\nclasslink: { org: "1", name: ${at("org")} }\ntimezone: UTC\nschools:\n- name: A\n  classrooms:\n${room}${merged}${after}`;
    return mark + text.replace(/(?<!\r)\n/g, lineEnd);
  });
