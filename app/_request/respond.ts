import { unstable_rethrow } from "next/navigation";
import { databaseRefusal } from "@/domain/database-refusal";
import { Conflict, Forbidden, NotFound, Refused, Unavailable } from "@/domain/errors";
import { log } from "@/lib/log";
import { Misread } from "./misread";

/** An error of the domain as an HTTP answer with a sentence; anything else is logged and stays a 500. */
export function respondToError(error: unknown): Response {
  unstable_rethrow(error); // the builder ends a page's attempt with an error of its own
  const refusal = error instanceof Refused ? error : databaseRefusal(error);
  if (!refusal) {
    log.error({ error }, "request failed");
    return Response.json({ error: "Terjadi kesalahan di pihak kami. Coba lagi sebentar lagi." }, { status: 500 });
  }
  return Response.json({ error: refusal.message, field: refusal.field }, { status: statusOf(refusal, error) });
}

function statusOf(refusal: Refused, error: unknown) {
  if (refusal instanceof Misread) return 400;
  if (refusal instanceof Unavailable) return 503; // a phone in the field tries again by itself
  if (refusal instanceof NotFound) return 404;
  if (refusal instanceof Forbidden) return 403;
  if (refusal instanceof Conflict || !(error instanceof Refused)) return 409;
  return 422;
}

/** A handler whose every failure, also that of asking who is there, becomes an answer with a sentence. */
export function answered(handle: (request: Request) => Promise<Response>) {
  return async (request: Request) => {
    try {
      return await handle(request);
    } catch (error) {
      return respondToError(error);
    }
  };
}
