import { DatabaseSync } from "node:sqlite";
import type { KeptSale, KeptShelf, TillStore } from "./store";

/** For tests: a till's store in a file, which survives whoever opened it, with one connection for each tab. */
export function fileStore(path: string): TillStore & { all: () => KeptSale[] } {
  const file = new DatabaseSync(path, { timeout: 5_000 });
  file.exec("pragma synchronous = off; create table if not exists kept (what text, id text primary key, body text)");
  const read = <T>(what: string) =>
    file
      .prepare("select body from kept where what = ?")
      .all(what)
      .map(({ body }) => JSON.parse(String(body)) as T);
  const write = (what: string, id: string, body: object) =>
    file.prepare("insert or replace into kept values (?, ?, ?)").run(what, id, JSON.stringify(body));
  const all = () => read<KeptSale>("sale");
  const shelf = (placeId: string) => read<KeptShelf>("shelf").find((shelf) => shelf.placeId === placeId);
  const inOneGo = <T>(work: () => T): T => {
    file.exec("begin immediate");
    try {
      const result = work();
      file.exec("commit");
      return result;
    } catch (error) {
      file.exec("rollback");
      throw error;
    }
  };
  return {
    all,
    async keep(placeId, decide) {
      return inOneGo(() => {
        const here = all().filter((sale) => sale.placeId === placeId);
        const kept = decide(shelf(placeId), here);
        if (typeof kept !== "string") write("sale", kept.id, kept);
        return kept;
      });
    },
    async unsent(userId) {
      const mine = all().filter((sale) => sale.userId === userId && !sale.sentAt);
      return mine.sort((a, b) => a.keptAt - b.keptAt);
    },
    async change(id, change) {
      inOneGo(() => {
        const before = all().find((sale) => sale.id === id);
        if (before) write("sale", id, { ...before, ...change });
      });
    },
    async takeBack(id, now) {
      return inOneGo(() => {
        const asked = all().find((sale) => sale.id === id);
        if (!asked || asked.askedUntil <= now) return false;
        file.prepare("delete from kept where id = ?").run(id);
        return true;
      });
    },
    async forgetSentBefore(moment) {
      for (const { id, sentAt } of all()) {
        if (sentAt !== undefined && sentAt < moment) file.prepare("delete from kept where id = ?").run(id);
      }
    },
    shelf: async (placeId) => shelf(placeId),
    async keepShelf(shelf) {
      write("shelf", shelf.placeId, shelf);
    },
  };
}
