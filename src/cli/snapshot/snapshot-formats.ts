import type { Snapshot } from "../../files/snapshot-file.ts";

/** One way to write a snapshot down. */
interface SnapshotFormat {
  /** What is put behind the district's id where `--out` names a folder. */
  readonly ending: string;
  text(snapshot: Snapshot): string;
}

export const snapshotFormatNames = ["json", "csv"] as const;

export type SnapshotFormatName = (typeof snapshotFormatNames)[number];

export const jsonSnapshotEnding = ".snapshot.json";

const formats: Readonly<Record<SnapshotFormatName, () => Promise<SnapshotFormat>>> = {
  json: async () => {
    const { snapshotFileText } = await import("../../files/snapshot-file.ts");
    return { ending: jsonSnapshotEnding, text: snapshotFileText };
  },
  /** ClassTag's side alone, for spreadsheets and for drivers: { read: snapshot }. */
  csv: async () => {
    const { snapshotText } = await import("../../providers/classtag/snapshot/snapshot-text.ts");
    return {
      ending: ".classtag.csv",
      text: ({ reads: { live, provenance } }) => snapshotText(live, provenance.classtag.readAt),
    };
  },
};

export const snapshotFormat = (name: SnapshotFormatName): Promise<SnapshotFormat> => formats[name]();
