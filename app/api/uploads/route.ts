import { answeredFor } from "@/app/_request/answered-for";
import { takePiece } from "./pieces";

/** Announces a file that will come in pieces (tus), and answers its address. */
export const POST = answeredFor(takePiece);
