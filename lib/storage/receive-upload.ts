import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform, type TransformCallback } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeWebStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { isFull } from "./is-full";
import { safeName } from "./safe-name";
import { BadUpload } from "./upload-problem";

export type Received = { path: string; name: string; bytes: number; sha256: string };
/** The fields arrive even when the file is refused, so that the answer can lead back to the form. */
export type Reception = { fields: Record<string, string>; file: Received | BadUpload };

type Incoming = { headers: Headers; body: ReadableStream<Uint8Array> | null };

/** Beyond this nobody reads on just to say a polite no. */
const patience = 100_000_000;

/** Streams one multipart form to a temporary file, counting and hashing on the way; nothing is held in memory. */
export async function receiveUpload({ headers, body }: Incoming, root: string, maxBytes: number): Promise<Reception> {
  const type = headers.get("content-type") ?? "";
  if (!body || !/^multipart\/form-data;.*boundary="?[^\s";]/i.test(type)) return refused({}, "bukan_formulir");
  if (Number(headers.get("content-length") ?? 0) > patience) return refused({}, "terlalu_besar");
  const folder = join(root, "masuk");
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  const fields: Record<string, string> = {};
  const arrival = { file: undefined as Omit<Received, "path"> | undefined, isTruncated: false };
  const stop = new AbortController();
  let writing: Promise<void> = Promise.resolve();
  const form = new Busboy({
    headers: { "content-type": type },
    limits: { fileSize: maxBytes, files: 1, fields: 120, fieldSize: 10_000, headerPairs: 20 },
  });
  form.on("field", (name, value) => {
    fields[name] = value;
  });
  form.on("file", (field, stream, filename) => {
    if (field !== "file") return void stream.resume();
    stream.once("limit", () => {
      arrival.isTruncated = true;
    });
    const hash = createHash("sha256");
    let bytes = 0;
    const counting = new Transform({
      transform(chunk: Buffer, _, next) {
        hash.update(chunk);
        bytes += chunk.length;
        next(null, chunk);
      },
    });
    writing = pipeline(stream, counting, createWriteStream(path, { flags: "wx", mode: 0o600 }), {
      signal: stop.signal,
    }).then(() => {
      arrival.file = { name: safeName(filename), bytes, sha256: hash.digest("hex") };
    });
    // The outcome is awaited below; until then an early failure must not count as unhandled.
    writing.catch(() => {});
  });
  try {
    await pipeline(Readable.fromWeb(body as NodeWebStream), withPatience(), form);
    await writing;
  } catch (error) {
    stop.abort();
    await writing.catch(() => {});
    await rm(path, { force: true });
    if (error instanceof BadUpload) return { fields, file: error };
    return refused(fields, isFull(error) ? "penuh" : "terputus");
  }
  const problem = problemOf(arrival);
  if (problem || !arrival.file) {
    await rm(path, { force: true });
    return refused(fields, problem ?? "tanpa_berkas");
  }
  return { fields, file: { path, ...arrival.file } };
}

function withPatience() {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _, next: TransformCallback) {
      seen += chunk.length;
      next(seen > patience ? new BadUpload("terlalu_besar") : null, chunk);
    },
  });
}

function problemOf({ file, isTruncated }: { file?: Omit<Received, "path">; isTruncated: boolean }) {
  if (isTruncated) return "terlalu_besar";
  if (!file) return "tanpa_berkas";
  if (file.bytes === 0) return file.name === "berkas" ? "tanpa_berkas" : "kosong";
  return undefined;
}

const refused = (fields: Record<string, string>, problem: BadUpload["problem"]): Reception => ({
  fields,
  file: new BadUpload(problem),
});
