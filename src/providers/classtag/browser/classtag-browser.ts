import pLimit from "p-limit";
import { defined } from "../../../model/defined.ts";
import type { ClassTagReader, ClassTagWriter, ReadProgress } from "../../provider.ts";
import { createBrowserReader } from "./browser-reader.ts";
import { BrowserSession, type BrowserSessionOptions } from "./browser-session.ts";
import { createBrowserWriter } from "./browser-writer.ts";

export interface ClassTagBrowserOptions extends BrowserSessionOptions {
  readonly progress?: ReadProgress;
}

export interface ClassTagBrowser extends ClassTagReader, ClassTagWriter {
  close(): Promise<void>;
}

/** ClassTag through its pages: whatever is asked of it waits for what was asked before. */
export function createClassTagBrowser(options: ClassTagBrowserOptions): ClassTagBrowser {
  const { clock, progress, settings, sleep } = options;
  const session = new BrowserSession(options);
  const inTurn = pLimit(1);
  const reader = createBrowserReader({
    session,
    url: settings.url,
    clock,
    sleep,
    ...defined({ progress }),
  });
  const writer = createBrowserWriter(session, settings);
  return {
    writes: writer.writes,
    readState: () => inTurn(() => reader.readState()),
    write: (change, condition) => inTurn(() => writer.write(change, condition)),
    close: () => session.close(),
  };
}
