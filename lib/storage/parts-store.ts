import { createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FileStore } from "@tus/file-store";
import { ERRORS, type Upload } from "@tus/server";
import { isFull } from "./is-full";
import { BadUpload } from "./upload-problem";

/** Uploads on their way, as files in a folder. A full disk says so, instead of looking like a cut connection. */
export class PartsStore extends FileStore {
  override async create(upload: Upload) {
    return super.create(upload).catch((error: unknown) => {
      throw isFull(error) ? new BadUpload("penuh") : error;
    });
  }

  override async write(pieces: Readable, id: string, offset: number) {
    const part = createWriteStream(join(this.directory, id), { flags: "r+", start: offset });
    await pipeline(pieces, part).catch((error: unknown) => {
      throw isFull(error) ? new BadUpload("penuh") : ERRORS.FILE_WRITE_ERROR;
    });
    return offset + part.bytesWritten;
  }
}
