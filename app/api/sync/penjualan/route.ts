import { answered } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { takeSale } from "./take-sale";

/** Takes one sale from a till, at once or afterwards; sent again, it is answered the same. */
export const POST = answered((request) => takeSale(request, findSignedIn));
