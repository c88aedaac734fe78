import { connect } from "node:net";

/**
 * A page that cannot be made because the database is away is no fault of the page: it is answered with a calm sentence
 * and 503, so that neither a proxy nor a search engine takes it for broken. Any other failure stays what it is.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {() => Promise<boolean>} isAway
 */
export function calmOutage(request, response, isAway = databaseIsAway) {
  const isPage = request.method === "GET" && request.headers.accept?.includes("text/html") && !request.headers.rsc;
  if (!isPage) return;
  const { writeHead, flushHeaders, write, end } = response;
  /** @type {Buffer[]} */
  const held = [];
  const holds = () => !response.headersSent && response.statusCode === 500;
  const whole = { writeHead, flushHeaders, write, end };
  Object.assign(response, {
    writeHead(/** @type {number} */ status, /** @type {any[]} */ ...headers) {
      response.statusCode = status;
      if (!holds()) return writeHead.call(response, status, ...headers);
      for (const [name, value] of Object.entries(headers.at(-1) ?? {})) response.setHeader(name, value);
      return response;
    },
    flushHeaders() {
      if (!holds()) flushHeaders.call(response);
    },
    write(/** @type {any} */ chunk, /** @type {any} */ encoding, /** @type {any} */ done) {
      if (!holds()) return write.call(response, chunk, encoding, done);
      held.push(Buffer.from(chunk, typeof encoding === "string" ? encoding : undefined));
      const called = typeof encoding === "function" ? encoding : done;
      called?.();
      return true;
    },
    end(/** @type {any} */ chunk, /** @type {any} */ encoding, /** @type {any} */ done) {
      if (!holds()) return end.call(response, chunk, encoding, done);
      if (chunk && typeof chunk !== "function")
        held.push(Buffer.from(chunk, typeof encoding === "string" ? encoding : undefined));
      void isAway().then((away) => {
        Object.assign(response, whole);
        if (away) return sayAway(response);
        response.end(Buffer.concat(held));
      });
      return response;
    },
  });
}

/** @param {import("node:http").ServerResponse} response */
function sayAway(response) {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(503, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": "15",
  });
  response.end(
    '<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="15"><title>Sebentar lagi</title><body style="font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.2rem"><h1>Sebentar lagi</h1><p>Basis data kami sedang tidak dapat dihubungi, jadi halaman ini belum bisa dibuat. Biasanya pulih dalam satu dua menit; halaman ini mencoba lagi dengan sendirinya.</p><p><a href="/">Ke etalase</a></p></body></html>',
  );
}

/** Whether nobody answers at the address of the database. */
function databaseIsAway() {
  const url = URL.parse(process.env.DATABASE_URL ?? "");
  return /** @type {Promise<boolean>} */ (
    new Promise((settle) => {
      if (!url?.hostname) return settle(false);
      const socket = connect({ host: url.hostname, port: Number(url.port || 5432), timeout: 1_000 });
      const said = (/** @type {boolean} */ away) => {
        socket.destroy();
        settle(away);
      };
      socket.once("connect", () => said(false));
      socket.once("error", () => said(true));
      socket.once("timeout", () => said(true));
    })
  );
}
