import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

/** For tests: passes connections on to a port, each at so many bytes a second, and cuts each after so long. */
export async function startCuttingProxy(
  port: number,
  { cutAfter, bytesPerSecond }: Record<"cutAfter" | "bytesPerSecond", number>,
) {
  const state = { cuts: 0 };
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    const cutting = globalThis.setTimeout(() => {
      state.cuts++;
      near.destroy();
      far.destroy();
    }, cutAfter);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => {}); // being cut is what it is here for
      socket.on("close", () => {
        open.delete(socket);
        clearTimeout(cutting);
        near.destroy();
        far.destroy();
      });
    }
    far.pipe(near);
    void slowly(near, far, bytesPerSecond);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    state,
    port: (server.address() as AddressInfo).port,
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function slowly(from: Socket, to: Socket, bytesPerSecond: number) {
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; at += 4_000) {
        const part = chunk.subarray(at, at + 4_000);
        to.write(part);
        await setTimeout((part.length / bytesPerSecond) * 1000);
      }
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error; // the cut itself
  }
}
