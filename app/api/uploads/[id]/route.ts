import { answeredFor } from "@/app/_request/answered-for";
import { finishUpload } from "@/domain/files/finish-upload";
import { forgetUpload } from "@/domain/files/forget-upload";
import { keptResponse, refusedResponse } from "../../files/answers";
import { takePiece } from "../pieces";

type Context = RouteContext<"/api/uploads/[id]">;

/** How much of the file has arrived (tus). */
export const HEAD = answeredFor<Context>(takePiece);

/** More of the file (tus). */
export const PATCH = answeredFor<Context>(takePiece);

/** All of it was sent: what became of it. Asked twice, it is answered the same. */
export const POST = answeredFor<Context>(async (actor, _, { params }) => {
  try {
    return keptResponse(await finishUpload(actor, (await params).id));
  } catch (error) {
    return refusedResponse(error);
  }
});

/** Its sender gives it up (tus). */
export const DELETE = answeredFor<Context>(async (actor, _, { params }) => {
  await forgetUpload(actor, (await params).id);
  return new Response(null, { status: 204, headers: { "tus-resumable": "1.0.0" } });
});
