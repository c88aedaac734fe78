import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { readGround } from "./read-ground";

/** By what a form judges a number while it is typed; no secret, so no actor. */
export const getGround = (kind: string, tx: Db = db, day = today()) => readGround(tx, kind, day);
