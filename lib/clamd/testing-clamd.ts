import { type AddressInfo, createServer, type Socket } from "node:net";

export const eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

type Manner = "judges" | "cuts" | "is silent" | "mumbles";

/** For tests: a server that speaks clamd's INSTREAM over TCP, in good manners or bad. */
export async function startClamd() {
  const state = { manner: "judges" as Manner, scanned: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {}); // whoever asked may hang up
    let got = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      got = Buffer.concat([got, chunk]);
      if (state.manner === "cuts" && got.length > 12) return void socket.destroy();
      const content = contentOf(got);
      if (!content || state.manner === "is silent") return;
      state.scanned++;
      if (state.manner === "mumbles") return void socket.end("INSTREAM size limit exceeded. ERROR\0");
      socket.end(content.includes(eicar) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    state,
    address: `127.0.0.1:${port}`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What was streamed, once it has come to its end. */
function contentOf(got: Buffer) {
  const command = "zINSTREAM\0";
  if (got.subarray(0, command.length).toString() !== command) return undefined;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length; ) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
