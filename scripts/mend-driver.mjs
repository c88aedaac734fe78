// Mends the PostgreSQL driver where a line breaks in the instant of writing. Plain JavaScript, because it runs first.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const driver = "node_modules/postgres";

/**
 * porsager/postgres issues 1066, 1154 and 1208, unanswered in 3.4.9. A write that waits for its turn outlives the socket:
 * it then throws where nobody can catch it, its query never ends, and its connection can't write again. Nor can anybody
 * catch what fails of the questions a connection asks for itself. And what a transaction says after its connection broke
 * may be said to the next one, outside of any transaction.
 */
const mends = {
  "connection.js": [
    [
      `    const x = socket.write(chunk, fn)
    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    return x`,
      `    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    const x = chunk
    chunk = nextWriteTimer = null
    if (socket)
      return socket.write(x, fn)
    const lost = Errors.connection('CONNECTION_CLOSED', options)
    query && queryError(query, lost)
    while (sent.length)
      queryError(sent.shift(), lost)
    return true`,
    ],
    [
      `    clearImmediate(nextWriteTimer)
    if (socket) {`,
      `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    if (socket) {`,
    ],
    [
      `    clearImmediate(nextWriteTimer)
    socket.removeListener('data', data)`,
      `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    socket.removeListener('data', data)`,
    ],
    ["return fetchArrayTypes()", "return fetchArrayTypes().catch(errored)"],
    ["    !hadError && (query || sent.length) && error(", "    ;(query || sent.length) && error("],
  ],
  "index.js": [
    [
      `      , connection
      , prepare = null`,
      `      , connection
      , lost = null
      , prepare = null`,
    ],
    ["connection.onclose = reject)", "connection.onclose = x => reject(lost = x))"],
    [
      `        q.catch(e => uncaughtError || (uncaughtError = e))
`,
      `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost)
          return q.reject(lost)
`,
    ],
  ],
};

/** Writes what is missing; harmless when nothing is. */
export function mendDriver(root) {
  for (const kind of ["src", "cjs/src"]) {
    for (const [name, changes] of Object.entries(mends)) mendFile(join(root, driver, kind, name), changes);
  }
}

function mendFile(file, changes) {
  if (!existsSync(file)) return;
  const text = readFileSync(file, "utf8");
  const mended = changes.reduce((text, change) => mendPlace(file, text, change), text);
  if (mended === text) return;
  // A new file and not the old one changed: copies of this folder may share it, and nobody may read half of it.
  writeFileSync(`${file}.${process.pid}`, mended);
  renameSync(`${file}.${process.pid}`, file);
}

function mendPlace(file, text, [broken, whole]) {
  if (text.includes(whole)) return text;
  if (text.split(broken).length === 2) return text.replace(broken, () => whole);
  throw new Error(
    `${file} bukan versi yang dikenal scripts/mend-driver.mjs: periksa apakah perbaikan di sana masih perlu.`,
  );
}
