import { createConnection } from "node:net";
import { pipeline } from "node:stream/promises";

/** No scanner answered, or not with a verdict: later one may. */
export class ScannerAway extends Error {}

const piece = 64_000;

/**
 * Asks clamd whether bytes are harmless, over its INSTREAM command; answers the name of what was found, or nothing.
 * `address` is a socket's path or host:port; `patience` is how long it may be silent.
 */
export async function scanStream(address: string, content: ReadableStream<Uint8Array>, patience = 60_000) {
  const socket = createConnection(targetOf(address));
  socket.setTimeout(patience, () => socket.destroy(new Error("The scanner fell silent.")));
  let answer = "";
  const answered = new Promise<void>((resolve, reject) => {
    socket.setEncoding("latin1").on("data", (text) => {
      answer += text;
    });
    socket.once("end", resolve).once("close", resolve).once("error", reject);
  });
  const stop = new AbortController();
  const sent = pipeline(framed(content), socket, { end: false, signal: stop.signal });
  sent.catch(() => {}); // raced below; after that only the answer matters
  try {
    // Whichever ends first: a scanner that has heard enough answers or hangs up before everything is sent.
    await Promise.race([answered, sent.then(() => answered)]);
  } catch (cause) {
    throw new ScannerAway("The scanner did not answer.", { cause });
  } finally {
    stop.abort();
    socket.destroy();
  }
  return verdictIn(answer);
}

function targetOf(address: string) {
  const [host, port] = address.split(":");
  return address.startsWith("/") ? { path: address } : { host, port: Number(port) };
}

/** The command, each piece behind its length, and a length of nothing at the end. */
async function* framed(content: ReadableStream<Uint8Array>) {
  yield Buffer.from("zINSTREAM\0");
  for await (const chunk of content) {
    for (let from = 0; from < chunk.length; from += piece) {
      const part = chunk.subarray(from, from + piece);
      yield lengthOf(part.length);
      yield Buffer.from(part);
    }
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function verdictIn(answer: string): string | undefined {
  const said = answer.replaceAll("\0", "").trim();
  if (said === "stream: OK") return undefined;
  const threat = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (!threat) throw new ScannerAway(`The scanner said: ${said || "nothing"}`);
  return threat;
}
