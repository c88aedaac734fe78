import { join } from "node:path";
import { ERRORS, Server } from "@tus/server";
import { PartsStore } from "./parts-store";
import { BadUpload, type UploadProblem } from "./upload-problem";

export type Announced = { name: string | undefined; purpose: string | undefined; bytes: number };
type Refusal = { status_code: number; body: string };

type Office = {
  /** The address under which pieces arrive; the last part of a longer one is the upload's id. */
  path: string;
  root: string;
  maxBytes: number;
  /** Says yes to a new upload by giving it an id, or throws. */
  begin: (announced: Announced) => Promise<string>;
  /** Throws unless whoever asks may go on with this upload. */
  admit: (id: string) => Promise<unknown>;
  refuse: (error: unknown) => Promise<Refusal>;
};

/** Where the bytes of an upload gather until all are there, and what is known of it beside them. */
export function partAddress(root: string, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error("Not an upload's id.");
  const address = join(root, "kiriman", id);
  return { bytes: address, about: `${address}.json` };
}

/** Takes files in pieces after the tus protocol: what a cut connection brought stays, and the next goes on from there. */
export function resumableUploads({ path, root, maxBytes, begin, admit, refuse }: Office) {
  const server = new Server({
    path,
    datastore: new PartsStore({ directory: join(root, "kiriman") }),
    maxSize: maxBytes,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: (request, metadata) =>
      begin({
        name: metadata?.filename ?? undefined,
        purpose: metadata?.purpose ?? undefined,
        bytes: Number(request.headers.get("upload-length") ?? Number.NaN),
      }),
    onIncomingRequest: async (_, id) => {
      await admit(id);
    },
    onResponseError: async (_, error) => {
      if (!("status_code" in error)) return refuse(error);
      const { body } = await refuse(new BadUpload(problemOf(error)));
      return { status_code: error === ERRORS.ABORTED ? 423 : error.status_code, body };
    },
  });
  return (request: Request) => server.handleWeb(request);
}

/** What tus itself refuses carries its status already, but says it in English. */
function problemOf(error: { status_code: number }): UploadProblem {
  if (error === ERRORS.INVALID_OFFSET || error === ERRORS.ABORTED) return "potongan";
  if (error.status_code === 413) return "terlalu_besar";
  if (error.status_code === 404 || error.status_code === 410) return "hilang";
  return error.status_code >= 500 ? "terputus" : "bukan_formulir";
}
