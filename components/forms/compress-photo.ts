const quality = 0.82;
/** Smaller than this, a photo gains nothing worth the loss. */
const smallEnough = 300_000;

type Choice = { longest?: number };

/**
 * A photo as small as it may be and still be read; as it came when it is small, is no picture, or cannot be drawn here.
 * Drawing it anew also leaves behind where it was taken.
 */
export async function compressPhoto(file: File, { longest = 2000 }: Choice = {}): Promise<File> {
  if (!file.type.startsWith("image/") || file.size <= smallEnough) return file;
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext("2d");
  if (pen) {
    pen.fillStyle = "#fff"; // JPEG knows no transparency
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  picture.close();
  const small = pen && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality)));
  if (!small || small.size >= file.size) return file;
  const name = `${file.name.replace(/\.[^.]*$/, "")}.jpg`;
  return new File([small], name, { type: "image/jpeg", lastModified: file.lastModified });
}
