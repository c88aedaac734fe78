import { askedEarly } from "./asked-early";
import type { TillStore } from "./store";
import { tillStore } from "./till-store";

/** What a till stands on: where it keeps its sales, and its way to the server. */
export type Device = { store: TillStore; send: typeof fetch; askedEarly?: (address: string) => number | undefined };

export const thisDevice: Device = { store: tillStore, send: (...asked) => fetch(...asked), askedEarly };
