import type { APIRequestContext } from "@playwright/test";

const tus = { "tus-resumable": "1.0.0" };
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Announces a file of so many bytes at the door for pieces. */
export const announce = (request: APIRequestContext, bytes: number, name = "izin.pdf", purpose = "dokumen") =>
  request.post("/api/uploads", {
    headers: {
      ...tus,
      "upload-length": String(bytes),
      "upload-metadata": `filename ${base64(name)},purpose ${base64(purpose)}`,
    },
  });

/** Brings one piece of a file that was announced. */
export const bringPiece = (request: APIRequestContext, address: string, piece: Buffer, offset: number) =>
  request.patch(address, {
    headers: { ...tus, "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
    data: piece,
  });

/** All of a file in pieces; answers what became of it, or why it was not even begun. */
export async function sendByTus(request: APIRequestContext, bytes: Buffer, name?: string) {
  const announced = await announce(request, bytes.length, name);
  const address = announced.headers().location;
  if (!address) return announced;
  for (let at = 0; at < bytes.length; at += 256_000)
    await bringPiece(request, address, bytes.subarray(at, at + 256_000), at);
  return request.post(address);
}
