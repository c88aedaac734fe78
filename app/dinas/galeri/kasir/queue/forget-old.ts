import { till } from "./store";

const week = 7 * 86_400_000;

/** What has long been on the server need not lie on the device as well. */
export async function forgetOld(now = Date.now()) {
  await till()
    .sales.filter(({ sentAt }) => sentAt !== undefined && now - sentAt > week)
    .delete();
}
