import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { admitPiece } from "@/domain/files/admit-piece";
import { finishUpload } from "@/domain/files/finish-upload";
import { largestUpload } from "@/domain/files/largest-upload";
import { startUpload } from "@/domain/files/start-upload";
import type { Person } from "@/domain/policy";
import { diskStore } from "@/lib/storage/disk-store";
import { resumableUploads } from "@/lib/storage/resumable";
import { keptResponse, refusedResponse } from "../files/answers";

/** For tests: the door for pieces as a server of its own, open to one person; started again, it remembers nothing. */
export async function openDoor(actor: Person, root: string, port = 0) {
  const takePiece = resumableUploads({
    path: "/api/uploads",
    root,
    maxBytes: largestUpload,
    begin: (announced) => startUpload(actor, announced),
    admit: (id) => admitPiece(actor, id),
    refuse: async (error) => ({ status_code: refusedResponse(error).status, body: String(error) }),
  });
  const offsets: number[] = [];
  const server = createServer(async (incoming, answer) => {
    if (incoming.method === "PATCH") offsets.push(Number(incoming.headers["upload-offset"]));
    const id = /^\/api\/uploads\/(.+)/.exec(incoming.url ?? "")?.[1];
    const finishing = incoming.method === "POST" && id;
    const said = finishing
      ? await finishUpload(actor, id, undefined, root, diskStore(root)).then(keptResponse, refusedResponse)
      : await takePiece(asRequest(incoming));
    answer.writeHead(said.status, Object.fromEntries(said.headers)).end(Buffer.from(await said.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    /** From where each piece that came wanted to go on. */
    offsets,
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function asRequest(incoming: IncomingMessage) {
  const { method = "GET", url, headers } = incoming;
  const body = ["POST", "PATCH"].includes(method)
    ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>)
    : undefined;
  const known = Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: known as [string, string][],
    body,
    duplex: "half",
  } as RequestInit);
}
