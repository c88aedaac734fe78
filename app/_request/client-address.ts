import { headers } from "next/headers";
import { unknownAddress } from "./auth";

/** Where the request came from, as our own server saw it: what a browser claims in other headers is not believed. */
export async function clientAddress() {
  return (await headers()).get("x-client-address") ?? unknownAddress;
}
