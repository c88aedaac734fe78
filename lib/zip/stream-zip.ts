import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";
import { centralDirectory, dataDescriptor, localHeader, type Written } from "./zip-records";

export type ZipEntry = { name: string; content: string | AsyncIterable<Uint8Array> };

/**
 * A ZIP made while it is read: nothing is kept in memory but the chunk at hand and the list of names. An entry's
 * length is not known beforehand, so it follows the entry; together it may come to 4 GB.
 */
export async function* streamZip(entries: AsyncIterable<ZipEntry>, at = new Date()): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for await (const { name, content } of entries) {
    const entry: Written = { name, offset, crc: 0, size: 0, packed: 0, at };
    const head = localHeader(entry);
    offset += head.length;
    yield head;
    for await (const chunk of pack(content, entry)) {
      entry.packed += chunk.length;
      offset += chunk.length;
      yield chunk;
    }
    const tail = dataDescriptor(entry);
    offset += tail.length;
    yield tail;
    if (offset > 0xffffffff) throw new Error("This ZIP would be larger than 4 GB.");
    written.push(entry);
  }
  yield centralDirectory(written, offset);
}

function pack(content: ZipEntry["content"], entry: Written): AsyncIterable<Buffer> {
  const source = typeof content === "string" ? [Buffer.from(content, "utf8")] : content;
  const deflate = createDeflateRaw();
  // The reader of `deflate` is told of an error; the callback only keeps it from being thrown twice.
  pipeline(Readable.from(counted(source, entry)), deflate, () => {});
  return deflate;
}

async function* counted(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, entry: Written) {
  for await (const chunk of source) {
    entry.crc = crc32(chunk, entry.crc);
    entry.size += chunk.length;
    yield chunk;
  }
}
