import { Dexie, type EntityTable } from "dexie";

/** A page that was chosen on this device and not handed in yet: its bytes until the server has them, then its address. */
export type ShelvedPage = {
  key: string;
  shelf: string;
  position: number;
  name: string;
  bytes: number;
  mime: string;
  lastModified: number;
  blob?: Blob;
  address?: string;
  keptAt: number;
};

type Store = Dexie & { pages: EntityTable<ShelvedPage, "key"> };
const week = 7 * 86_400_000;
let opened: Store | undefined;

function store(): Store {
  if (!opened) {
    opened = new Dexie("halaman-terpilih") as Store;
    opened.version(1).stores({ pages: "key, shelf, keptAt" });
  }
  return opened;
}

/** A browser that keeps nothing (private window, full disk) still sends; only a closed page then loses its place. */
async function ifPossible<T>(keeping: () => Promise<T>): Promise<T | undefined> {
  try {
    return await keeping();
  } catch (error) {
    if (error instanceof Dexie.DexieError) return undefined;
    throw error;
  }
}

/** What an earlier visit left on this shelf, in order; the server forgets after a week, and so does this. */
export async function readShelf(shelf: string) {
  const pages = await ifPossible(async () => {
    await store()
      .pages.where("keptAt")
      .below(Date.now() - week)
      .delete();
    return store().pages.where("shelf").equals(shelf).sortBy("position");
  });
  return pages ?? [];
}

export const shelvePage = (page: ShelvedPage) => ifPossible(() => store().pages.put(page));

export const changeShelved = (key: string, change: Partial<ShelvedPage>) =>
  ifPossible(() => store().pages.update(key, change));

export const unshelvePage = (key: string) => ifPossible(() => store().pages.delete(key));
