import { sign } from "@/lib/signature";

const everywhere = ["0.0.0.0", "::", ""];

/** Tells this very server that pages under these tags are out of date: only a handler may say so to Next. */
export async function refreshPages(tags: string[]) {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET belum diisi, jadi etalase tidak dapat disegarkan.");
  const host = process.env.HOST ?? "";
  const body = JSON.stringify(tags);
  const address = `http://${everywhere.includes(host) ? "127.0.0.1" : host}:${process.env.PORT ?? 3000}/api/revalidate`;
  const answer = await fetch(address, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-signature": sign(body, secret) },
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`The storefront refused to refresh: ${answer.status}.`);
}
