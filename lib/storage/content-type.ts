import { fileTypeFromFile } from "file-type";

/** The type of a file by what is in it, whatever its name says. */
export async function contentType(path: string): Promise<string> {
  return (await fileTypeFromFile(path))?.mime ?? "application/octet-stream";
}
