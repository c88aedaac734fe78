import { askedAhead } from "./asked-ahead";
import type { KeptShelf, TillStore } from "./store";
import { tillStore } from "./till-store";

/**
 * What a till stands on: where it keeps its sales, and its way to the server. A shelf that has come is shown before it is
 * kept, as a long one takes its time.
 */
export type Device = {
  store: TillStore;
  send: typeof fetch;
  askedAhead?: typeof askedAhead;
  show?: (shelf: KeptShelf) => void;
};

export const thisDevice: Device = { store: tillStore, send: (...asked) => fetch(...asked), askedAhead };
