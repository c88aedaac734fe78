/** What a form may send at the most; files go by their own way, piece by piece. next.config.ts names the same. */
const most = 4 * 1024 * 1024;

/**
 * Whether a form brings more than any page asks for; only its announced length is looked at.
 * @param {import("node:http").IncomingMessage} request
 */
export function isTooMuch({ method, url, headers }) {
  return method === "POST" && !url?.startsWith("/api/") && Number(headers["content-length"] ?? 0) > most;
}

/** @param {import("node:http").ServerResponse} response */
export function sayTooMuch(response) {
  const sentence =
    "Isian ini terlalu panjang untuk dikirim. Tidak ada yang tersimpan: kembali, pendekkan teksnya, lalu kirim lagi.";
  response.writeHead(413, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    connection: "close",
  });
  response.end(
    `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Isian terlalu panjang</title><h1>Isian terlalu panjang</h1><p>${sentence}</p></html>`,
  );
}
