import { createServer } from "node:net";

/** The wanted port when nobody uses it, otherwise any free one. */
export async function freePort(wanted = 0): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? wanted;
}

function tryPort(port: number) {
  return new Promise<number | undefined>((settle) => {
    const server = createServer();
    server.once("error", () => settle(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" ? address?.port : undefined));
    });
  });
}
