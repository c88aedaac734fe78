/**
 * Whether an address is one that no page can read: bytes that are no text, or a NUL, which no database keeps. Such
 * addresses are made by probes, never by a link, and would otherwise end as an error of ours.
 * @param {string} url
 */
export function isUnreadable(url) {
  if (url.includes("%00")) return true;
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return false;
  } catch {
    return true;
  }
}

/** @param {import("node:http").ServerResponse} response */
export function sayUnreadable(response) {
  const sentence = "Alamat ini tidak terbaca. Periksa tautannya, atau mulai dari beranda.";
  response.writeHead(400, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(
    `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Alamat tidak terbaca</title><h1>Alamat tidak terbaca</h1><p>${sentence}</p><p><a href="/">Ke beranda</a></p></html>`,
  );
}
