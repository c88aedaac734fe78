import { tillStore } from "./till-store";

const week = 7 * 86_400_000;

/** What has long been on the server need not lie on the device as well. */
export const forgetOld = (now = Date.now()) => tillStore.forgetSentBefore(now - week);
