export type Stored = { size: number; stream: ReadableStream<Uint8Array> };

/** Where bytes are kept by name. What has once been kept under a name never changes. */
export type Store = {
  keep: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Nothing when nothing was kept under that name. */
  open: (key: string) => Promise<Stored | undefined>;
  /** What was kept under a name, and its variants. */
  remove: (key: string) => Promise<void>;
};

/** The store could not be reached, or did not do what it was asked: later it may. */
export class StoreAway extends Error {}
