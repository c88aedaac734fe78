// The web server of a finished build. `npm start` runs it; on a platform that starts processes itself,
// `node scripts/serve.mjs` does the same with the settings of .env.example.
import { createServer } from "node:http";
import next from "next";
import { calmOutage } from "./calm-outage.mjs";
import { clientAddress, hideForwarding } from "./client-address.mjs";
import { mendDriver } from "./mend-driver.mjs";
import { plainContentType } from "./plain-content-type.mjs";
import { isTooMuch, sayTooMuch } from "./too-much.mjs";
import { isUnreadable, sayUnreadable } from "./unreadable-address.mjs";

if (!("groupBy" in Map)) {
  console.error(`Node ${process.versions.node} terlalu lama untuk server: pakai Node 22.12 atau yang lebih baru.`);
  process.exit(1);
}
mendDriver(process.cwd());

const minute = 60_000;
const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOST || undefined;
const proxies = Number(process.env.TRUSTED_PROXIES || 0);

const isSecure = process.env.BASE_URL?.startsWith("https://");

const server = createServer((request, response) => {
  if (isSecure) response.setHeader("Strict-Transport-Security", "max-age=31536000");
  if (isUnreadable(request.url ?? "/")) return sayUnreadable(response);
  if (isTooMuch(request)) return sayTooMuch(response);
  const address = clientAddress(request, proxies);
  if (proxies === 0) hideForwarding(request);
  request.headers["x-client-address"] = address;
  plainContentType(response);
  calmOutage(request, response);
  handle(request, response);
});
server.headersTimeout = 30_000;
server.requestTimeout = 20 * minute; // 10 MB over a signal of 10 kB a second
server.keepAliveTimeout = 65_000; // longer than a proxy keeps its own side open
server.setTimeout(2 * minute); // of silence

const app = next({ dev: false, dir: process.cwd(), hostname: hostname ?? "localhost", port, httpServer: server });
const handle = app.getRequestHandler();

await app.prepare();
server.once("error", (error) => {
  const busy = `Porta ${port} sedang dipakai program lain: hentikan program itu, atau jalankan dengan PORT=angka-lain.`;
  console.error(error.code === "EADDRINUSE" ? busy : error.message);
  process.exit(98);
});
server.listen(port, hostname, () => process.send?.("ready"));

let isClosing = false;
async function close() {
  if (isClosing) return;
  isClosing = true;
  server.close();
  server.closeIdleConnections();
  const limit = setTimeout(() => server.closeAllConnections(), 10_000);
  await new Promise((done) => server.once("close", done));
  clearTimeout(limit);
  await app.close();
  process.exit(0);
}
process.on("SIGTERM", close);
process.on("SIGINT", close);
process.on("disconnect", close); // whoever started this server is gone
