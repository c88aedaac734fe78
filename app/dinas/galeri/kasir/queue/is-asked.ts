import type { KeptSale } from "./store";

/** Whether the tab that made a sale may still be waiting for the server's word; afterwards anyone may send it. */
export const isAsked = ({ askedUntil }: KeptSale, now = Date.now()) => askedUntil > now;
