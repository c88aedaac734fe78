import { connection, db, type Tx } from "@/db/client";
import { announceChange } from "./announce-change";

/** For tests: what the storefront is told once a change is committed; nothing where the change was refused. */
export async function heard(change: (tx: Tx) => Promise<unknown>) {
  const messages: string[][] = [];
  let end = () => {};
  const last = new Promise<void>((settle) => {
    end = settle;
  });
  const ear = await connection.listen("etalase", (payload) => {
    const message: string[] = JSON.parse(payload);
    if (message[0] === "selesai") end();
    else messages.push(message);
  });
  await db.transaction(change);
  await db.transaction((tx) => announceChange(tx, "selesai"));
  await last;
  await ear.unlisten();
  return messages;
}
