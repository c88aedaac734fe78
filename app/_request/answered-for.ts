import type { Person } from "@/domain/policy";
import { respondToError } from "./respond";
import { isSameOrigin } from "./same-origin";
import { findSignedIn } from "./session";

/** A handler for whoever is signed in on one of our own pages; every failure becomes an answer with a sentence. */
export function answeredFor<C>(handle: (actor: Person, request: Request, context: C) => Promise<Response>) {
  return async (request: Request, context: C) => {
    try {
      if (!isSameOrigin(request)) return no("Unggahan hanya diterima dari halaman situs ini.", 403);
      const actor = await findSignedIn();
      if (!actor) return no("Sesi Anda sudah berakhir. Masuk lagi, lalu kirim ulang.", 401);
      return await handle(actor, request, context);
    } catch (error) {
      return respondToError(error);
    }
  };
}

const no = (error: string, status: number) => Response.json({ error }, { status });
