/** Wider subjects, and the narrower ones that people also call by the wider name. */
const families: readonly (readonly [string, string])[] = [
  ["math", "algebra geometry precalculus calculus statistics trigonometry"],
  ["english", "reading writing literature spelling journalism speech"],
  ["reading", "literature english"],
  ["science", "biology chemistry physics environmental earthscience anatomy astronomy"],
  ["history", "ushistory worldhistory"],
  ["socialstudies", "history ushistory worldhistory government economics geography psychology sociology"],
  ["foreignlanguage", "spanish french german chinese japanese latin arabic russian asl"],
  ["music", "band orchestra choir"],
  ["art", "photography"],
  ["physicaleducation", "health dance"],
  ["computerscience", "engineering"],
];

const wider: ReadonlyMap<string, readonly string[]> = (() => {
  const byNarrow = new Map<string, string[]>();
  for (const [family, members] of families)
    for (const member of members.split(" ")) byNarrow.set(member, [...(byNarrow.get(member) ?? []), family]);
  return byNarrow;
})();

/** The wider names of a subject. */
export const familyOf = (subject: string): readonly string[] => wider.get(subject) ?? [];
