import { headers } from "next/headers";

/** Where the request came from, as our own server saw it: what a browser claims in other headers is not believed. */
export async function clientAddress() {
  return (await headers()).get("x-client-address") ?? "tidak diketahui";
}
