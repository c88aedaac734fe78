import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

type Received = { from: string; to: string; raw: string };

type Answers = {
  /** Refuses a recipient by throwing a `smtpAnswer`. */
  onTo?: (address: string) => void;
  /** The same for a whole message, once it is complete. */
  onMail?: (mail: Received) => void;
  /** Sees the message begin to come in, and may cut the line. */
  onPiece?: (cut: () => void) => void;
  port?: number;
  options?: SMTPServerOptions;
};

/** A real mail server for tests, which keeps what it accepted. */
export async function openMailServer({ onTo, onMail, onPiece, port = 0, options }: Answers = {}) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onRcptTo: ({ address }, _, done) => answer(() => onTo?.(address), done),
    onData: (stream, { envelope }, done) => {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => {
        pieces.push(piece);
        onPiece?.(cut);
      });
      stream.on("end", () =>
        answer(() => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : "";
          const mail = { from, to: envelope.rcptTo[0]?.address ?? "", raw: Buffer.concat(pieces).toString() };
          onMail?.(mail);
          received.push(mail);
        }, done),
      );
    },
    ...options,
  });
  server.on("error", () => {}); // a client that goes away is what some tests are about
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", () => ready()));
  const bound = (server.server.address() as AddressInfo).port;
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return { received, port: bound, url: `smtp://127.0.0.1:${bound}`, close };
}

function answer(work: () => void, done: (error?: Error | null) => void) {
  try {
    work();
    done();
  } catch (error) {
    done(error as Error);
  }
}

/** An answer of a mail server, to throw. */
export function smtpAnswer(responseCode: number, message: string) {
  return Object.assign(new Error(message), { responseCode });
}
