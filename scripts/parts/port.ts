import { createServer } from "node:net";

/** Stops early, in one sentence, when another program already listens on the port. */
export async function refuseBusyPort(port: number) {
  const server = createServer();
  await new Promise<void>((settle, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail(new Error(explain(port, error))));
    server.listen(port, process.env.HOST || undefined, () => server.close(() => settle()));
  });
}

function explain(port: number, { code, message }: NodeJS.ErrnoException) {
  if (code === "EADDRINUSE") {
    return `Porta ${port} sedang dipakai program lain: hentikan program itu, atau jalankan dengan PORT=angka-lain.`;
  }
  if (code === "EACCES") return `Porta ${port} tidak boleh dipakai akun ini: pilih PORT di atas 1023.`;
  const isNotOurs = code === "EADDRNOTAVAIL" || code === "ENOTFOUND";
  if (isNotOurs) return `HOST=${process.env.HOST} bukan alamat komputer ini: perbaiki, atau kosongkan.`;
  return `Porta ${port} tidak dapat dipakai: ${message}.`;
}
