/** A name as the plan compares it: composed accents, no space around it. */
export const comparableName = (name: string): string => name.normalize("NFC").trim();
